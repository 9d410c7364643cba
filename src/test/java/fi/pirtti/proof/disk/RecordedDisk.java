package fi.pirtti.proof.disk;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A directory in which everything that SQLite and Java write is recorded in the order in which it happens, down to the
 * single write and flush, and in which the disk can be made to be full. The files themselves are real.
 *
 * <p>SQLite is listened to by {@link SqliteTap}, Java through paths below {@link #root}.
 */
public final class RecordedDisk implements AutoCloseable {
    /** The disk, or one flush of it, fails. */
    public enum Failure {
        FULL,
        BROKEN
    }

    private final Path directory;
    private final FileSystem files;
    private final List<DiskEvent> events = new ArrayList<>();
    private long writesUntilFailure = Long.MAX_VALUE;
    private @Nullable Failure failure;
    private boolean failed;

    private RecordedDisk(Path directory) {
        this.directory = directory;
        this.files = new RecordingFiles(this).fileSystem();
    }

    /** Watches {@code directory}; what is in it already counts as being on the disk. */
    public static RecordedDisk in(Path directory) throws IOException {
        RecordedDisk disk = new RecordedDisk(directory.toRealPath());
        SqliteTap.listen(disk);
        Files.walkFileTree(disk.directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                disk.add(new DiskEvent.Created(file));
                disk.add(new DiskEvent.Written(file, 0, Files.readAllBytes(file)));
                disk.add(new DiskEvent.Synced(file));
                disk.add(new DiskEvent.DirectorySynced(file.getParent()));
                return FileVisitResult.CONTINUE;
            }
        });
        return disk;
    }

    /** The directory as a path through which Java's writing is recorded. */
    public Path root() {
        return files.getPath(directory.toString());
    }

    /** The real directory. */
    Path directory() {
        return directory;
    }

    boolean holds(Path file) {
        return file.startsWith(directory);
    }

    /** Remembers that at this moment something was said to be safe. */
    public synchronized void acknowledge(Object what) {
        events.add(new DiskEvent.Acknowledged(what));
    }

    /** After {@code writes} more writes the disk fails, until {@link #mend}. */
    public synchronized void failAfter(long writes, Failure how) {
        writesUntilFailure = writes;
        failure = how;
        failed = false;
    }

    /** There is room again. */
    public synchronized void mend() {
        writesUntilFailure = Long.MAX_VALUE;
        failure = null;
    }

    /** Whether a write was refused since {@link #failAfter}. */
    public synchronized boolean hasFailed() {
        return failed;
    }

    /** What has happened so far. */
    public synchronized List<DiskEvent> events() {
        return List.copyOf(events);
    }

    synchronized void add(DiskEvent event) {
        events.add(event);
    }

    /** Asked before anything that needs room or reaches the platter. */
    synchronized @Nullable Failure refuses() {
        if (failure == null || writesUntilFailure-- > 0) {
            return null;
        }
        failed = true;
        return failure;
    }

    @Override
    public void close() {
        SqliteTap.forget(this);
    }
}
