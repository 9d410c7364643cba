package fi.pirtti.exchange.invitation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.pirtti.domain.discussion.Unit;
import fi.pirtti.exchange.age.AgeRecipient;
import fi.pirtti.exchange.discussion.UnitCodec;
import fi.pirtti.exchange.envelope.Base64Bytes;
import fi.pirtti.exchange.envelope.Envelope;
import fi.pirtti.exchange.envelope.Sha256;
import fi.pirtti.exchange.envelope.SigningKey;
import fi.pirtti.exchange.envelope.VerifyKey;
import fi.pirtti.exchange.json.CanonicalJson;
import fi.pirtti.exchange.json.Decoded;
import fi.pirtti.exchange.json.Fields;
import fi.pirtti.exchange.json.ProblemList;
import fi.pirtti.support.Problem;
import fi.pirtti.support.Severity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Invitation files: {@code pirtti-invitation/1} in an envelope signed by the consultation's key. */
public final class InvitationCodec {
    public static final String PAYLOAD_TYPE = "application/vnd.pirtti.invitation+json";
    public static final String FORMAT = "pirtti-invitation/1";

    private static final int MAX_RECIPIENTS = 16;

    private InvitationCodec() {}

    /**
     * The file of an invitation.
     *
     * @throws IllegalArgumentException if {@code consultationKey} is not the key that the invitation names
     */
    public static byte[] write(Invitation invitation, SigningKey consultationKey) {
        if (!consultationKey.verifyKey().equals(invitation.consultationKey())) {
            throw new IllegalArgumentException("an invitation is signed by the key that it names");
        }
        return Envelope.sign(PAYLOAD_TYPE, payload(invitation), consultationKey).toJson();
    }

    /**
     * Reads an invitation and verifies its signature by the key that it names. Whether that key is the consultation's is
     * for the caller to know: the first opening pins it, later ones compare.
     */
    public static Decoded<Invitation> read(byte[] file) {
        return Envelope.read(file).then(InvitationCodec::read);
    }

    private static Decoded<Invitation> read(Envelope envelope) {
        return envelope.json(PAYLOAD_TYPE)
                .then(InvitationCodec::readPayload)
                .then(invitation -> envelope.isSignedBy(invitation.consultationKey())
                        ? new Decoded.Value<>(invitation, List.of())
                        : Decoded.broken(Problem.error("/signatures", "bad-signature")));
    }

    private static Decoded<Invitation> readPayload(JsonNode node) {
        ProblemList problems = new ProblemList(Severity.ERROR);
        Fields fields = Fields.of(node, "", problems);
        fields.format(FORMAT);
        Optional<UUID> id = fields.uuid("id");
        String consultation = fields.id("consultation");
        Optional<VerifyKey> key = VerifyKey.decode(fields.text("consultationKey", Integer.MAX_VALUE));
        if (key.isEmpty()) {
            fields.error("consultationKey", "key-form");
        }
        Optional<Unit> unit =
                fields.has("unit") ? Optional.of(UnitCodec.read(fields.object("unit"))) : Optional.empty();
        byte[] guideJson = guide(fields.object("guide"));
        List<AgeRecipient> recipients = recipients(fields);
        Instant expires = fields.instant("expires");
        byte[] seed = Base64Bytes.decode(fields.text("seed", Integer.MAX_VALUE)).orElseGet(() -> new byte[0]);
        if (seed.length != Invitation.SEED_LENGTH) {
            fields.error("seed", "key-form");
        }
        fields.noOthers();
        return problems.decoded(() -> new Invitation(
                id.orElseThrow(),
                consultation,
                key.orElseThrow(),
                unit.orElse(null),
                guideJson,
                recipients,
                expires,
                seed));
    }

    private static byte[] guide(Fields guide) {
        String sha256 = guide.matching("sha256", Sha256.FORM, "hash-form");
        byte[] bytes = Base64Bytes.decode(guide.text("json", Integer.MAX_VALUE)).orElseGet(() -> new byte[0]);
        if (bytes.length == 0) {
            guide.error("json", "base64-form");
        } else if (!Sha256.hex(bytes).equals(sha256)) {
            guide.error("sha256", "hash-differs");
        }
        guide.noOthers();
        return bytes;
    }

    private static List<AgeRecipient> recipients(Fields fields) {
        List<AgeRecipient> recipients = new ArrayList<>();
        for (Fields.Element each : fields.elements("recipients", 1, MAX_RECIPIENTS)) {
            Optional<AgeRecipient> recipient = AgeRecipient.parse(each.node().asText());
            if (recipient.isEmpty()) {
                fields.problems().error(each.pointer(), "recipient-form");
            }
            recipient.ifPresent(recipients::add);
        }
        return recipients;
    }

    private static byte[] payload(Invitation invitation) {
        ObjectNode json = CanonicalJson.object();
        json.put("format", FORMAT);
        json.put("id", invitation.id().toString());
        json.put("consultation", invitation.consultation());
        json.put("consultationKey", invitation.consultationKey().encode());
        invitation.unit().ifPresent(unit -> json.set("unit", UnitCodec.write(unit)));
        ObjectNode guide = json.putObject("guide");
        guide.put("sha256", invitation.guideSha256());
        guide.put("json", Base64Bytes.encode(invitation.guideJson()));
        ArrayNode recipients = json.putArray("recipients");
        invitation.recipients().forEach(recipient -> recipients.add(recipient.text()));
        json.put("expires", invitation.expires().toString());
        json.put("seed", Base64Bytes.encode(invitation.seed()));
        return CanonicalJson.write(json);
    }
}
