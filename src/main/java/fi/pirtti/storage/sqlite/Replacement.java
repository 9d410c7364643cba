package fi.pirtti.storage.sqlite;

import fi.pirtti.support.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/**
 * Puts something else in the place of a damaged database, which is set aside. Whenever this is interrupted, in the place
 * there is either the damaged database, which will be checked and found damaged again, or what replaces it.
 */
public final class Replacement {
    private Replacement() {}

    /**
     * Sets {@code database} aside with its log and puts a copy of {@code by} in its place, or nothing.
     *
     * @param aside the directory to set it aside in; made if need be
     * @throws IOException if that failed; the damaged database is where it was then
     */
    public static void of(Path database, @Nullable Path by, Path aside) throws IOException {
        Path directory = WholeFile.directory(database);
        Path log = database.resolveSibling(database.getFileName() + "-wal");
        Path partial = database.resolveSibling(database.getFileName() + ".partial");
        Path emptyLog = database.resolveSibling(database.getFileName() + "-wal.partial");
        // The copy first, so that a full disk changes nothing.
        if (by != null) {
            Files.copy(by, partial, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.createDirectories(aside);
        keep(database, aside);
        keep(log, aside);
        WholeFile.flushNames(aside);
        WholeFile.flushNames(directory);
        // The log must not be taken for one of the new file; that there is one makes an opening check the whole file.
        Files.write(emptyLog, new byte[0]);
        WholeFile.moveInto(emptyLog, log);
        Files.deleteIfExists(database.resolveSibling(database.getFileName() + "-shm"));
        if (by == null) {
            Files.deleteIfExists(database);
            WholeFile.flushNames(directory);
        } else {
            WholeFile.moveInto(partial, database);
        }
    }

    /** Under a second name, which also works where a disk can no longer be read; else as a copy. */
    private static void keep(Path file, Path aside) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        Path kept = aside.resolve(file.getFileName());
        try {
            Files.createLink(kept, file);
        } catch (IOException | UnsupportedOperationException e) {
            Files.copy(file, kept, StandardCopyOption.REPLACE_EXISTING);
            WholeFile.flush(kept);
        }
    }
}
