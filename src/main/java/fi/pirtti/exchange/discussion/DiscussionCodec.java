package fi.pirtti.exchange.discussion;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.exchange.json.CanonicalJson;
import fi.pirtti.exchange.json.Decoded;
import fi.pirtti.exchange.json.StrictJson;

/**
 * Discussions as {@code pirtti-discussion/1}. What is read points only to what its guide and its own earlier answers
 * have, within the bounds of {@link DiscussionLimits}; counts that exceed the participants are for people to judge.
 */
public final class DiscussionCodec {
    public static final String FORMAT = "pirtti-discussion/1";

    private DiscussionCodec() {}

    /** Reads a discussion that answers {@code guide}. The hash that it names is for the caller to compare. */
    public static Decoded<Discussion> read(byte[] json, Guide guide) {
        return StrictJson.read(json).then(node -> new DiscussionReader(guide, null).read(node));
    }

    /**
     * Reads answers that someone wrote by other means: id, revision, guide, unit and language may be absent and are then
     * those of {@code given}.
     */
    public static Decoded<Discussion> readAnswers(byte[] json, Guide guide, Discussion given) {
        return StrictJson.read(json).then(node -> new DiscussionReader(guide, given).read(node));
    }

    /** The discussion in canonical form, as it is sealed: drafts are not written. */
    public static byte[] write(Discussion discussion) {
        return CanonicalJson.write(DiscussionWriter.json(discussion));
    }
}
