package fi.pirtti.exchange.receipt;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.pirtti.exchange.envelope.Envelope;
import fi.pirtti.exchange.envelope.Sha256;
import fi.pirtti.exchange.envelope.SigningKey;
import fi.pirtti.exchange.envelope.VerifyKey;
import fi.pirtti.exchange.json.CanonicalJson;
import fi.pirtti.exchange.json.Decoded;
import fi.pirtti.exchange.json.Fields;
import fi.pirtti.exchange.json.ProblemList;
import fi.pirtti.support.Severity;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Receipt files: {@code pirtti-receipt/1} in an envelope signed by the consultation's key. */
public final class ReceiptCodec {
    public static final String PAYLOAD_TYPE = "application/vnd.pirtti.receipt+json";
    public static final String FORMAT = "pirtti-receipt/1";

    private ReceiptCodec() {}

    public static byte[] write(Receipt receipt, SigningKey consultationKey) {
        ObjectNode json = CanonicalJson.object();
        json.put("format", FORMAT);
        json.put("consultation", receipt.consultation());
        json.put("invitation", receipt.invitation().toString());
        json.put("discussion", receipt.discussion().toString());
        json.put("revision", receipt.revision());
        json.put("contentSha256", receipt.contentSha256());
        json.put("received", receipt.received().toString());
        return Envelope.sign(PAYLOAD_TYPE, CanonicalJson.write(json), consultationKey)
                .toJson();
    }

    /** Reads a receipt that must be signed by {@code consultationKey}, the key pinned from the invitation. */
    public static Decoded<Receipt> read(byte[] file, VerifyKey consultationKey) {
        return Envelope.readSignedBy(file, consultationKey).then(ReceiptCodec::readUnverified);
    }

    /** Reads a receipt without asking who signed it: for showing what a file says of itself, not for believing it. */
    public static Decoded<Receipt> readUnverified(Envelope envelope) {
        return envelope.json(PAYLOAD_TYPE).then(ReceiptCodec::readPayload);
    }

    private static Decoded<Receipt> readPayload(JsonNode node) {
        ProblemList problems = new ProblemList(Severity.ERROR);
        Fields fields = Fields.of(node, "", problems);
        fields.format(FORMAT);
        String consultation = fields.id("consultation");
        Optional<UUID> invitation = fields.uuid("invitation");
        Optional<UUID> discussion = fields.uuid("discussion");
        int revision = fields.integer("revision", 1, Integer.MAX_VALUE);
        String content = fields.matching("contentSha256", Sha256.FORM, "hash-form");
        Instant received = fields.instant("received");
        fields.noOthers();
        return problems.decoded(() -> new Receipt(
                consultation, invitation.orElseThrow(), discussion.orElseThrow(), revision, content, received));
    }
}
