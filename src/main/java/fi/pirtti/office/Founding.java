package fi.pirtti.office;

import fi.pirtti.domain.guide.Guide;
import fi.pirtti.exchange.age.AgeIdentity;
import fi.pirtti.exchange.envelope.Sha256;
import fi.pirtti.exchange.envelope.SigningKey;
import fi.pirtti.exchange.guide.GuideCodec;
import fi.pirtti.exchange.json.Decoded;
import fi.pirtti.office.unitlist.UnitsFile;
import fi.pirtti.storage.archive.ArchivePlace;
import fi.pirtti.storage.archive.ArchiveStore;
import fi.pirtti.storage.archive.Consultation;
import fi.pirtti.storage.archive.RegisteredUnit;
import fi.pirtti.storage.archive.StoredGuide;
import fi.pirtti.support.Messages;
import fi.pirtti.support.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Begins a consultation: checks guides and units, makes the keys, founds the archive. */
public final class Founding {
    private final InstantSource clock;
    private final Messages messages;

    public Founding(InstantSource clock, Messages messages) {
        this.clock = clock;
        this.messages = messages;
    }

    /**
     * What was founded.
     *
     * @param warnings about the guides and the units
     */
    public record Founded(String consultation, int guides, int units, int headcount, List<Problem> warnings) {}

    /**
     * What keys are made.
     *
     * @param passphrase under which their file is put; null for none
     * @param recovery false if nobody but the office is to open answers
     */
    @SuppressWarnings("ArrayRecordComponent") // handed on at once; never compared
    public record Keys(char @Nullable [] passphrase, boolean recovery) {
        /** As most want them. */
        public static final Keys USUAL = new Keys(null, true);
    }

    /**
     * Founds an archive; nothing is left behind if something is wrong.
     *
     * @throws OfficeException with all that is wrong with the first file that cannot be used
     */
    public Founded found(Path archive, List<Path> guideFiles, Path unitsFile) {
        return found(archive, guideFiles, unitsFile, Keys.USUAL);
    }

    /** As {@link #found(Path, List, Path)}, with a choice of keys. */
    public Founded found(Path archive, List<Path> guideFiles, Path unitsFile, Keys wanted) {
        return found(new ArchivePlace.InFile(archive), KeyPlace.beside(archive), guideFiles, unitsFile, wanted);
    }

    /** As {@link #found(Path, List, Path)}, in a file or on a server. */
    public Founded found(ArchivePlace archive, KeyPlace keys, List<Path> guideFiles, Path unitsFile, Keys wanted) {
        List<Problem> warnings = new ArrayList<>();
        List<StoredGuide> stored = new ArrayList<>();
        SequencedMap<String, Guide> guides = new LinkedHashMap<>();
        for (Path file : guideFiles) {
            byte[] json = bytes(file);
            Decoded<Guide> decoded = GuideCodec.read(json);
            Guide guide =
                    decoded.asOptional().orElseThrow(() -> new OfficeException(file.toString(), decoded.problems()));
            warnings.addAll(decoded.problems());
            String sha256 = Sha256.hex(json);
            if (guides.put(sha256, guide) == null) {
                stored.add(new StoredGuide(sha256, guide.id(), guide.version(), json));
            }
        }
        String consultation = requireOneConsultation(guideFiles, guides);
        UnitsFile units = UnitsFile.read(bytes(unitsFile), guides);
        if (!units.isSound()) {
            throw new OfficeException(unitsFile.toString(), units.problems());
        }
        warnings.addAll(units.problems());
        warnings.addAll(
                make(archive, keys, consultation, stored, units.units(), wanted).warnings());
        return new Founded(
                consultation,
                stored.size(),
                units.units().size(),
                units.units().stream().mapToInt(RegisteredUnit::headcount).sum(),
                List.copyOf(warnings));
    }

    private ConsultationKeys make(
            ArchivePlace archive,
            KeyPlace place,
            String consultation,
            List<StoredGuide> guides,
            List<RegisteredUnit> units,
            Keys wanted) {
        if (archive.isTaken()) {
            throw OfficeException.of(
                    archive instanceof ArchivePlace.InFile ? "storage-exists" : "storage-server-taken",
                    archive.toString());
        }
        if (archive instanceof ArchivePlace.InFile(Path file)) {
            makeFolder(file);
        }
        makeFolder(place.file());
        ConsultationKeys keys = makeKeys(place, consultation, wanted);
        try (ArchiveStore store = archive.create()) {
            store.update(writer -> {
                writer.found(
                        new Consultation(
                                consultation, keys.signing().verifyKey().encode(), clock.instant()),
                        guides,
                        units);
                OfficeKeys.keepSpare(writer, keys, clock.instant());
            });
            return keys;
        } catch (RuntimeException e) {
            undo(archive, place, e);
            throw e;
        }
    }

    private static void makeFolder(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw OfficeException.of("storage-unwritable", file.toString());
        }
    }

    private ConsultationKeys makeKeys(KeyPlace place, String consultation, Keys wanted) {
        @Nullable AgeIdentity recovery = wanted.recovery() ? AgeIdentity.generate() : null;
        ConsultationKeys keys = new ConsultationKeys(
                SigningKey.generate(),
                AgeIdentity.generate(),
                List.of(),
                recovery == null ? null : recovery.recipient());
        KeyFile.at(place).create(keys, consultation, wanted.passphrase(), messages);
        if (recovery != null) {
            OfficeKeys.writeRecovery(place, consultation, recovery, messages);
        }
        return keys;
    }

    /** A server has undone its transaction by itself. */
    private static void undo(ArchivePlace archive, KeyPlace place, RuntimeException failure) {
        try {
            Files.deleteIfExists(place.file());
            Files.deleteIfExists(place.recoveryText());
            if (archive instanceof ArchivePlace.InFile(Path file)) {
                for (String ending : List.of("", "-wal", "-shm")) {
                    Files.deleteIfExists(file.resolveSibling(file.getFileName() + ending));
                }
            }
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    private static String requireOneConsultation(List<Path> files, SequencedMap<String, Guide> guides) {
        Set<String> consultations = new HashSet<>();
        Set<String> versions = new HashSet<>();
        for (Guide guide : guides.values()) {
            consultations.add(guide.consultation());
            if (!versions.add(guide.id() + "/" + guide.version())) {
                throw OfficeException.of("guide-twice", guide.id(), guide.version());
            }
        }
        if (consultations.size() != 1) {
            throw OfficeException.of(
                    "consultations-differ",
                    String.join(", ", files.stream().map(Path::toString).toList()));
        }
        return consultations.iterator().next();
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw OfficeException.of("unreadable", file.toString());
        }
    }
}
