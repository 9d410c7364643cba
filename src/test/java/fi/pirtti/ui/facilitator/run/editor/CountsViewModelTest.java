package fi.pirtti.ui.facilitator.run.editor;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.domain.discussion.AgreementLevel;
import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.discussion.Dissent;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.StepState;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.domain.guide.StepKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Dots, choice and agreement count by item. */
class CountsViewModelTest {
    private final EditorFixture talk = EditorFixture.of(18);

    @Test
    void dots_go_on_groups_and_on_ideas_that_stand_alone() {
        DotsViewModel model = dots();
        assertThat(model.board().getValue().items())
                .extracting(DotsViewModel.Item::id)
                .containsExactly("c1", "i3");
        model.setCount("c1", 3);
        model.setCount("i3", 2);
        assertThat(((Answer.Dots) talk.answer("tarkeimmat")).tallies().in(1))
                .containsEntry("c1", 3)
                .containsEntry("i3", 2);
    }

    @Test
    void dots_left_are_those_of_all_participants_less_those_placed() {
        DotsViewModel model = dots();
        model.setCount("c1", 50);
        assertThat(model.board().getValue().left()).isEqualTo(4);
        assertThat(model.board().getValue().exceeds()).isFalse();
        model.setCount("i3", 5);
        assertThat(model.board().getValue().exceeds()).isTrue();
    }

    @Test
    void dots_of_an_ideas_step_go_on_its_ideas() {
        talk.ideas("Yksi", "Kaksi");
        DotsViewModel model = new DotsViewModel(new Step.Dots(EditorFixture.frame("tarkeimmat"), "nykytila", 3), talk);
        assertThat(model.board().getValue().items())
                .extracting(DotsViewModel.Item::label)
                .containsExactly("Yksi", "Kaksi");
    }

    @Test
    void dots_of_an_earlier_sitting_are_added_but_not_counted_against_this_one() {
        DotsViewModel model = dots();
        model.setCount("c1", 5);
        talk.startSitting(2, 4);
        model.setCount("c1", 2);
        DotsViewModel.Board board = model.board().getValue();
        assertThat(board.items().getFirst().here()).isEqualTo(2);
        assertThat(board.items().getFirst().all()).isEqualTo(7);
        assertThat(board.left()).isEqualTo(10);
        assertThat(board.several()).isTrue();
    }

    @Test
    void a_multiple_choice_exceeds_when_one_option_has_more_hands_than_participants() {
        ChoiceViewModel model = new ChoiceViewModel(talk.step(Step.Choice.class), talk);
        model.setCount("chat", 12);
        model.setCount("ajanvaraus", 12);
        assertThat(model.counts().getValue().exceeds()).isFalse();
        assertThat(model.counts().getValue().options().get(2).share()).isEqualTo(12 / 18.0);
        model.setCount("chat", 19);
        assertThat(model.counts().getValue().exceeds()).isTrue();
        assertThat(model.counts().getValue().options().get(2).exceeds()).isTrue();
    }

    @Test
    void a_single_choice_exceeds_when_all_hands_are_more_than_participants() {
        Step.Choice multiple = talk.step(Step.Choice.class);
        ChoiceViewModel model = new ChoiceViewModel(new Step.Choice(multiple.frame(), false, multiple.options()), talk);
        model.setCount("chat", 12);
        model.setCount("ajanvaraus", 6);
        assertThat(model.counts().getValue().exceeds()).isFalse();
        model.setCount("omahoito", 1);
        assertThat(model.counts().getValue().exceeds()).isTrue();
        assertThat(model.counts().getValue().hands()).isEqualTo(19);
    }

    @Test
    void hands_for_each_level_of_agreement_are_counted_against_those_present() {
        AgreementViewModel model = agreement();
        model.setCount(AgreementLevel.FULLY, 17);
        model.setCount(AgreementLevel.DISAGREE, 1);
        assertThat(model.counts().getValue().hands()).isEqualTo(18);
        assertThat(model.counts().getValue().exceeds()).isFalse();
        model.setCount(AgreementLevel.CAN_LIVE_WITH, 1);
        assertThat(model.counts().getValue().exceeds()).isTrue();
        assertThat(((Answer.Agreement) talk.answer("yhteisymmarrys")).tallies().in(1))
                .containsEntry("canLiveWith", 1);
    }

