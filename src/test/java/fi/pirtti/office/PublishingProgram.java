package fi.pirtti.office;

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
import java.util.Set;

/** Publishes to a folder until it is killed, and tells each file on standard output. */
final class PublishingProgram {
    private PublishingProgram() {}

    /** The archive, the folder, and what time it is. */
    public static void main(String[] arguments) throws IOException {
        InstantSource clock = InstantSource.fixed(Instant.parse(arguments[2]));
        try (OfficeArchive office = OfficeArchive.open(Path.of(arguments[0]));
                OutputStream out = new FileOutputStream(FileDescriptor.out)) {
            tell(out, "ready");
            new Publishing(office, clock, Round.MESSAGES)
                    .publish(Path.of(arguments[1]), null, Set.of(), new Progress() {
                        @Override
                        public void report(long done, long total) {
                            try {
                                tell(out, done + "/" + total);
                            } catch (IOException e) {
                                throw new UncheckedIOException(e);
                            }
                        }

                        @Override
                        public boolean cancelled() {
                            return false;
                        }
                    });
            tell(out, "published");
        }
    }

    private static void tell(OutputStream out, String what) throws IOException {
        out.write((what + "\n").getBytes(StandardCharsets.US_ASCII));
    }
}
