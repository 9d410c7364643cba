package fi.pirtti.domain.rules;

import java.util.List;

/** One step as the review lists it. */
public record StepReview(String step, Status status, Figure figure, List<Warning> warnings) {
    public StepReview {
        warnings = List.copyOf(warnings);
    }

    /** How complete a step is. */
    public enum Status {
        /** Marked done. */
        DONE,
        /** Skipped with a reason. */
        SKIPPED,
        /** Something is recorded, and the step is not marked done. */
        OPEN,
        /** Nothing is recorded, though the step may have been passed by. */
        NOTHING
    }
}
