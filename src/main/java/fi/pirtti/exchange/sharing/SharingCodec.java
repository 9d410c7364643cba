package fi.pirtti.exchange.sharing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.exchange.age.AgeFile;
import fi.pirtti.exchange.discussion.DiscussionCodec;
import fi.pirtti.exchange.envelope.Base64Bytes;
import fi.pirtti.exchange.envelope.Envelope;
import fi.pirtti.exchange.invitation.Invitation;
import fi.pirtti.exchange.json.CanonicalJson;
import fi.pirtti.exchange.json.Decoded;
import fi.pirtti.exchange.json.Fields;
import fi.pirtti.exchange.json.ProblemList;
import fi.pirtti.exchange.json.StrictJson;
import fi.pirtti.support.Problem;
import fi.pirtti.support.Severity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Files that take a discussion from one machine of a unit to another: {@code pirtti-sharing/1}, sealed with age to the
 * X25519 key that every holder of the invitation derives from its seed, in an envelope signed by the invitation's key.
 */
public final class SharingCodec {
    public static final String PAYLOAD_TYPE = "application/vnd.pirtti.sharing+age";
    public static final String FORMAT = "pirtti-sharing/1";

    /** The most bytes that are taken into memory when a file is opened. */
    public static final int MAX_CONTENT = 16 * 1024 * 1024;

    private SharingCodec() {}

    /** The file that takes {@code discussion}, an answer to {@code invitation}, to another machine. */
    public static byte[] write(Invitation invitation, Discussion discussion, Instant made) {
        ObjectNode json = CanonicalJson.object();
        json.put("format", FORMAT);
        json.put("consultation", invitation.consultation());
        json.put("invitation", invitation.id().toString());
        json.put("made", made.toString());
        json.putObject("discussion").put("json", Base64Bytes.encode(DiscussionCodec.write(discussion)));
        byte[] sealed = AgeFile.seal(
                CanonicalJson.write(json), List.of(invitation.sharingIdentity().recipient()));
        return Envelope.sign(PAYLOAD_TYPE, sealed, invitation.signingKey()).toJson();
    }

    /** Whether the file was made by a holder of {@code invitation}, and is as it was made. */
    public static boolean isFor(Envelope envelope, Invitation invitation) {
        return envelope.payloadType().equals(PAYLOAD_TYPE)
                && envelope.isSignedBy(invitation.signingKey().verifyKey());
    }

    /**
     * Opens a file with the invitation that it was made by.
     *
     * @return broken with {@code sharing-other} where the file was not made by a holder of this invitation or has been
     *     changed since, with {@code sharing-sealed} where it cannot be opened, with {@code sharing-over-limit} where it
     *     is too large, and otherwise with what is wrong and where
     */
    public static Decoded<SharedDiscussion> read(byte[] file, Invitation invitation, Guide guide) {
        return Envelope.read(file).then(envelope -> {
            if (!isFor(envelope, invitation)) {
                return Decoded.broken(Problem.error("/signatures", "sharing-other"));
            }
            return switch (AgeFile.unseal(envelope.payload(), List.of(invitation.sharingIdentity()), MAX_CONTENT)) {
                case AgeFile.Unsealed.Undecryptable() -> Decoded.broken(Problem.error("/payload", "sharing-sealed"));
                case AgeFile.Unsealed.OverLimit() ->
                    Decoded.broken(Problem.error("/payload", "sharing-over-limit", MAX_CONTENT));
                case AgeFile.Unsealed.Content(byte[] content) ->
                    StrictJson.read(content).then(node -> read(node, invitation, guide));
            };
        });
    }

    private static Decoded<SharedDiscussion> read(JsonNode node, Invitation invitation, Guide guide) {
        ProblemList problems = new ProblemList(Severity.ERROR);
        Fields fields = Fields.of(node, "", problems);
        fields.format(FORMAT);
        String consultation = fields.id("consultation");
        if (fields.problemFree("consultation") && !consultation.equals(invitation.consultation())) {
            fields.error("consultation", "sharing-differs");
        }
        Optional<UUID> of = fields.uuid("invitation");
        if (of.isPresent() && !of.get().equals(invitation.id())) {
            fields.error("invitation", "sharing-differs");
        }
        Instant made = fields.instant("made");
        Fields inner = fields.object("discussion");
        byte[] json = Base64Bytes.decode(inner.text("json", Integer.MAX_VALUE)).orElseGet(() -> new byte[0]);
        if (json.length == 0) {
            inner.error("json", "base64-form");
        }
        inner.noOthers();
        fields.noOthers();
        return problems.decoded(() -> made)
                .then(then -> DiscussionCodec.read(json, guide))
                .then(discussion -> discussion.guide().sha256().equals(invitation.guideSha256())
                        ? new Decoded.Value<>(new SharedDiscussion(discussion, made), List.of())
                        : Decoded.broken(Problem.error("/discussion/json", "guide-differs", guide.id())));
    }
}
