package fi.pirtti.storage.workspace;

import fi.pirtti.storage.StorageException;
import fi.pirtti.storage.sqlite.SqliteDatabase;
import fi.pirtti.support.WholeFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Copies of the workspace beside it, the newest few. Their names sort by time. */
final class Backups {
    static final int KEPT = 5;

    private static final String PREFIX = "workspace-";
    private static final String SUFFIX = ".sqlite";
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

    private final Path directory;

    Backups(Path directory) {
        this.directory = directory;
    }

    /** Makes a copy and lets go of the oldest beyond {@link #KEPT}. */
    Path make(SqliteDatabase database, Instant now) {
        Path target = directory.resolve(PREFIX + STAMP.format(now) + SUFFIX);
        Path partial = directory.resolve(PREFIX + "partial");
        try {
            Files.createDirectories(directory);
            Files.deleteIfExists(partial);
            database.copyTo(partial);
            WholeFile.moveInto(partial, target);
        } catch (IOException e) {
            throw StorageException.because(e, "storage-io", directory);
        }
        list().stream().skip(KEPT).forEach(Backups::overwriteAndDelete);
        return target;
    }

    /** Deletes every copy but one; what they held that the workspace no longer holds goes with them. */
    void keepOnly(Path kept) {
        list().stream().filter(file -> !file.equals(kept)).forEach(Backups::overwriteAndDelete);
    }

    /** Newest first. */
    List<Path> list() {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().startsWith(PREFIX)
                            && file.getFileName().toString().endsWith(SUFFIX))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        } catch (IOException e) {
            throw StorageException.because(e, "storage-io", directory);
        }
    }

    /** When the copy was made, by its name. */
    static Optional<Instant> time(Path backup) {
        String name = backup.getFileName().toString();
        try {
            return Optional.of(
                    STAMP.parse(name.substring(PREFIX.length(), name.length() - SUFFIX.length()), Instant::from));
        } catch (DateTimeException | StringIndexOutOfBoundsException e) {
            return Optional.empty();
        }
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
