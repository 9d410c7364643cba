package fi.pirtti.exchange.bundle;

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
        byte[] summaryHtml) {}
