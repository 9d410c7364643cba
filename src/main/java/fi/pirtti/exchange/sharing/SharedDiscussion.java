package fi.pirtti.exchange.sharing;

import fi.pirtti.domain.discussion.Discussion;
import java.time.Instant;

/**
 * A discussion as another machine of the same unit has it.
 *
 * @param made when it was taken along
 */
public record SharedDiscussion(Discussion discussion, Instant made) {}
