package fi.pirtti.facilitation.rehearsal;

import fi.pirtti.domain.guide.Guide;
import fi.pirtti.facilitation.FacilitatorDesk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * At most one rehearsal at a time, in a directory that exists only meanwhile. What a crash left there is deleted by the
 * next {@link #begin}, {@link #end} or {@link #sweep}. Safe from any thread.
 */
public final class Rehearsals implements AutoCloseable {
    private final Path directory;
    private @Nullable Rehearsal present;

    /** @param directory for rehearsals alone: everything in it is deleted */
    public Rehearsals(Path directory) {
        this.directory = directory;
    }

    /** Whether the guide is that of a rehearsal, so that what is shown can say so. */
    public static boolean isFor(Guide guide) {
        return guide.consultation().equals(Rehearsal.CONSULTATION);
    }

    /**
     * Begins a rehearsal; one that goes on ends.
     *
     * @param language of the wall
     * @return the discussion that is rehearsed
     */
    public synchronized UUID begin(Clock clock, String language) {
        end();
        Rehearsal begun = Rehearsal.in(directory, clock, language);
        present = begun;
        return begun.discussion();
    }

    /** The desk of the rehearsal that this discussion is; empty for real ones. */
    public synchronized Optional<FacilitatorDesk> deskOf(UUID discussion) {
        return Optional.ofNullable(present)
                .filter(rehearsal -> rehearsal.discussion().equals(discussion))
                .map(Rehearsal::desk);
    }

    /** Where files of the rehearsal go, to be deleted with it. */
    public Path directory() {
        return directory;
    }

    /** Ends the rehearsal, if one goes on, and leaves nothing of it. */
    public synchronized void end() {
        if (present != null) {
            present.close();
            present = null;
        }
        delete();
    }

    /** Deletes what a rehearsal left behind when the machine went off; one that goes on is left alone. */
    public synchronized void sweep() {
        if (present == null) {
            delete();
        }
    }

    @Override
    public void close() {
        end();
    }

    private void delete() {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
