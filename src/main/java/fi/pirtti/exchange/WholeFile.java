package fi.pirtti.exchange;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

/** Files that appear under their names whole or not at all, whatever happens to the disk or the power meanwhile. */
public final class WholeFile {
    private WholeFile() {}

    /**
     * Writes {@code file}, in the place of one that is there already; on disk, with its name, when this returns.
     *
     * @throws IOException if it could not be written; there is nothing of it then, and an earlier file is as it was
     */
    public static void write(Path file, byte[] bytes) throws IOException {
        Path directory = Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file lies in a directory");
        Path partial = Files.createTempFile(directory, ".pirtti-", ".part");
        try {
            try (FileChannel channel = FileChannel.open(partial, StandardOpenOption.WRITE)) {
                ByteBuffer rest = ByteBuffer.wrap(bytes);
                while (rest.hasRemaining()) {
                    channel.write(rest);
                }
                channel.force(true);
            }
            Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(partial);
        }
        flushNames(directory);
    }

    /** So that new names, too, survive a power cut. Not every platform lets a directory be opened. */
    public static void flushNames(Path directory) {
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            return;
        }
    }
}
