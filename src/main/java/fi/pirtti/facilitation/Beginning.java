package fi.pirtti.facilitation;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.GuideRef;
import fi.pirtti.domain.discussion.Unit;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.exchange.invitation.Invitation;
import java.util.TreeMap;
import java.util.UUID;

/** How a discussion that answers an invitation begins. */
final class Beginning {
    private Beginning() {}

    /** Nothing has been said; the unit is the invitation's, or nameless if that names none. */
    static Discussion discussion(UUID id, Invitation invitation, Guide guide, String language) {
        return Discussion.begin(
                id,
                new GuideRef(guide.id(), guide.version(), invitation.guideSha256()),
                invitation.unit().orElseGet(() -> new Unit("", "", "", "", new TreeMap<>())),
                language);
    }
}
