package fi.pirtti.ui.shell;

import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where in the program one can be. */
public sealed interface Place {
    /** Invitations and discussions on this machine. */
    record Home() implements Place {}

    /** Arranging a discussion. */
    record Prepare(UUID discussion) implements Place {}

    /** Holding a discussion. */
    record Run(UUID discussion) implements Place {}

    /** Typing in what was written on paper. */
    record Transcribe(UUID discussion) implements Place {}

    /** Holding the guide once more. */
    record NewSitting(UUID discussion, Kind kind) implements Place {
        /** With whom. */
        public enum Kind {
            ANOTHER_SHIFT,
            /** Those who were absent, one by one, after the others have met. */
            AFTERWARDS
        }
    }

    /**
     * Taking the discussion along to another machine, or merging what another machine has.
     *
     * @param file what the other machine shared; null while none is chosen
     */
    record Merge(UUID discussion, @Nullable Path file) implements Place {}

    /** Checking what was said, sealing it, and what became of it. */
    record Review(UUID discussion) implements Place {}

    /** What came back to the team. */
    record Return(UUID discussion) implements Place {}

    /** A place at the office's desk. */
    sealed interface Office extends Place {}

    /** Opening an archive, and what waits in the one that is open. */
    record OfficeHome() implements Office {}

    /** Units and their invitations. */
    record Invitations() implements Office {}

    /** Taking in what has arrived. */
    record Intake() implements Office {}

    /** Who has answered. */
    record Coverage() implements Office {}
}
