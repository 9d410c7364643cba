package fi.pirtti.ui.facilitator.run;

import fi.pirtti.ui.common.Shortcut;
import fi.pirtti.ui.facilitator.run.editor.StepEditor;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/**
 * Enter, where answers are typed in from paper: to the next field, from the last one to the next part of the step, and
 * from the last part to the next step. On a line that adds what is typed it first does that; an empty one is left. A list
 * and whatever says that Enter is its own ({@link StepEditor#OWN_ENTER}) is let be.
 */
final class EnterOnPaper {
    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");

    private final StepEditor editor;
    private final Parent stage;
    private final Runnable goOn;

    /**
     * For one press of the key.
     *
     * @param stage in which the editor's fields are
     * @param goOn to the next step
     */
    EnterOnPaper(StepEditor editor, Parent stage, Runnable goOn) {
        this.editor = editor;
        this.stage = stage;
        this.goOn = goOn;
    }

    void press(KeyEvent event) {
        if (!Shortcut.NEXT_ON_PAPER.matches(event) || !(event.getTarget() instanceof Node at)) {
            return;
        }
        if (at.getPseudoClassStates().contains(PICKED)) {
            event.consume();
            leave();
        } else if (at instanceof TextInputControl field && fields().contains(field)) {
            if (!adds(field)) {
                event.consume();
                next(field);
            } else if (nothingToAdd()) {
                event.consume();
                leave();
            }
        }
    }

    private void next(TextInputControl field) {
        List<TextInputControl> fields = fields();
        int following = fields.indexOf(field) + 1;
        if (following < fields.size()) {
            fields.get(following).requestFocus();
        } else {
            leave();
        }
    }

    private void leave() {
        if (!editor.openNextPart()) {
            goOn.run();
        }
    }

    private boolean nothingToAdd() {
        return fields().stream()
                .filter(EnterOnPaper::adds)
                .allMatch(field -> field.getText().isBlank());
    }

    /** A line for one more, as against a field that holds what is recorded. */
    private static boolean adds(TextInputControl field) {
        return field.getStyleClass().contains("entry");
    }

    /** The fields in which Enter goes on, in the order of reading. */
    private List<TextInputControl> fields() {
        List<TextInputControl> found = new ArrayList<>();
        collect(stage, found);
        return found;
    }

    private static void collect(Node node, List<TextInputControl> found) {
        boolean left = !node.isVisible()
                || node.isDisabled()
                || node instanceof ListView
                || node.getStyleClass().contains("search-field")
                || node.getStyleClass().contains(StepEditor.OWN_ENTER);
        if (left) {
            return;
        }
        if (node instanceof TextInputControl field) {
            found.add(field);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }
}
