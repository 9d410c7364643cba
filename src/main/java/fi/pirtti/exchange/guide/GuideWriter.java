package fi.pirtti.exchange.guide;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.pirtti.domain.guide.BackgroundField;
import fi.pirtti.domain.guide.Criterion;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.Labelled;
import fi.pirtti.domain.guide.LocalizedText;
import fi.pirtti.domain.guide.Section;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.exchange.json.CanonicalJson;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes guides, members in the order of the format. */
final class GuideWriter {
    private GuideWriter() {}

    static ObjectNode json(Guide guide) {
        ObjectNode json = CanonicalJson.object();
        json.put("format", GuideCodec.FORMAT);
        json.put("id", guide.id());
        json.put("version", guide.version());
        json.put("consultation", guide.consultation());
        json.set("title", text(guide.title()));
        json.set("summary", text(guide.summary()));
        ObjectNode organiser = json.putObject("organiser");
        organiser.set("name", text(guide.organiser().name()));
        organiser.put("email", guide.organiser().email());
        json.put("audience", guide.audience());
        ArrayNode languages = json.putArray("languages");
        guide.languages().forEach(languages::add);
        json.put("opens", guide.opens().toString());
        json.put("closes", guide.closes().toString());
        json.put("minutes", guide.minutes());
        json.put("minimumGroupSize", guide.minimumGroupSize());
        ArrayNode groundRules = json.putArray("groundRules");
        guide.groundRules().forEach(rule -> groundRules.add(text(rule)));
        ArrayNode background = json.putArray("background");
        guide.background().forEach(field -> background.add(background(field)));
        labelled(json, "participantGroups", guide.participantGroups());
        ArrayNode sections = json.putArray("sections");
        guide.sections().forEach(section -> sections.add(section(section)));
        return json;
    }

    private static ObjectNode background(BackgroundField field) {
        ObjectNode json = CanonicalJson.object();
        json.put("id", field.id());
        json.set("label", text(field.label()));
        json.put("required", field.required());
        labelled(json, "values", field.values());
        return json;
    }

    private static ObjectNode section(Section section) {
        ObjectNode json = CanonicalJson.object();
        json.put("id", section.id());
        json.set("title", text(section.title()));
        ArrayNode steps = json.putArray("steps");
        section.steps().forEach(step -> steps.add(step(step)));
        return json;
    }

    private static ObjectNode step(Step step) {
        ObjectNode json = CanonicalJson.object();
        json.put("id", step.id());
        json.put("kind", step.kind().wireName());
        json.put("minutes", step.minutes());
        if (step.optional()) {
            json.put("optional", true);
        }
        json.set("title", text(step.title()));
        json.set("prompt", text(step.prompt()));
        textIfAny(json, "script", step.script());
        switch (step) {
            case Step.Info _, Step.Terms _, Step.Actions _ -> {}
            case Step.Ideas ideas -> {
                labelled(json, "categories", ideas.categories());
                json.put("maxLength", ideas.maxLength());
            }
            case Step.Clusters clusters -> json.put("of", clusters.of());
            case Step.Dots dots -> {
                json.put("of", dots.of());
                json.put("dots", dots.dots());
            }
            case Step.Statement statement -> json.put("maxLength", statement.maxLength());
            case Step.Scale scale -> {
                json.put("points", scale.points());
                json.put("cannotSay", scale.cannotSay());
                textIfAny(json, "low", scale.low());
                textIfAny(json, "high", scale.high());
                labelled(json, "statements", scale.statements());
            }
            case Step.Choice choice -> {
                json.put("multiple", choice.multiple());
                labelled(json, "options", choice.options());
            }
            case Step.Ranking ranking -> {
                json.put("top", ranking.top());
                labelled(json, "options", ranking.options());
            }
            case Step.Weighing weighing -> {
                json.put("points", weighing.points());
                labelled(json, "alternatives", weighing.alternatives());
                ArrayNode criteria = json.putArray("criteria");
                weighing.criteria().forEach(criterion -> criteria.add(criterion(criterion)));
            }
            case Step.Agreement agreement -> json.put("maxLength", agreement.maxLength());
        }
        return json;
    }

    private static ObjectNode criterion(Criterion criterion) {
        ObjectNode json = labelled(new Labelled(criterion.id(), criterion.label()));
        json.put("weight", criterion.weight());
        return json;
    }

    private static void labelled(ObjectNode owner, String name, List<Labelled> all) {
        ArrayNode array = owner.putArray(name);
        all.forEach(each -> array.add(labelled(each)));
    }

    private static ObjectNode labelled(Labelled labelled) {
        ObjectNode json = CanonicalJson.object();
        json.put("id", labelled.id());
        json.set("label", text(labelled.label()));
        return json;
    }

    private static ObjectNode text(LocalizedText text) {
        ObjectNode json = CanonicalJson.object();
        text.byTag().forEach(json::put);
        return json;
    }

    private static void textIfAny(ObjectNode owner, String name, @Nullable LocalizedText text) {
        if (text != null) {
            owner.set(name, text(text));
        }
    }
}
