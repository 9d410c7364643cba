package fi.pirtti.office;

import fi.pirtti.exchange.age.PassphraseLock;
import fi.pirtti.support.Messages;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The file with an archive's keys: for its owner only, and under a passphrase if the owner wants it. */
final class KeyFile {
    private static final Set<PosixFilePermission> OWNERS =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE, PosixFilePermission.OWNER_EXECUTE);

    private final Path file;

    private KeyFile(Path file) {
        this.file = file;
    }

    static KeyFile at(KeyPlace place) {
        return new KeyFile(place.file());
    }

    Path path() {
        return file;
    }

    /** Writes a new file. */
    void create(ConsultationKeys keys, String consultation, char @Nullable [] passphrase, Messages messages) {
        try {
            OwnerOnlyFile.write(file, text(keys, consultation, passphrase, messages));
        } catch (FileAlreadyExistsException e) {
            throw OfficeException.of("storage-exists", e.getFile());
        } catch (IOException e) {
            throw OfficeException.of("storage-unwritable", file.toString());
        }
    }

    /** Puts new content in the file's place, whole or not at all. */
    void replace(ConsultationKeys keys, String consultation, char @Nullable [] passphrase, Messages messages) {
        try {
            OwnerOnlyFile.replace(file, text(keys, consultation, passphrase, messages));
        } catch (IOException e) {
            throw OfficeException.of("storage-unwritable", file.toString());
        }
    }

    /** Gives the file another name, so that a new one can take its place; empty if there is none. */
    Optional<Path> setAside() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Path aside = file.resolveSibling(file.getFileName() + ".old");
        for (int i = 2; Files.exists(aside); i++) {
            aside = file.resolveSibling(file.getFileName() + ".old" + i);
        }
        try {
            return Optional.of(Files.move(file, aside));
        } catch (IOException e) {
            throw OfficeException.of("storage-unwritable", file.toString());
        }
    }

    /** True if only its owner can read it, as far as the file system tells. */
    boolean isOwnerOnly() {
        try {
            return OWNERS.containsAll(Files.getPosixFilePermissions(file));
        } catch (UnsupportedOperationException | IOException e) {
            return true;
        }
    }

    boolean isLocked() {
        return lock(content()).isPresent();
    }

    /**
     * Reads the keys.
     *
     * @throws OfficeException {@code keys-missing}, {@code keys-locked} if nobody knows the passphrase,
     *     {@code passphrase-wrong} or {@code keys-damaged}
     */
    ConsultationKeys read(Passphrases passphrases) {
        String text = content();
        Optional<PassphraseLock> lock = lock(text);
        if (lock.isPresent()) {
            char[] passphrase =
                    passphrases.of(file).orElseThrow(() -> OfficeException.of("keys-locked", file.toString()));
            text = lock.get()
                    .open(passphrase)
                    .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                    .orElseThrow(() -> OfficeException.of("passphrase-wrong", file.toString()));
        }
        return ConsultationKeys.parse(text).orElseThrow(() -> OfficeException.of("keys-damaged", file.toString()));
    }

    private Optional<PassphraseLock> lock(String content) {
        Properties values = values(content);
        String key = values.getProperty("lock", "");
        return key.isEmpty()
                ? Optional.empty()
                : Optional.of(new PassphraseLock(key, values.getProperty("sealed", "")));
    }

    private Properties values(String content) {
        Properties values = new Properties();
        try {
            values.load(new StringReader(content));
            return values;
        } catch (IOException | IllegalArgumentException e) {
            throw OfficeException.of("keys-damaged", file.toString());
        }
    }

    private String content() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw OfficeException.of("keys-missing", file.toString());
        }
    }

    private static String text(
            ConsultationKeys keys, String consultation, char @Nullable [] passphrase, Messages messages) {
        String comment = "# " + messages.text("office.keys.comment", consultation) + "\n";
        if (passphrase == null) {
            return comment + keys.text();
        }
        PassphraseLock lock = PassphraseLock.of(keys.text().getBytes(StandardCharsets.UTF_8), passphrase);
        return comment + "lock=" + lock.key() + "\nsealed=" + lock.sealed() + "\n";
    }
}
