package fi.pirtti.fuzz;

import fi.pirtti.exchange.envelope.Envelope;
import fi.pirtti.exchange.receipt.Receipt;
import fi.pirtti.exchange.receipt.ReceiptCodec;
import java.time.Instant;

/** A receipt, believed and only looked at. */
class ReceiptFuzzTest extends SignedFuzzTest {
    private static final Receipt SOUND = new Receipt(
            Material.INVITATION.consultation(),
            Material.INVITATION.id(),
            Material.DISCUSSION.id(),
            2,
            "0".repeat(64),
            Instant.parse("2022-05-21T08:00:00Z"));

    ReceiptFuzzTest() {
        super("receipt", ReceiptCodec.write(SOUND, Material.CONSULTATION_KEY), Material.CONSULTATION_KEY);
    }

    @Override
    void readFile(byte[] file) {
        Expect.declared(Envelope.read(file).then(ReceiptCodec::readUnverified));
        Expect.declared(ReceiptCodec.read(file, Material.CONSULTATION_KEY.verifyKey()))
                .ifPresent(receipt -> {
                    byte[] written = ReceiptCodec.write(receipt, Material.CONSULTATION_KEY);
                    Expect.same(
                            receipt,
                            ReceiptCodec.read(written, Material.CONSULTATION_KEY.verifyKey())
                                    .orElseThrow(),
                            "receipt");
                });
    }
}
