package fi.pirtti.office.coverage;

import fi.pirtti.office.OfficeArchive;
import fi.pirtti.office.OfficeException;
import fi.pirtti.storage.archive.UnitMark;
import fi.pirtti.storage.archive.UnitStanding;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Writes down what the office hears of units beside their answers: a discussion is agreed on, a unit declines. */
public final class Marking {
    private static final int MAX_NOTE = 2000;

    private final OfficeArchive office;
    private final InstantSource clock;

    public Marking(OfficeArchive office, InstantSource clock) {
        this.office = office;
        this.clock = clock;
    }

    /** One thing to write down, as {@link UnitMark}. */
    public record Wanted(
            String unit, UnitMark.Kind kind, @Nullable LocalDate day, String note) {}

    /**
     * What was written down, and what stood there before, so that it can be undone.
     *
     * @param made in the order asked for
     * @param before the marks that counted before, of the same units in the same order
     */
    public record Marked(List<UnitMark> made, List<UnitMark> before) {
        public Marked {
            made = List.copyOf(made);
            before = List.copyOf(before);
        }
    }

    /** Marks units alike. All, or none; as {@link #mark(List)}. */
    public Marked mark(Collection<String> units, UnitMark.Kind kind, @Nullable LocalDate day, String note) {
        return mark(new LinkedHashSet<>(units)
                .stream().map(unit -> new Wanted(unit, kind, day, note)).toList());
    }

    /**
     * Marks units. All, or none.
     *
     * @throws OfficeException {@code unit-unknown}, {@code mark-reason-missing} if a unit is said to decline without a
     *     reason, {@code mark-note-long}
     */
    public Marked mark(List<Wanted> wanted) {
        require(wanted);
        Map<String, UnitStanding> standings = new HashMap<>();
        office.store().standings().forEach(standing -> standings.put(standing.unit(), standing));
        Instant now = clock.instant();
        List<UnitMark> made = new ArrayList<>();
        List<UnitMark> before = new ArrayList<>();
        for (Wanted each : wanted) {
            made.add(new UnitMark(
                    each.unit(), each.kind(), each.day(), each.note().strip(), now));
            List<UnitMark> marks = standings
                    .getOrDefault(each.unit(), UnitStanding.none(each.unit()))
                    .marks();
            before.add(
                    marks.isEmpty() ? new UnitMark(each.unit(), UnitMark.Kind.NONE, null, "", now) : marks.getLast());
        }
        write(made);
        return new Marked(made, before);
    }

    /** Makes what stood there before count again; what was marked meanwhile stays as history. */
    public Marked undo(Marked marked) {
        Instant now = clock.instant();
        List<UnitMark> again = marked.before().stream()
                .map(each -> new UnitMark(each.unit(), each.kind(), each.day(), each.note(), now))
                .toList();
        write(again);
        return new Marked(again, marked.made());
    }

    private void write(List<UnitMark> marks) {
        office.store().update(writer -> marks.forEach(writer::mark));
    }

    private void require(List<Wanted> wanted) {
        TreeSet<String> unknown = new TreeSet<>();
        wanted.forEach(each -> unknown.add(each.unit()));
        unknown.removeAll(office.unitsById().keySet());
        if (!unknown.isEmpty()) {
            throw OfficeException.of("unit-unknown", String.join(", ", unknown));
        }
        for (Wanted each : wanted) {
            if (each.kind() == UnitMark.Kind.DECLINED && each.note().isBlank()) {
                throw OfficeException.of("mark-reason-missing", each.unit());
            }
            if (each.note().length() > MAX_NOTE) {
                throw OfficeException.of("mark-note-long", each.unit(), MAX_NOTE);
            }
        }
    }
}
