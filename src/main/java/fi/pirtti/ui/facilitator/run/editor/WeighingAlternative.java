package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.domain.guide.Labelled;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Focus;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Shortcut;
import fi.pirtti.ui.common.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** An alternative's name and, below it, the reason for its scores, which is written in place. */
final class WeighingAlternative extends VBox {
    private final Label reason = Texts.small("");
    private final Button open;
    private final GrowingField field;
    private final RecordedText words;
    private final Runnable afterwards;
    private String shown = "";

    /** {@code afterwards} is run when the writing ends with Enter or Esc. */
    WeighingAlternative(WeighingViewModel model, Messages messages, Labelled alternative, Runnable afterwards) {
        this.afterwards = afterwards;
        String name = model.label(alternative);
        field = new GrowingField("weigh-reason-" + alternative.id(), messages.text("run.weighing.reasonOf", name));
        words = new RecordedText(field, Step.DEFAULT_MAX_LENGTH, text -> model.setReason(alternative.id(), text));
        open = Buttons.small(Buttons.text(messages.text("run.weighing.addReason"), Glyph.REASON, this::edit));
        open.setId("weigh-reason-open-" + alternative.id());
        open.getStyleClass().add("reason-button");
        open.setAccessibleText(messages.text("run.weighing.reasonOf", name));
        field.setPromptText(messages.text("run.weighing.reasonPrompt"));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        field.focusedProperty().subscribe((before, focused) -> {
            if (!focused) {
                present();
            }
        });
        reason.getStyleClass().add("weighing-reason");
        reason.setOnMouseClicked(event -> edit());
        getStyleClass().addAll("weighing-alternative", "gap-4", StepEditor.OWN_ENTER);
        getChildren().addAll(Texts.wrapped(name, "strong-large"), reason, open, field);
        present();
    }

    /** Opens the field for the reason. */
    void edit() {
        EditorPane.show(reason, false);
        EditorPane.show(open, false);
        EditorPane.show(field, true);
        Focus.forTyping(field);
        field.end();
    }

    void show(String recorded) {
        shown = recorded;
        words.show(recorded);
        reason.setText(recorded);
        if (!field.isVisible()) {
            present();
        }
    }

    void flush() {
        words.flush();
    }

    private void present() {
        EditorPane.show(field, false);
        EditorPane.show(reason, !shown.isEmpty());
        EditorPane.show(open, shown.isEmpty());
    }

    private void keyPressed(KeyEvent event) {
        boolean ends = event.getCode() == KeyCode.ENTER && !event.isShiftDown() || Shortcut.CLOSE.matches(event);
        if (ends) {
            words.flush();
            present();
            afterwards.run();
            event.consume();
        }
    }
}
