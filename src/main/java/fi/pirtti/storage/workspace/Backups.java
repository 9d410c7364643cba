package fi.pirtti.storage.workspace;

import fi.pirtti.storage.StorageException;
import fi.pirtti.storage.sqlite.DatedCopies;
import fi.pirtti.storage.sqlite.SqliteDatabase;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Copies of the workspace beside it, the newest few. Their names sort by time. */
final class Backups {
    static final int KEPT = 5;

    private static final DatedCopies COPIES = new DatedCopies("workspace-", "yyyyMMdd-HHmmss-SSS");

    private final Path directory;

    Backups(Path directory) {
        this.directory = directory;
    }

    /** Makes a copy and lets go of the oldest beyond {@link #KEPT}. */
    Path make(SqliteDatabase database, Instant now) {
        Path target = COPIES.make(directory, database, now);
        list().stream().skip(KEPT).forEach(Backups::overwriteAndDelete);
        return target;
    }

    /** Deletes every copy but one; what they held that the workspace no longer holds goes with them. */
    void keepOnly(Path kept) {
        list().stream().filter(file -> !file.equals(kept)).forEach(Backups::overwriteAndDelete);
    }

    /** Newest first. */
    List<Path> list() {
        return COPIES.newestFirst(directory);
    }

    /** When the copy was made, by its name. */
    static Optional<Instant> time(Path backup) {
        return COPIES.time(backup);
    }

    /** Writes zeros over a file before it is deleted. */
    static void overwriteAndDelete(Path file) {
        try {
            try (FileChannel content = FileChannel.open(file, StandardOpenOption.WRITE)) {
                long size = content.size();
                ByteBuffer zeros = ByteBuffer.allocate(64 * 1024);
                while (content.position() < size) {
                    content.write(zeros.clear().limit((int) Math.min(size - content.position(), zeros.capacity())));
                }
                content.force(true);
            }
            Files.delete(file);
        } catch (IOException e) {
            throw StorageException.because(e, "storage-io", file);
        }
    }
}
