package fi.pirtti.ui.facilitator.run.editor;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.discussion.Idea;
import fi.pirtti.domain.guide.Step;
import java.util.List;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IdeasEditorTest extends EditorOnScreen {
    @BeforeEach
    void openEditor() {
        talk.ideas("Jono on pitkä. Puhelin ei vastaa.", "Kaksi", "Kolme");
        open(fixture -> new IdeasEditor(fixture.step(Step.Ideas.class), fixture));
    }

    @Test
    void ideas_are_chosen_merged_moved_split_and_sorted_by_keys_alone() {
        type(KeyCode.DOWN);
        robot.press(KeyCode.SHIFT);
        type(KeyCode.DOWN);
        robot.release(KeyCode.SHIFT);
        assertThat(robot.lookup("#idea-chosen").queryLabeled().getText()).isEqualTo("2 ajatusta valittu");
        type(KeyCode.DIGIT4);
        assertThat(ideas()).extracting(Idea::category).containsExactly("toimii", "ero", "ero");
        type(KeyCode.M);
        assertThat(texts()).containsExactly("Jono on pitkä. Puhelin ei vastaa.", "Kaksi; Kolme");
        assertThat(robot.lookup("#idea-choice").query().isVisible())
                .as("one idea is left of those chosen")
                .isFalse();
        chord(KeyCode.ALT, KeyCode.DOWN);
        assertThat(texts()).containsExactly("Kaksi; Kolme", "Jono on pitkä. Puhelin ei vastaa.");
        type(KeyCode.UP, KeyCode.F2);
        robot.interact(() -> ((TextInputControl) focused()).positionCaret(14));
        chord(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(texts()).containsExactly("Kaksi; Kolme", "Jono on pitkä.", "Puhelin ei vastaa.");
        type(KeyCode.DELETE);
        assertThat(texts()).containsExactly("Kaksi; Kolme", "Puhelin ei vastaa.");
    }

    @Test
    void a_pasted_list_is_shown_before_it_is_added() {
        robot.interact(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString("- Neljä\n- Viisi");
            Clipboard.getSystemClipboard().setContent(content);
        });
        chord(KeyCode.CONTROL, KeyCode.V);
        assertThat(robot.lookup("#paste-preview").tryQuery()).isPresent();
        type(KeyCode.ESCAPE);
        assertThat(texts()).hasSize(3);
        chord(KeyCode.CONTROL, KeyCode.V);
        type(KeyCode.ENTER);
        assertThat(texts()).hasSize(5).endsWith("Neljä", "Viisi");
        assertThat(focused().getId()).isEqualTo("idea-entry");
    }

    private void chord(KeyCode modifier, KeyCode key) {
        robot.press(modifier);
        type(key);
        robot.release(modifier);
    }

    private List<Idea> ideas() {
        return answer("nykytila", Answer.Ideas.class).ideas();
    }

    private List<String> texts() {
        return ideas().stream().map(Idea::text).toList();
    }
}
