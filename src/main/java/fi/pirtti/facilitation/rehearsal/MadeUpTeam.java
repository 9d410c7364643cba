package fi.pirtti.facilitation.rehearsal;

import fi.pirtti.domain.discussion.AgreementLevel;
import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.Idea;
import fi.pirtti.domain.discussion.IdeaNumber;
import fi.pirtti.domain.discussion.Origin;
import fi.pirtti.domain.guide.Step;
import java.util.ArrayList;
import java.util.List;

/** What a team of seven that does not exist says, and how it raises its hands. */
public final class MadeUpTeam {
    public static final int SIZE = 7;

    /** Fingers shown for the points 1 to 5. */
    private static final List<Integer> FINGERS = List.of(0, 1, 2, 3, 1);

    /** Hands for the levels of agreement, strongest first. */
    private static final List<Integer> VERDICT = List.of(4, 2, 1, 0);

    private MadeUpTeam() {}

    /** Someone says {@code words}: the idea is put down in the step's first or second category. */
    public static Edit says(String words, Step.Ideas step, Discussion discussion, int sitting) {
        List<Idea> said =
                ((Answer.Ideas) discussion.recordOf(step.id(), step.kind()).answer()).ideas();
        String category = step.categories().isEmpty()
                ? null
                : step.categories()
                        .get(said.size() % Math.min(2, step.categories().size()))
                        .id();
        return new Edit.AddIdea(step.id(), new Idea(IdeaNumber.next(said), words, category, Origin.SPOKEN, sitting));
    }

    /** Everyone shows fingers for the first statement. */
    public static Edit showsFingers(Step.Scale step, int sitting) {
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < FINGERS.size(); i++) {
            edits.add(new Edit.SetScaleCount(
                    step.id(), sitting, step.statements().getFirst().id(), Integer.toString(i + 1), FINGERS.get(i)));
        }
        return new Edit.Together(edits);
    }

    /** Everyone raises a hand for how well the summary is the team's answer. */
    public static Edit agrees(Step.Agreement step, int sitting) {
        List<Edit> edits = new ArrayList<>();
        for (AgreementLevel level : AgreementLevel.values()) {
            edits.add(
                    new Edit.SetCount(step.id(), step.kind(), sitting, level.wireName(), VERDICT.get(level.ordinal())));
        }
        return new Edit.Together(edits);
    }
}
