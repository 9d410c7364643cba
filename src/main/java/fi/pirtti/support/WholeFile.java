package fi.pirtti.support;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.UUID;

/** Files that appear under their names whole or not at all, whatever happens to the disk or the power meanwhile. */
public final class WholeFile {
    private WholeFile() {}

    /**
     * Writes {@code file}, in the place of one that is there already; on disk, with its name, when this returns.
     *
     * @throws IOException if it could not be written; there is nothing of it then, and an earlier file is as it was
     */
    public static void write(Path file, byte[] bytes) throws IOException {
        put(file, bytes);
        flushNames(directory(file));
    }

    /**
     * Writes {@code file}, which must not be there. Its content is on disk when this returns; the name is once the caller
     * has called {@link #flushNames}, which serves many files at once.
     *
     * @throws FileAlreadyExistsException if it is there
     * @throws IOException if it could not be written; there is nothing of it then
     */
    public static void writeNew(Path file, byte[] bytes) throws IOException {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        put(file, bytes);
    }

    /**
     * Gives {@code partial}, a whole file in the same directory, the name {@code file}, in the place of one that is there
     * already; on disk, with its name, when this returns.
     */
    public static void moveInto(Path partial, Path file) throws IOException {
        flush(partial);
        Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        flushNames(directory(file));
    }

    /** Writes all of it; it survives a power cut when this returns. */
    public static void writeThrough(FileChannel channel, byte[] bytes) throws IOException {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        while (rest.hasRemaining()) {
            channel.write(rest);
        }
        channel.force(true);
    }

    /** What was written to the file survives a power cut. */
    public static void flush(Path file) throws IOException {
        try (FileChannel content = FileChannel.open(file, StandardOpenOption.WRITE)) {
            content.force(true);
        }
    }

    /** So that new names, too, survive a power cut. Not every platform lets a directory be opened. */
    public static void flushNames(Path directory) {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            return;
        }
    }

    private static void put(Path file, byte[] bytes) throws IOException {
        // Not a temporary file of the platform, which only its owner could read: others may share the folder.
        Path partial = directory(file).resolve(".pirtti-" + UUID.randomUUID() + ".part");
        try {
            try (FileChannel channel =
                    FileChannel.open(partial, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                writeThrough(channel, bytes);
            }
            Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(partial);
        }
    }

    /** The directory that a file lies in. */
    public static Path directory(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file lies in a directory");
    }
}
