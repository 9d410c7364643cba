package fi.pirtti.storage.sqlite;

import fi.pirtti.storage.StorageException;
import fi.pirtti.support.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Copies of a database in a directory of their own, named by when they were made, so that their names sort by time. */
public final class DatedCopies {
    private static final String ENDING = ".sqlite";

    private final String beginning;
    private final DateTimeFormatter stamp;

    /**
     * Copies whose names begin with {@code beginning}, which may be empty.
     *
     * @param pattern of the time in UTC that follows it, largest unit first
     */
    public DatedCopies(String beginning, String pattern) {
        this.beginning = beginning;
        stamp = DateTimeFormatter.ofPattern(pattern).withZone(ZoneOffset.UTC);
    }

    /**
     * Makes a copy, on disk with its name when this returns; half a one is never among them.
     *
     * @throws StorageException {@code storage-io} if it could not be written
     */
    public Path make(Path directory, SqliteDatabase database, Instant now) {
        Path copy = directory.resolve(beginning + stamp(now) + ENDING);
        Path partial = directory.resolve(beginning + "partial");
        try {
            Files.createDirectories(directory);
            Files.deleteIfExists(partial);
            database.copyTo(partial);
            WholeFile.moveInto(partial, copy);
            return copy;
        } catch (IOException e) {
            throw StorageException.because(e, "storage-io", directory);
        }
    }

    /** The copies in the directory, newest first; none if there is no such directory. */
    public List<Path> newestFirst(Path directory) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.getFileName().toString().startsWith(beginning)
                            && file.getFileName().toString().endsWith(ENDING))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        } catch (IOException e) {
            throw StorageException.because(e, "storage-io", directory);
        }
    }

    /** When the copy was made, by its name; empty if that is no such name. */
    public Optional<Instant> time(Path copy) {
        String name = copy.getFileName().toString();
        try {
            return Optional.of(
                    stamp.parse(name.substring(beginning.length(), name.length() - ENDING.length()), Instant::from));
        } catch (DateTimeException | StringIndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /** A time as it stands in the names. */
    public String stamp(Instant time) {
        return stamp.format(time);
    }
}
