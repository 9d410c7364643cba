package fi.pirtti.app;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the window is to be opened.
 *
 * @param home where everything is kept; null for the platform's own places
 * @param file a file to take in at once
 * @param exitAfterStart whether the program ends at its first usable frame, for measuring
 */
record Launch(@Nullable Path home, @Nullable Path file, boolean exitAfterStart) {
    /** Reads the arguments of {@code pirtti [--home DIR] [FILE.pirtti]}; empty if they make no sense. */
    static Optional<Launch> of(List<String> arguments) {
        Path home = null;
        Path file = null;
        boolean exit = false;
        try {
            for (int i = 0; i < arguments.size(); i++) {
                String argument = arguments.get(i);
                if (argument.equals("--home") && i + 1 < arguments.size()) {
                    i++;
                    home = Path.of(arguments.get(i));
                } else if (argument.startsWith("--home=")) {
                    home = Path.of(argument.substring("--home=".length()));
                } else if (argument.equals("--exit-after-start")) {
                    exit = true;
                } else if (file == null && isFile(argument)) {
                    file = Path.of(argument);
                } else {
                    return Optional.empty();
                }
            }
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
        return Optional.of(new Launch(home, file, exit));
    }

    /** A misspelt command is not taken for a file; a file that has gone since is, and the window says so. */
    private static boolean isFile(String argument) {
        return !argument.startsWith("-")
                && (argument.toLowerCase(Locale.ROOT).endsWith(".pirtti") || Files.exists(Path.of(argument)));
    }
}
