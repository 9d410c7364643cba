package fi.pirtti.domain.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.pirtti.domain.discussion.Action;
import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Dissent;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.Idea;
import fi.pirtti.domain.discussion.Origin;
import fi.pirtti.domain.discussion.Participants;
import fi.pirtti.domain.discussion.RandomEdits;
import fi.pirtti.domain.discussion.Reasons;
import fi.pirtti.domain.discussion.StepState;
import fi.pirtti.domain.discussion.Term;
import fi.pirtti.domain.guide.EveryKind;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.StepKind;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class DiscussionTextsTest {
    private static final Guide GUIDE = EveryKind.guide();
    private static final String NUMBER = "soita 040 1234567 heti";

    @Test
    void every_text_that_will_be_sealed_is_looked_at_and_can_be_reworded() {
        Discussion discussion = everyText(NUMBER);
        List<Finding> findings = DiscussionTexts.findings(GUIDE, discussion);
        assertThat(findings).extracting(finding -> finding.place().what()).containsOnly(TextPlace.What.values());
        for (Finding finding : findings) {
            discussion = discussion.apply(Rewording.of(discussion, finding.place(), finding.textWithout()));
        }
        assertThat(DiscussionTexts.findings(GUIDE, discussion)).isEmpty();
        assertThat(discussion).isEqualTo(everyText("soita heti"));
    }

    @Test
    void places_that_are_gone_are_refused() {
        Discussion discussion = everyText("x");
        for (TextPlace place : List.of(
                new TextPlace("ideas", TextPlace.What.IDEA, "i9"),
                new TextPlace("terms", TextPlace.What.TERM_HERE, "3"),
                new TextPlace("actions", TextPlace.What.ACTION_ROLE, "3"),
                new TextPlace("agreement", TextPlace.What.DISSENT, "3"),
                new TextPlace("nowhere", TextPlace.What.NOTE, ""))) {
            assertThatThrownBy(() -> Rewording.of(discussion, place, "")).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static Discussion everyText(String text) {
        return List.of(
                        new Edit.StartSitting(1, OffsetDateTime.parse("2022-05-02T12:00+03:00"), Participants.NONE),
                        new Edit.AddIdea("ideas", new Idea("i1", text, "haaste", Origin.PAPER, 1)),
                        new Edit.PutTerm("terms", 0, new Term(text, text, text)),
                        new Edit.AddCluster("clusters", "c1", text),
                        new Edit.SetStatement("statement", text),
                        new Edit.SetScaleReason("scale", "tieto", Reasons.Side.LOW, text),
                        new Edit.SetScaleReason("scale", "tieto", Reasons.Side.HIGH, text),
                        new Edit.SetWeighingReason("weighing", "p", text),
                        new Edit.PutAction("actions", 0, new Action(text, text, null)),
                        new Edit.PutDissent("agreement", 0, new Dissent(text, "scale")),
                        new Edit.SetNote("choice", StepKind.CHOICE, text),
                        new Edit.SetState("ranking", StepKind.RANKING, StepState.SKIPPED, text, 1))
                .stream()
                .reduce(RandomEdits.blank(), Discussion::apply, (one, other) -> other);
    }
}
