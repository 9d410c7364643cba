package fi.pirtti.ui.facilitator.run.editor;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.discussion.Tallies;
import fi.pirtti.domain.guide.Step;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import org.junit.jupiter.api.Test;

class HandCountingTest extends EditorOnScreen {
    @Test
    void hands_are_asked_for_value_by_value_and_any_of_them_is_corrected() {
        open(fixture -> new ScaleEditor(fixture.step(Step.Scale.class), fixture));
        type(KeyCode.L);
        assertThat(words("#hand-question")).startsWith("Kuinka moni: 1 – ");
        type(KeyCode.DIGIT3, KeyCode.ENTER, KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.ENTER);
        assertThat(words("#hand-question")).isEqualTo("Kuinka moni: 3?");
        assertThat(words("#hand-sum")).isEqualTo("15/18 kättä, 3 vielä laskematta");
        type(KeyCode.LEFT, KeyCode.UP);
        assertThat(words("#hand-sum")).contains("16/18");
        click("#hand-value-1");
        type(KeyCode.DIGIT9);
        assertThat(words("#hand-sum")).isEqualTo("22/18 kättä, 4 kättä liikaa");
        type(KeyCode.ESCAPE);
        assertThat(focused().getId()).isEqualTo("scale-count-1");
        Step.Scale step = talk.step(Step.Scale.class);
        Tallies counted = answer(step.id(), Answer.Scale.class)
                .of(step.statements().getFirst().id());
        assertThat(counted.total()).containsEntry("1", 9).containsEntry("2", 13);
    }

    @Test
    void where_several_options_may_be_chosen_the_sum_is_not_held_against_those_present() {
        open(fixture -> new ChoiceEditor(fixture.step(Step.Choice.class), fixture));
        type(KeyCode.L, KeyCode.DIGIT1, KeyCode.DIGIT5);
        assertThat(words("#hand-sum")).doesNotContain("/");
        for (int i = 0; i < 5; i++) {
            type(KeyCode.ENTER);
        }
        assertThat(robot.lookup("#hand-count").tryQuery()).isEmpty();
        assertThat(answer("digi", Answer.Choice.class).tallies().sum()).isEqualTo(15);
    }

    @Test
    void hands_typed_before_the_question_is_drawn_are_counted() {
        open(fixture -> new ChoiceEditor(fixture.step(Step.Choice.class), fixture));
        // both keys waited while the machine was busy, and come in one frame
        robot.interact(() -> {
            Robot keys = new Robot();
            keys.keyType(KeyCode.L);
            keys.keyType(KeyCode.DIGIT4);
        });
        assertThat(answer("digi", Answer.Choice.class).tallies().sum()).isEqualTo(4);
    }

    private String words(String id) {
        return robot.lookup(id).queryLabeled().getText();
    }
}
