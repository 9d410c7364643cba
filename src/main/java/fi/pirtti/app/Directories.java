package fi.pirtti.app;

import java.nio.file.Path;
import net.harawata.appdirs.AppDirs;
import net.harawata.appdirs.AppDirsFactory;
import org.jspecify.annotations.Nullable;

/**
 * Where Pirtti keeps things on this machine. None of it need exist yet.
 *
 * @param data workspace and settings
 * @param logs what went wrong, without content
 */
public record Directories(Path data, Path logs) {
    private static final String NAME = "Pirtti";

    /**
     * The directories to use.
     *
     * @param home everything below this one (option {@code --home}); null for the platform's own places
     */
    public static Directories of(@Nullable Path home) {
        if (home != null) {
            Path absolute = home.toAbsolutePath().normalize();
            return new Directories(absolute, absolute.resolve("logs"));
        }
        AppDirs platform = AppDirsFactory.getInstance();
        return new Directories(
                Path.of(platform.getUserDataDir(NAME, null, null)), Path.of(platform.getUserLogDir(NAME, null, null)));
    }

    /** The facilitator's workspace. */
    public Path workspace() {
        return data.resolve("workspace");
    }

    /** What the window remembers. */
    public Path settings() {
        return data.resolve("settings.properties");
    }
}
