package fi.pirtti.ui.facilitator.run.editor;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.ui.common.Chip;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class DotsEditorTest extends EditorOnScreen {
    @Test
    void dots_are_counted_with_digits_tab_and_enter() {
        SampleTalk.clusters(talk);
        open(DotsEditorTest::editor);
        type(KeyCode.DIGIT1, KeyCode.DIGIT4, KeyCode.TAB, KeyCode.DIGIT9, KeyCode.ENTER, KeyCode.DIGIT5);
        assertThat(dots().tallies().in(1))
                .containsEntry("c1", 14)
                .containsEntry("c2", 9)
                .containsEntry("c3", 5);
        assertThat(find("#dots-left", Chip.class).getText()).isEqualTo("26 pistettä jäljellä");
    }

    @Test
    void dots_are_counted_with_the_buttons_and_drawn() {
        SampleTalk.clusters(talk);
        open(DotsEditorTest::editor);
        click("#dots-count-c1-more");
        click("#dots-count-c1-more");
        click("#dots-count-c1-more");
        click("#dots-count-c1-less");
        assertThat(dots().tallies().in(1)).containsEntry("c1", 2);
        assertThat(robot.lookup(".placed-dot").queryAll()).hasSize(2);
    }

    @Test
    void too_many_dots_are_warned_of_and_kept() {
        SampleTalk.clusters(talk);
        open(DotsEditorTest::editor);
        type(KeyCode.DIGIT5, KeyCode.DIGIT5);
        assertThat(find("#dots-warning", Node.class).isVisible()).isTrue();
        assertThat(find("#dots-left", Chip.class).getText()).isEqualTo("1 piste liikaa");
        assertThat(dots().tallies().in(1)).containsEntry("c1", 55);
    }

    @Test
    void without_ideas_the_editor_says_what_to_do_first() {
        open(DotsEditorTest::editor);
        assertThat(robot.lookup(".empty-state").queryAs(Node.class).isVisible()).isTrue();
        assertThat(editor.initialFocus()).isNotNull();
    }

    @Test
    void the_dots_of_an_earlier_sitting_are_told_beside_those_of_this_one() {
        SampleTalk.dots(talk);
        talk.startSitting(2, 6);
        open(DotsEditorTest::editor);
        click("#dots-count-c1-more");
        assertThat(dots().tallies().count(2, "c1")).isEqualTo(1);
        assertThat(robot.lookup("Kaikki kerrat yhteensä 15 pistettä").queryAll())
                .isNotEmpty();
    }

    private Answer.Dots dots() {
        return answer("tarkeimmat", Answer.Dots.class);
    }

    private static StepEditor editor(EditorFixture talk) {
        return new DotsEditor(talk.step(Step.Dots.class), talk);
    }
}
