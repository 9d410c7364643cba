package fi.pirtti.domain.privacy;

import fi.pirtti.domain.discussion.Action;
import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Dissent;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.Idea;
import fi.pirtti.domain.discussion.Reasons;
import fi.pirtti.domain.discussion.StepRecord;
import fi.pirtti.domain.discussion.Term;

/** The edit that makes a text of a discussion read otherwise, wherever it stands. */
public final class Rewording {
    private Rewording() {}

    /**
     * The edit after which the text at {@code place} is {@code text}.
     *
     * @throws IllegalArgumentException if there is no such place in the discussion
     */
    public static Edit of(Discussion discussion, TextPlace place, String text) {
        StepRecord record = discussion.answers().get(place.step());
        if (record == null) {
            throw missing(place);
        }
        String step = place.step();
        return switch (place.what()) {
            case IDEA -> idea(record.answer(), place, text);
            case TERM -> {
                Term term = term(record.answer(), place);
                yield new Edit.PutTerm(step, index(place), new Term(text, term.here(), term.elsewhere()));
            }
            case TERM_HERE -> {
                Term term = term(record.answer(), place);
                yield new Edit.PutTerm(step, index(place), new Term(term.term(), text, term.elsewhere()));
            }
            case TERM_ELSEWHERE -> {
                Term term = term(record.answer(), place);
                yield new Edit.PutTerm(step, index(place), new Term(term.term(), term.here(), text));
            }
            case CLUSTER_NAME -> new Edit.RenameCluster(step, place.id(), text);
            case STATEMENT -> new Edit.SetStatement(step, text);
            case SCALE_REASON_LOW -> new Edit.SetScaleReason(step, place.id(), Reasons.Side.LOW, text);
            case SCALE_REASON_HIGH -> new Edit.SetScaleReason(step, place.id(), Reasons.Side.HIGH, text);
            case WEIGHING_REASON -> new Edit.SetWeighingReason(step, place.id(), text);
            case ACTION -> {
                Action action = action(record.answer(), place);
                yield new Edit.PutAction(step, index(place), new Action(text, action.role(), action.due()));
            }
            case ACTION_ROLE -> {
                Action action = action(record.answer(), place);
                yield new Edit.PutAction(step, index(place), new Action(action.text(), text, action.due()));
            }
            case DISSENT -> dissent(record.answer(), place, text);
            case NOTE -> new Edit.SetNote(step, record.answer().kind(), text);
            case SKIP_REASON -> new Edit.SetState(step, record.answer().kind(), record.state(), text, record.sitting());
        };
    }

    private static Edit idea(Answer answer, TextPlace place, String text) {
        if (answer instanceof Answer.Ideas(var ideas)) {
            for (Idea idea : ideas) {
                if (idea.id().equals(place.id())) {
                    return new Edit.SetIdea(
                            place.step(), new Idea(idea.id(), text, idea.category(), idea.origin(), idea.sitting()));
                }
            }
        }
        throw missing(place);
    }

    private static Term term(Answer answer, TextPlace place) {
        if (answer instanceof Answer.Terms(var terms) && index(place) < terms.size()) {
            return terms.get(index(place));
        }
        throw missing(place);
    }

    private static Action action(Answer answer, TextPlace place) {
        if (answer instanceof Answer.Actions(var actions) && index(place) < actions.size()) {
            return actions.get(index(place));
        }
        throw missing(place);
    }

    private static Edit dissent(Answer answer, TextPlace place, String text) {
        if (answer instanceof Answer.Agreement(var _, var dissent) && index(place) < dissent.size()) {
            Dissent opinion = dissent.get(index(place));
            return new Edit.PutDissent(place.step(), index(place), new Dissent(text, opinion.step()));
        }
        throw missing(place);
    }

    private static int index(TextPlace place) {
        return Integer.parseInt(place.id());
    }

    private static IllegalArgumentException missing(TextPlace place) {
        return new IllegalArgumentException("there is no text at " + place);
    }
}
