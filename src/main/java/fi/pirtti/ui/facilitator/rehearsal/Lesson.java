package fi.pirtti.ui.facilitator.rehearsal;

import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.guide.StepKind;
import fi.pirtti.facilitation.rehearsal.MadeUpTeam;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.presenter.WallState;
import java.util.function.Predicate;

/** What there is to try, in order. Each is done when the discussion itself shows it. */
enum Lesson {
    GO_ON("rehearsal.lesson.goOn", seen -> seen.step().kind() != StepKind.INFO),
    IDEAS(
            "rehearsal.lesson.ideas",
            seen -> seen.answer() instanceof Answer.Ideas said && said.ideas().size() >= Lesson.ENOUGH_IDEAS),
    UNDO("rehearsal.lesson.undo", Seen::canRedo),
    DARKEN("rehearsal.lesson.darken", seen -> seen.wall() == WallState.BLANK),
    LIGHT("rehearsal.lesson.light", seen -> seen.wall() == WallState.LIVE),
    TO_HANDS("rehearsal.lesson.toHands", seen -> seen.step().kind() == StepKind.SCALE),
    HANDS(
            "rehearsal.lesson.hands",
            seen -> seen.answer() instanceof Answer.Scale hands
                    && hands.statements().values().stream().anyMatch(tally -> tally.sum() >= MadeUpTeam.SIZE)),
    TO_AGREEMENT("rehearsal.lesson.toAgreement", seen -> seen.step().kind() == StepKind.AGREEMENT),
    AGREEMENT(
            "rehearsal.lesson.agreement",
            seen -> seen.answer() instanceof Answer.Agreement verdict
                    && verdict.tallies().sum() >= MadeUpTeam.SIZE),
    TO_REVIEW("rehearsal.lesson.toReview", seen -> false);

    static final int ENOUGH_IDEAS = 3;

    private final String key;
    private final Predicate<Seen> done;

    Lesson(String key, Predicate<Seen> done) {
        this.key = key;
        this.done = done;
    }

    /** What to do, in words. */
    String words(Messages messages) {
        return messages.text(key);
    }

    boolean isDone(Seen seen) {
        return done.test(seen);
    }
}
