package fi.pirtti.domain.discussion;

import fi.pirtti.domain.guide.StepKind;
import org.jspecify.annotations.Nullable;

/**
 * What was recorded in one step.
 *
 * @param reason why the step was skipped; null in the other states
 * @param note free note for the office, empty when there is none
 * @param seconds time spent, never negative
 * @param sitting the sitting in which the step was last worked on, if known
 */
public record StepRecord(
        StepState state,
        @Nullable String reason,
        String note,
        int seconds,
        @Nullable Integer sitting,
        Answer answer) {

    /** A step just opened. */
    public static StepRecord untouched(StepKind kind) {
        return new StepRecord(StepState.OPEN, null, "", 0, null, Answer.empty(kind));
    }

    public StepRecord withState(StepState newState, @Nullable String newReason, @Nullable Integer inSitting) {
        return new StepRecord(newState, newReason, note, seconds, inSitting, answer);
    }

    public StepRecord withNote(String newNote) {
        return new StepRecord(state, reason, newNote, seconds, sitting, answer);
    }

    public StepRecord plusSeconds(int more) {
        return new StepRecord(state, reason, note, seconds + more, sitting, answer);
    }

    public StepRecord withAnswer(Answer newAnswer) {
        return new StepRecord(state, reason, note, seconds, sitting, newAnswer);
    }
}