    @Test
    void dissent_is_added_changed_and_deleted_word_for_word() {
        AgreementViewModel model = agreement();
        assertThat(model.add("  Resurssit puuttuvat.  ", null)).isTrue();
        assertThat(model.add("En hyväksy mallia.", "malli")).isTrue();
        assertThat(model.add("   ", null)).isFalse();
        model.change(0, "Resurssit puuttuvat koko paperista.", "visio");
        assertThat(model.dissent().getValue())
                .containsExactly(
                        new Dissent("Resurssit puuttuvat koko paperista.", "visio"),
                        new Dissent("En hyväksy mallia.", "malli"));
        model.remove(0);
        assertThat(model.dissent().getValue()).containsExactly(new Dissent("En hyväksy mallia.", "malli"));
        model.change(0, " ", "malli");
        assertThat(model.dissent().getValue()).isEmpty();
    }

    @Test
    void dissent_may_concern_any_step_that_asks_something() {
        assertThat(agreement().dissentableSteps())
                .extracting(Step::id)
                .contains("nykytila", "malli")
                .doesNotContain("tervetuloa", "yhteisymmarrys");
    }

    @Test
    void the_summary_reads_back_every_step_in_the_words_of_the_team() {
        SampleTalk.whole(talk);
        List<ReadBack.Part> parts = ReadBack.of(talk, talk.discussion().getValue());
        assertThat(parts)
                .extracting(ReadBack.Part::step)
                .containsExactly(
                        "nykytila",
                        "termit",
                        "teemat",
                        "tarkeimmat",
                        "visio",
                        "arvot",
                        "digi",
                        "painopisteet",
                        "malli",
                        "teot");
        assertThat(lines(parts, "visio")).containsExactly("”Apu tulee ennen kuin sitä ehtii pyytää.”");
        assertThat(lines(parts, "arvot")).contains("Palvelumme lähtevät ihmisen tarpeesta – keskiarvo 3,9");
        assertThat(lines(parts, "tarkeimmat").getFirst()).isEqualTo("Tieto kulkee asiakkaan mukana – 14 pistettä");
        assertThat(lines(parts, "painopisteet").getFirst()).isEqualTo("1. Henkilöstön hyvinvointi ja saatavuus");
        assertThat(lines(parts, "malli")).containsExactly("Ryhmän kanta: Ensihoidon ja kotihoidon yhteinen yksikkö");
        assertThat(lines(parts, "teot"))
                .containsExactly("Yhteinen tiimipalaveri kerran viikossa – vastaava hoitaja, 1.10.2022");
    }

    @Test
    void the_summary_says_what_was_skipped_and_what_is_open() {
        talk.with(new Edit.SetState("termit", StepKind.TERMS, StepState.SKIPPED, "ei aikaa", 1));
        List<ReadBack.Part> parts = ReadBack.of(talk, talk.discussion().getValue());
        assertThat(lines(parts, "termit")).containsExactly("Ohitettu");
        assertThat(lines(parts, "malli")).containsExactly("Ei vielä vastausta");
    }

    private static List<String> lines(List<ReadBack.Part> parts, String step) {
        return parts.stream()
                .filter(part -> part.step().equals(step))
                .findFirst()
                .orElseThrow()
                .lines();
    }

    private DotsViewModel dots() {
        talk.ideas("Yksi", "Kaksi", "Kolme")
                .with(
                        new Edit.AddCluster("teemat", "c1", "Tieto"),
                        new Edit.PlaceIdea("teemat", "i1", "c1"),
                        new Edit.PlaceIdea("teemat", "i2", "c1"));
        return new DotsViewModel(talk.step(Step.Dots.class), talk);
    }

    private AgreementViewModel agreement() {
        return new AgreementViewModel(talk.step(Step.Agreement.class), talk);
    }
}
