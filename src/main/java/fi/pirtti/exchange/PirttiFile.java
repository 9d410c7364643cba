package fi.pirtti.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import fi.pirtti.exchange.age.AgeFile;
import fi.pirtti.exchange.bundle.BundleLimits;
import fi.pirtti.exchange.envelope.Envelope;
import fi.pirtti.exchange.invitation.InvitationCodec;
import fi.pirtti.exchange.json.Decoded;
import fi.pirtti.exchange.json.StrictJson;
import fi.pirtti.exchange.notice.NoticeCodec;
import fi.pirtti.exchange.receipt.ReceiptCodec;
import fi.pirtti.exchange.returnsheet.ReturnSheetCodec;
import fi.pirtti.exchange.sharing.SharingCodec;
import java.util.Locale;

/** What a file that travels can be. All have the same ending; the content says which it is. */
public enum PirttiFile {
    GUIDE,
    INVITATION,
    BUNDLE,
    RECEIPT,
    /** A return sheet. */
    RETURN,
    /** A notice that the deadline has been moved. */
    NOTICE,
    /** A discussion for another machine of the same unit. */
    SHARING,
    UNKNOWN;

    /** The most bytes that any of these files has; more need not be read. */
    public static final int MAX_BYTES = BundleLimits.MAX_SEALED;

    /** The lower-case name, as the command line tells it. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What {@code file} claims to be. Nothing is verified: the reader of that kind of file says whether it is intact. */
    public static PirttiFile sniff(byte[] file) {
        if (AgeFile.isAge(file)) {
            return BUNDLE;
        }
        return switch (StrictJson.read(file)) {
            case Decoded.Broken<JsonNode> _ -> UNKNOWN;
            case Decoded.Value<JsonNode>(JsonNode json, var _) ->
                json.path("format").asText().startsWith("pirtti-guide/") ? GUIDE : sniffEnvelope(file);
        };
    }

    private static PirttiFile sniffEnvelope(byte[] file) {
        return Envelope.read(file)
                .asOptional()
                .map(envelope -> switch (envelope.payloadType()) {
                    case InvitationCodec.PAYLOAD_TYPE -> INVITATION;
                    case ReceiptCodec.PAYLOAD_TYPE -> RECEIPT;
                    case ReturnSheetCodec.PAYLOAD_TYPE -> RETURN;
                    case NoticeCodec.PAYLOAD_TYPE -> NOTICE;
                    case SharingCodec.PAYLOAD_TYPE -> SHARING;
                    default -> UNKNOWN;
                })
                .orElse(UNKNOWN);
    }
}
