package fi.pirtti.exchange.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.GuideRef;
import fi.pirtti.domain.discussion.JoutsaHomeCare;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.exchange.PirttiFile;
import fi.pirtti.exchange.age.AgeFile;
import fi.pirtti.exchange.age.AgeIdentity;
import fi.pirtti.exchange.envelope.Envelope;
import fi.pirtti.exchange.envelope.SigningKey;
import fi.pirtti.exchange.guide.GuideCodec;
import fi.pirtti.exchange.invitation.Invitation;
import fi.pirtti.exchange.json.Decoded;
import fi.pirtti.support.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SharingCodecTest {
    private static final Instant MADE = Instant.parse("2022-05-19T11:00:00Z");
    private static final byte[] GUIDE_JSON = guideJson();
    private static final Guide GUIDE = GuideCodec.read(GUIDE_JSON).orElseThrow();
    private static final Invitation INVITATION = invitation(1, 5);

    private final Discussion discussion = discussion();
    private final byte[] file = SharingCodec.write(INVITATION, discussion, MADE);

    @Test
    void another_holder_of_the_invitation_reads_what_was_shared() {
        assertThat(SharingCodec.read(file, invitation(1, 5), GUIDE).orElseThrow())
                .isEqualTo(new SharedDiscussion(discussion, MADE));
        assertThat(PirttiFile.sniff(file)).isEqualTo(PirttiFile.SHARING);
    }

    @Test
    void the_same_seed_always_gives_the_same_key_and_another_seed_another() {
        assertThat(INVITATION.sharingIdentity().recipient())
                .isEqualTo(invitation(1, 5).sharingIdentity().recipient())
                .isNotEqualTo(invitation(1, 6).sharingIdentity().recipient());
        // Computed apart from the program: HKDF-SHA256 of 32 zero bytes, no salt, "pirtti invitation sharing v1", as
        // age.
        assertThat(AgeIdentity.derive(new byte[32], Invitation.SHARING_INFO).secretText())
                .isEqualTo("AGE-SECRET-KEY-1X3X9JCV0M8XH6J904FGHFTGETCG04SHP24UYACH5Y06CG07909AS42UN2F");
    }

    @Test
    void nothing_that_was_said_is_readable_in_the_file() {
        byte[] sealed = Envelope.read(file).orElseThrow().payload();
        assertThat(AgeFile.isAge(sealed)).isTrue();
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("Omahoitaja");
    }

    @Test
    void a_file_of_another_invitation_is_refused() {
        assertThat(codes(SharingCodec.read(file, invitation(2, 6), GUIDE))).containsExactly("sharing-other");
    }

    @Test
    void a_changed_file_is_refused_wherever_it_was_changed() {
        for (int at = 0; at < file.length; at += Math.max(1, file.length / 60)) {
            byte[] changed = file.clone();
            changed[at] ^= 1;
            assertThat(SharingCodec.read(changed, INVITATION, GUIDE)).isInstanceOf(Decoded.Broken.class);
        }
        assertThat(SharingCodec.read(Arrays.copyOf(file, file.length - 40), INVITATION, GUIDE))
                .isInstanceOf(Decoded.Broken.class);
    }

    @Test
    void content_sealed_to_someone_else_cannot_be_opened() {
        assertThat(codes(SharingCodec.read(
                        signed(AgeFile.seal(
                                new byte[] {1}, List.of(AgeIdentity.generate().recipient()))),
                        INVITATION,
                        GUIDE)))
                .containsExactly("sharing-sealed");
    }

    @Test
    void content_too_large_when_opened_is_refused_before_it_is_read() {
        assertThat(codes(SharingCodec.read(sealed(new byte[SharingCodec.MAX_CONTENT + 1]), INVITATION, GUIDE)))
                .containsExactly("sharing-over-limit");
    }

    @Test
    void strange_content_is_told_with_its_place() {
        byte[] strange = """
            {"format":"pirtti-sharing/1","consultation":"toinen","invitation":"%s","made":"2022-05-19T11:00:00Z",
             "discussion":{"json":"e30="},"extra":1}\
            """.formatted(INVITATION.id()).getBytes(StandardCharsets.UTF_8);
        assertThat(SharingCodec.read(sealed(strange), INVITATION, GUIDE).problems())
                .extracting(Problem::pointer)
                .containsExactlyInAnyOrder("/consultation", "/extra");
    }

    private static byte[] sealed(byte[] content) {
        return signed(AgeFile.seal(content, List.of(INVITATION.sharingIdentity().recipient())));
    }

    private static byte[] signed(byte[] payload) {
        return Envelope.sign(SharingCodec.PAYLOAD_TYPE, payload, INVITATION.signingKey())
                .toJson();
    }

    private static List<String> codes(Decoded<?> decoded) {
        return decoded.problems().stream().map(Problem::code).toList();
    }

    private static Discussion discussion() {
        Discussion held = JoutsaHomeCare.held(GUIDE).sealed();
        return new Discussion(
                held.id(),
                held.revision(),
                new GuideRef(GUIDE.id(), GUIDE.version(), INVITATION.guideSha256()),
                held.unit(),
                held.language(),
                held.sittings(),
                held.answers());
    }

    private static Invitation invitation(int id, int filler) {
        byte[] seed = new byte[Invitation.SEED_LENGTH];
        Arrays.fill(seed, (byte) filler);
        return new Invitation(
                new UUID(1, id),
                "keski-suomi-strategia-2022",
                SigningKey.of(new byte[32]).verifyKey(),
                JoutsaHomeCare.unit(),
                GUIDE_JSON,
                List.of(AgeIdentity.generate().recipient()),
                Instant.parse("2022-06-30T00:00:00Z"),
                seed);
    }

    private static byte[] guideJson() {
        try (InputStream in =
                SharingCodecTest.class.getResourceAsStream("/fi/pirtti/sample/keski-suomi-henkilosto.guide.json")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
