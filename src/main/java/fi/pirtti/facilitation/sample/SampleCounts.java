package fi.pirtti.facilitation.sample;

import fi.pirtti.domain.discussion.AgreementLevel;
import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.discussion.Dissent;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.Reasons;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.Labelled;
import fi.pirtti.domain.guide.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** One unit's hands, dots, scores and orders. */
final class SampleCounts {
    private final Guide guide;
    private final List<Integer> attendance;
    private final Draws draws;
    private final Random random;
    private final Sayings sayings;

    SampleCounts(Guide guide, List<Integer> attendance, Draws draws, Sayings sayings) {
        this.guide = guide;
        this.attendance = attendance;
        this.draws = draws;
        this.random = draws.random();
        this.sayings = sayings;
    }

    List<Edit> dots(Step.Dots step, List<String> on) {
        List<Edit> edits = new ArrayList<>();
        if (!on.isEmpty()) {
            double[] appeal =
                    random.doubles(on.size(), 0.1, 1.0).map(x -> x * x).toArray();
            inEachSitting((sitting, present) -> draws.draw(on, appeal, present * step.dots() - random.nextInt(3))
                    .forEach((item, count) ->
                            edits.add(new Edit.SetCount(step.id(), step.kind(), sitting, item, count))));
        }
        return edits;
    }

    List<Edit> scale(Step.Scale step) {
        List<Edit> edits = new ArrayList<>();
        double mood = 0.4 + 0.25 * random.nextDouble();
        for (Labelled statement : step.statements()) {
            double centre = 1
                    + (step.points() - 1)
                            * Math.clamp(mood + lean(statement.id()) + 0.12 * random.nextGaussian(), 0.05, 0.95);
            boolean split = random.nextInt(12) == 0;
            inEachSitting((sitting, present) -> {
                Map<String, Integer> hands = new LinkedHashMap<>();
                for (int i = 0; i < present; i++) {
                    double side = split ? (i % 2 == 0 ? 1 : step.points()) : centre;
                    long point = Math.clamp(Math.round(side + 0.8 * random.nextGaussian()), 1, step.points());
                    boolean unsure = step.cannotSay() && random.nextInt(25) == 0;
                    hands.merge(unsure ? Answer.CANNOT_SAY : Long.toString(point), 1, Integer::sum);
                }
                hands.forEach((point, count) ->
                        edits.add(new Edit.SetScaleCount(step.id(), sitting, statement.id(), point, count)));
            });
            reason(step, statement, Reasons.Side.LOW, "low ", edits);
            reason(step, statement, Reasons.Side.HIGH, "high ", edits);
        }
        return edits;
    }

    private void reason(Step.Scale step, Labelled statement, Reasons.Side side, String heading, List<Edit> edits) {
        List<String> pool = sayings.texts(heading + statement.id());
        if (!pool.isEmpty() && random.nextInt(10) < 6) {
            edits.add(new Edit.SetScaleReason(step.id(), statement.id(), side, draws.one(pool)));
        }
    }

    List<Edit> choice(Step.Choice step) {
        List<Edit> edits = new ArrayList<>();
        List<String> options = step.options().stream().map(Labelled::id).toList();
        double[] appeal = options.stream()
                .mapToDouble(option -> Math.clamp(0.45 + 1.5 * lean(option) + 0.15 * random.nextGaussian(), 0.02, 0.95))
                .toArray();
        inEachSitting((sitting, present) -> {
            if (step.multiple()) {
                for (int i = 0; i < options.size(); i++) {
                    double liking = appeal[i];
                    int hands = (int)
                            random.doubles(present).filter(x -> x < liking).count();
                    edits.add(new Edit.SetCount(step.id(), step.kind(), sitting, options.get(i), hands));
                }
            } else {
                draws.draw(options, appeal, present)
                        .forEach((option, hands) ->
                                edits.add(new Edit.SetCount(step.id(), step.kind(), sitting, option, hands)));
            }
        });
        return edits;
    }

    List<Edit> ranking(Step.Ranking step) {
        List<String> order = new ArrayList<>(draws.some(
                step.options().stream().map(Labelled::id).toList(),
                step.options().size()));
        // Access and staff come early in most units, so that the figures have a shape
        Map<String, Double> pull = new HashMap<>();
        order.forEach(option -> pull.put(option, place(option) + 2 * random.nextGaussian()));
        order.sort(Comparator.comparing(pull::get));
        int kept = random.nextInt(3) == 0 ? order.size() : step.top();
        return List.of(new Edit.SetOrder(step.id(), order.subList(0, kept)));
    }

    /** Some things are liked more than others everywhere, so that the figures have a shape; -0.15 to 0.15. */
    private static double lean(String id) {
        return new Random(id.hashCode()).nextDouble() * 0.3 - 0.15;
    }

    private static double place(String option) {
        return switch (option) {
            case "saatavuus", "henkilosto" -> 0;
            case "ehkaisy", "yhdenvertaisuus" -> 1.5;
            default -> 3;
        };
    }

    List<Edit> weighing(Step.Weighing step) {
        List<Edit> edits = new ArrayList<>();
        String best = null;
        double bestScore = 0;
        for (Labelled alternative : step.alternatives()) {
            double liking = 1
                    + Math.clamp(0.3 + 0.4 * random.nextDouble() + 1.5 * lean(alternative.id()), 0, 1)
                            * (step.points() - 1);
            double score = 0;
            for (var criterion : step.criteria()) {
                if (random.nextInt(25) != 0) {
                    int drawn = (int) Math.clamp(Math.round(liking + random.nextGaussian()), 1, step.points());
                    edits.add(new Edit.SetScore(step.id(), alternative.id(), criterion.id(), drawn));
                    score += drawn * criterion.weight();
                }
            }
            List<String> reasons = sayings.texts("weighing " + alternative.id());
            if (!reasons.isEmpty() && random.nextInt(3) > 0) {
                edits.add(new Edit.SetWeighingReason(step.id(), alternative.id(), draws.one(reasons)));
            }
            if (score > bestScore) {
                best = alternative.id();
                bestScore = score;
            }
        }
        if (best != null && random.nextInt(6) > 0) {
            edits.add(new Edit.Recommend(step.id(), best));
        }
        return edits;
    }

    List<Edit> agreement(Step.Agreement step) {
        List<Edit> edits = new ArrayList<>();
        List<String> levels = List.of(AgreementLevel.values()).stream()
                .map(AgreementLevel::wireName)
                .toList();
        double[] appeal = {0.5 + random.nextDouble(), 0.4, 0.12, 0.08};
        inEachSitting((sitting, present) -> draws.draw(levels, appeal, present)
                .forEach(
                        (level, hands) -> edits.add(new Edit.SetCount(step.id(), step.kind(), sitting, level, hands))));
        int opinions = random.nextInt(10) < 5 ? 0 : 1 + random.nextInt(2);
        int index = 0;
        for (String text : draws.some(sayings.texts("dissent"), opinions)) {
            edits.add(new Edit.PutDissent(step.id(), index++, new Dissent(text, dissentedStep())));
        }
        return edits;
    }

    private @Nullable String dissentedStep() {
        List<Step> asked = guide.steps().stream()
                .filter(step -> !(step instanceof Step.Info))
                .toList();
        return random.nextInt(3) == 0 ? asked.get(random.nextInt(asked.size())).id() : null;
    }

    @FunctionalInterface
    private interface PerSitting {
        void count(int sitting, int present);
    }

    private void inEachSitting(PerSitting counting) {
        for (int i = 0; i < attendance.size(); i++) {
            counting.count(i + 1, attendance.get(i));
        }
    }
}
