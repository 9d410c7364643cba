package fi.pirtti.storage.workspace;

import fi.pirtti.storage.StorageException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;

/**
 * Lets one program at a time write to a workspace. The operating system lets go of it when the program ends, however it
 * ends.
 */
final class WorkspaceLock implements AutoCloseable {
    // Within one program: on POSIX, closing a second channel on the file would let go of the first one's lock.
    private static final Set<Path> HELD = new HashSet<>();

    private final Path file;
    private final FileChannel channel;

    private WorkspaceLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** @throws StorageException {@code workspace-in-use}, {@code storage-unwritable} */
    static WorkspaceLock take(Path directory) {
        synchronized (HELD) {
            Path file = directory.resolve("workspace.lock");
            if (HELD.contains(file)) {
                throw StorageException.of("workspace-in-use", directory.toString());
            }
            FileChannel channel = open(file);
            try {
                FileLock lock = channel.tryLock();
                if (lock == null) {
                    channel.close();
                    throw StorageException.of("workspace-in-use", directory.toString());
                }
            } catch (IOException e) {
                throw StorageException.because(e, "storage-unwritable", file);
            }
            HELD.add(file);
            return new WorkspaceLock(file, channel);
        }
    }

    private static FileChannel open(Path file) {
        try {
            return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw StorageException.because(e, "storage-unwritable", file);
        }
    }

    @Override
    public void close() {
        synchronized (HELD) {
            HELD.remove(file);
            try {
                channel.close();
            } catch (IOException e) {
                throw StorageException.because(e, "storage-io", file);
            }
        }
    }
}
