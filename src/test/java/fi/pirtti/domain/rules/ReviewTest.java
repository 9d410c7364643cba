package fi.pirtti.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.domain.discussion.Action;
import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Dissent;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.Idea;
import fi.pirtti.domain.discussion.Origin;
import fi.pirtti.domain.discussion.Participants;
import fi.pirtti.domain.discussion.Preparation;
import fi.pirtti.domain.discussion.RandomEdits;
import fi.pirtti.domain.discussion.StepState;
import fi.pirtti.domain.discussion.Unit;
import fi.pirtti.domain.guide.EveryKind;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.StepKind;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ReviewTest {
    private static final Guide GUIDE = EveryKind.guide();
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2022-05-02T12:00+03:00");

    @Test
    void each_kind_has_its_figure() {
        Discussion discussion = after(
                new Edit.SetState("info", StepKind.INFO, StepState.DONE, null, 1),
                idea("i1", "x"),
                new Edit.AddCluster("clusters", "c1", "x"),
                new Edit.SetCount("dots", StepKind.DOTS, 1, "c1", 12),
                new Edit.SetStatement("statement", "x"),
                new Edit.SetScaleCount("scale", 1, "tieto", "3", 5),
                new Edit.SetCount("choice", StepKind.CHOICE, 1, "a", 2),
                new Edit.SetOrder("ranking", List.of("x", "y")),
                new Edit.SetScore("weighing", "p", "k", 4),
                new Edit.PutAction("actions", 0, new Action("x", "", LocalDate.of(2022, 10, 1))),
                new Edit.SetCount("agreement", StepKind.AGREEMENT, 1, "fully", 6),
                new Edit.SetState("terms", StepKind.TERMS, StepState.SKIPPED, "x", 1));
        assertThat(Review.of(GUIDE, discussion).steps())
                .extracting(StepReview::figure)
                .containsExactly(
                        new Figure("info", List.of()),
                        new Figure("ideas", List.of(1)),
                        Figure.SKIPPED,
                        new Figure("clusters", List.of(1)),
                        new Figure("dots", List.of(12, 18)),
                        new Figure("statement", List.of(1)),
                        new Figure("scale", List.of(1, 2)),
                        new Figure("choice", List.of(1, 3)),
                        new Figure("ranking", List.of(2)),
                        new Figure("weighing", List.of(1, 4)),
                        new Figure("actions", List.of(1)),
                        new Figure("agreement", List.of(6, 6)));
        assertThat(Review.of(GUIDE, discussion).stepsBehind()).isEqualTo(2);
    }

    @Test
    void steps_are_done_skipped_open_or_empty() {
        Discussion discussion = after(
                new Edit.SetState("info", StepKind.INFO, StepState.DONE, null, 1),
                idea("i1", "x"),
                new Edit.SetState("terms", StepKind.TERMS, StepState.SKIPPED, "x", 1));
        assertThat(Review.of(GUIDE, discussion).steps().subList(0, 4))
                .extracting(StepReview::status)
                .containsExactly(
                        StepReview.Status.DONE,
                        StepReview.Status.OPEN,
                        StepReview.Status.SKIPPED,
                        StepReview.Status.NOTHING);
    }

    @Test
    void a_step_that_was_passed_by_without_an_answer_holds_nothing() {
        Discussion discussion = after(new Edit.SetState("agreement", StepKind.AGREEMENT, StepState.DONE, null, 1));
        assertThat(Review.of(GUIDE, discussion).steps().getLast().status()).isEqualTo(StepReview.Status.NOTHING);
    }

    @Test
    void a_sound_discussion_has_no_warnings() {
        assertThat(Review.of(GUIDE, after(idea("i1", "x"))).allWarnings()).isEmpty();
    }

    @Test
    void sums_over_the_attendance_of_a_sitting_are_warned_of() {
        assertThat(warnings("dots", new Edit.SetCount("dots", StepKind.DOTS, 1, "c1", 19)))
                .containsExactly(new Warning("dots", null, 1, "dots-over", List.of(19, 18)));
        assertThat(warnings(
                        "scale",
                        new Edit.SetScaleCount("scale", 1, "tieto", "3", 5),
                        new Edit.SetScaleCount("scale", 1, "tieto", Answer.CANNOT_SAY, 2)))
                .containsExactly(new Warning("scale", "tieto", 1, "hands-over", List.of(7, 6)));
        assertThat(warnings(
                        "choice",
                        new Edit.SetCount("choice", StepKind.CHOICE, 1, "a", 4),
                        new Edit.SetCount("choice", StepKind.CHOICE, 1, "b", 3)))
                .containsExactly(new Warning("choice", null, 1, "hands-over", List.of(7, 6)));
        assertThat(warnings("agreement", new Edit.SetCount("agreement", StepKind.AGREEMENT, 1, "fully", 7)))
                .containsExactly(new Warning("agreement", null, 1, "hands-over", List.of(7, 6)));
    }

    @Test
    void hands_that_are_too_many_in_one_sitting_are_not_made_good_by_another() {
        assertThat(warnings(
                        "choice",
                        new Edit.StartSitting(2, NOON.plusDays(1), new Participants(9, new TreeMap<>())),
                        new Edit.SetCount("choice", StepKind.CHOICE, 1, "a", 7),
                        new Edit.SetCount("choice", StepKind.CHOICE, 2, "a", 1)))
                .containsExactly(new Warning("choice", null, 1, "hands-over", List.of(7, 6)));
    }

    @Test
    void an_empty_place_among_the_first_and_a_missing_day_are_warned_of() {
        assertThat(warnings("ranking", new Edit.SetOrder("ranking", List.of("x"))))
                .containsExactly(new Warning("ranking", null, null, "top-not-filled", List.of(1, 2)));
        assertThat(warnings(
                        "actions",
                        new Edit.PutAction("actions", 0, new Action("x", "", LocalDate.of(2022, 10, 1))),
                        new Edit.PutAction("actions", 1, new Action("x", "", null))))
                .containsExactly(new Warning("actions", "1", null, "due-missing", List.of(2)));
    }

    @Test
    void long_texts_and_skipped_steps_are_warned_of() {
        assertThat(warnings("ideas", idea("i1", "x".repeat(501))))
                .containsExactly(new Warning("ideas", "i1", null, "text-over", List.of(501, 500)));
        assertThat(warnings("statement", new Edit.SetStatement("statement", "x".repeat(281))))
                .extracting(Warning::code)
                .containsExactly("text-over");
        assertThat(warnings("agreement", new Edit.PutDissent("agreement", 0, new Dissent("x".repeat(1001), null))))
                .extracting(Warning::code)
                .containsExactly("text-over");
        assertThat(warnings("terms", new Edit.SetState("terms", StepKind.TERMS, StepState.SKIPPED, "x", 1)))
                .extracting(Warning::code)
                .containsExactly("optional-skipped");
        assertThat(warnings("scale", new Edit.SetState("scale", StepKind.SCALE, StepState.SKIPPED, "x", 1)))
                .extracting(Warning::code)
                .containsExactly("required-skipped");
    }

    @Test
    void what_is_missing_of_the_whole_is_told() {
        Discussion blank = RandomEdits.blank().apply(new Edit.SetUnit(new Unit("", "", "", "", new TreeMap<>())));
        assertThat(Review.of(GUIDE, blank).warnings())
                .extracting(Warning::code)
                .containsExactly("unit-missing", "sitting-missing", "background-missing");
        assertThat(Review.of(GUIDE, blank.apply(new Edit.StartSitting(1, NOON, Participants.NONE)))
                        .warnings())
                .contains(new Warning(null, null, 1, "attendance-missing", List.of(1)));
    }

    @Test
    void the_standing_tells_where_it_was_left_and_what_is_planned() {
        Discussion discussion = after(new Edit.SetState("info", StepKind.INFO, StepState.DONE, null, 1));
        Preparation preparation = Preparation.initial("fi", "info")
                .withSittings(List.of(
                        new Preparation.PlannedSitting(LocalDate.of(2022, 5, 2), null, "info"),
                        new Preparation.PlannedSitting(LocalDate.of(2022, 5, 9), null, "scale")))
                .withCurrentStep("ideas");
        assertThat(Standing.of(GUIDE, discussion, preparation))
                .isEqualTo(new Standing(
                        "Neuvola", 2, 1, 12, 1, true, 6, LocalDate.of(2022, 5, 2), LocalDate.of(2022, 5, 9)));
    }

    private static Edit idea(String id, String text) {
        return new Edit.AddIdea("ideas", new Idea(id, text, null, Origin.SPOKEN, 1));
    }

    private static List<Warning> warnings(String step, Edit... edits) {
        return Review.warnings(GUIDE.step(step).orElseThrow(), after(edits));
    }

    /** A discussion with six people in its first sitting, after {@code edits}. */
    private static Discussion after(Edit... edits) {
        Discussion discussion = RandomEdits.blank()
                .apply(new Edit.SetBackground("palvelu", "koti"))
                .apply(new Edit.StartSitting(1, NOON, new Participants(6, new TreeMap<>(Map.of("hoito", 6)))));
        for (Edit edit : edits) {
            discussion = discussion.apply(edit);
        }
        return discussion;
    }
}
