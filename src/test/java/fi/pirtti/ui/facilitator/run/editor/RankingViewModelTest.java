package fi.pirtti.ui.facilitator.run.editor;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.guide.Step;
import org.junit.jupiter.api.Test;

class RankingViewModelTest {
    private final EditorFixture talk = EditorFixture.of(18);
    private final RankingViewModel model = new RankingViewModel(talk.step(Step.Ranking.class), talk);

    @Test
    void all_options_begin_in_the_pool() {
        assertThat(model.places().getValue().order()).isEmpty();
        assertThat(model.places().getValue().pool()).hasSize(6);
        assertThat(model.places().getValue().missing()).isEqualTo(3);
    }

    @Test
    void an_option_takes_a_place_between_others() {
        model.placeLast("saatavuus");
        model.placeLast("talous");
        model.place("ehkaisy", 1);
        assertThat(order()).containsExactly("saatavuus", "ehkaisy", "talous");
        assertThat(model.places().getValue().missing()).isZero();
    }

    @Test
    void moving_changes_places_and_stops_at_the_ends() {
        model.placeLast("saatavuus");
        model.placeLast("talous");
        model.moveBy("talous", -1);
        assertThat(order()).containsExactly("talous", "saatavuus");
        long before = talk.acts();
        model.moveBy("talous", -1);
        model.moveBy("saatavuus", 1);
        model.moveBy("ehkaisy", 1);
        assertThat(talk.acts()).isEqualTo(before);
    }

    @Test
    void no_option_has_two_places() {
        model.placeLast("saatavuus");
        model.placeLast("talous");
        model.place("saatavuus", 5);
        assertThat(order()).containsExactly("talous", "saatavuus");
    }

    @Test
    void an_option_goes_back_to_the_pool() {
        model.placeLast("saatavuus");
        model.placeLast("talous");
        model.unplace("saatavuus");
        assertThat(order()).containsExactly("talous");
        assertThat(model.places().getValue().pool().getFirst().id()).isEqualTo("saatavuus");
    }

    private Iterable<String> order() {
        return ((Answer.Ranking) talk.answer("painopisteet")).order();
    }
}
