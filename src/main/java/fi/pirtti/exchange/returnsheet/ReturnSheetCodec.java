package fi.pirtti.exchange.returnsheet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.pirtti.domain.guide.LocalizedText;
import fi.pirtti.domain.guide.StepKind;
import fi.pirtti.exchange.envelope.Envelope;
import fi.pirtti.exchange.envelope.SigningKey;
import fi.pirtti.exchange.envelope.VerifyKey;
import fi.pirtti.exchange.guide.GuideTexts;
import fi.pirtti.exchange.json.CanonicalJson;
import fi.pirtti.exchange.json.Decoded;
import fi.pirtti.exchange.json.Fields;
import fi.pirtti.exchange.json.ProblemList;
import fi.pirtti.support.Severity;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Return sheets: {@code pirtti-return/1} in an envelope signed by the consultation's key. */
public final class ReturnSheetCodec {
    public static final String PAYLOAD_TYPE = "application/vnd.pirtti.return+json";
    public static final String FORMAT = "pirtti-return/1";

    /** The most topics, and the most outcomes. */
    static final int MAX_ITEMS = 200;

    private static final int MAX_LINES = 50;
    private static final double ROUNDING = 1000;
    private static final GuideTexts TEXTS = new GuideTexts(List.of());

    private ReturnSheetCodec() {}

    public static byte[] write(ReturnSheet sheet, SigningKey consultationKey) {
        ObjectNode json = CanonicalJson.object();
        json.put("format", FORMAT);
        json.put("consultation", sheet.consultation());
        json.put("invitation", sheet.invitation().toString());
        json.put("discussion", sheet.discussion().toString());
        json.put("revision", sheet.revision());
        json.put("issued", sheet.issued().toString());
        if (sheet.message() != null) {
            text(json, "message", sheet.message());
        }
        json.put("units", sheet.units());
        json.put("participants", sheet.participants());
        ArrayNode topics = json.putArray("topics");
        sheet.topics().forEach(topic -> write(topic, topics.addObject()));
        ArrayNode outcomes = json.putArray("outcomes");
        for (ReturnSheet.Outcome outcome : sheet.outcomes()) {
            ObjectNode node = outcomes.addObject();
            text(node, "title", outcome.title());
            text(node, "text", outcome.text());
        }
        return Envelope.sign(PAYLOAD_TYPE, CanonicalJson.write(json), consultationKey)
                .toJson();
    }

    private static void write(ReturnSheet.Topic topic, ObjectNode node) {
        node.put("step", topic.step());
        node.put("kind", topic.kind().wireName());
        text(node, "title", topic.title());
        node.put("measure", topic.measure().wireName());
        node.put("most", topic.most());
        node.put("units", topic.units());
        node.put("participants", topic.participants());
        ArrayNode lines = node.putArray("lines");
        for (ReturnSheet.Line line : topic.lines()) {
            ObjectNode item = lines.addObject();
            item.put("id", line.id());
            text(item, "label", line.label());
            figure(item, "own", line.own());
            figure(item, "all", line.all());
        }
    }

    /** To a thousandth: more would tell nothing, and less would not agree with the report. */
    private static void figure(ObjectNode node, String name, @Nullable Double value) {
        if (value != null) {
            node.put(name, Math.round(value * ROUNDING) / ROUNDING);
        }
    }

    private static void text(ObjectNode node, String name, LocalizedText text) {
        ObjectNode byTag = node.putObject(name);
        text.byTag().forEach(byTag::put);
    }

    /** Reads a return sheet that must be signed by {@code consultationKey}, the key pinned from the invitation. */
    public static Decoded<ReturnSheet> read(byte[] file, VerifyKey consultationKey) {
        return Envelope.readSignedBy(file, consultationKey).then(ReturnSheetCodec::readUnverified);
    }

    /** Reads a return sheet without asking who signed it: for showing what a file says of itself, not for believing it. */
    public static Decoded<ReturnSheet> readUnverified(Envelope envelope) {
        return envelope.json(PAYLOAD_TYPE).then(ReturnSheetCodec::readPayload);
    }

    private static Decoded<ReturnSheet> readPayload(JsonNode node) {
        ProblemList problems = new ProblemList(Severity.ERROR);
        Fields fields = Fields.of(node, "", problems);
        fields.format(FORMAT);
        String consultation = fields.id("consultation");
        Optional<UUID> invitation = fields.uuid("invitation");
        Optional<UUID> discussion = fields.uuid("discussion");
        int revision = fields.integer("revision", 1, Integer.MAX_VALUE);
        Instant issued = fields.instant("issued");
        LocalizedText message = fields.has("message") ? TEXTS.read(fields, "message") : null;
        int units = fields.integer("units", 0, Integer.MAX_VALUE);
        int participants = fields.integer("participants", 0, Integer.MAX_VALUE);
        List<ReturnSheet.Topic> topics = fields.objects("topics", 0, MAX_ITEMS).stream()
                .map(ReturnSheetCodec::topic)
                .toList();
        List<ReturnSheet.Outcome> outcomes = outcomes(fields);
        fields.noOthers();
        return problems.decoded(() -> new ReturnSheet(
                consultation,
                invitation.orElseThrow(),
                discussion.orElseThrow(),
                revision,
                issued,
                message,
                units,
                participants,
                topics,
                outcomes));
    }

    static List<ReturnSheet.Outcome> outcomes(Fields fields) {
        return fields.objects("outcomes", 0, MAX_ITEMS).stream()
                .map(outcome -> {
                    ReturnSheet.Outcome read =
                            new ReturnSheet.Outcome(TEXTS.read(outcome, "title"), TEXTS.read(outcome, "text"));
                    outcome.noOthers();
                    return read;
                })
                .toList();
    }

    private static ReturnSheet.Topic topic(Fields fields) {
        String kind = fields.text("kind", 40);
        Optional<StepKind> known = StepKind.ofWireName(kind);
        if (known.isEmpty() && fields.problemFree("kind")) {
            fields.error("kind", "kind-unknown", kind);
        }
        ReturnSheet.Topic topic = new ReturnSheet.Topic(
                fields.id("step"),
                known.orElse(StepKind.INFO),
                TEXTS.read(fields, "title"),
                measure(fields),
                fields.integer("most", 1, 1_000_000),
                fields.integer("units", 0, Integer.MAX_VALUE),
                fields.integer("participants", 0, Integer.MAX_VALUE),
                fields.objects("lines", 0, MAX_LINES).stream()
                        .map(ReturnSheetCodec::line)
                        .toList());
        fields.noOthers();
        return topic;
    }

    private static ReturnSheet.Measure measure(Fields fields) {
        String written = fields.text("measure", 40);
        for (ReturnSheet.Measure measure : ReturnSheet.Measure.values()) {
            if (measure.wireName().equals(written)) {
                return measure;
            }
        }
        fields.error("measure", "wrong-type", "mean, share, points");
        return ReturnSheet.Measure.MEAN;
    }

    private static ReturnSheet.Line line(Fields fields) {
        ReturnSheet.Line line = new ReturnSheet.Line(
                fields.id("id"), TEXTS.read(fields, "label"), figure(fields, "own"), figure(fields, "all"));
        fields.noOthers();
        return line;
    }

    private static @Nullable Double figure(Fields fields, String name) {
        if (!fields.has(name)) {
            return null;
        }
        JsonNode value = fields.any(name);
        if (!value.isNumber() || value.doubleValue() < 0 || !Double.isFinite(value.doubleValue())) {
            fields.error(name, "wrong-type", "number");
            return null;
        }
        return value.doubleValue();
    }
}
