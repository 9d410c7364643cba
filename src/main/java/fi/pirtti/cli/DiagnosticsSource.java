package fi.pirtti.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Writes diagnostics of the program on this machine; given from outside, since the command line knows no window. */
@FunctionalInterface
public interface DiagnosticsSource {
    /** Writes nothing. */
    DiagnosticsSource NONE = (home, file) -> {};

    /**
     * Writes a file that is free of answers, names and paths.
     *
     * @param home where the window keeps everything (its option {@code --home}); null for the platform's own places
     */
    void write(@Nullable Path home, Path file) throws IOException;
}
