package fi.pirtti.exchange.invitation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fi.pirtti.domain.discussion.Unit;
import fi.pirtti.exchange.ExternalTool;
import fi.pirtti.exchange.age.AgeIdentity;
import fi.pirtti.exchange.envelope.Envelope;
import fi.pirtti.exchange.envelope.Sha256;
import fi.pirtti.exchange.envelope.SigningKey;
import fi.pirtti.exchange.json.Decoded;
import fi.pirtti.support.Problem;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvitationCodecTest {
    private static final Unit UNIT = new Unit(
            "KS-0001",
            "Neuvola, Hankasalmi",
            "Hankasalmen kunta",
            "Hankasalmi",
            new TreeMap<>(Map.of("palvelukokonaisuus", "perheet")));

    private final SigningKey consultationKey = SigningKey.generate();

    @Test
    void an_invitation_comes_back_whole() {
        Invitation invitation = invitation(UNIT);

        Invitation read = InvitationCodec.read(InvitationCodec.write(invitation, consultationKey))
                .orElseThrow();

        assertThat(read.id()).isEqualTo(invitation.id());
        assertThat(read.consultation()).isEqualTo("keski-suomi-strategia-2022");
        assertThat(read.consultationKey()).isEqualTo(consultationKey.verifyKey());
        assertThat(read.unit()).contains(UNIT);
        assertThat(read.guideJson()).isEqualTo(invitation.guideJson());
        assertThat(read.guideSha256()).isEqualTo(Sha256.hex(invitation.guideJson()));
        assertThat(read.recipients()).isEqualTo(invitation.recipients());
        assertThat(read.expires()).isEqualTo(invitation.expires());
        assertThat(read.signingKey().verifyKey())
                .isEqualTo(invitation.signingKey().verifyKey());
    }

    @Test
    void an_open_invitation_names_no_unit() {
        Invitation read = InvitationCodec.read(InvitationCodec.write(invitation(null), consultationKey))
                .orElseThrow();

        assertThat(read.unit()).isEmpty();
    }

    @Test
    void two_invitations_sign_with_different_keys() {
        assertThat(invitation(UNIT).signingKey().verifyKey())
                .isNotEqualTo(invitation(UNIT).signingKey().verifyKey());
    }

    /** The unit's key can be had from the invitation without this program. */
    @Test
    void openssl_derives_the_same_key(@TempDir Path folder) throws Exception {
        ExternalTool openssl = ExternalTool.anyOf("openssl");
        Invitation invitation = invitation(UNIT);

        ExternalTool.Outcome outcome = openssl.run(
                folder,
                "kdf",
                "-keylen",
                "32",
                "-kdfopt",
                "digest:SHA256",
                "-kdfopt",
                "hexkey:" + HexFormat.of().formatHex(invitation.seed()),
                "-kdfopt",
                "info:pirtti invitation signing v1",
                "HKDF");

        String hex = outcome.output().strip().replace(":", "");
        assertThat(SigningKey.of(HexFormat.of().parseHex(hex)).verifyKey())
                .isEqualTo(invitation.signingKey().verifyKey());
    }

    @Test
    void a_file_signed_by_another_key_is_refused() {
        Invitation invitation = invitation(UNIT);
        byte[] payload = Envelope.read(InvitationCodec.write(invitation, consultationKey))
                .orElseThrow()
                .payload();
        byte[] forged = Envelope.sign(InvitationCodec.PAYLOAD_TYPE, payload, SigningKey.generate())
                .toJson();

        assertThat(codes(forged)).containsExactly("bad-signature");
        assertThatIllegalArgumentException().isThrownBy(() -> InvitationCodec.write(invitation, SigningKey.generate()));
    }

    @Test
    void another_type_of_payload_is_refused() {
        byte[] payload = Envelope.read(InvitationCodec.write(invitation(UNIT), consultationKey))
                .orElseThrow()
                .payload();

        assertThat(codes(Envelope.sign("application/vnd.pirtti.receipt+json", payload, consultationKey)
                        .toJson()))
                .containsExactly("payload-type");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"format\": \"pirtti-invitation/1\" | \"format\": \"pirtti-invitation/2\" | format-unknown",
                "\"expires\": \"2022- | \"expires\": \"the end\", \"x\": \"2022- | time-form",
                "\"sha256\": \" | \"sha256\": \"0 | hash-form",
                "\"recipients\": [ | \"recipients\": [\"age1none\", | recipient-form",
                "\"seed\": \" | \"seed\": \"A | key-form",
                "\"consultationKey\": \" | \"consultationKey\": \"A | key-form",
                "\"id\": \"KS-0001\" | \"id\": 7 | wrong-type",
                "\"municipality\" | \"mayor\" | unknown-field",
                "\"palvelukokonaisuus\": \"perheet\" | \"palvelukokonaisuus\": \"Per Heet\" | id-form",
            })
    void every_field_is_checked(String part, String broken, String code) {
        String payload = new String(
                Envelope.read(InvitationCodec.write(invitation(UNIT), consultationKey))
                        .orElseThrow()
                        .payload(),
                UTF_8);
        assertThat(payload).contains(part);

        byte[] file = Envelope.sign(
                        InvitationCodec.PAYLOAD_TYPE,
                        payload.replace(part, broken).getBytes(UTF_8),
                        consultationKey)
                .toJson();

        assertThat(codes(file)).contains(code);
    }

    @Test
    void no_truncation_and_no_flipped_bit_is_taken_for_the_invitation() {
        byte[] file = InvitationCodec.write(invitation(UNIT), consultationKey);
        for (int i = 0; i < file.length; i += 7) {
            byte[] flipped = file.clone();
            flipped[i] ^= (byte) (1 << (i % 8));
            InvitationCodec.read(flipped)
                    .asOptional()
                    .ifPresent(read -> assertThat(InvitationCodec.write(read, consultationKey))
                            .as("only the key id, a hint, may differ")
                            .isEqualTo(file));
        }
        for (int length = 0; length < file.length - 1; length += 11) {
            assertThat(InvitationCodec.read(java.util.Arrays.copyOf(file, length)))
                    .isInstanceOf(Decoded.Broken.class);
        }
    }

    private Invitation invitation(@Nullable Unit unit) {
        return new Invitation(
                UUID.randomUUID(),
                "keski-suomi-strategia-2022",
                consultationKey.verifyKey(),
                unit,
                "{\"guide\": \"any bytes\"}".getBytes(UTF_8),
                List.of(
                        AgeIdentity.generate().recipient(),
                        AgeIdentity.generate().recipient()),
                Instant.parse("2022-06-20T21:00:00Z"),
                Invitation.newSeed());
    }

    private static List<String> codes(byte[] file) {
        return InvitationCodec.read(file).problems().stream().map(Problem::code).toList();
    }
}
