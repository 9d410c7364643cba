package fi.pirtti.domain.privacy;

import fi.pirtti.domain.discussion.Action;
import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Dissent;
import fi.pirtti.domain.discussion.StepRecord;
import fi.pirtti.domain.discussion.Term;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.Step;
import java.util.ArrayList;
import java.util.List;

/** Every text that people wrote into a discussion and that will be sealed. */
public final class DiscussionTexts {
    private DiscussionTexts() {}

    /** All texts in guide order; empty ones are left out. */
    public static List<PlacedText> of(Guide guide, Discussion discussion) {
        List<PlacedText> texts = new ArrayList<>();
        for (Step step : guide.steps()) {
            StepRecord record = discussion.recordOf(step.id(), step.kind());
            Texts inStep = new Texts(step.id(), texts);
            answer(record.answer(), inStep);
            inStep.add(TextPlace.What.NOTE, "", record.note());
            String reason = record.reason();
            inStep.add(TextPlace.What.SKIP_REASON, "", reason == null ? "" : reason);
        }
        return texts;
    }

    /** What looks like an identifier in them. */
    public static List<Finding> findings(Guide guide, Discussion discussion) {
        Guard guard = Guard.of(guide, discussion.unit());
        return of(guide, discussion).stream()
                .flatMap(placed -> guard.in(placed.text()).stream()
                        .map(identifier -> new Finding(placed.place(), placed.text(), identifier)))
                .toList();
    }

    private static void answer(Answer answer, Texts texts) {
        switch (answer) {
            case Answer.Info _, Answer.Dots _, Answer.Choice _, Answer.Ranking _ -> {}
            case Answer.Ideas(var ideas) ->
                ideas.forEach(idea -> texts.add(TextPlace.What.IDEA, idea.id(), idea.text()));
            case Answer.Terms(List<Term> terms) -> {
                for (int i = 0; i < terms.size(); i++) {
                    Term term = terms.get(i);
                    texts.add(TextPlace.What.TERM, i, term.term());
                    texts.add(TextPlace.What.TERM_HERE, i, term.here());
                    texts.add(TextPlace.What.TERM_ELSEWHERE, i, term.elsewhere());
                }
            }
            case Answer.Clusters(var clusters) ->
                clusters.forEach(cluster -> texts.add(TextPlace.What.CLUSTER_NAME, cluster.id(), cluster.name()));
            case Answer.Statement(String text, var _) -> texts.add(TextPlace.What.STATEMENT, "", text);
            case Answer.Scale(var _, var reasons) ->
                reasons.forEach((statement, reason) -> {
                    texts.add(TextPlace.What.SCALE_REASON_LOW, statement, reason.low());
                    texts.add(TextPlace.What.SCALE_REASON_HIGH, statement, reason.high());
                });
            case Answer.Weighing weighing ->
                weighing.reasons()
                        .forEach((alternative, reason) ->
                                texts.add(TextPlace.What.WEIGHING_REASON, alternative, reason));
            case Answer.Actions(List<Action> actions) -> {
                for (int i = 0; i < actions.size(); i++) {
                    texts.add(TextPlace.What.ACTION, i, actions.get(i).text());
                    texts.add(TextPlace.What.ACTION_ROLE, i, actions.get(i).role());
                }
            }
            case Answer.Agreement(var _, List<Dissent> dissent) -> {
                for (int i = 0; i < dissent.size(); i++) {
                    texts.add(TextPlace.What.DISSENT, i, dissent.get(i).text());
                }
            }
        }
    }

    private record Texts(String step, List<PlacedText> all) {
        void add(TextPlace.What what, int index, String text) {
            add(what, Integer.toString(index), text);
        }

        void add(TextPlace.What what, String id, String text) {
            if (!text.isEmpty()) {
                all.add(new PlacedText(new TextPlace(step, what, id), text));
            }
        }
    }
}
