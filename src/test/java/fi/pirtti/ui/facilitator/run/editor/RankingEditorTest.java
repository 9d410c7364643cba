package fi.pirtti.ui.facilitator.run.editor;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.ui.common.Chip;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class RankingEditorTest extends EditorOnScreen {
    @Test
    void clicks_place_options_one_after_another() {
        open(RankingEditorTest::editor);
        click("#rank-pool-talous");
        click("#rank-pool-ehkaisy");
        click("#rank-pool-saatavuus");
        assertThat(order()).containsExactly("talous", "ehkaisy", "saatavuus");
        assertThat(find("#rank-missing", Chip.class).getText()).isEqualTo("3 tärkeintä valittu");
    }

    @Test
    void buttons_move_and_remove() {
        SampleTalk.ranking(talk);
        open(RankingEditorTest::editor);
        click("#rank-up-saatavuus");
        assertThat(order()).containsExactly("saatavuus", "henkilosto");
        click("#rank-down-saatavuus");
        click("#rank-remove-henkilosto");
        assertThat(order()).containsExactly("saatavuus");
    }

    @Test
    void the_whole_ranking_goes_by_keyboard() {
        open(RankingEditorTest::editor);
        type(KeyCode.ENTER, KeyCode.DOWN, KeyCode.SPACE, KeyCode.DIGIT1);
        assertThat(order()).containsExactly("ehkaisy", "saatavuus", "yhdenvertaisuus");
        robot.interact(() -> find("#rank-saatavuus", RankedRow.class).requestFocus());
        robot.press(KeyCode.ALT).type(KeyCode.UP).release(KeyCode.ALT);
        assertThat(order()).containsExactly("saatavuus", "ehkaisy", "yhdenvertaisuus");
        assertThat(focused().getId()).isEqualTo("rank-saatavuus");
        type(KeyCode.DIGIT3);
        assertThat(order()).containsExactly("ehkaisy", "yhdenvertaisuus", "saatavuus");
        type(KeyCode.UP, KeyCode.DELETE);
        assertThat(order()).containsExactly("ehkaisy", "saatavuus");
    }

    @Test
    void an_option_is_dragged_to_a_place_and_back_to_the_pool() {
        SampleTalk.ranking(talk);
        open(RankingEditorTest::editor);
        robot.drag("#rank-pool-talous").dropTo("#rank-slot-3");
        assertThat(order()).containsExactly("henkilosto", "saatavuus", "talous");
        robot.drag("#rank-talous").dropTo("#rank-henkilosto");
        assertThat(order()).containsExactly("talous", "henkilosto", "saatavuus");
        robot.drag("#rank-henkilosto").dropTo("#rank-pool");
        assertThat(order()).containsExactly("talous", "saatavuus");
    }

    private List<String> order() {
        return answer("painopisteet", Answer.Ranking.class).order();
    }

    private static StepEditor editor(EditorFixture talk) {
        return new RankingEditor(talk.step(Step.Ranking.class), talk);
    }
}
