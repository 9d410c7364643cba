package fi.pirtti.domain.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Dissent;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.GuideRef;
import fi.pirtti.domain.discussion.Idea;
import fi.pirtti.domain.discussion.Origin;
import fi.pirtti.domain.discussion.Participants;
import fi.pirtti.domain.discussion.StepState;
import fi.pirtti.domain.discussion.Unit;
import fi.pirtti.domain.guide.EveryKind;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.domain.guide.StepKind;
import fi.pirtti.facilitation.sample.SampleDiscussions;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ResultTableTest {
    private static final Guide GUIDE = EveryKind.guide();
    private static final Question.Field MUNICIPALITY =
            new Question.Field("municipality", unit -> Optional.of(unit.municipality()));
    private static final Question.Field AREA = new Question.Field(
            "palvelu", unit -> Optional.ofNullable(unit.background().get("palvelu")));

    @Test
    void skipped_and_missing_answers_are_left_out_and_counted_as_such() {
        GroupResult all = only(ResultTable.of(
                step("choice"),
                5,
                List.of(
                        held("a", "Keuruu", 6, choice("a", 4)),
                        held(
                                "b",
                                "Keuruu",
                                4,
                                new Edit.SetState("choice", StepKind.CHOICE, StepState.SKIPPED, "aika", 1)),
                        held("c", "Keuruu", 3)),
                Question.ALL));
        assertThat(all.units()).isEqualTo(1);
        assertThat(all.participants()).isEqualTo(6);
        assertThat(all.answered()).isEqualTo(1);
        assertThat(all.skipped()).isEqualTo(1);
        assertThat(all.missing()).isEqualTo(1);
        assertThat(all.result())
                .isEqualTo(new StepResult.Choice(List.of(
                        new ChoiceItem("a", 4, 4 / 6.0), new ChoiceItem("b", 0, 0.0), new ChoiceItem("c", 0, 0.0))));
    }

    @Test
    void groups_come_in_order_and_each_has_its_own_figures() {
        ResultTable table = ResultTable.of(
                step("choice"),
                5,
                List.of(
                        held("a", "Multia", 6, choice("a", 2)),
                        held("b", "Keuruu", 8, choice("a", 6)),
                        held("c", "Multia", 4, choice("a", 3))),
                new Question(MUNICIPALITY, null, false));
        assertThat(table.by()).isEqualTo("municipality");
        assertThat(table.groups())
                .extracting(GroupResult::group, GroupResult::units, GroupResult::participants)
                .containsExactly(tuple("Keuruu", 1, 8), tuple("Multia", 2, 10));
    }

    @Test
    void a_small_group_and_the_one_it_could_be_subtracted_with_show_nothing() {
        List<Discussion> discussions = List.of(
                held("a", "Multia", 4, choice("a", 2)),
                held("b", "Keuruu", 8, choice("a", 6)),
                held("c", "Jämsä", 30, choice("a", 20)));
        assertThat(ResultTable.of(step("choice"), 5, discussions, new Question(MUNICIPALITY, null, true))
                        .groups())
                .extracting(GroupResult::group, GroupResult::suppressed, group -> group.result() == null)
                .containsExactly(
                        tuple("Jämsä", false, false), tuple("Keuruu", true, true), tuple("Multia", true, true));
        assertThat(ResultTable.of(step("choice"), 5, discussions, new Question(MUNICIPALITY, null, false))
                        .groups())
                .noneMatch(GroupResult::suppressed);
    }

    @Test
    void a_condition_that_leaves_out_too_few_is_suppressed_for_it_shows_them_by_subtraction() {
        List<Discussion> discussions =
                List.of(held("a", "Multia", 4, choice("a", 2)), held("b", "Keuruu", 8, choice("a", 6)));
        Question keuruu = new Question(null, new Question.Where(MUNICIPALITY, "Keuruu"), true);
        assertThat(only(ResultTable.of(step("choice"), 5, discussions, keuruu)).suppressed())
                .isTrue();
    }

    @Test
    void words_of_a_small_unit_are_shown_without_its_name_where_names_are_not_to_be_known() {
        Edit idea = new Edit.AddIdea("ideas", new Idea("i1", "Jono", "haaste", Origin.SPOKEN, 1));
        List<Discussion> discussions = List.of(held("a", "Multia", 3, idea), held("b", "Multia", 7, idea));
        StepResult.Ideas ideas =
                (StepResult.Ideas) only(ResultTable.of(step("ideas"), 5, discussions, new Question(null, null, true)))
                        .result();
        assertThat(ideas.ideas()).extracting(quote -> quote.unit() == null).containsExactly(true, false);
        assertThat(ideas.items())
                .containsExactly(new StepResult.Category("toimii", 0, 0), new StepResult.Category("haaste", 2, 2));
    }

    @Test
    void dots_are_shares_within_the_unit_and_named_after_what_they_lie_on() {
        Discussion discussion = held(
                "a",
                "Multia",
                5,
                new Edit.AddIdea("ideas", new Idea("i1", "Jono", "haaste", Origin.SPOKEN, 1)),
                new Edit.AddIdea("ideas", new Idea("i2", "Tiimi", "toimii", Origin.SPOKEN, 1)),
                new Edit.AddCluster("clusters", "c1", "Saatavuus"),
                new Edit.PlaceIdea("clusters", "i1", "c1"),
                new Edit.SetCount("dots", StepKind.DOTS, 1, "c1", 9),
                new Edit.SetCount("dots", StepKind.DOTS, 1, "i2", 3));
        StepResult.Dots dots =
                (StepResult.Dots) only(ResultTable.of(step("dots"), 5, List.of(discussion), Question.ALL))
                        .result();
        assertThat(dots.items())
                .containsExactly(
                        new DotShare(discussion.unit(), "c1", "Saatavuus", 9, 0.75),
                        new DotShare(discussion.unit(), "i2", "Tiimi", 3, 0.25));
    }

    @Test
    void every_dissent_stands_beside_the_hands() {
        Discussion discussion = held(
                "a",
                "Multia",
                5,
                new Edit.SetCount("agreement", StepKind.AGREEMENT, 1, "mostly", 4),
                new Edit.SetCount("agreement", StepKind.AGREEMENT, 1, "disagree", 1),
                new Edit.PutDissent("agreement", 0, new Dissent("Resurssit puuttuvat.", null)));
        assertThat(only(ResultTable.of(step("agreement"), 5, List.of(discussion), Question.ALL))
                        .result())
                .isEqualTo(new StepResult.Agreement(
                        List.of(
                                new StepResult.Hands("fully", 0),
                                new StepResult.Hands("mostly", 4),
                                new StepResult.Hands("canLiveWith", 0),
                                new StepResult.Hands("disagree", 1)),
                        List.of(new Quote(discussion.unit(), null, "Resurssit puuttuvat."))));
    }

    @Property(tries = 40)
    void groups_add_up_to_the_whole_for_every_step(@ForAll long seed) {
        List<Discussion> discussions = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            discussions.add(SampleDiscussions.discussion(
                    GUIDE, "0".repeat(64), unit("u" + i, i % 2 == 0 ? "Multia" : "Keuruu"), 3 + 2 * i, seed + i, "fi"));
        }
        for (Step step : GUIDE.steps()) {
            GroupResult all = only(ResultTable.of(step, 5, discussions, Question.ALL));
            List<GroupResult> groups = ResultTable.of(step, 5, discussions, new Question(AREA, null, false))
                    .groups();
            assertThat(groups.stream().mapToInt(GroupResult::participants).sum())
                    .isEqualTo(all.participants());
            assertThat(groups.stream().mapToInt(GroupResult::answered).sum()).isEqualTo(all.answered());
            assertThat(groups.stream().mapToInt(GroupResult::skipped).sum()).isEqualTo(all.skipped());
            assertThat(all.answered() + all.skipped() + all.missing()).isEqualTo(discussions.size());
        }
    }

    private static Step step(String id) {
        return GUIDE.step(id).orElseThrow();
    }

    private static GroupResult only(ResultTable table) {
        assertThat(table.groups()).hasSize(1);
        return table.groups().getFirst();
    }

    private static Edit choice(String option, int hands) {
        return new Edit.SetCount("choice", StepKind.CHOICE, 1, option, hands);
    }

    private static Discussion held(String unit, String municipality, int participants, Edit... edits) {
        Discussion discussion = Discussion.begin(
                        new UUID(1, unit.hashCode()),
                        new GuideRef("g", 1, "0".repeat(64)),
                        unit(unit, municipality),
                        "fi")
                .apply(new Edit.StartSitting(
                        1,
                        OffsetDateTime.parse("2022-05-02T09:00:00+03:00"),
                        new Participants(participants, new TreeMap<>())));
        for (Edit edit : edits) {
            discussion = discussion.apply(edit);
        }
        return discussion;
    }

    private static Unit unit(String id, String municipality) {
        return new Unit(
                id, "Yksikkö " + id, "Kunta", municipality, new TreeMap<>(Map.of("palvelu", "koti" + municipality)));
    }
}
