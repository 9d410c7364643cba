package fi.pirtti.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Writes a file for those who look into what went wrong: free of answers, names and paths. */
@FunctionalInterface
public interface DiagnosticsWriting {
    /** @param error what it is about; null if nothing in particular */
    void write(Path file, @Nullable Throwable error) throws IOException;
}
