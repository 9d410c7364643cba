package fi.pirtti.domain.discussion;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One meeting of a discussion.
 *
 * @param id 1, 2, … in order of holding
 * @param ended null while it goes on
 */
public record Sitting(
        int id, OffsetDateTime started, @Nullable OffsetDateTime ended, Participants participants) {

    /**
     * Whether nobody met: it holds what people who were absent said afterwards. Such a sitting ends at the very moment at
     * which it starts; one in which people meet lasts at least a second.
     */
    public boolean addedAfterwards() {
        return ended != null && ended.isEqual(started);
    }
}
