package fi.pirtti.storage.archive;

import fi.pirtti.domain.discussion.Discussion;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The newest revision of a discussion.
 *
 * @param unit id of the registered unit that was invited; null for an open invitation, whose unit is self-declared
 */
public record StoredDiscussion(UUID invitation, @Nullable String unit, Discussion discussion) {}
