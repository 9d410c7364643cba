package fi.pirtti.exchange.guide;

import fi.pirtti.domain.guide.Criterion;
import fi.pirtti.domain.guide.Labelled;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.domain.guide.StepFrame;
import fi.pirtti.domain.guide.StepKind;
import fi.pirtti.exchange.json.Fields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the steps of one guide, in order. */
final class StepReader {
    private final GuideTexts texts;
    private final Map<String, StepKind> earlier = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> ofUnknownKind = new HashSet<>();
    private final List<Fields> dangling = new ArrayList<>();

    StepReader(GuideTexts texts) {
        this.texts = texts;
    }

    List<Step> readAll(List<Fields> steps) {
        Fields.unique(steps, "id", ids);
        return steps.stream().map(this::read).toList();
    }

    /** Tells of the {@code of} that lead nowhere; to be called when all steps have been read. */
    void finish() {
        for (Fields step : dangling) {
            step.error("of", ids.contains(step.id("of")) ? "of-later" : "of-unknown");
        }
    }

    private Step read(Fields fields) {
        String name = fields.text("kind", GuideLimits.MAX_TEXT);
        Optional<StepKind> kind = StepKind.ofWireName(name);
        StepFrame frame = frame(fields);
        if (kind.isEmpty()) {
            if (!name.isBlank()) {
                fields.error("kind", "kind-unknown");
            }
            ofUnknownKind.add(frame.id());
            fields.names(); // what belongs to an unknown kind is not known either
            return new Step.Info(frame);
        }
        Step step = read(kind.get(), frame, fields);
        earlier.put(frame.id(), kind.get());
        fields.noOthers();
        return step;
    }

    private StepFrame frame(Fields fields) {
        return new StepFrame(
                fields.id("id"),
                texts.read(fields, "title"),
                texts.read(fields, "prompt"),
                texts.readIfPresent(fields, "script"),
                fields.integer("minutes", 0, 240),
                fields.flagOr("optional", false));
    }

    private Step read(StepKind kind, StepFrame frame, Fields fields) {
        return switch (kind) {
            case INFO -> new Step.Info(frame);
            case IDEAS ->
                new Step.Ideas(
                        frame,
                        fields.has("categories") ? texts.labelled(fields, "categories", 0) : List.of(),
                        maxLength(fields));
            case TERMS -> new Step.Terms(frame);
            case CLUSTERS -> new Step.Clusters(frame, of(fields, Set.of(StepKind.IDEAS)));
            case DOTS ->
                new Step.Dots(
                        frame, of(fields, Set.of(StepKind.IDEAS, StepKind.CLUSTERS)), fields.integer("dots", 1, 20));
            case STATEMENT -> new Step.Statement(frame, maxLength(fields));
            case SCALE ->
                new Step.Scale(
                        frame,
                        fields.integer("points", 2, 10),
                        fields.flagOr("cannotSay", false),
                        texts.readIfPresent(fields, "low"),
                        texts.readIfPresent(fields, "high"),
                        texts.labelled(fields, "statements", 1));
            case CHOICE ->
                new Step.Choice(frame, fields.flagOr("multiple", false), texts.labelled(fields, "options", 1));
            case RANKING -> ranking(frame, fields);
            case WEIGHING ->
                new Step.Weighing(
                        frame,
                        fields.integer("points", 2, 10),
                        texts.labelled(fields, "alternatives", 1),
                        criteria(fields));
            case ACTIONS -> new Step.Actions(frame);
            case AGREEMENT -> new Step.Agreement(frame, maxLength(fields));
        };
    }

    private Step ranking(StepFrame frame, Fields fields) {
        List<Labelled> options = texts.labelled(fields, "options", 1);
        int most = options.isEmpty() ? GuideLimits.MAX_OPTIONS : options.size();
        return new Step.Ranking(frame, fields.integer("top", 1, most), options);
    }

    private List<Criterion> criteria(Fields fields) {
        List<Fields> all = fields.objects("criteria", 1, GuideLimits.MAX_OPTIONS);
        Fields.unique(all, "id", new HashSet<>());
        return all.stream().map(this::criterion).toList();
    }

    private Criterion criterion(Fields fields) {
        Criterion criterion =
                new Criterion(fields.id("id"), texts.read(fields, "label"), fields.integer("weight", 1, 10));
        fields.noOthers();
        return criterion;
    }

    private static int maxLength(Fields fields) {
        return fields.integerOr("maxLength", Step.DEFAULT_MAX_LENGTH, 1, GuideLimits.MAX_TEXT);
    }

    private String of(Fields fields, Set<StepKind> fitting) {
        String of = fields.id("of");
        StepKind kind = earlier.get(of);
        if (kind != null && !fitting.contains(kind)) {
            fields.error("of", "of-kind");
        } else if (kind == null && !ofUnknownKind.contains(of) && fields.problemFree("of")) {
            dangling.add(fields);
        }
        return of;
    }
}
