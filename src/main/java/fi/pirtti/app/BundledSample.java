package fi.pirtti.app;

import fi.pirtti.cli.SampleRound;
import fi.pirtti.support.Messages;
import fi.pirtti.support.Progress;
import fi.pirtti.ui.office.ArchiveName;
import fi.pirtti.ui.office.Samples;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;

/** The sample of the demonstration, made in the program's data directory the first time it is asked for. */
record BundledSample(Path data, InstantSource clock) implements Samples {
    private static final int DISCUSSIONS = 60;

    @Override
    public Optional<String> make(Messages messages, Progress progress) {
        try {
            return Optional.ofNullable(SampleRound.make(data, DISCUSSIONS, clock, messages, progress))
                    .map(Path::toString);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean isSample(String location) {
        try {
            return !ArchiveName.isServer(location) && SampleRound.isSample(Path.of(location));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
