package fi.pirtti.ui.facilitator.run;

import fi.pirtti.domain.discussion.Sitting;
import fi.pirtti.domain.discussion.SittingSteps;
import fi.pirtti.facilitation.Sittings;
import java.time.Clock;
import java.time.OffsetDateTime;

/** The sitting that goes on, and the others that it was taken for or that follow it. */
final class RunSittings {
    private final RunRecord recorded;
    private final Clock clock;
    private final SittingEntry entry;

    /** Decides which sitting goes on; {@link #enter} records it. */
    RunSittings(RunRecord recorded, Clock clock) {
        this.recorded = recorded;
        this.clock = clock;
        entry = SittingEntry.into(recorded.session(), clock);
    }

    void enter() {
        recorded.recordAll(entry.edits());
        recorded.prepare(now -> (entry.steps().isEmpty() ? now : now.withApart(current(), entry.steps()))
                .withCurrentSitting(current()));
    }

    /** Which sitting was entered, and why. */
    SittingEntry entry() {
        return entry;
    }

    int current() {
        return entry.sitting();
    }

    /** What this sitting goes through. */
    SittingSteps steps() {
        return SittingSteps.of(
                recorded.session().guide(), recorded.preparation().get(), current());
    }

    /** When a sitting ended, or began while it goes on. */
    OffsetDateTime endOf(int held) {
        Sitting found = recorded.discussion().get().sitting(held).orElseThrow();
        OffsetDateTime ended = found.ended();
        return ended == null ? found.started() : ended;
    }

    /** Whether the sitting before can go on instead: nothing has been recorded in this one. */
    boolean canGoOnWithEarlier() {
        return ofDiscussion().canCancel();
    }

    /** Has the sitting before go on instead; {@code then} enters the discussion anew. */
    void goOnWithEarlier(int earlier, Runnable then) {
        ofDiscussion().cancelAndGoOnWith(earlier).forEach(recorded.saves()::write);
        then.run();
    }

    /** Ends this sitting where it was left and begins the next; {@code then} enters the discussion anew. */
    void beginNext(Runnable then) {
        ofDiscussion().goOn(entry.until()).forEach(recorded.saves()::write);
        then.run();
    }

    /** Ends this sitting now, unless it has ended. */
    void end() {
        recorded.discussion().get().sitting(current()).ifPresent(held -> {
            if (held.ended() == null) {
                recorded.record(ofDiscussion().end(held, OffsetDateTime.now(clock)));
            }
        });
    }

    /** The discussion is again where it was left by those who met. */
    void backToThoseWhoMeet() {
        recorded.saves().write(recorded.session().prepare(ofDiscussion().backToThoseWhoMeet()));
    }

    private Sittings ofDiscussion() {
        return new Sittings(recorded.session(), clock);
    }
}
