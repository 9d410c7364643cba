package fi.pirtti.ui.facilitator.run.editor;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.guide.Step;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class WeighingEditorTest extends EditorOnScreen {
    @Test
    void cells_are_scored_with_digits_and_arrows() {
        open(WeighingEditorTest::editor);
        type(KeyCode.DIGIT4, KeyCode.RIGHT, KeyCode.DIGIT2, KeyCode.DOWN, KeyCode.DIGIT3, KeyCode.LEFT, KeyCode.DIGIT5);
        assertThat(weighing().score("kiintea", "asiakas")).isEqualTo(4);
        assertThat(weighing().score("kiintea", "henkilosto")).isEqualTo(2);
        assertThat(weighing().score("liikkuva", "henkilosto")).isEqualTo(3);
        assertThat(weighing().score("liikkuva", "asiakas")).isEqualTo(5);
    }

    @Test
    void delete_empties_a_cell_and_the_arrows_stop_at_the_edges() {
        open(WeighingEditorTest::editor);
        type(KeyCode.UP, KeyCode.LEFT, KeyCode.DIGIT4, KeyCode.DELETE);
        assertThat(focused().getId()).isEqualTo("weigh-kiintea-asiakas");
        assertThat(weighing().scores()).isEmpty();
    }

    @Test
    void a_click_opens_the_palette_and_a_score_is_chosen_from_it() {
        open(WeighingEditorTest::editor);
        click("#weigh-liikkuva-kustannus");
        click("#weigh-palette-3");
        assertThat(weighing().score("liikkuva", "kustannus")).isEqualTo(3);
        assertThat(find("#weigh-palette-3", Node.class).getParent().isVisible()).isFalse();
        assertThat(focused().getId()).isEqualTo("weigh-liikkuva-kustannus");
        click("#weigh-liikkuva-kustannus");
        click("#weigh-palette-clear");
        assertThat(weighing().scores()).isEmpty();
    }

    @Test
    void escape_and_leaving_close_the_palette() {
        open(WeighingEditorTest::editor);
        type(KeyCode.ENTER);
        Node palette = find("#weigh-palette-3", Node.class).getParent();
        assertThat(palette.isVisible()).isTrue();
        type(KeyCode.ESCAPE);
        assertThat(palette.isVisible()).isFalse();
        type(KeyCode.ENTER, KeyCode.RIGHT);
        assertThat(palette.isVisible()).isFalse();
    }

    @Test
    void the_weighted_mean_follows_each_score_in_the_language_s_figures() {
        open(WeighingEditorTest::editor);
        type(
                KeyCode.DIGIT4,
                KeyCode.RIGHT,
                KeyCode.DIGIT2,
                KeyCode.RIGHT,
                KeyCode.DIGIT1,
                KeyCode.RIGHT,
                KeyCode.DIGIT5);
        assertThat(meanOf("kiintea")).isEqualTo("3,4");
        assertThat(meanOf("liikkuva")).isEqualTo("–");
    }

    @Test
    void p_opens_the_reason_of_the_row_and_enter_goes_back_to_the_cell() {
        open(WeighingEditorTest::editor);
        type(KeyCode.DOWN, KeyCode.P);
        robot.write("Tavoittaa syrjäkylät");
        type(KeyCode.ENTER);
        assertThat(weighing().reasons()).containsEntry("liikkuva", "Tavoittaa syrjäkylät");
        assertThat(focused().getId()).isEqualTo("weigh-liikkuva-asiakas");
    }

    @Test
    void a_reason_is_written_with_the_mouse_too() {
        open(WeighingEditorTest::editor);
        click("#weigh-reason-open-yhdistetty");
        robot.write("Samat tiet");
        click("#weigh-kiintea-asiakas");
        assertThat(weighing().reasons()).containsEntry("yhdistetty", "Samat tiet");
    }

    @Test
    void the_group_recommends_an_alternative_or_none() {
        open(WeighingEditorTest::editor);
        click("#recommend-liikkuva");
        assertThat(weighing().recommended()).isEqualTo("liikkuva");
        type(KeyCode.RIGHT, KeyCode.SPACE);
        assertThat(weighing().recommended()).isEqualTo("yhdistetty");
        click("#recommend-none");
        assertThat(weighing().recommended()).isEqualTo(Answer.Weighing.NONE);
    }

    @Test
    void the_tab_key_stops_once_in_the_matrix() {
        open(WeighingEditorTest::editor);
        type(KeyCode.DOWN, KeyCode.RIGHT);
        assertThat(robot.lookup(".weighing-cell").queryAllAs(WeighingCell.class))
                .filteredOn(cell -> cell.isFocusTraversable())
                .extracting(cell -> cell.getId())
                .containsExactly("weigh-liikkuva-henkilosto");
    }

    private String meanOf(String alternative) {
        return ((Label) find("#weigh-mean-" + alternative, MeanMark.class).lookup(".mean-figure")).getText();
    }

    private Answer.Weighing weighing() {
        return answer("malli", Answer.Weighing.class);
    }

    private static StepEditor editor(EditorFixture talk) {
        return new WeighingEditor(talk.step(Step.Weighing.class), talk);
    }
}
