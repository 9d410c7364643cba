package fi.pirtti.office;

import fi.pirtti.domain.guide.Guide;
import fi.pirtti.exchange.envelope.Sha256;
import fi.pirtti.exchange.guide.GuideCodec;
import fi.pirtti.exchange.json.Decoded;
import fi.pirtti.storage.StorageException;
import fi.pirtti.storage.archive.ArchiveCopies;
import fi.pirtti.storage.archive.ArchivePlace;
import fi.pirtti.storage.archive.ArchiveStore;
import fi.pirtti.storage.archive.Consultation;
import fi.pirtti.storage.archive.RegisteredUnit;
import fi.pirtti.storage.archive.SqliteArchive;
import fi.pirtti.storage.archive.StoredGuide;
import fi.pirtti.support.Problem;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** An open archive with its guides read and its keys at hand. Used from one thread at a time. */
public final class OfficeArchive implements AutoCloseable {
    private final ArchivePlace place;
    private final KeyPlace keyPlace;
    private final ArchiveStore store;
    private final Consultation consultation;
    private final SequencedMap<String, Guide> guides;
    private final Passphrases passphrases;
    private @Nullable ConsultationKeys keys;

    private OfficeArchive(ArchivePlace place, KeyPlace keyPlace, ArchiveStore store, Passphrases passphrases) {
        this.passphrases = passphrases;
        this.place = place;
        this.keyPlace = keyPlace;
        this.store = store;
        this.consultation =
                store.consultation().orElseThrow(() -> OfficeException.of("archive-empty", place.toString()));
        SequencedMap<String, Guide> read = new LinkedHashMap<>();
        for (StoredGuide guide : store.guides()) {
            read.put(guide.sha256(), guide(guide, place));
        }
        this.guides = Collections.unmodifiableSequencedMap(read);
    }

    /** A guide was sound when it was taken in: if it is not now, the file is damaged. */
    private static Guide guide(StoredGuide guide, ArchivePlace place) {
        return switch (GuideCodec.read(guide.json())) {
            case Decoded.Value<Guide>(Guide valid, var _)
            when Sha256.hex(guide.json()).equals(guide.sha256()) -> valid;
            case Decoded<Guide> _ -> throw StorageException.of("storage-damaged", place.toString());
        };
    }

    /**
     * Opens an archive that was founded.
     *
     * @throws StorageException if there is none or it cannot be read
     */
    public static OfficeArchive open(Path file) {
        return open(file, Passphrases.NONE);
    }

    /** As {@link #open(Path)}, for an archive whose keys may be under a passphrase. */
    public static OfficeArchive open(Path file, Passphrases passphrases) {
        return open(new ArchivePlace.InFile(file), KeyPlace.beside(file), passphrases);
    }

    /**
     * As {@link #open(Path)}, for an archive wherever it lies. A server is asked at once; where windows wait for it, this is
     * called in the background.
     */
    public static OfficeArchive open(ArchivePlace place, KeyPlace keys, Passphrases passphrases) {
        ArchiveStore store = place.open();
        try {
            return new OfficeArchive(place, keys, store, passphrases);
        } catch (RuntimeException e) {
            store.close();
            throw e;
        }
    }

    /**
     * What is to be said of a damaged archive: which copy is good, and how to go on with it.
     *
     * @return {@code archive-damaged} or, where there is no good copy, {@code archive-damaged-alone}
     */
    public static Problem damage(Path file) {
        return new ArchiveCopies(file)
                .newestGood(OfficeArchive::isSoundCopy)
                .map(copy -> Problem.error(
                        "",
                        "archive-damaged",
                        file.toString(),
                        copy.file().toString(),
                        copy.made().toString()))
                .orElseGet(() -> Problem.error(
                        "",
                        "archive-damaged-alone",
                        file.toString(),
                        KeyPlace.beside(file).file().toString()));
    }

    /**
     * What was restored.
     *
     * @param aside where the damaged file lies
     * @param made when the copy that took its place was made
     */
    public record Restored(Path aside, Path copy, Instant made) {}

    /**
     * Sets a damaged archive aside and goes on with its newest good copy.
     *
     * @throws OfficeException {@code archive-sound}, {@code archive-damaged-alone}
     */
    public static Restored restore(Path file, Instant now) {
        if (isSound(file)) {
            throw OfficeException.of("archive-sound", file.toString());
        }
        ArchiveCopies copies = new ArchiveCopies(file);
        ArchiveCopies.Copy copy = copies.newestGood(OfficeArchive::isSoundCopy)
                .orElseThrow(() -> new OfficeException("", List.of(damage(file))));
        return new Restored(copies.restore(copy, now), copy.file(), copy.made());
    }

    /** Whether the file is whole, and holds what can be read. A page may be turned into another that is whole, too. */
    private static boolean isSound(Path file) {
        try {
            if (!SqliteArchive.isSound(file)) {
                return false;
            }
            try (OfficeArchive office = open(file)) {
                office.store().newest(Set.of());
                return true;
            }
        } catch (OfficeException e) {
            return false;
        } catch (StorageException e) {
            if (e.code().equals("storage-damaged") || e.code().equals("storage-missing")) {
                return false;
            }
            throw e;
        }
    }

    private static boolean isSoundCopy(Path file) {
        try {
            return isSound(file);
        } catch (StorageException e) {
            return false;
        }
    }

    public ArchivePlace place() {
        return place;
    }

    public KeyPlace keyPlace() {
        return keyPlace;
    }

    public ArchiveStore store() {
        return store;
    }

    public Consultation consultation() {
        return consultation;
    }

    /** The guides by the hash of their bytes, in the order in which they were given. */
    public SequencedMap<String, Guide> guides() {
        return guides;
    }

    /**
     * The secrets of the consultation.
     *
     * @throws OfficeException if they are not beside the archive, or are those of another
     */
    public ConsultationKeys keys() {
        ConsultationKeys known = keys;
        if (known == null) {
            known = KeyFile.at(keyPlace).read(passphrases);
            if (!known.signing().verifyKey().encode().equals(consultation.publicKey())) {
                throw OfficeException.of("keys-other", keyPlace.file().toString());
            }
            keys = known;
        }
        return known;
    }

    /** From now on these are the keys. */
    void use(ConsultationKeys changed) {
        keys = changed;
    }

    /** Registered units by id. */
    public Map<String, RegisteredUnit> unitsById() {
        Map<String, RegisteredUnit> units = new LinkedHashMap<>();
        store.units().forEach(unit -> units.put(unit.unit().id(), unit));
        return units;
    }

    /**
     * Makes sure that units have a field to group or choose by.
     *
     * @throws OfficeException {@code field-unknown}, naming the fields that there are
     */
    public void requireField(String field) {
        TreeSet<String> known = new TreeSet<>(List.of("municipality", "organisation"));
        guides.values().forEach(guide -> guide.background().forEach(each -> known.add(each.id())));
        store.units().forEach(unit -> {
            known.addAll(unit.unit().background().keySet());
            known.addAll(unit.extra().keySet());
        });
        if (!known.contains(field)) {
            throw OfficeException.of("field-unknown", field, String.join(", ", known));
        }
    }

    @Override
    public void close() {
        store.close();
    }
}
