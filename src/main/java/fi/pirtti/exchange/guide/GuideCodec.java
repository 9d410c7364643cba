package fi.pirtti.exchange.guide;

import com.fasterxml.jackson.databind.JsonNode;
import fi.pirtti.domain.guide.BackgroundField;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.Labelled;
import fi.pirtti.domain.guide.LocalizedText;
import fi.pirtti.domain.guide.Organiser;
import fi.pirtti.domain.guide.Section;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.exchange.json.CanonicalJson;
import fi.pirtti.exchange.json.Decoded;
import fi.pirtti.exchange.json.Fields;
import fi.pirtti.exchange.json.ProblemList;
import fi.pirtti.exchange.json.StrictJson;
import fi.pirtti.support.Severity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Guides as {@code pirtti-guide/1}. Reading tells every problem at once; unknown fields and minutes that do not add up
 * are warnings.
 */
public final class GuideCodec {
    public static final String FORMAT = "pirtti-guide/1";

    private static final int MAX_VERSION = 1_000_000;
    private static final int MAX_GUIDE_MINUTES = GuideLimits.MAX_STEPS * 240;
    private static final Pattern EMAIL = Pattern.compile("[^\\s@,;<>]{1,64}@[^\\s@,;<>]+\\.[^\\s@,;<>.]{2,}");

    private GuideCodec() {}

    public static Decoded<Guide> read(byte[] json) {
        return StrictJson.read(json).then(GuideCodec::read);
    }

    /** The guide in canonical form. Published guides travel as the bytes that were authored, not as these. */
    public static byte[] write(Guide guide) {
        return CanonicalJson.write(GuideWriter.json(guide));
    }

    private static Decoded<Guide> read(JsonNode node) {
        ProblemList problems = new ProblemList(Severity.WARNING);
        Fields fields = Fields.of(node, "", problems);
        fields.format(FORMAT);
        List<String> languages = languages(fields);
        GuideTexts texts = new GuideTexts(languages);
        String id = fields.id("id");
        int version = fields.integer("version", 1, MAX_VERSION);
        String consultation = fields.id("consultation");
        LocalizedText title = texts.read(fields, "title");
        LocalizedText summary = texts.read(fields, "summary");
        Organiser organiser = organiser(fields.object("organiser"), texts);
        String audience = fields.id("audience");
        LocalDate opens = fields.date("opens");
        LocalDate closes = fields.date("closes");
        if (closes.isBefore(opens) && fields.problemFree("opens") && fields.problemFree("closes")) {
            fields.error("closes", "date-order");
        }
        int minutes = fields.integer("minutes", 0, MAX_GUIDE_MINUTES);
        int minimumGroupSize = fields.integer("minimumGroupSize", 3, 50);
        List<LocalizedText> groundRules = fields.objectsOrNone("groundRules", GuideLimits.MAX_OPTIONS).stream()
                .map(texts::read)
                .toList();
        List<BackgroundField> background = background(fields, texts);
        List<Labelled> groups =
                fields.has("participantGroups") ? texts.labelled(fields, "participantGroups", 0) : List.of();
        List<Section> sections = sections(fields, texts);
        fields.noOthers();
        warnOfMinutes(fields, minutes, sections);
        return problems.decoded(() -> new Guide(
                id,
                version,
                consultation,
                title,
                summary,
                organiser,
                audience,
                languages,
                opens,
                closes,
                minutes,
                minimumGroupSize,
                groundRules,
                background,
                groups,
                sections));
    }

    private static List<String> languages(Fields fields) {
        List<String> languages = new ArrayList<>();
        for (Fields.Element each : fields.elements("languages", 1, GuideLimits.LANGUAGES.size())) {
            String tag = each.node().asText();
            if (!GuideLimits.LANGUAGES.contains(tag)) {
                fields.problems().error(each.pointer(), "language-unknown", String.join(", ", GuideLimits.LANGUAGES));
            } else if (languages.contains(tag)) {
                fields.problems().error(each.pointer(), "id-duplicate", tag);
            } else {
                languages.add(tag);
            }
        }
        return languages;
    }

    private static Organiser organiser(Fields fields, GuideTexts texts) {
        LocalizedText name = texts.read(fields, "name");
        String email = fields.matching("email", EMAIL, "email-form");
        fields.noOthers();
        return new Organiser(name, email);
    }

    private static List<BackgroundField> background(Fields guide, GuideTexts texts) {
        List<Fields> all = guide.objectsOrNone("background", GuideLimits.MAX_OPTIONS);
        Fields.unique(all, "id", new HashSet<>());
        return all.stream()
                .map(fields -> {
                    BackgroundField field = new BackgroundField(
                            fields.id("id"),
                            texts.read(fields, "label"),
                            fields.flagOr("required", false),
                            texts.labelled(fields, "values", 1));
                    fields.noOthers();
                    return field;
                })
                .toList();
    }

    private static List<Section> sections(Fields guide, GuideTexts texts) {
        List<Fields> all = guide.objects("sections", 1, GuideLimits.MAX_STEPS);
        Fields.unique(all, "id", new HashSet<>());
        StepReader steps = new StepReader(texts);
        List<Section> sections = new ArrayList<>();
        int count = 0;
        for (Fields fields : all) {
            List<Fields> own = fields.objects("steps", 1, GuideLimits.MAX_STEPS);
            count += own.size();
            sections.add(new Section(fields.id("id"), texts.read(fields, "title"), steps.readAll(own)));
            fields.noOthers();
        }
        steps.finish();
        if (count > GuideLimits.MAX_STEPS) {
            guide.error("sections", "steps-many", GuideLimits.MAX_STEPS);
        }
        return sections;
    }

    private static void warnOfMinutes(Fields fields, int minutes, List<Section> sections) {
        int sum = sections.stream()
                .flatMap(section -> section.steps().stream())
                .mapToInt(Step::minutes)
                .sum();
        boolean known = Set.of("minutes", "sections").stream().allMatch(fields::problemFree);
        if (known && sum != minutes) {
            fields.problems().warning(fields.at("minutes"), "minutes-sum", minutes, sum);
        }
    }
}
