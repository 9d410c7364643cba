package fi.pirtti.ui.facilitator.run;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.Preparation;
import fi.pirtti.domain.discussion.Sitting;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * Which sitting goes on when the discussion is opened.
 *
 * <p>A sitting that nobody ended goes on: the program or the machine stopped in the middle of it. One that ended today
 * goes on too, for it was a break. On a later day the next planned sitting begins; when none is left, what is added
 * belongs to the last one, which stays ended.
 *
 * @param sitting its id
 * @param edit what has to be recorded so that it goes on
 */
record SittingEntry(int sitting, Optional<Edit> edit) {
    static SittingEntry into(Discussion discussion, Preparation preparation, OffsetDateTime now) {
        int held = discussion.sittings().size();
        if (held == 0) {
            return begin(1, preparation, now);
        }
        Sitting last = discussion.sittings().getLast();
        OffsetDateTime ended = last.ended();
        if (ended == null) {
            return new SittingEntry(last.id(), Optional.empty());
        }
        if (ended.toLocalDate().equals(now.toLocalDate())) {
            return new SittingEntry(last.id(), Optional.of(new Edit.EndSitting(last.id(), null)));
        }
        return held < preparation.sittings().size()
                ? begin(held + 1, preparation, now)
                : new SittingEntry(last.id(), Optional.empty());
    }

    private static SittingEntry begin(int id, Preparation preparation, OffsetDateTime now) {
        return new SittingEntry(id, Optional.of(new Edit.StartSitting(id, now, preparation.expected())));
    }
}
