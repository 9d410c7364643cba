package fi.pirtti.storage.workspace;

import fi.pirtti.storage.StorageException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Damaged workspaces that were set aside, each in a directory named after the moment. */
final class Asides {
    private static final String PREFIX = "damaged-";

    private final Path home;

    Asides(Path home) {
        this.home = home;
    }

    /** The directory for one that is set aside now. */
    Path at(Instant now) {
        return home.resolve(PREFIX + now.toEpochMilli());
    }

    /** Those set aside at a moment that {@code which} wants. */
    List<Path> list(Predicate<Instant> which) {
        try (Stream<Path> files = Files.list(home)) {
            return files.filter(file -> file.getFileName().toString().matches(PREFIX + "\\d{1,18}"))
                    .filter(file -> which.test(Instant.ofEpochMilli(
                            Long.parseLong(file.getFileName().toString().substring(PREFIX.length())))))
                    .toList();
        } catch (IOException e) {
            throw StorageException.because(e, "storage-io", home);
        }
    }

    /** Overwrites and deletes what lies in {@code aside}. */
    static void erase(Path aside) {
        try (Stream<Path> files = Files.walk(aside)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (Files.isDirectory(file)) {
                    Files.delete(file);
                } else {
                    Backups.overwriteAndDelete(file);
                }
            }
        } catch (IOException e) {
            throw StorageException.because(e, "storage-io", aside);
        }
    }
}
