package fi.pirtti.domain.results;

import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.StepRecord;
import fi.pirtti.domain.discussion.StepState;
import fi.pirtti.domain.discussion.Unit;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.domain.guide.StepKind;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One discussion that answered a step.
 *
 * @param named the unit to stand beside its words; null where naming it would show too small a group
 */
record Voice(Discussion discussion, Answer answer, @Nullable Unit named) {
    int participants() {
        return discussion.participants();
    }

    /** The answer that a discussion gave to the step; empty if it was skipped, left empty or of another kind. */
    static Optional<Answer> answer(Discussion discussion, Step step) {
        StepRecord record = discussion.answers().get(step.id());
        if (record == null || record.state() == StepState.SKIPPED) {
            return Optional.empty();
        }
        boolean given = record.answer().kind() == step.kind()
                && (step.kind() == StepKind.INFO || !record.answer().isEmpty());
        return given ? Optional.of(record.answer()) : Optional.empty();
    }

    static boolean skipped(Discussion discussion, Step step) {
        StepRecord record = discussion.answers().get(step.id());
        return record != null && record.state() == StepState.SKIPPED;
    }
}
