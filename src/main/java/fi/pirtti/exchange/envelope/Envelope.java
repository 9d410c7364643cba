package fi.pirtti.exchange.envelope;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.pirtti.exchange.json.CanonicalJson;
import fi.pirtti.exchange.json.Decoded;
import fi.pirtti.exchange.json.Fields;
import fi.pirtti.exchange.json.ProblemList;
import fi.pirtti.exchange.json.StrictJson;
import fi.pirtti.support.Problem;
import fi.pirtti.support.Severity;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * A signed payload: DSSE v1 (github.com/secure-systems-lab/dsse) with Ed25519 signatures, as JSON. What an envelope
 * holds means nothing until {@link #isSignedBy} has said yes for a key that is trusted.
 */
public final class Envelope {
    /** The most signatures that are looked at. */
    public static final int MAX_SIGNATURES = 8;

    private static final int MAX_TYPE_LENGTH = 200;

    private final String payloadType;
    private final byte[] payload;
    private final List<Mark> signatures;

    private Envelope(String payloadType, byte[] payload, List<Mark> signatures) {
        this.payloadType = payloadType;
        this.payload = payload;
        this.signatures = List.copyOf(signatures);
    }

    /** {@code payload} signed with {@code key}. */
    public static Envelope sign(String payloadType, byte[] payload, SigningKey key) {
        byte[] signature = key.sign(preAuthentication(payloadType, payload));
        Mark mark = new Mark(key.verifyKey().keyId(), signature);
        return new Envelope(payloadType, payload.clone(), List.of(mark));
    }

    /** DSSE's PAE: what is signed, so that neither type nor payload can be taken for another. */
    public static byte[] preAuthentication(String payloadType, byte[] payload) {
        byte[] type = payloadType.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream(payload.length + type.length + 32);
        out.writeBytes(("DSSEv1 " + type.length + " ").getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(type);
        out.writeBytes((" " + payload.length + " ").getBytes(StandardCharsets.US_ASCII));
        out.writeBytes(payload);
        return out.toByteArray();
    }

    /** Reads an envelope; nothing is verified yet. As DSSE asks, unknown fields are passed over. */
    public static Decoded<Envelope> read(byte[] json) {
        return StrictJson.read(json).then(Envelope::read);
    }

    /** Reads an envelope that must be signed by {@code key}; otherwise the problem is {@code bad-signature}. */
    public static Decoded<Envelope> readSignedBy(byte[] json, VerifyKey key) {
        return read(json)
                .then(envelope -> envelope.isSignedBy(key)
                        ? new Decoded.Value<>(envelope, List.of())
                        : Decoded.broken(Problem.error("/signatures", "bad-signature")));
    }

    /**
     * The payload read as JSON, if it is said to be of this type; otherwise the problem is {@code payload-type}. Who signed
     * it has not been asked.
     */
    public Decoded<JsonNode> json(String type) {
        return payloadType.equals(type)
                ? StrictJson.read(payload)
                : Decoded.broken(Problem.error("/payloadType", "payload-type", type));
    }

    private static Decoded<Envelope> read(JsonNode node) {
        ProblemList problems = new ProblemList(Severity.WARNING);
        Fields fields = Fields.of(node, "", problems);
        String type = fields.text("payloadType", MAX_TYPE_LENGTH);
        byte[] payload = bytes(fields, "payload");
        List<Mark> marks = new ArrayList<>();
        for (Fields each : fields.objects("signatures", 1, MAX_SIGNATURES)) {
            String keyId = each.textOrEmpty("keyid", MAX_TYPE_LENGTH);
            marks.add(new Mark(keyId, bytes(each, "sig")));
        }
        return problems.decoded(() -> new Envelope(type, payload, marks));
    }

    private static byte[] bytes(Fields fields, String name) {
        String text = fields.anyText(name, Integer.MAX_VALUE);
        Optional<byte[]> bytes = decodeEither(text);
        if (bytes.isEmpty()) {
            fields.error(name, "base64-form");
        }
        return bytes.orElseGet(() -> new byte[0]);
    }

    /** DSSE's verifiers must take the standard and the URL-safe alphabet. */
    private static Optional<byte[]> decodeEither(String text) {
        if (text.indexOf('-') < 0 && text.indexOf('_') < 0) {
            return Base64Bytes.decode(text);
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            return Base64.getUrlEncoder().encodeToString(bytes).equals(text) ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public String payloadType() {
        return payloadType;
    }

    public byte[] payload() {
        return payload.clone();
    }

    /** Key ids beside the signatures: hints, which anyone can write. */
    public List<String> keyIds() {
        return signatures.stream().map(Mark::keyId).toList();
    }

    /** True if one of the signatures is the key's over this type and payload, whatever the key ids say. */
    public boolean isSignedBy(VerifyKey key) {
        byte[] signed = preAuthentication(payloadType, payload);
        return signatures.stream().anyMatch(mark -> key.verifies(signed, mark.signature));
    }

    /** The envelope as canonical JSON. */
    public byte[] toJson() {
        ObjectNode json = CanonicalJson.object();
        json.put("payloadType", payloadType);
        json.put("payload", Base64Bytes.encode(payload));
        ArrayNode marks = json.putArray("signatures");
        for (Mark mark : signatures) {
            marks.addObject().put("keyid", mark.keyId).put("sig", Base64Bytes.encode(mark.signature));
        }
        return CanonicalJson.write(json);
    }

    private static final class Mark {
        private final String keyId;
        private final byte[] signature;

        Mark(String keyId, byte[] signature) {
            this.keyId = keyId;
            this.signature = signature;
        }

        String keyId() {
            return keyId;
        }
    }
}
