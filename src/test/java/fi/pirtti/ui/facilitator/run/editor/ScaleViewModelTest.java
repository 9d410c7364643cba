package fi.pirtti.ui.facilitator.run.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.Reasons;
import fi.pirtti.domain.guide.Step;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleViewModelTest {
    private final EditorFixture talk = EditorFixture.of(18);
    private final ScaleViewModel model = new ScaleViewModel(talk.step(Step.Scale.class), talk);

    @Test
    void points_run_from_one_and_end_with_cannot_say() {
        assertThat(model.points()).containsExactly("1", "2", "3", "4", "5", "cannotSay");
    }

    @Test
    void a_count_is_recorded_for_the_current_statement_in_this_sitting() {
        model.setCount("4", 7);
        assertThat(((Answer.Scale) talk.answer("arvot")).of("ihmislahtoinen").count(1, "4"))
                .isEqualTo(7);
    }

    @Test
    void the_same_count_again_is_no_edit() {
        model.setCount("4", 7);
        model.setCount("4", 7);
        model.setCount("3", 0);
        assertThat(talk.acts()).isEqualTo(1);
    }

    @Test
    void counting_begins_at_the_first_statement_that_is_not_counted() {
        model.setCount("4", 7);
        assertThat(new ScaleViewModel(talk.step(Step.Scale.class), talk)
                        .currentProperty()
                        .get())
                .isEqualTo("ehkaiseva");
    }

    @Test
    void mean_and_spread_are_those_of_the_numeric_hands() {
        SampleTalk.scale(talk, "ihmislahtoinen", 3, 4, 2, 5, 3, 1);
        HandsOnScale hands = model.current().all();
        assertThat(hands.hands()).isEqualTo(17);
        assertThat(hands.mean()).isCloseTo(52 / 17.0, within(1e-9));
        assertThat(hands.deviation()).isCloseTo(1.3920, within(1e-4));
        assertThat(hands.low()).isEqualTo(7);
        assertThat(hands.high()).isEqualTo(8);
        assertThat(model.current().hands()).isEqualTo(18);
        assertThat(model.current().exceeds()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "'0,1,4,9,4', SMALL, false",
        "'2,7,6,2,0', SMALL, false",
        "'3,4,2,5,3', LARGE, true",
        "'9,0,0,0,9', LARGE, true",
        "'17,0,0,0,1', SMALL, false",
        "'2,4,6,4,2', MODERATE, false"
    })
    void spread_and_division_follow_how_far_apart_the_hands_are(
            String counts, HandsOnScale.Spread spread, boolean divided) {
        HandsOnScale hands = new HandsOnScale(
                List.of(counts.split(",")).stream().map(Integer::valueOf).toList());
        assertThat(hands.spread()).isEqualTo(spread);
        assertThat(hands.divided()).isEqualTo(divided);
    }

    @Test
    void more_hands_than_participants_exceed_but_stay() {
        model.setCount("1", 10);
        model.setCount("2", 9);
        assertThat(model.current().exceeds()).isTrue();
        assertThat(model.current().hands()).isEqualTo(19);
    }

    @Test
    void sittings_add_up_and_only_the_present_one_is_counted() {
        model.setCount("5", 4);
        talk.startSitting(2, 6);
        ScaleViewModel second = new ScaleViewModel(talk.step(Step.Scale.class), talk);
        second.choose("ihmislahtoinen");
        second.setCount("5", 3);
        assertThat(second.current().counts().here("5")).isEqualTo(3);
        assertThat(second.current().counts().all("5")).isEqualTo(7);
        assertThat(second.current().counts().several()).isTrue();
        assertThat(second.current().participants()).isEqualTo(6);
    }

    @Test
    void reasons_are_recorded_per_statement_and_end() {
        model.setReason("ehkaiseva", Reasons.Side.LOW, "Jono on pitkä");
        assertThat(((Answer.Scale) talk.answer("arvot")).reasonsOf("ehkaiseva"))
                .isEqualTo(new Reasons("Jono on pitkä", ""));
    }

    @Test
    void moving_stops_at_the_last_statement() {
        assertThat(model.move(1)).isTrue();
        assertThat(model.move(10)).isTrue();
        assertThat(model.currentProperty().get()).isEqualTo("tyohyvinvointi");
        assertThat(model.move(1)).isFalse();
    }

    @Test
    void the_longest_scale_spreads_over_all_five_colours() {
        Step.Scale ten = new Step.Scale(
                EditorFixture.frame("arvot"),
                10,
                false,
                null,
                null,
                List.of(EditorFixture.labelled("ihmislahtoinen", "Väite")));
        ScaleViewModel wide = new ScaleViewModel(ten, talk);
        assertThat(wide.points()).hasSize(10).doesNotContain("cannotSay");
        assertThat(wide.colourOf(1)).isEqualTo(1);
        assertThat(wide.colourOf(10)).isEqualTo(5);
    }

    @Test
    void undo_elsewhere_is_seen() {
        talk.with(new Edit.SetScaleCount("arvot", 1, "ihmislahtoinen", "4", 7));
        talk.undo();
        assertThat(model.current().counted()).isFalse();
    }
}
