package fi.pirtti.office;

import fi.pirtti.storage.archive.ArchiveMove;
import fi.pirtti.storage.archive.ArchivePlace;
import fi.pirtti.support.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** Takes an archive from a file to a server, or back, with its keys. The original stays. */
public final class Moving {
    private Moving() {}

    /**
     * What was moved.
     *
     * @param keysCopied false if there were none
     */
    public record Moved(ArchiveMove.Moved archive, boolean keysCopied) {}

    /**
     * Copies an archive, and then its key file.
     *
     * @return empty if it was cancelled; then nothing has changed
     * @throws OfficeException {@code storage-exists} if there are other keys where these would lie
     */
    public static Optional<Moved> move(
            ArchivePlace from, KeyPlace fromKeys, ArchivePlace to, KeyPlace toKeys, Progress progress) {
        boolean copyKeys = Files.exists(fromKeys.file());
        if (copyKeys && Files.exists(toKeys.file()) && !same(fromKeys.file(), toKeys.file())) {
            throw OfficeException.of("storage-exists", toKeys.file().toString());
        }
        Optional<ArchiveMove.Moved> moved = ArchiveMove.move(from, to, progress);
        moved.filter(done -> copyKeys && !Files.exists(toKeys.file()))
                .ifPresent(done -> copy(fromKeys.file(), toKeys.file()));
        return moved.map(done -> new Moved(done, copyKeys));
    }

    private static boolean same(Path one, Path other) {
        return Arrays.equals(bytes(one), bytes(other));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw OfficeException.of("unreadable", file.toString());
        }
    }

    private static void copy(Path from, Path to) {
        try {
            Files.createDirectories(to.toAbsolutePath().getParent());
            OwnerOnlyFile.write(to, bytes(from));
        } catch (IOException e) {
            throw OfficeException.of("storage-unwritable", to.toString());
        }
    }
}
