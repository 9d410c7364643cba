package fi.pirtti.ui.facilitator.run.editor;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.discussion.Reasons;
import fi.pirtti.domain.discussion.Tallies;
import fi.pirtti.domain.guide.Step;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class ScaleEditorTest extends EditorOnScreen {
    @Test
    void hands_are_counted_with_digits_and_tab() {
        open(ScaleEditorTest::editor);
        type(KeyCode.DIGIT2, KeyCode.TAB, KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.TAB, KeyCode.DIGIT3);
        assertThat(tallies("ihmislahtoinen").in(1))
                .containsEntry("1", 2)
                .containsEntry("2", 12)
                .containsEntry("3", 3);
    }

    @Test
    void enter_goes_from_point_to_point_and_on_to_the_next_statement() {
        open(ScaleEditorTest::editor);
        type(KeyCode.DIGIT1, KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER, KeyCode.ENTER);
        assertThat(focused().getId()).isEqualTo("scale-count-cannotSay");
        type(KeyCode.ENTER, KeyCode.DIGIT4);
        assertThat(tallies("ehkaiseva").in(1)).containsEntry("1", 4);
    }

    @Test
    void plus_and_minus_count_one_hand() {
        open(ScaleEditorTest::editor);
        click("#scale-count-4-more");
        click("#scale-count-4-more");
        click("#scale-count-4-less");
        click("#scale-count-cannotSay-more");
        assertThat(tallies("ihmislahtoinen").in(1)).containsEntry("4", 1).containsEntry("cannotSay", 1);
    }

    @Test
    void a_statement_is_chosen_with_a_click_and_shows_its_own_hands() {
        SampleTalk.scale(talk);
        open(ScaleEditorTest::editor);
        click("#scale-statement-lahipalvelu");
        assertThat(find("#scale-count-4", TextField.class).getText()).isEqualTo("5");
        assertThat(find("#scale-reason-low", GrowingField.class).getText()).startsWith("Ikäihmisen päivä");
        click("#scale-statement-ehkaiseva");
        assertThat(find("#scale-reason-low", GrowingField.class).getText()).isEmpty();
        assertThat(talk.answer("arvot"))
                .isEqualTo(SampleTalk.scale(EditorFixture.of(18)).answer("arvot"));
    }

    @Test
    void alt_and_arrows_go_from_statement_to_statement() {
        open(ScaleEditorTest::editor);
        robot.press(KeyCode.ALT)
                .type(KeyCode.DOWN)
                .type(KeyCode.DOWN)
                .type(KeyCode.UP)
                .release(KeyCode.ALT);
        type(KeyCode.DIGIT9);
        assertThat(tallies("ehkaiseva").in(1)).containsEntry("1", 9);
    }

    @Test
    void a_reason_typed_is_recorded_when_the_field_is_left() {
        open(ScaleEditorTest::editor);
        click("#scale-reason-high");
        robot.write("Apu on lähellä");
        type(KeyCode.TAB);
        assertThat(answer("arvot", Answer.Scale.class).reasonsOf("ihmislahtoinen"))
                .isEqualTo(new Reasons("", "Apu on lähellä"));
    }

    @Test
    void a_reason_being_typed_is_recorded_for_its_statement_when_another_is_chosen() {
        open(ScaleEditorTest::editor);
        click("#scale-reason-low");
        robot.write("Jono");
        robot.press(KeyCode.ALT).type(KeyCode.DOWN).release(KeyCode.ALT);
        assertThat(answer("arvot", Answer.Scale.class)
                        .reasonsOf("ihmislahtoinen")
                        .low())
                .isEqualTo("Jono");
        assertThat(answer("arvot", Answer.Scale.class).reasonsOf("ehkaiseva")).isEqualTo(Reasons.NONE);
    }

    @Test
    void too_many_hands_are_warned_of_and_kept() {
        open(ScaleEditorTest::editor);
        assertThat(find("#scale-warning", Node.class).isVisible()).isFalse();
        type(KeyCode.DIGIT1, KeyCode.DIGIT9);
        assertThat(find("#scale-warning", Node.class).isVisible()).isTrue();
        assertThat(tallies("ihmislahtoinen").in(1)).containsEntry("1", 19);
    }

    @Test
    void undo_elsewhere_is_shown_in_the_field() {
        open(ScaleEditorTest::editor);
        click("#scale-count-4-more");
        click("#scale-count-4-more");
        robot.interact(talk::undo);
        assertThat(find("#scale-count-4", TextField.class).getText()).isEqualTo("1");
    }

    @Test
    void ten_points_and_cannot_say_stand_side_by_side_in_the_window() {
        Step.Scale sample = talk.step(Step.Scale.class);
        Step.Scale ten = new Step.Scale(sample.frame(), 10, true, sample.low(), sample.high(), sample.statements());
        open(fixture -> new ScaleEditor(ten, fixture));
        List<Node> fields = List.copyOf(robot.lookup(".stepper-field").queryAll());
        assertThat(fields).hasSize(11);
        double right = window.getScene().getWidth();
        double last = 0;
        for (Node field : fields) {
            var bounds = field.localToScene(field.getLayoutBounds());
            assertThat(bounds.getMinX()).isGreaterThanOrEqualTo(last);
            assertThat(bounds.getWidth()).isGreaterThanOrEqualTo(28);
            last = bounds.getMaxX();
        }
        assertThat(last).isLessThan(right);
        type(KeyCode.DIGIT1, KeyCode.DIGIT2);
        assertThat(tallies("ihmislahtoinen").in(1)).containsEntry("1", 12);
    }

    private Tallies tallies(String statement) {
        return answer("arvot", Answer.Scale.class).of(statement);
    }

    private static StepEditor editor(EditorFixture talk) {
        return new ScaleEditor(talk.step(Step.Scale.class), talk);
    }
}
