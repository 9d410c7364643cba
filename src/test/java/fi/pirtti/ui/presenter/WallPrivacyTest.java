package fi.pirtti.ui.presenter;

import static org.assertj.core.api.Assertions.assertThat;

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
import fi.pirtti.domain.guide.Step;
import fi.pirtti.domain.guide.StepKind;
import fi.pirtti.domain.privacy.DiscussionTexts;
import fi.pirtti.domain.privacy.Guard;
import fi.pirtti.domain.privacy.TextPlace;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What may identify a person stays off the wall in every kind of step, wherever it was written. */
class WallPrivacyTest {
    private static final String NUMBER = "050 123 4567";
    private static final Guide GUIDE = EveryKind.guide();

    private final Discussion discussion = numberEverywhere();
    private final Guard guard = Guard.of(GUIDE, discussion.unit());
    private final WallFilter filter = (step, text) -> guard.in(text).isEmpty();

    @Test
    void a_text_with_an_open_finding_never_reaches_the_wall() {
        assertThat(GUIDE.steps()).extracting(Step::kind).containsExactlyInAnyOrder(StepKind.values());
        for (Step step : GUIDE.steps()) {
            assertThat(shown(step, filter))
                    .allSatisfy(picture -> assertThat(picture).doesNotContain(NUMBER));
        }
        assertThat(new ReadBacks(GUIDE, "fi", filter).of(discussion).toString()).doesNotContain(NUMBER);
    }

    @Test
    void the_same_texts_would_be_seen_if_nothing_was_found_in_them() {
        assertThat(GUIDE.steps())
                .filteredOn(step -> shown(step, WallFilter.ALL).stream().anyMatch(picture -> picture.contains(NUMBER)))
                .extracting(Step::id)
                .contains("ideas", "terms", "clusters", "dots", "statement", "actions", "agreement");
    }

    @Test
    void the_number_stands_in_every_text_that_can_be_written() {
        assertThat(DiscussionTexts.of(GUIDE, discussion))
                .allSatisfy(placed -> assertThat(placed.text()).contains(NUMBER))
                .extracting(placed -> placed.place().what())
                .contains(TextPlace.What.values());
    }

    /** The step as it is worked on, and each page of the summary that is read back in it. */
    private List<String> shown(Step step, WallFilter shows) {
        WallPictures pictures = new WallPictures(GUIDE, List.of("fi"), true, shows);
        List<String> shown = new ArrayList<>();
        for (int page = WallCue.NOT_READING; page <= GUIDE.sections().size(); page++) {
            shown.add(pictures.of(discussion, step, new WallCue(WallCue.Work.ANY, 0, page))
                    .toString());
        }
        return shown;
    }

    private static Discussion numberEverywhere() {
        String[] words = {"a ", "b ", "c ", "d ", "e "};
        List<Edit> edits = List.of(
                new Edit.StartSitting(
                        1, OffsetDateTime.parse("2022-05-02T12:00:00+03:00"), new Participants(5, new TreeMap<>())),
                new Edit.SetState("info", StepKind.INFO, StepState.SKIPPED, words[0] + NUMBER, 1),
                new Edit.AddIdea("ideas", new Idea("i1", words[0] + NUMBER, "toimii", Origin.SPOKEN, 1)),
                new Edit.AddIdea("ideas", new Idea("i2", words[1] + NUMBER, null, Origin.PAPER, 1)),
                new Edit.PutTerm("terms", 0, new Term(words[0] + NUMBER, words[1] + NUMBER, words[2] + NUMBER)),
                new Edit.AddCluster("clusters", "c1", words[0] + NUMBER),
                new Edit.PlaceIdea("clusters", "i1", "c1"),
                new Edit.SetCount("dots", StepKind.DOTS, 1, "c1", 2),
                new Edit.SetCount("dots", StepKind.DOTS, 1, "i2", 1),
                new Edit.SetStatement("statement", words[0] + NUMBER),
                new Edit.SetScaleCount("scale", 1, "tieto", "3", 4),
                new Edit.SetScaleReason("scale", "tieto", Reasons.Side.LOW, words[0] + NUMBER),
                new Edit.SetScaleReason("scale", "tieto", Reasons.Side.HIGH, words[1] + NUMBER),
                new Edit.SetNote("choice", StepKind.CHOICE, words[0] + NUMBER),
                new Edit.SetScore("weighing", "p", "k", 4),
                new Edit.Recommend("weighing", "p"),
                new Edit.SetWeighingReason("weighing", "p", words[0] + NUMBER),
                new Edit.PutAction("actions", 0, new Action(words[0] + NUMBER, words[1] + NUMBER, null)),
                new Edit.PutDissent("agreement", 0, new Dissent(words[0] + NUMBER, null)));
        Discussion discussion = RandomEdits.blank();
        for (Edit edit : edits) {
            discussion = discussion.apply(edit);
        }
        return discussion;
    }
}
