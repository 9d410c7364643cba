package fi.pirtti.office;

import fi.pirtti.storage.archive.KeptRevision;
import fi.pirtti.storage.archive.QuarantinedFile;
import fi.pirtti.storage.archive.ResponseState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What has come into an archive, as long as it has been there. */
public final class ImportLog {
    private ImportLog() {}

    /** What became of a file. */
    public enum Kind {
        /** It counts. */
        COUNTS,
        /** A later revision, or another content, has taken its place. */
        HISTORY,
        /** A human has to choose. */
        CONFLICT,
        /** It waits in quarantine. */
        QUARANTINED,
        /** It was in quarantine and was accepted later. */
        RESOLVED
    }

    /**
     * One file.
     *
     * @param unit name of the unit that answered, empty if it is not known
     * @param revision 0 if it is not known
     * @param note what humans wrote about it
     */
    public record Entry(Instant when, Kind kind, String unit, int revision, String path, String reason, String note) {}

    /** The newest first, no more than {@code most}. */
    public static List<Entry> of(OfficeArchive office, int most) {
        List<Entry> all = new ArrayList<>();
        for (KeptRevision each : office.store().received(most)) {
            all.add(new Entry(
                    each.imported(),
                    kind(each.state()),
                    each.unitName(),
                    each.revision(),
                    each.path(),
                    "",
                    each.note()));
        }
        for (QuarantinedFile each : office.store().quarantined(true)) {
            all.add(new Entry(
                    each.received(),
                    each.resolved() == null ? Kind.QUARANTINED : Kind.RESOLVED,
                    "",
                    0,
                    each.path(),
                    each.reason(),
                    each.note()));
        }
        all.sort(Comparator.comparing(Entry::when).reversed());
        return List.copyOf(all.subList(0, Math.min(most, all.size())));
    }

    private static Kind kind(ResponseState state) {
        return switch (state) {
            case NEWEST -> Kind.COUNTS;
            case HISTORY -> Kind.HISTORY;
            case CONFLICT -> Kind.CONFLICT;
        };
    }
}
