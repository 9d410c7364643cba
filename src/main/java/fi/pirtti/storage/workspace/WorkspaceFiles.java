package fi.pirtti.storage.workspace;

import fi.pirtti.storage.StorageException;
import fi.pirtti.storage.sqlite.Replacement;
import fi.pirtti.storage.sqlite.SqliteDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the parts of a workspace lie, and what happens when its file cannot be used. */
final class WorkspaceFiles {
    private WorkspaceFiles() {}

    static Path database(Path directory) {
        return directory.resolve("workspace.sqlite");
    }

    static Backups backups(Path directory) {
        return new Backups(directory.resolve("backups"));
    }

    static void makeDirectory(Path directory) {
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw StorageException.because(e, "storage-unwritable", directory);
        }
    }

    static Optional<WorkspaceOpening.Backup> newestGoodBackup(Path directory) {
        for (Path file : backups(directory).list()) {
            if (isSound(file)) {
                return Backups.time(file).map(made -> new WorkspaceOpening.Backup(file, made));
            }
        }
        return Optional.empty();
    }

    private static boolean isSound(Path file) {
        try (SqliteDatabase database = SqliteDatabase.open(file, Workspace.APPLICATION_ID)) {
            return database.faults().isEmpty();
        } catch (StorageException e) {
            return false;
        }
    }

    /** Moves the damaged file aside, where it stays, and opens a copy of {@code backup} or, without one, a new file. */
    static Workspace startAgain(Path directory, InstantSource clock, @Nullable Path backup) {
        Path aside = new Asides(directory).at(clock.instant());
        try {
            Replacement.of(database(directory), backup, aside);
        } catch (IOException e) {
            throw StorageException.because(e, "storage-io", directory);
        }
        return Workspace.open(directory, clock).orElseThrow();
    }
}
