package fi.pirtti.office;

import fi.pirtti.exchange.age.AgeFile;
import fi.pirtti.exchange.age.AgeIdentity;
import fi.pirtti.exchange.age.AgeRecipient;
import fi.pirtti.exchange.paper.RecoverySheet;
import fi.pirtti.storage.archive.ArchivePlace;
import fi.pirtti.storage.archive.ArchiveWriter;
import fi.pirtti.support.Messages;
import fi.pirtti.support.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Care for the keys of an archive: looking, changing, and getting them back when they are lost. */
public final class OfficeKeys {
    /** The most bytes that a key file has. */
    private static final int MAX_KEYS = 1024 * 1024;

    private static final ZoneId FINLAND = ZoneId.of("Europe/Helsinki");

    private final KeyPlace place;
    private final OfficeArchive office;
    private final InstantSource clock;
    private final Messages messages;

    public OfficeKeys(OfficeArchive office, InstantSource clock, Messages messages) {
        this.place = office.keyPlace();
        this.office = office;
        this.clock = clock;
        this.messages = messages;
    }

    /**
     * How the keys stand.
     *
     * @param locked whether their file is under a passphrase
     * @param spare whether the archive holds them sealed to the recovery key
     * @param problems what someone should do something about
     */
    public record Standing(ConsultationKeys keys, Path file, boolean locked, boolean spare, List<Problem> problems) {
        public Standing {
            problems = List.copyOf(problems);
        }
    }

    public Standing standing() {
        ConsultationKeys keys = office.keys();
        KeyFile file = KeyFile.at(place);
        List<Problem> problems = new ArrayList<>(keys.warnings());
        if (!file.isOwnerOnly()) {
            problems.add(Problem.warning("", "keys-open", file.path().toString()));
        }
        for (Path left : List.of(place.recoveryText(), place.recoverySheet())) {
            if (Files.exists(left)) {
                problems.add(Problem.warning("", "recovery-beside", left.toString()));
            }
        }
        return new Standing(
                keys, file.path(), file.isLocked(), office.store().keySpare().isPresent(), problems);
    }

    /**
     * Makes a new key that opens answers. Invitations that are out name the old one, which is kept for them.
     *
     * @param newRecovery whether a new recovery key is made too; it is then beside the archive as after founding
     */
    public ConsultationKeys rotate(boolean newRecovery, Passphrases passphrases) {
        ConsultationKeys old = office.keys();
        KeyFile file = KeyFile.at(place);
        char[] passphrase = file.isLocked() ? passphrases.of(file.path()).orElse(null) : null;
        @Nullable AgeIdentity recovery = newRecovery ? AgeIdentity.generate() : null;
        if (recovery != null) {
            writeRecovery(place, office.consultation().id(), recovery, messages);
        }
        ConsultationKeys rotated = old.rotated(recovery == null ? null : recovery.recipient());
        // The file first: a spare of keys that are nowhere else would be of no use to those who have the file
        try {
            file.replace(rotated, office.consultation().id(), passphrase, messages);
        } catch (OfficeException e) {
            forgetRecovery(recovery);
            throw e;
        }
        Instant now = clock.instant();
        office.store().update(writer -> keepSpare(writer, rotated, now));
        office.use(rotated);
        return rotated;
    }

    /** A recovery key that nothing is sealed to must not be taken for the real one. */
    private void forgetRecovery(@Nullable AgeIdentity recovery) {
        try {
            if (recovery != null) {
                Files.deleteIfExists(place.recoveryText());
            }
        } catch (IOException e) {
            throw OfficeException.of("storage-unwritable", place.recoveryText().toString());
        }
    }

    /** Puts the file under another passphrase, or under none. */
    public void lock(char @Nullable [] passphrase) {
        KeyFile.at(place).replace(office.keys(), office.consultation().id(), passphrase, messages);
    }

    /**
     * Gets lost keys back out of the archive with the recovery key. A key file that is still there, perhaps under a
     * passphrase that nobody remembers, is set aside.
     *
     * @param passphrase for the new file; null for none
     * @return the file that was set aside
     * @throws OfficeException {@code spare-missing} if the archive holds no keys, {@code recovery-other} if this key
     *     does not open them
     */
    public Optional<Path> recover(AgeIdentity recovery, char @Nullable [] passphrase) {
        byte[] spare = office.store().keySpare().orElseThrow(() -> OfficeException.of("spare-missing"));
        if (!(AgeFile.unseal(spare, List.of(recovery), MAX_KEYS) instanceof AgeFile.Unsealed.Content(byte[] text))) {
            throw OfficeException.of("recovery-other");
        }
        ConsultationKeys keys = ConsultationKeys.parse(new String(text, StandardCharsets.UTF_8))
                .filter(each -> each.signing()
                        .verifyKey()
                        .encode()
                        .equals(office.consultation().publicKey()))
                .orElseThrow(() -> OfficeException.of("recovery-other"));
        KeyFile file = KeyFile.at(place);
        Optional<Path> aside = file.setAside();
        file.create(keys, office.consultation().id(), passphrase, messages);
        office.use(keys);
        return aside;
    }

    /** The recovery key on paper, in the language of the messages. */
    public byte[] sheet(AgeIdentity recovery) {
        return RecoverySheet.pdf(
                recovery,
                office.consultation().id(),
                name(office.place()),
                LocalDate.ofInstant(clock.instant(), FINLAND),
                messages);
    }

    private static String name(ArchivePlace place) {
        return switch (place) {
            case ArchivePlace.InFile(Path file) -> String.valueOf(file.getFileName());
            case ArchivePlace.OnServer server -> server.toString();
        };
    }

    /**
     * Writes the recovery key of an archive that was just founded on a sheet to be printed, beside its text.
     *
     * @return the sheet
     */
    public static Path writeSheet(ArchivePlace archive, KeyPlace keys, InstantSource clock, Messages messages) {
        try (OfficeArchive office = OfficeArchive.open(archive, keys, Passphrases.NONE)) {
            String text = Files.readString(keys.recoveryText());
            Path sheet = keys.recoverySheet();
            writeSecret(
                    sheet,
                    new OfficeKeys(office, clock, messages)
                            .sheet(AgeIdentity.find(text).orElseThrow()));
            return sheet;
        } catch (IOException e) {
            throw OfficeException.of("unreadable", keys.recoveryText().toString());
        }
    }

    /** Writes a file that only its owner can read, and that must not exist. */
    public static void writeSecret(Path file, byte[] content) {
        try {
            OwnerOnlyFile.write(file, content);
        } catch (FileAlreadyExistsException e) {
            throw OfficeException.of("storage-exists", e.getFile());
        } catch (IOException e) {
            throw OfficeException.of("storage-unwritable", file.toString());
        }
    }

    static void keepSpare(ArchiveWriter writer, ConsultationKeys keys, Instant now) {
        @Nullable AgeRecipient recovery = keys.recovery();
        if (recovery != null) {
            writer.keepKeySpare(AgeFile.seal(keys.text().getBytes(StandardCharsets.UTF_8), List.of(recovery)), now);
        }
    }

    static void writeRecovery(KeyPlace place, String consultation, AgeIdentity recovery, Messages messages) {
        writeSecret(
                place.recoveryText(),
                ("# " + messages.text("office.recovery.comment", consultation) + "\n# public key: "
                                + recovery.recipient().text() + "\n" + recovery.secretText() + "\n")
                        .getBytes(StandardCharsets.UTF_8));
    }
}
