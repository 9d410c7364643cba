package fi.pirtti.fuzz;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.exchange.Samples;
import fi.pirtti.exchange.age.AgeIdentity;
import fi.pirtti.exchange.bundle.BundleContent;
import fi.pirtti.exchange.discussion.RandomDiscussion;
import fi.pirtti.exchange.envelope.SigningKey;
import fi.pirtti.exchange.guide.GuideCodec;
import fi.pirtti.exchange.invitation.Invitation;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** One consultation with fixed keys, so that kept inputs mean the same in every run. */
final class Material {
    static final byte[] GUIDE_JSON = Samples.guideJson(Samples.STAFF);
    static final Guide GUIDE = GuideCodec.read(GUIDE_JSON).orElseThrow();
    static final SigningKey CONSULTATION_KEY = SigningKey.of(seed(1));
    static final AgeIdentity OFFICE = AgeIdentity.derive(seed(2), "office");
    static final Invitation INVITATION = new Invitation(
            UUID.fromString("0197f1c2-0000-7000-8000-000000000001"),
            "keski-suomi-strategia-2022",
            CONSULTATION_KEY.verifyKey(),
            null,
            GUIDE_JSON,
            List.of(OFFICE.recipient()),
            Instant.parse("2022-06-20T21:00:00Z"),
            seed(3));
    static final SigningKey UNIT_KEY = INVITATION.signingKey();
    static final AgeIdentity SHARING_IDENTITY = INVITATION.sharingIdentity();

    /** Answers to every kind of step. */
    static final Discussion DISCUSSION = RandomDiscussion.of(GUIDE, INVITATION.guideSha256(), 7);

    static final BundleContent CONTENT =
            BundleContent.of(INVITATION, GUIDE, DISCUSSION, null).orElseThrow();

    private Material() {}

    /** How an input is meant: 1–3 by its first byte, 0 if it is the file itself. */
    static int form(byte[] input) {
        return input.length > 0 && input[0] >= 1 && input[0] <= 3 ? input[0] : 0;
    }

    /** What follows the byte that tells the form. */
    static byte[] rest(byte[] input) {
        return Arrays.copyOfRange(input, 1, input.length);
    }

    private static byte[] seed(int fill) {
        byte[] seed = new byte[32];
        Arrays.fill(seed, (byte) fill);
        return seed;
    }
}
