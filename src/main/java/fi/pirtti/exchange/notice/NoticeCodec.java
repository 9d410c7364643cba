package fi.pirtti.exchange.notice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.pirtti.exchange.envelope.Envelope;
import fi.pirtti.exchange.envelope.SigningKey;
import fi.pirtti.exchange.envelope.VerifyKey;
import fi.pirtti.exchange.json.CanonicalJson;
import fi.pirtti.exchange.json.Decoded;
import fi.pirtti.exchange.json.Fields;
import fi.pirtti.exchange.json.ProblemList;
import fi.pirtti.support.Severity;
import java.time.Instant;
import java.time.LocalDate;

/** Notice files: {@code pirtti-notice/1} in an envelope signed by the consultation's key. */
public final class NoticeCodec {
    public static final String PAYLOAD_TYPE = "application/vnd.pirtti.notice+json";
    public static final String FORMAT = "pirtti-notice/1";

    private NoticeCodec() {}

    /** The same notice by the same key is the same file. */
    public static byte[] write(Notice notice, SigningKey consultationKey) {
        ObjectNode json = CanonicalJson.object();
        json.put("format", FORMAT);
        json.put("consultation", notice.consultation());
        json.put("number", notice.number());
        json.put("issued", notice.issued().toString());
        json.put("closes", notice.closes().toString());
        json.put("expires", notice.expires().toString());
        return Envelope.sign(PAYLOAD_TYPE, CanonicalJson.write(json), consultationKey)
                .toJson();
    }

    /** Reads a notice that must be signed by {@code consultationKey}, the key pinned from the invitation. */
    public static Decoded<Notice> read(byte[] file, VerifyKey consultationKey) {
        return Envelope.readSignedBy(file, consultationKey).then(NoticeCodec::readUnverified);
    }

    /** Reads a notice without asking who signed it: for showing what a file says of itself, not for believing it. */
    public static Decoded<Notice> readUnverified(Envelope envelope) {
        return envelope.json(PAYLOAD_TYPE).then(NoticeCodec::readPayload);
    }

    private static Decoded<Notice> readPayload(JsonNode node) {
        ProblemList problems = new ProblemList(Severity.ERROR);
        Fields fields = Fields.of(node, "", problems);
        fields.format(FORMAT);
        String consultation = fields.id("consultation");
        int number = fields.integer("number", 1, Integer.MAX_VALUE);
        Instant issued = fields.instant("issued");
        LocalDate closes = fields.date("closes");
        Instant expires = fields.instant("expires");
        fields.noOthers();
        return problems.decoded(() -> new Notice(consultation, number, issued, closes, expires));
    }
}
