package fi.pirtti.cli;

import fi.pirtti.exchange.PirttiFile;
import fi.pirtti.office.OfficeException;
import fi.pirtti.support.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Files that the caller named. */
final class InputFile {
    private InputFile() {}

    /** The bytes of a file, which is refused unread where it is larger than any of ours. */
    static byte[] read(Path file) {
        try {
            if (Files.size(file) > PirttiFile.MAX_BYTES) {
                throw new OfficeException(file.toString(), List.of(Problem.error("", "over-limit")));
            }
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new OfficeException("", List.of(Problem.error("", "unreadable", file.toString())));
        }
    }
}
