package fi.pirtti.office;

import fi.pirtti.exchange.FileNames;
import fi.pirtti.exchange.bundle.RejectReason;
import fi.pirtti.storage.archive.QuarantinedFile;
import fi.pirtti.storage.archive.RegisteredUnit;
import fi.pirtti.support.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Files that could not be trusted and wait for a human. */
public final class Quarantine {
    /** The end of a bundle's name: revision, and a number where the name was taken. */
    private static final Pattern NUMBERS =
            Pattern.compile(" - \\d+( \\(\\d+\\))?(" + Pattern.quote(FileNames.ENDING) + ")?$");

    private final OfficeArchive office;
    private final InstantSource clock;

    public Quarantine(OfficeArchive office, InstantSource clock) {
        this.office = office;
        this.clock = clock;
    }

    /** What is most likely to help. */
    public enum Deed {
        /** Accept it with a note that says why. */
        RELEASE,
        /** Examine or read it again. */
        RETRY,
        /** Ask the unit for another. */
        ASK,
        /** Hand the file on to whom it belongs. */
        SAVE
    }

    /**
     * One that waits.
     *
     * @param path where it was found
     * @param reason stable code
     * @param unit that it seems to come from, going by the file's name: a guess, since nothing in it can be trusted
     */
    public record Waiting(long id, String path, String reason, Instant received, Optional<RegisteredUnit> unit) {
        /** Without its folders. */
        public String fileName() {
            return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        }

        public Deed proposal() {
            return Quarantine.proposal(reason);
        }
    }

    /** All that wait, oldest first. */
    public List<Waiting> waiting() {
        Map<String, RegisteredUnit> byName = new HashMap<>();
        office.store()
                .units()
                .forEach(unit -> byName.put(stem(FileNames.bundle(unit.unit().name(), 1)), unit));
        return office.store().quarantined(false).stream()
                .map(file -> waiting(file, byName))
                .toList();
    }

    private static Waiting waiting(QuarantinedFile file, Map<String, RegisteredUnit> byName) {
        Waiting plain = new Waiting(file.id(), file.path(), file.reason(), file.received(), Optional.empty());
        return new Waiting(
                file.id(),
                file.path(),
                file.reason(),
                file.received(),
                Optional.ofNullable(byName.get(stem(plain.fileName()))));
    }

    private static String stem(String name) {
        return NUMBERS.matcher(name).replaceFirst("");
    }

    /** What is most likely to help where a file waits for this reason. */
    public static Deed proposal(String reason) {
        return RejectReason.ofCode(reason)
                .map(known -> switch (known) {
                    case EXPIRED_INVITATION, REVOKED_INVITATION -> Deed.RELEASE;
                    case UNKNOWN_INVITATION, UNKNOWN_GUIDE -> Deed.RETRY;
                    case WRONG_CONSULTATION -> Deed.SAVE;
                    case BAD_SIGNATURE, MALFORMED, OVER_LIMIT, UNDECRYPTABLE -> Deed.ASK;
                })
                .orElse(Deed.RETRY);
    }

    /** Whether a human may accept it all the same. */
    public static boolean isReleasable(String reason) {
        return proposal(reason) == Deed.RELEASE;
    }

    /**
     * The file as it came.
     *
     * @throws OfficeException {@code quarantine-unknown}
     */
    public Optional<byte[]> content(long id) {
        return Optional.ofNullable(one(id).content());
    }

    /**
     * What can be seen in the file; empty where it was too large to keep or could not be read.
     *
     * @throws OfficeException {@code quarantine-unknown}
     */
    public Optional<BundleInspection> inspect(long id) {
        return content(id).map(bytes -> BundleInspection.of(office, bytes, clock.instant()));
    }

    /**
     * Writes a file as it came, so that it can be given to whom it belongs.
     *
     * @throws OfficeException {@code quarantine-unknown}, {@code unreadable} if it was not kept, {@code storage-unwritable}
     */
    public void save(long id, Path where) {
        byte[] content = content(id).orElseThrow(() -> OfficeException.of("unreadable", one(id).path()));
        try {
            WholeFile.write(where, content);
        } catch (IOException e) {
            throw OfficeException.of("storage-unwritable", where.toString());
        }
    }

    private QuarantinedFile one(long id) {
        return office.store().quarantined(id).orElseThrow(() -> OfficeException.of("quarantine-unknown", id));
    }
}
