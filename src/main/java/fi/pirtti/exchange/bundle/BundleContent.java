package fi.pirtti.exchange.bundle;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.exchange.discussion.DiscussionCodec;
import fi.pirtti.exchange.invitation.Invitation;
import fi.pirtti.exchange.json.Decoded;
import fi.pirtti.exchange.summary.SummaryPage;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One revision of one discussion, ready to be sealed. The arrays are taken as they are and must not change afterwards.
 *
 * @param consultation id of the consultation
 * @param invitation the invitation that is answered
 * @param discussion the discussion
 * @param revision its revision, from 1 on
 * @param previous {@link Statement#manifestSha256} of the revision sealed before, null for the first
 * @param discussionJson {@code pirtti-discussion/1}, canonical
 * @param guideJson exact bytes of the guide that was answered
 * @param summaryHtml the discussion as a page that people read
 */
@SuppressWarnings("ArrayRecordComponent") // a parameter list with names; never compared
public record BundleContent(
        String consultation,
        UUID invitation,
        UUID discussion,
        int revision,
        @Nullable String previous,
        byte[] discussionJson,
        byte[] guideJson,
        byte[] summaryHtml) {

    /**
     * The content that answers {@code invitation}, in its final state. It is read back as the office will read it, so that
     * no bundle leaves which could not be opened; the problems are then those of the discussion.
     *
     * @param guide the invitation's guide
     * @param previous {@link Statement#manifestSha256} of the revision sealed before, null for the first
     */
    public static Decoded<BundleContent> of(
            Invitation invitation, Guide guide, Discussion discussion, @Nullable String previous) {
        byte[] json = DiscussionCodec.write(discussion);
        return DiscussionCodec.read(json, guide)
                .then(read -> new Decoded.Value<>(
                        new BundleContent(
                                invitation.consultation(),
                                invitation.id(),
                                read.id(),
                                read.revision(),
                                previous,
                                json,
                                invitation.guideJson(),
                                SummaryPage.of(guide, read)),
                        List.of()));
    }
}
