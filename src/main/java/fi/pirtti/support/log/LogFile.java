package fi.pirtti.support.log;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The log on disk: one file and a few older ones, none larger than {@code size} by more than one event.
 *
 * @param path of the newest
 * @param size in bytes, after which it becomes an older one
 * @param older how many are kept
 */
public record LogFile(Path path, long size, int older) {
    private static final long SIZE = 256 * 1024;
    private static final int OLDER = 3;

    private static volatile @Nullable Supplier<LogFile> current;

    /** The log of the window, in a directory of logs. */
    public static LogFile ofWindow(Path directory) {
        return new LogFile(directory.resolve("pirtti.log"), SIZE, OLDER);
    }

    /** The log of commands: they may run beside the window and each other. */
    public static LogFile ofCommands(Path directory) {
        return new LogFile(directory.resolve("pirtti-commands.log"), SIZE, OLDER);
    }

    /**
     * From the first line on the log goes to this file, too, and what libraries log by way of the JDK goes the same way.
     * To be called before anything is logged.
     *
     * @param which asked when the first line comes
     */
    public static void use(Supplier<LogFile> which) {
        current = which;
        System.setProperty("java.util.logging.config.class", JdkLogging.class.getName());
    }

    static Optional<LogFile> current() {
        return Optional.ofNullable(current).map(Supplier::get);
    }

    /** What there is of it, the newest first. */
    public List<Path> files() {
        return Stream.concat(
                        Stream.of(path),
                        IntStream.rangeClosed(1, older)
                                .mapToObj(i -> path.resolveSibling(path.getFileName() + "." + i)))
                .filter(Files::isRegularFile)
                .toList();
    }
}
