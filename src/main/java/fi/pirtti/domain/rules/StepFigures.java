package fi.pirtti.domain.rules;

import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.guide.Step;
import java.util.Map;
import java.util.SortedMap;

/** The figure of a step of each kind. */
final class StepFigures {
    private StepFigures() {}

    /** @param attendance participants by sitting */
    static Figure of(Step step, Answer answer, SortedMap<Integer, Integer> attendance) {
        // Those of the sittings that answered: a shift that did not come to this step cannot have raised a hand in it.
        int people = answer.sittings().stream()
                .mapToInt(sitting -> attendance.getOrDefault(sitting, 0))
                .sum();
        return switch (answer) {
            case Answer.Info info -> Figure.of(info.kind());
            case Answer.Ideas ideas -> Figure.of(ideas.kind(), ideas.ideas().size());
            case Answer.Terms terms -> Figure.of(terms.kind(), terms.terms().size());
            case Answer.Clusters clusters ->
                Figure.of(clusters.kind(), clusters.clusters().size());
            case Answer.Dots dots -> {
                int each = step instanceof Step.Dots of ? of.dots() : 0;
                yield Figure.of(dots.kind(), dots.tallies().sum(), each * people);
            }
            case Answer.Statement statement -> Figure.of(statement.kind(), statement.isEmpty() ? 0 : 1);
            case Answer.Scale scale -> {
                int all = step instanceof Step.Scale of ? of.statements().size() : 0;
                yield Figure.of(scale.kind(), scale.statements().size(), all);
            }
            case Answer.Choice choice -> {
                int all = step instanceof Step.Choice of ? of.options().size() : 0;
                yield Figure.of(choice.kind(), choice.tallies().total().size(), all);
            }
            case Answer.Ranking ranking ->
                Figure.of(ranking.kind(), ranking.order().size());
            case Answer.Weighing weighing -> {
                int all = step instanceof Step.Weighing of
                        ? of.alternatives().size() * of.criteria().size()
                        : 0;
                int scored =
                        weighing.scores().values().stream().mapToInt(Map::size).sum();
                yield Figure.of(weighing.kind(), scored, all);
            }
            case Answer.Actions actions ->
                Figure.of(actions.kind(), actions.actions().size());
            case Answer.Agreement agreement ->
                Figure.of(agreement.kind(), agreement.tallies().sum(), people);
        };
    }
}
