package fi.pirtti.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.exchange.age.AgeIdentity;
import fi.pirtti.exchange.bundle.Bundle;
import fi.pirtti.exchange.bundle.BundleContent;
import fi.pirtti.exchange.bundle.BundleReader;
import fi.pirtti.exchange.bundle.BundleWriter;
import fi.pirtti.exchange.discussion.DiscussionCodec;
import fi.pirtti.exchange.discussion.RandomDiscussion;
import fi.pirtti.exchange.envelope.Envelope;
import fi.pirtti.exchange.envelope.Sha256;
import fi.pirtti.exchange.envelope.SigningKey;
import fi.pirtti.exchange.guide.GuideCodec;
import fi.pirtti.exchange.invitation.Invitation;
import fi.pirtti.exchange.invitation.InvitationCodec;
import fi.pirtti.exchange.json.Decoded;
import fi.pirtti.exchange.receipt.Receipt;
import fi.pirtti.exchange.receipt.ReceiptCodec;
import fi.pirtti.exchange.returnsheet.ReturnSheetCodec;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** From the office to the unit and back, by files only. */
class RoundTripTest {
    private static final byte[] GUIDE_JSON = Samples.guideJson(Samples.STAFF);

    private final SigningKey consultationKey = SigningKey.generate();
    private final AgeIdentity office = AgeIdentity.generate();
    private final AgeIdentity recovery = AgeIdentity.generate();
    private final Invitation sent = new Invitation(
            UUID.randomUUID(),
            "keski-suomi-strategia-2022",
            consultationKey.verifyKey(),
            null,
            GUIDE_JSON,
            List.of(office.recipient(), recovery.recipient()),
            Instant.parse("2022-06-20T21:00:00Z"),
            Invitation.newSeed());
    private final byte[] invitationFile = InvitationCodec.write(sent, consultationKey);

    @Test
    void an_answer_reaches_the_office_and_the_receipt_comes_back() {
        Invitation invitation = InvitationCodec.read(invitationFile).orElseThrow();
        Guide guide = GuideCodec.read(invitation.guideJson()).orElseThrow();
        Discussion discussion = RandomDiscussion.of(guide, invitation.guideSha256(), 7);

        BundleContent content =
                BundleContent.of(invitation, guide, discussion, null).orElseThrow();
        BundleWriter.Sealed sealed = BundleWriter.seal(content, invitation.signingKey(), invitation.recipients());

        BundleReader.Result result = BundleReader.open(sealed.bytes(), List.of(office));
        assertThat(result).isInstanceOf(BundleReader.Result.Opened.class);
        Bundle bundle = ((BundleReader.Result.Opened) result).bundle();
        assertThat(bundle.isSignedBy(sent.signingKey().verifyKey())).isTrue();
        assertThat(bundle.statement().invitation()).isEqualTo(sent.id());
        assertThat(bundle.statement().guideSha256()).isEqualTo(Sha256.hex(GUIDE_JSON));
        assertThat(DiscussionCodec.read(bundle.discussionJson(), guide).orElseThrow())
                .isEqualTo(discussion);

        Receipt receipt = new Receipt(
                invitation.consultation(),
                invitation.id(),
                discussion.id(),
                discussion.revision(),
                bundle.statement().manifestSha256(),
                Instant.parse("2022-05-21T08:00:00Z"));
        byte[] receiptFile = ReceiptCodec.write(receipt, consultationKey);
        assertThat(ReceiptCodec.read(receiptFile, invitation.consultationKey()).orElseThrow())
                .isEqualTo(receipt);
        assertThat(receipt.contentSha256()).isEqualTo(sealed.manifestSha256());

        assertThat(PirttiFile.sniff(sealed.bytes())).isEqualTo(PirttiFile.BUNDLE);
        assertThat(PirttiFile.sniff(receiptFile)).isEqualTo(PirttiFile.RECEIPT);
    }

    @Test
    void a_discussion_that_the_office_could_not_read_is_not_sealed() {
        Guide other = Samples.guide(Samples.ASSOCIATIONS);
        Discussion discussion = RandomDiscussion.of(Samples.guide(Samples.STAFF), sent.guideSha256(), 7);

        assertThat(BundleContent.of(sent, other, discussion, null)).isInstanceOf(Decoded.Broken.class);
    }

    @Test
    void every_file_is_known_by_its_content() {
        assertThat(PirttiFile.sniff(GUIDE_JSON)).isEqualTo(PirttiFile.GUIDE);
        assertThat(PirttiFile.sniff(invitationFile)).isEqualTo(PirttiFile.INVITATION);
        assertThat(PirttiFile.sniff(Envelope.sign(ReturnSheetCodec.PAYLOAD_TYPE, new byte[0], consultationKey)
                        .toJson()))
                .isEqualTo(PirttiFile.RETURN);
        for (String other : List.of("", "hei", "{}", "[]", "PK", "{\"format\":\"pirtti-discussion/1\"}")) {
            assertThat(PirttiFile.sniff(other.getBytes(UTF_8))).isEqualTo(PirttiFile.UNKNOWN);
        }
        assertThat(PirttiFile.RETURN.wireName()).isEqualTo("return");
    }
}
