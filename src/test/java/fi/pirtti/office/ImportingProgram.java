package fi.pirtti.office;

import fi.pirtti.support.Progress;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/**
 * Imports the files of a folder one after the other, with receipts, until it is killed, and tells each on standard output
 * once it is said to be imported. A program of its own, so that it can be killed.
 */
final class ImportingProgram {
    private ImportingProgram() {}

    /** The archive, the folder, where the receipts go, and what time it is. */
    public static void main(String[] arguments) throws IOException {
        InstantSource clock = InstantSource.fixed(Instant.parse(arguments[3]));
        try (OfficeArchive office = OfficeArchive.open(Path.of(arguments[0]));
                OutputStream out = new FileOutputStream(FileDescriptor.out);
                Stream<Path> files = Files.list(Path.of(arguments[1]))) {
            Intake intake = Intake.withReceipts(office, clock, Path.of(arguments[2]));
            tell(out, "ready");
            for (Path file : files.sorted().toList()) {
                intake.run(List.of(file), Progress.NONE);
                tell(out, file.getFileName().toString());
            }
        }
    }

    private static void tell(OutputStream out, String what) throws IOException {
        out.write((what + "\n").getBytes(StandardCharsets.US_ASCII));
    }
}
