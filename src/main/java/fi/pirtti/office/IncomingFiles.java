package fi.pirtti.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the files of a batch. */
final class IncomingFiles {
    /** What systems leave in folders by themselves. */
    private static final Set<String> LITTER = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

    private IncomingFiles() {}

    /** Files as named, and those in folders below in order of their paths; links to folders are not followed. */
    static List<Path> under(List<Path> paths) {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            try (Stream<Path> walked = Files.walk(path)) {
                walked.filter(file -> Files.isRegularFile(file) && !isLitter(file))
                        .sorted()
                        .forEach(files::add);
            } catch (IOException | UncheckedIOException e) {
                throw OfficeException.of("unreadable", path.toString());
            }
        }
        return files;
    }

    static boolean isLitter(Path file) {
        return LITTER.contains(file.getFileName().toString());
    }

    /** Hash of a file that is too large to take into memory. */
    static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] chunk = new byte[1 << 16];
            for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                digest.update(chunk, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
