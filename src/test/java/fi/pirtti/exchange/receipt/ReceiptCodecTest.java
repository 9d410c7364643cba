package fi.pirtti.exchange.receipt;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.exchange.envelope.Envelope;
import fi.pirtti.exchange.envelope.Sha256;
import fi.pirtti.exchange.envelope.SigningKey;
import fi.pirtti.exchange.json.Decoded;
import fi.pirtti.support.Problem;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReceiptCodecTest {
    private final SigningKey consultationKey = SigningKey.generate();
    private final Receipt receipt = new Receipt(
            "keski-suomi-strategia-2022",
            UUID.randomUUID(),
            UUID.randomUUID(),
            2,
            Sha256.hex("content".getBytes(UTF_8)),
            Instant.parse("2022-05-21T08:15:30Z"));

    @Test
    void a_receipt_comes_back_whole() {
        byte[] file = ReceiptCodec.write(receipt, consultationKey);

        assertThat(ReceiptCodec.read(file, consultationKey.verifyKey()).orElseThrow())
                .isEqualTo(receipt);
    }

    @Test
    void a_receipt_of_another_key_is_refused_but_can_be_looked_at() {
        byte[] file = ReceiptCodec.write(receipt, SigningKey.generate());

        Decoded<Receipt> read = ReceiptCodec.read(file, consultationKey.verifyKey());

        assertThat(read.problems()).extracting(Problem::code).containsExactly("bad-signature");
        assertThat(ReceiptCodec.readUnverified(Envelope.read(file).orElseThrow())
                        .orElseThrow())
                .isEqualTo(receipt);
    }

    @Test
    void an_invitation_is_no_receipt() {
        byte[] payload = Envelope.read(ReceiptCodec.write(receipt, consultationKey))
                .orElseThrow()
                .payload();
        byte[] renamed = Envelope.sign("application/vnd.pirtti.invitation+json", payload, consultationKey)
                .toJson();

        assertThat(ReceiptCodec.read(renamed, consultationKey.verifyKey()).problems())
                .extracting(Problem::code)
                .containsExactly("payload-type");
    }
}
