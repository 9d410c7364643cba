package fi.pirtti.app;

import fi.pirtti.support.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a second start reaches the program that has the workspace open: it lays a note into a directory beside the
 * workspace, and the first takes the note away. Who is first is told by the lock alone, so that nothing left behind by a
 * crash is ever in the way.
 */
final class Handover {
    private static final String ENDING = ".note";
    /** A program that is busy opening takes a moment to look. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private final Path directory;

    /** @param data where the program keeps its things */
    Handover(Path data) {
        directory = data.resolve("handover");
    }

    /**
     * A note from a second start.
     *
     * @param file to be opened; null if the window is only to come to the front
     */
    record Note(@Nullable Path file) {}

    /**
     * Asks the program that is open to come to the front and to take in {@code file}.
     *
     * @return whether it has heard; else nothing is left of the note
     */
    boolean ask(@Nullable Path file) {
        return ask(file, PATIENCE);
    }

    /** As {@link #ask(Path)}, waiting no longer than {@code patience}. */
    boolean ask(@Nullable Path file, Duration patience) {
        Path note = directory.resolve(UUID.randomUUID() + ENDING);
        try {
            Files.createDirectories(directory);
            String words = file == null ? "" : file.toAbsolutePath().toString();
            WholeFile.write(note, words.getBytes(StandardCharsets.UTF_8));
            return isTaken(note, patience);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isTaken(Path note, Duration patience) throws IOException {
        long end = System.nanoTime() + patience.toNanos();
        try {
            while (Files.exists(note)) {
                if (System.nanoTime() > end) {
                    // deleting says who was faster: what the other has just taken is taken
                    return !Files.deleteIfExists(note);
                }
                Thread.sleep(BETWEEN_LOOKS);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !Files.deleteIfExists(note);
        }
    }

    /** Takes away the notes that have come, oldest first. Notes that cannot be read are taken away, too. */
    List<Note> take() {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        List<Note> notes = new ArrayList<>();
        try (Stream<Path> files = Files.list(directory)) {
            List<Path> found = files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted(Comparator.comparing(Handover::written))
                    .toList();
            for (Path file : found) {
                read(file).ifPresent(notes::add);
            }
        } catch (IOException e) {
            return notes;
        }
        return notes;
    }

    private static Optional<Note> read(Path note) throws IOException {
        try {
            String file = Files.readString(note);
            return Files.deleteIfExists(note)
                    ? Optional.of(new Note(file.isEmpty() ? null : Path.of(file)))
                    : Optional.empty();
        } catch (IOException | InvalidPathException e) {
            Files.deleteIfExists(note);
            return Optional.empty();
        }
    }

    private static long written(Path note) {
        try {
            return Files.getLastModifiedTime(note).toMillis();
        } catch (IOException e) {
            return Long.MAX_VALUE;
        }
    }
}
