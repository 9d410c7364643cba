package fi.pirtti.ui.facilitator.run.editor;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.discussion.Dissent;
import fi.pirtti.domain.guide.Step;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class AgreementEditorTest extends EditorOnScreen {
    @Test
    void hands_are_counted_by_keyboard_level_by_level() {
        open(AgreementEditorTest::editor);
        type(KeyCode.DIGIT6, KeyCode.ENTER, KeyCode.DIGIT2, KeyCode.TAB, KeyCode.TAB, KeyCode.DIGIT1);
        assertThat(agreement().tallies().in(1))
                .containsEntry("fully", 6)
                .containsEntry("mostly", 2)
                .containsEntry("disagree", 1);
    }

    @Test
    void hands_are_counted_with_the_buttons_and_warned_of_when_too_many() {
        open(AgreementEditorTest::editor);
        type(KeyCode.DIGIT1, KeyCode.DIGIT8);
        assertThat(find("#agree-warning", Node.class).isVisible()).isFalse();
        click("#agree-count-canLiveWith-more");
        assertThat(find("#agree-warning", Node.class).isVisible()).isTrue();
        assertThat(agreement().tallies().in(1)).containsEntry("fully", 18).containsEntry("canLiveWith", 1);
    }

    @Test
    void a_dissent_is_added_with_enter_or_the_button() {
        open(AgreementEditorTest::editor);
        click("#dissent-text");
        robot.write("Resurssit puuttuvat koko paperista.");
        type(KeyCode.ENTER);
        robot.write("En allekirjoita mallia.");
        click("#add-dissent");
        assertThat(agreement().dissent())
                .containsExactly(
                        new Dissent("Resurssit puuttuvat koko paperista.", null),
                        new Dissent("En allekirjoita mallia.", null));
        assertThat(find("#dissent-text", GrowingField.class).getText()).isEmpty();
    }

    @Test
    void a_dissent_may_concern_a_step() {
        open(AgreementEditorTest::editor);
        click("#dissent-text");
        robot.write("Malli ei toimi.");
        @SuppressWarnings("unchecked")
        ComboBox<DissentCard.About> about = find("#dissent-step", ComboBox.class);
        robot.interact(() -> about.getItems().stream()
                .filter(one -> "malli".equals(one.id()))
                .forEach(about::setValue));
        click("#add-dissent");
        assertThat(agreement().dissent()).containsExactly(new Dissent("Malli ei toimi.", "malli"));
    }

    @Test
    void a_dissent_is_changed_in_place_and_deleted() {
        SampleTalk.whole(talk);
        open(AgreementEditorTest::editor);
        click("#dissent-edit-1");
        robot.write(" Lisää väkeä.");
        type(KeyCode.ENTER);
        assertThat(agreement().dissent().getFirst().text()).endsWith("ei toteudu. Lisää väkeä.");
        click("#dissent-delete-1");
        assertThat(agreement().dissent()).hasSize(1);
        assertThat(agreement().dissent().getFirst().step()).isEqualTo("malli");
    }

    @Test
    void a_dissent_that_is_typed_but_not_added_is_not_lost() {
        open(AgreementEditorTest::editor);
        click("#dissent-text");
        robot.write("Kesken jäänyt");
        robot.interact(editor::flush);
        assertThat(agreement().dissent()).containsExactly(new Dissent("Kesken jäänyt", null));
    }

    @Test
    void the_summary_follows_the_discussion() {
        SampleTalk.whole(talk);
        open(AgreementEditorTest::editor);
        assertThat(robot.lookup(".read-back .speech").queryAllAs(Label.class))
                .extracting(Label::getText)
                .contains("”Apu tulee ennen kuin sitä ehtii pyytää.”", "Tieto kulkee asiakkaan mukana (3)");
    }

    @Test
    void the_summary_is_read_from_the_wall_page_by_page_and_then_hands_are_counted() {
        SampleTalk.whole(talk);
        open(AgreementEditorTest::editor);
        type(KeyCode.R);
        assertThat(talk.page()).isZero();
        type(KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.LEFT);
        assertThat(talk.page()).isEqualTo(1);
        for (int i = 0; i < 9 && talk.page() >= 0; i++) {
            type(KeyCode.RIGHT);
        }
        assertThat(talk.page()).isEqualTo(-1);
        assertThat(focused().getId()).isEqualTo("agree-count-fully");
    }

    private Answer.Agreement agreement() {
        return answer("yhteisymmarrys", Answer.Agreement.class);
    }

    private static StepEditor editor(EditorFixture talk) {
        return new AgreementEditor(talk.step(Step.Agreement.class), talk);
    }
}
