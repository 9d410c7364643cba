package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.ui.common.TypingRule;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.control.TextInputControl;
import javafx.util.Duration;

/**
 * A field whose words are written down while they are typed: after a short pause, when the field is left, and on {@link
 * #flush}. What is shown from elsewhere never overwrites words that are not yet written down.
 */
final class RecordedText {
    private static final Duration PAUSE = Duration.millis(700);

    private final TextInputControl field;
    private final Consumer<String> record;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private boolean showing;
    private boolean pending;

    RecordedText(TextInputControl field, int maxLength, Consumer<String> record) {
        this.field = field;
        this.record = record;
        limit(field, maxLength);
        pause.setOnFinished(event -> flush());
        field.textProperty().subscribe((before, now) -> {
            if (!showing) {
                pending = true;
                pause.playFromStart();
            }
        });
        field.focusedProperty().subscribe((before, focused) -> {
            if (!focused) {
                flush();
            }
        });
    }

    /** Takes no more characters than that. */
    static void limit(TextInputControl field, int maxLength) {
        field.setTextFormatter(
                TypingRule.accept(change -> change.getControlNewText().length() <= maxLength || !change.isAdded()));
    }

    /** Shows what is written down. */
    void show(String text) {
        if (!pending && !field.getText().equals(text)) {
            showing = true;
            field.setText(text);
            showing = false;
        }
    }

    /** Writes down what is not yet. */
    void flush() {
        pause.stop();
        if (pending) {
            pending = false;
            record.accept(field.getText());
        }
    }
}
