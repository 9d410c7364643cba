package fi.pirtti.storage.workspace;

import fi.pirtti.domain.rules.Standing;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A discussion as a list shows it.
 *
 * @param revision the revision worked on, or last sealed
 * @param sealed whether that revision is sealed, and no edit is taken
 * @param prepared whether arrangements have been made
 * @param lastBundle the newest bundle sealed from it, or null
 * @param acknowledged when the office received that bundle, by its receipt; or null
 */
public record DiscussionLine(
        UUID id,
        InvitationFacts invitation,
        int revision,
        boolean sealed,
        boolean prepared,
        Standing standing,
        Instant created,
        @Nullable SealedBundle lastBundle,
        @Nullable Instant acknowledged) {

    public Optional<SealedBundle> bundle() {
        return Optional.ofNullable(lastBundle);
    }
}
