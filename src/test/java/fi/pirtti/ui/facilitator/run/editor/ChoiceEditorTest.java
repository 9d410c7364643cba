package fi.pirtti.ui.facilitator.run.editor;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.guide.Step;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class ChoiceEditorTest extends EditorOnScreen {
    @Test
    void hands_are_counted_by_keyboard() {
        open(ChoiceEditorTest::multiple);
        type(KeyCode.DIGIT8, KeyCode.ENTER, KeyCode.TAB, KeyCode.DIGIT6);
        assertThat(choice().tallies().in(1)).containsEntry("ajanvaraus", 8).containsEntry("chat", 6);
    }

    @Test
    void hands_are_counted_with_the_buttons_and_shown_as_a_share() {
        open(ChoiceEditorTest::multiple);
        for (int i = 0; i < 9; i++) {
            click("#choice-count-chat-more");
        }
        assertThat(choice().tallies().in(1)).containsEntry("chat", 9);
        assertThat(robot.lookup(".choice-share").queryAllAs(Label.class))
                .extracting(label -> label.getText().replace('\u00a0', ' '))
                .contains("50 %");
    }

    @Test
    void in_a_multiple_choice_the_option_with_too_many_hands_is_marked() {
        open(ChoiceEditorTest::multiple);
        type(KeyCode.DIGIT1, KeyCode.DIGIT9);
        assertThat(find("#choice-count-ajanvaraus", Node.class).getStyleClass()).contains("warn");
        assertThat(find("#choice-warning", Node.class).isVisible()).isFalse();
    }

    @Test
    void in_a_single_choice_all_hands_together_are_warned_of() {
        open(ChoiceEditorTest::single);
        type(KeyCode.DIGIT1, KeyCode.DIGIT0, KeyCode.TAB, KeyCode.DIGIT9);
        assertThat(find("#choice-warning", Node.class).isVisible()).isTrue();
        assertThat(choice().tallies().sum()).isEqualTo(19);
    }

    private Answer.Choice choice() {
        return answer("digi", Answer.Choice.class);
    }

    private static StepEditor multiple(EditorFixture talk) {
        return new ChoiceEditor(talk.step(Step.Choice.class), talk);
    }

    private static StepEditor single(EditorFixture talk) {
        Step.Choice step = talk.step(Step.Choice.class);
        return new ChoiceEditor(new Step.Choice(step.frame(), false, step.options()), talk);
    }
}
