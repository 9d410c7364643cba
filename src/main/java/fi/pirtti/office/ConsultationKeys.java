package fi.pirtti.office;

import fi.pirtti.exchange.age.AgeIdentity;
import fi.pirtti.exchange.age.AgeRecipient;
import fi.pirtti.exchange.envelope.SigningKey;
import fi.pirtti.support.Messages;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/**
 * The secrets of a consultation as the office needs them daily. They lie in a file beside the archive that only its
 * owner may read; the recovery key's secret lies in a file of its own, to be taken elsewhere.
 *
 * @param signing signs invitations and receipts
 * @param office opens answers
 * @param recovery to whom answers are sealed as well, in case the office loses its key
 */
public record ConsultationKeys(SigningKey signing, AgeIdentity office, AgeRecipient recovery) {
    /** To whom answers are sealed. */
    public List<AgeRecipient> recipients() {
        return List.of(office.recipient(), recovery);
    }

    /** The file beside an archive that holds its keys. */
    public static Path fileBeside(Path archive) {
        return archive.resolveSibling(archive.getFileName() + ".keys");
    }

    /** The file beside an archive that holds the recovery key, until someone takes it away. */
    public static Path recoveryFileBeside(Path archive) {
        return archive.resolveSibling(archive.getFileName() + ".recovery.txt");
    }

    /** Makes new keys and writes both files. */
    static ConsultationKeys createBeside(Path archive, String consultation, Messages messages) {
        AgeIdentity recovery = AgeIdentity.generate();
        ConsultationKeys keys =
                new ConsultationKeys(SigningKey.generate(), AgeIdentity.generate(), recovery.recipient());
        try {
            OwnerOnlyFile.write(
                    fileBeside(archive),
                    "# " + messages.text("office.keys.comment", consultation) + "\nsigning=" + keys.signing.encode()
                            + "\noffice=" + keys.office.secretText() + "\nrecovery=" + keys.recovery.text() + "\n");
            OwnerOnlyFile.write(
                    recoveryFileBeside(archive),
                    "# " + messages.text("office.recovery.comment", consultation) + "\n# public key: "
                            + keys.recovery.text() + "\n" + recovery.secretText() + "\n");
            return keys;
        } catch (FileAlreadyExistsException e) {
            throw OfficeException.of("storage-exists", e.getFile());
        } catch (IOException e) {
            throw OfficeException.of("storage-unwritable", fileBeside(archive).toString());
        }
    }

    static void deleteBeside(Path archive) throws IOException {
        Files.deleteIfExists(fileBeside(archive));
        Files.deleteIfExists(recoveryFileBeside(archive));
    }

    /**
     * Reads the keys beside an archive.
     *
     * @throws OfficeException {@code keys-missing} or {@code keys-damaged}
     */
    static ConsultationKeys readBeside(Path archive) {
        Path file = fileBeside(archive);
        Properties values = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            values.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw OfficeException.of("keys-missing", file.toString());
        }
        return SigningKey.decode(values.getProperty("signing", ""))
                .flatMap(signing -> AgeIdentity.parse(values.getProperty("office", ""))
                        .flatMap(office -> AgeRecipient.parse(values.getProperty("recovery", ""))
                                .map(recovery -> new ConsultationKeys(signing, office, recovery))))
                .orElseThrow(() -> OfficeException.of("keys-damaged", file.toString()));
    }
}
