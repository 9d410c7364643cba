package fi.pirtti.ui.facilitator.run.editor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.pirtti.domain.guide.Criterion;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.Labelled;
import fi.pirtti.domain.guide.LocalizedText;
import fi.pirtti.domain.guide.Organiser;
import fi.pirtti.domain.guide.Section;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.domain.guide.StepFrame;
import fi.pirtti.domain.guide.StepKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** The sample guide for staff, read without checks. */
final class SampleGuide {
    private SampleGuide() {}

    static Guide staff() {
        try (InputStream in = Guide.class.getResourceAsStream("/fi/pirtti/sample/keski-suomi-henkilosto.guide.json")) {
            JsonNode json = new ObjectMapper().readTree(in);
            return new Guide(
                    json.get("id").asText(),
                    json.get("version").asInt(),
                    json.get("consultation").asText(),
                    text(json.get("title")),
                    text(json.get("summary")),
                    new Organiser(
                            text(json.at("/organiser/name")),
                            json.at("/organiser/email").asText()),
                    json.get("audience").asText(),
                    list(json.get("languages"), JsonNode::asText),
                    LocalDate.parse(json.get("opens").asText()),
                    LocalDate.parse(json.get("closes").asText()),
                    json.get("minutes").asInt(),
                    json.get("minimumGroupSize").asInt(),
                    List.of(),
                    List.of(),
                    List.of(),
                    list(
                            json.get("sections"),
                            section -> new Section(
                                    section.get("id").asText(),
                                    text(section.get("title")),
                                    list(section.get("steps"), SampleGuide::step))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Step step(JsonNode json) {
        StepFrame frame = new StepFrame(
                json.get("id").asText(),
                text(json.get("title")),
                text(json.get("prompt")),
                text(json.get("script")),
                json.get("minutes").asInt(),
                json.path("optional").asBoolean());
        return switch (StepKind.ofWireName(json.get("kind").asText()).orElseThrow()) {
            case INFO -> new Step.Info(frame);
            case IDEAS ->
                new Step.Ideas(
                        frame, labels(json, "categories"), json.get("maxLength").asInt());
            case TERMS -> new Step.Terms(frame);
            case CLUSTERS -> new Step.Clusters(frame, json.get("of").asText());
            case DOTS ->
                new Step.Dots(frame, json.get("of").asText(), json.get("dots").asInt());
            case STATEMENT -> new Step.Statement(frame, json.get("maxLength").asInt());
            case SCALE ->
                new Step.Scale(
                        frame,
                        json.get("points").asInt(),
                        json.get("cannotSay").asBoolean(),
                        text(json.get("low")),
                        text(json.get("high")),
                        labels(json, "statements"));
            case CHOICE -> new Step.Choice(frame, json.get("multiple").asBoolean(), labels(json, "options"));
            case RANKING -> new Step.Ranking(frame, json.get("top").asInt(), labels(json, "options"));
            case WEIGHING ->
                new Step.Weighing(
                        frame,
                        json.get("points").asInt(),
                        labels(json, "alternatives"),
                        list(
                                json.get("criteria"),
                                one -> new Criterion(
                                        one.get("id").asText(),
                                        text(one.get("label")),
                                        one.get("weight").asInt())));
            case ACTIONS -> new Step.Actions(frame);
            case AGREEMENT -> new Step.Agreement(frame, json.get("maxLength").asInt());
        };
    }

    private static List<Labelled> labels(JsonNode json, String field) {
        return list(json.get(field), one -> new Labelled(one.get("id").asText(), text(one.get("label"))));
    }

    private static LocalizedText text(JsonNode json) {
        TreeMap<String, String> byTag = new TreeMap<>();
        json.properties()
                .forEach(entry -> byTag.put(entry.getKey(), entry.getValue().asText()));
        return new LocalizedText(byTag);
    }

    private static <T> List<T> list(JsonNode array, Function<JsonNode, T> read) {
        return StreamSupport.stream(array.spliterator(), false).map(read).toList();
    }
}
