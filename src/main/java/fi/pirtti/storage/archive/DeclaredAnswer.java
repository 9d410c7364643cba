package fi.pirtti.storage.archive;

import fi.pirtti.domain.discussion.Unit;
import java.time.Instant;

/**
 * A discussion that counts and was answered to an open invitation.
 *
 * @param unit as it declared itself
 * @param received when what counts now came in
 */
public record DeclaredAnswer(Unit unit, int participants, Instant received) {}
