package fi.pirtti.facilitation;

import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.Participants;
import fi.pirtti.domain.discussion.Preparation;
import fi.pirtti.domain.discussion.Sitting;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Begins and ends the sittings of a discussion. What is done is seen at once; the writes that come with it are to be committed. */
public final class Sittings {
    private final DiscussionSession session;
    private final Clock clock;

    public Sittings(DiscussionSession session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    /** The sitting in which the discussion was left. */
    public Optional<Sitting> left() {
        return session.preparation().left(session.discussion());
    }

    /** The sitting ends now; one that nobody went on with since {@code last} ended then. */
    public Edit end(Sitting sitting, OffsetDateTime last) {
        OffsetDateTime earliest = sitting.started().plus(Duration.ofSeconds(1));
        return new Edit.EndSitting(sitting.id(), last.isBefore(earliest) ? earliest : last);
    }

    /**
     * The next of the sittings planned begins, or one more; the sitting left ends if it goes on.
     *
     * @param until when it ended; null for now
     */
    public List<PendingWrite> goOn(@Nullable OffsetDateTime until) {
        int next = session.log().nextSitting();
        List<Edit> edits = new ArrayList<>(ended(until == null ? now() : until));
        edits.add(new Edit.StartSitting(next, now(), session.preparation().expected()));
        return List.of(
                session.apply(new Edit.Together(edits)),
                session.prepare(session.preparation().withCurrentSitting(next)));
    }

    /** The same guide is held again, with others of the same team, from the first of {@code steps} on. */
    public List<PendingWrite> repeat(Participants participants, List<String> steps) {
        int next = session.log().nextSitting();
        List<Edit> edits = new ArrayList<>(ended(now()));
        edits.add(new Edit.StartSitting(next, now(), participants));
        return apart(next, edits, steps);
    }

    /** What those say who were absent is written down: nobody meets. */
    public List<PendingWrite> addAfterwards(Participants participants, List<String> steps) {
        int next = session.log().nextSitting();
        OffsetDateTime now = now();
        List<Edit> edits = new ArrayList<>(ended(now));
        edits.add(new Edit.StartSitting(next, now, participants));
        edits.add(new Edit.EndSitting(next, now));
        return apart(next, edits, steps);
    }

    /** Whether nothing has been recorded in the sitting left, so that it can be as if it had never begun. */
    public boolean canCancel() {
        return left().filter(sitting -> !session.canRedo()
                        && session.discussion().sittings().size() > 1
                        && !session.discussion().usedSittings().contains(sitting.id()))
                .isPresent();
    }

    /**
     * The sitting left has not begun after all: {@code earlier} goes on.
     *
     * @throws IllegalStateException unless {@link #canCancel}
     */
    public List<PendingWrite> cancelAndGoOnWith(int earlier) {
        if (!canCancel()) {
            throw new IllegalStateException("something has been recorded in this sitting");
        }
        Edit cancel = new Edit.CancelSitting(left().orElseThrow().id());
        return List.of(
                session.apply(new Edit.Together(List.of(cancel, new Edit.EndSitting(earlier, null)))),
                session.prepare(session.preparation().withCurrentSitting(earlier)));
    }

    /** The arrangements as they were before something was added afterwards: the last sitting in which people met is left. */
    public Preparation backToThoseWhoMeet() {
        Preparation now = session.preparation();
        return session.discussion().sittings().reversed().stream()
                .filter(sitting -> !sitting.addedAfterwards() && !now.isForeign(sitting.id()))
                .findFirst()
                .map(sitting -> now.withCurrentSitting(sitting.id()))
                .orElse(now);
    }

    private List<PendingWrite> apart(int sitting, List<Edit> edits, List<String> steps) {
        PendingWrite written = session.apply(new Edit.Together(edits));
        Preparation changed = session.preparation().withApart(sitting, steps).withCurrentSitting(sitting);
        return List.of(written, session.prepare(steps.isEmpty() ? changed : changed.withCurrentStep(steps.getFirst())));
    }

    private List<Edit> ended(OffsetDateTime now) {
        return left().filter(sitting -> sitting.ended() == null).map(sitting -> end(sitting, now)).stream()
                .toList();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
