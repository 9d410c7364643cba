package fi.pirtti.exchange.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The signed statement of a bundle: {@code pirtti-bundle/1} in an envelope signed by the invitation's key. */
public final class StatementCodec {
    public static final String PAYLOAD_TYPE = "application/vnd.pirtti.bundle+json";
    public static final String FORMAT = "pirtti-bundle/1";

    private static final int MAX_RECIPIENTS = 16;

    private StatementCodec() {}

    /** {@code signature.json} for a statement, signed with the key that it names. */
    static byte[] write(Statement statement, SigningKey key) {
        ObjectNode json = CanonicalJson.object();
        json.put("format", FORMAT);
        json.put("consultation", statement.consultation());
        json.put("invitation", statement.invitation().toString());
        json.put("discussion", statement.discussion().toString());
        json.put("revision", statement.revision());
        json.put("previous", statement.previous());
        json.put("guideSha256", statement.guideSha256());
        ArrayNode recipients = json.putArray("recipients");
        statement.recipients().forEach(recipients::add);
        json.put("manifestSha256", statement.manifestSha256());
        json.put("signer", statement.signer().encode());
        return Envelope.sign(PAYLOAD_TYPE, CanonicalJson.write(json), key).toJson();
    }

    static Decoded<Statement> read(Envelope envelope) {
        return envelope.json(PAYLOAD_TYPE).then(StatementCodec::readPayload);
    }

    private static Decoded<Statement> readPayload(JsonNode node) {
        ProblemList problems = new ProblemList(Severity.ERROR);
        Fields fields = Fields.of(node, "", problems);
        fields.format(FORMAT);
        String consultation = fields.id("consultation");
        Optional<UUID> invitation = fields.uuid("invitation");
        Optional<UUID> discussion = fields.uuid("discussion");
        int revision = fields.integer("revision", 1, Integer.MAX_VALUE);
        fields.any("previous");
        Optional<String> previous = fields.has("previous")
                ? Optional.of(fields.matching("previous", Sha256.FORM, "hash-form"))
                : Optional.empty();
        String guide = fields.matching("guideSha256", Sha256.FORM, "hash-form");
        List<String> recipients = new ArrayList<>();
        for (Fields.Element each : fields.elements("recipients", 1, MAX_RECIPIENTS)) {
            String fingerprint = each.node().asText();
            if (!Sha256.FORM.matcher(fingerprint).matches()) {
                problems.error(each.pointer(), "hash-form");
            }
            recipients.add(fingerprint);
        }
        String manifest = fields.matching("manifestSha256", Sha256.FORM, "hash-form");
        Optional<VerifyKey> signer = VerifyKey.decode(fields.text("signer", Integer.MAX_VALUE));
        if (signer.isEmpty()) {
            fields.error("signer", "key-form");
        }
        fields.noOthers();
        return problems.decoded(() -> new Statement(
                consultation,
                invitation.orElseThrow(),
                discussion.orElseThrow(),
                revision,
                previous.orElse(null),
                guide,
                recipients,
                manifest,
                signer.orElseThrow()));
    }
}
