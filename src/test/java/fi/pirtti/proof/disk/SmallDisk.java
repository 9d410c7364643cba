package fi.pirtti.proof.disk;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/**
 * A real file system of its own, in memory: it can really be full, read-only, or without the right to execute. Only where
 * this user may mount one; a test that asks for one elsewhere is skipped and says so.
 */
public final class SmallDisk implements AutoCloseable {
    private final Path directory;

    private SmallDisk(Path directory) {
        this.directory = directory;
    }

    /**
     * Mounts a disk at {@code directory}, which is made.
     *
     * @param options of mount, such as {@code size=1m}
     */
    public static SmallDisk at(Path directory, String options) throws IOException, InterruptedException {
        Files.createDirectories(directory);
        boolean mounted = System.getProperty("os.name").equals("Linux")
                && run("mount", "-t", "tmpfs", "-o", options, "tmpfs", directory.toString());
        Assumptions.assumeTrue(mounted, "skipped: this user may not mount a file system here");
        return new SmallDisk(directory.toRealPath());
    }

    public Path directory() {
        return directory;
    }

    /** Fills it up but for {@code left} bytes, about. */
    public void fillBut(int left) throws IOException {
        Path filler = directory.resolve("filler");
        try (OutputStream out = Files.newOutputStream(filler)) {
            long room = Files.getFileStore(directory).getUsableSpace() - left;
            byte[] page = new byte[1024];
            for (long written = 0; written < room; written += page.length) {
                out.write(page);
            }
        }
    }

    /** Makes room again. */
    public void empty() throws IOException {
        Files.deleteIfExists(directory.resolve("filler"));
    }

    /** From now on nothing can be written to it. */
    public void makeReadOnly() throws IOException, InterruptedException {
        if (!run("mount", "-o", "remount,ro", directory.toString())) {
            throw new IOException("it could not be made read-only");
        }
    }

    @Override
    public void close() throws IOException, InterruptedException {
        if (!run("umount", directory.toString())) {
            throw new IOException("it could not be unmounted");
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false; // there is no such command
        }
    }
}
