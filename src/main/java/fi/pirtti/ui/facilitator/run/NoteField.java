package fi.pirtti.ui.facilitator.run;

import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Icon;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Texts;
import fi.pirtti.ui.common.TypingRule;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** A note that is recorded when the typing pauses. */
final class NoteField extends VBox {
    private static final int LONGEST = 2000;

    private final TextArea field = new TextArea();
    private final PauseTransition pause = new PauseTransition(Duration.millis(700));
    private final Consumer<Boolean> typing;
    private final Consumer<String> record;
    private String recorded = "";

    NoteField(String id, Glyph glyph, String name, String hint, Consumer<Boolean> typing, Consumer<String> record) {
        this.typing = typing;
        this.record = record;
        getStyleClass().add("note-card");
        Label title = Texts.label(name, "note-name");
        title.setLabelFor(field);
        field.setId(id);
        field.getStyleClass().add("note-field");
        field.setWrapText(true);
        field.setPrefRowCount(2);
        field.setPromptText(hint);
        field.setAccessibleText(name);
        field.setAccessibleHelp(hint);
        field.setTextFormatter(TypingRule.accept(change ->
                !change.isContentChange() || change.getControlNewText().length() <= LONGEST));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        field.textProperty().subscribe((before, now) -> {
            if (!now.equals(recorded)) {
                typing.accept(true);
                pause.playFromStart();
            }
        });
        pause.setOnFinished(event -> flush());
        getChildren().addAll(Rows.row(8, Icon.of(glyph, 16), title), field);
    }

    /** Shows what is on record; what is being typed is left alone. */
    void show(String text) {
        if (!text.equals(recorded)) {
            recorded = text;
            field.setText(text);
        }
    }

    /** Records what is typed. */
    void flush() {
        pause.stop();
        if (!field.getText().equals(recorded)) {
            recorded = field.getText();
            record.accept(recorded);
        }
        typing.accept(false);
    }

    void stop() {
        pause.stop();
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isShortcutDown() && !event.isAltDown()) {
            field.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }
}
