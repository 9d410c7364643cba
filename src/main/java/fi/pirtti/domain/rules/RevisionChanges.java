package fi.pirtti.domain.rules;

import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Idea;
import fi.pirtti.domain.discussion.StepRecord;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.domain.privacy.DiscussionTexts;
import fi.pirtti.domain.privacy.TextPlace;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a discussion says otherwise than its last sealed revision. Texts that are no longer there are counted and never
 * told: they were taken out for a reason.
 *
 * @param sittings how many sittings have come
 * @param attendance whether the attendance of an earlier sitting is another
 * @param steps those in which something differs, in the order of the guide
 */
public record RevisionChanges(int sittings, boolean attendance, List<InStep> steps) {
    public RevisionChanges {
        steps = List.copyOf(steps);
    }

    /**
     * What differs in one step.
     *
     * @param added texts that are new, as they now read
     * @param changed texts that read otherwise, as they now read
     * @param removed how many texts are gone
     * @param figures whether counts, order, choices, groups or categories are others, or the step is now done or left out
     */
    public record InStep(String step, List<String> added, List<String> changed, int removed, boolean figures) {
        public InStep {
            added = List.copyOf(added);
            changed = List.copyOf(changed);
        }

        boolean isNothing() {
            return added.isEmpty() && changed.isEmpty() && removed == 0 && !figures;
        }
    }

    /** @param before as it was sealed */
    public static RevisionChanges between(Guide guide, Discussion before, Discussion now) {
        Map<String, Map<TextPlace, String>> were = texts(guide, before);
        Map<String, Map<TextPlace, String>> are = texts(guide, now);
        List<InStep> steps = new ArrayList<>();
        for (Step step : guide.steps()) {
            StepRecord was = before.recordOf(step.id(), step.kind());
            StepRecord is = now.recordOf(step.id(), step.kind());
            boolean figures = was.state() != is.state()
                    || !figures(was.answer(), is.answer()).equals(figures(is.answer(), was.answer()));
            InStep changes = inStep(
                    step.id(), were.getOrDefault(step.id(), Map.of()), are.getOrDefault(step.id(), Map.of()), figures);
            if (!changes.isNothing()) {
                steps.add(changes);
            }
        }
        return new RevisionChanges(
                (int) now.sittings().stream()
                        .filter(sitting -> before.sitting(sitting.id()).isEmpty())
                        .count(),
                now.sittings().stream()
                        .anyMatch(sitting -> before.sitting(sitting.id())
                                .filter(was -> !was.participants().equals(sitting.participants()))
                                .isPresent()),
                steps);
    }

    /** Whether it says what was sealed. */
    public boolean isNothing() {
        return sittings == 0 && !attendance && steps.isEmpty();
    }

    private static InStep inStep(
            String step, Map<TextPlace, String> before, Map<TextPlace, String> now, boolean figures) {
        Map<TextPlace, String> gone = new LinkedHashMap<>(before);
        Map<TextPlace, String> come = new LinkedHashMap<>();
        now.forEach((place, text) -> {
            if (!gone.remove(place, text)) {
                come.put(place, text);
            }
        });
        // What is numbered by its place in a list has moved, not changed, where the same words stand elsewhere.
        come.entrySet().removeIf(each -> isListed(each.getKey()) && removeMoved(gone, each.getKey(), each.getValue()));
        List<String> added = new ArrayList<>();
        List<String> changed = new ArrayList<>();
        come.forEach((place, text) -> (gone.remove(place) == null ? added : changed).add(text));
        return new InStep(step, added, changed, gone.size(), figures);
    }

    private static boolean removeMoved(Map<TextPlace, String> gone, TextPlace place, String text) {
        return gone.entrySet().stream()
                .filter(was ->
                        was.getKey().what() == place.what() && was.getValue().equals(text))
                .findFirst()
                .map(was -> gone.remove(was.getKey()) != null)
                .orElse(false);
    }

    private static boolean isListed(TextPlace place) {
        return switch (place.what()) {
            case TERM, TERM_HERE, TERM_ELSEWHERE, ACTION, ACTION_ROLE, DISSENT -> true;
            case IDEA,
                    CLUSTER_NAME,
                    STATEMENT,
                    SCALE_REASON_LOW,
                    SCALE_REASON_HIGH,
                    WEIGHING_REASON,
                    NOTE,
                    SKIP_REASON -> false;
        };
    }

    /** What an answer says besides its texts; of ideas, the categories of those that the other has, too. */
    private static Object figures(Answer answer, Answer other) {
        return switch (answer) {
            case Answer.Info _, Answer.Terms _, Answer.Statement _ -> "";
            case Answer.Ideas(var ideas) -> categories(ideas, ((Answer.Ideas) other).ideas());
            case Answer.Clusters(var clusters) -> {
                Map<String, List<String>> groups = new LinkedHashMap<>();
                clusters.forEach(cluster -> groups.put(cluster.id(), cluster.ideas()));
                yield groups;
            }
            case Answer.Dots(var tallies) -> tallies;
            case Answer.Scale(var statements, var _) -> statements;
            case Answer.Choice(var tallies) -> tallies;
            case Answer.Ranking(var order) -> order;
            case Answer.Weighing weighing -> List.of(weighing.scores(), Objects.toString(weighing.recommended(), ""));
            case Answer.Actions(var actions) ->
                actions.stream()
                        .map(action -> Objects.toString(action.due(), ""))
                        .filter(due -> !due.isEmpty())
                        .sorted()
                        .toList();
            case Answer.Agreement(var tallies, var _) -> tallies;
        };
    }

    private static Map<String, String> categories(List<Idea> ideas, List<Idea> others) {
        Map<String, String> categories = new LinkedHashMap<>();
        ideas.stream()
                .filter(idea -> others.stream().anyMatch(other -> other.id().equals(idea.id())))
                .forEach(idea -> categories.put(idea.id(), Objects.toString(idea.category(), "")));
        return categories;
    }

    private static Map<String, Map<TextPlace, String>> texts(Guide guide, Discussion discussion) {
        Map<String, Map<TextPlace, String>> byStep = new LinkedHashMap<>();
        DiscussionTexts.of(guide, discussion)
                .forEach(placed -> byStep.computeIfAbsent(placed.place().step(), step -> new LinkedHashMap<>())
                        .put(placed.place(), placed.text()));
        return byStep;
    }
}
