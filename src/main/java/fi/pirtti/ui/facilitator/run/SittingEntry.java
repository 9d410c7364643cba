package fi.pirtti.ui.facilitator.run;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.Sitting;
import fi.pirtti.domain.discussion.SittingSteps;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.facilitation.DiscussionSession;
import fi.pirtti.facilitation.Sittings;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which sitting goes on when the discussion is opened; nobody is asked, and what was decided can be changed.
 *
 * <p>After a break, on the same day or within {@link #LONGEST_BREAK} over midnight, the sitting goes on, whether it was
 * ended or the program or the machine stopped in the middle of it. After that it is over, since when something was last
 * recorded in it, and the next one begins. When every step is behind, nobody meets any more: what is changed belongs to
 * the last sitting, which stays ended. So does a sitting for those who were absent.
 *
 * @param sitting its id
 * @param steps that it goes through where it begins apart from those planned; empty otherwise
 * @param edits what has to be recorded so that it goes on
 * @param decision what was decided
 * @param until when something was last recorded, or the sitting that was left ended
 * @param earlier the sitting before it that could go on instead; null where there is none
 */
record SittingEntry(
        int sitting,
        List<String> steps,
        List<Edit> edits,
        Decision decision,
        @Nullable OffsetDateTime until,
        @Nullable Integer earlier) {
    static final Duration LONGEST_BREAK = Duration.ofHours(4);

    /** From this on a break is worth telling about: the sitting that goes on may not be the one that was meant. */
    private static final Duration LONG_BREAK = Duration.ofMinutes(45);

    SittingEntry {
        steps = List.copyOf(steps);
        edits = List.copyOf(edits);
    }

    /** What was decided, as far as it is worth telling. */
    enum Decision {
        /** As everyone expects. */
        PLAIN,
        /** The same sitting goes on after a long break. */
        WENT_ON,
        /** Another sitting has begun. */
        BEGAN,
        /** The last sitting was never ended; it is now, and another has begun. */
        ENDED_AND_BEGAN,
        /** All is behind; what is changed belongs to the last sitting. */
        CORRECTS
    }

    static SittingEntry into(DiscussionSession session, Clock clock) {
        Discussion discussion = session.discussion();
        OffsetDateTime now = OffsetDateTime.now(clock);
        Sitting last = session.preparation().left(discussion).orElse(null);
        if (last == null) {
            return begin(session, now, List.of(), List.of(), Decision.PLAIN, null);
        }
        if (last.addedAfterwards()) {
            return new SittingEntry(last.id(), List.of(), List.of(), Decision.PLAIN, null, null);
        }
        OffsetDateTime ended = last.ended();
        OffsetDateTime until = ended != null ? ended : lastActivity(session, last, now);
        Duration away = Duration.between(until, now);
        if (away.compareTo(LONGEST_BREAK) <= 0
                || until.toInstant().atZone(clock.getZone()).toLocalDate().equals(now.toLocalDate())) {
            return new SittingEntry(
                    last.id(),
                    List.of(),
                    ended == null ? List.of() : List.of(new Edit.EndSitting(last.id(), null)),
                    away.compareTo(LONG_BREAK) > 0 ? Decision.WENT_ON : Decision.PLAIN,
                    until,
                    null);
        }
        List<Edit> over = ended == null ? List.of(new Sittings(session, clock).end(last, until)) : List.of();
        SittingSteps steps = SittingSteps.of(session.guide(), session.preparation(), last.id());
        List<String> remaining = remaining(session, steps);
        if (remaining.isEmpty()) {
            return new SittingEntry(last.id(), List.of(), over, Decision.CORRECTS, until, null);
        }
        return begin(
                session,
                now,
                steps.apart() ? remaining : List.of(),
                over,
                ended == null ? Decision.ENDED_AND_BEGAN : Decision.BEGAN,
                last.id());
    }

    /** What is still ahead of a sitting. */
    private static List<String> remaining(DiscussionSession session, SittingSteps steps) {
        return session.guide().steps().stream()
                .filter(step -> steps.covers(step)
                        && !steps.isBehind(session.discussion().recordOf(step.id(), step.kind())))
                .map(Step::id)
                .toList();
    }

    private static SittingEntry begin(
            DiscussionSession session,
            OffsetDateTime now,
            List<String> steps,
            List<Edit> before,
            Decision decision,
            @Nullable Integer earlier) {
        int next = session.log().nextSitting();
        List<Edit> edits = new ArrayList<>(before);
        edits.add(new Edit.StartSitting(next, now, session.preparation().expected()));
        return new SittingEntry(next, steps, edits, decision, null, earlier);
    }

    /** When something was last recorded in a sitting that nobody ended. */
    private static OffsetDateTime lastActivity(DiscussionSession session, Sitting sitting, OffsetDateTime now) {
        return session.log()
                .lastActivity()
                .map(at -> at.atOffset(now.getOffset()))
                .filter(at -> at.isAfter(sitting.started()) && !at.isAfter(now))
                .orElse(sitting.started());
    }
}
