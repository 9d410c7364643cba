package fi.pirtti.proof.disk;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** What a bad disk, a torn cable or a sync program does to a file. */
public final class Damage {
    private static final int PAGE = 4096;

    private Damage() {}

    /** Spoils {@code file} in one of several ways, at places of chance. */
    public static void to(Path file, Random random) throws IOException {
        long size = Files.size(file);
        try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "rw")) {
            switch (random.nextInt(5)) {
                case 0 -> overwrite(content, random.nextLong(size), 1 + random.nextInt(8), random);
                case 1 -> {
                    for (int place = 0; place < 20; place++) {
                        overwrite(content, random.nextLong(size), 1 + random.nextInt(64), random);
                    }
                }
                case 2 -> content.setLength(random.nextLong(size));
                case 3 -> {
                    content.seek(random.nextLong(size / PAGE) * PAGE);
                    content.write(new byte[PAGE]);
                }
                default -> overwrite(content, 0, 1 + random.nextInt(200), random);
            }
        }
    }

    private static void overwrite(RandomAccessFile content, long at, int length, Random random) throws IOException {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        content.seek(at);
        content.write(bytes);
    }
}
