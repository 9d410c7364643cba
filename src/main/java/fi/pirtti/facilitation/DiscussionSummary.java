package fi.pirtti.facilitation;

import fi.pirtti.domain.rules.Standing;
import fi.pirtti.storage.workspace.DiscussionLine;
import fi.pirtti.storage.workspace.InvitationFacts;
import fi.pirtti.storage.workspace.SealedBundle;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A discussion as Home shows it.
 *
 * @param invitation unit, guide title, organiser, deadline
 * @param revision the revision worked on, or last sealed
 * @param standing steps, sittings, participants, days
 * @param created when the discussion was begun here, which is when the invitation was opened
 * @param bundle the newest bundle sealed, or null
 * @param acknowledged when the office received that bundle, or null
 */
public record DiscussionSummary(
        UUID id,
        Phase phase,
        InvitationFacts invitation,
        int revision,
        Standing standing,
        Instant created,
        @Nullable SealedBundle bundle,
        @Nullable Instant acknowledged) {

    /** How far a discussion is on its way. */
    public enum Phase {
        NOT_STARTED,
        /** Arrangements have been made, no sitting has begun. */
        PREPARED,
        /** A sitting has begun, or a sealed discussion has been opened again. */
        IN_PROGRESS,
        SEALED,
        /** The office has the newest sealed revision. */
        ACKNOWLEDGED
    }

    static DiscussionSummary of(DiscussionLine line) {
        return new DiscussionSummary(
                line.id(),
                phase(line),
                line.invitation(),
                line.revision(),
                line.standing(),
                line.created(),
                line.lastBundle(),
                line.acknowledged());
    }

    private static Phase phase(DiscussionLine line) {
        if (line.sealed()) {
            return line.acknowledged() == null ? Phase.SEALED : Phase.ACKNOWLEDGED;
        }
        if (line.standing().sittings() > 0 || line.revision() > 1) {
            return Phase.IN_PROGRESS;
        }
        return line.prepared() ? Phase.PREPARED : Phase.NOT_STARTED;
    }
}
