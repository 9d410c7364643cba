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
        int id, OffsetDateTime started, @Nullable OffsetDateTime ended, Participants participants) {}
