package fi.pirtti.office;

import fi.pirtti.storage.archive.ArchivePlace;
import fi.pirtti.support.Progress;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Imports whole folders in batches, as the office does, with a line on standard output for each batch that is on disk, and at
 * the end how many were accepted, had been imported before, and became something else. A program of its own, so that it
 * can be killed, and that several can run at once.
 */
final class WholeImport {
    private WholeImport() {}

    /** The archive, its keys, where the receipts go (empty for none), what time it is, and the folders. */
    public static void main(String[] arguments) throws IOException {
        InstantSource clock = InstantSource.fixed(Instant.parse(arguments[3]));
        List<Path> folders = Arrays.stream(arguments).skip(4).map(Path::of).toList();
        try (OutputStream out = new FileOutputStream(FileDescriptor.out);
                OfficeArchive office = OfficeArchive.open(
                        ArchivePlace.of(arguments[0], Map.of()),
                        new KeyPlace(Path.of(arguments[1])),
                        Passphrases.NONE)) {
            Intake intake = arguments[2].isEmpty()
                    ? Intake.into(office, clock)
                    : Intake.withReceipts(office, clock, Path.of(arguments[2]));
            tell(out, "ready");
            ImportReport report = intake.run(folders, new Progress() {
                @Override
                public void report(long done, long total) {
                    tell(out, done + " of " + total);
                }

                @Override
                public boolean cancelled() {
                    return false;
                }
            });
            int accepted = report.count(Outcome.ACCEPTED);
            int before = report.count(Outcome.ALREADY_IMPORTED);
            tell(out, "end " + accepted + " " + before + " " + (report.files().size() - accepted - before));
        }
    }

    private static void tell(OutputStream out, String what) {
        try {
            out.write((what + "\n").getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
