package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.domain.discussion.Dissent;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Focus;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Shortcut;
import fi.pirtti.ui.common.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One dissenting opinion, which can be written anew in place or deleted. */
final class DissentRow extends HBox {
    private final AgreementViewModel model;
    private final DissentCard card;
    private final int index;
    private final Label text = Texts.speech("");
    private final Label concerns = Texts.small("");
    private final GrowingField field;
    private final ComboBox<DissentCard.About> about;
    private final VBox reading;
    private final VBox writing;
    private final Button edit;
    private @Nullable Dissent shown;

    DissentRow(AgreementViewModel model, Messages messages, DissentCard card, int index) {
        this.model = model;
        this.card = card;
        this.index = index;
        int number = index + 1;
        about = card.chooser("dissent-step-" + number);
        field = new GrowingField("dissent-text-" + number, messages.text("run.agreement.dissent"));
        RecordedText.limit(field, model.maxLength());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        Button done = Buttons.small(Buttons.secondary(messages.text("run.agreement.done"), Glyph.CHECK, this::finish));
        done.setId("dissent-done-" + number);
        edit = button(Glyph.EDIT, messages.text("run.agreement.editDissent", number), this::open);
        edit.setId("dissent-edit-" + number);
        Button delete =
                button(Glyph.DELETE, messages.text("run.agreement.deleteDissent", number), () -> model.remove(index));
        delete.setId("dissent-delete-" + number);
        reading = Rows.column(2, text, concerns);
        writing = Rows.column(8, field, Rows.row(8, Rows.grow(about), done));
        HBox buttons = Rows.row(2, edit, delete);
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        getStyleClass().addAll("dissent-row", "gap-8", StepEditor.OWN_ENTER);
        getChildren().addAll(Rows.grow(reading), Rows.grow(writing), buttons);
        present(false);
    }

    private static Button button(Glyph glyph, String name, Runnable action) {
        return Buttons.small(Buttons.icon(glyph, name, action));
    }

    void show(Dissent opinion) {
        shown = opinion;
        text.setText(opinion.text());
        DissentCard.About which = card.about(opinion.step());
        concerns.setText(which.title());
        if (!writing.isVisible()) {
            fill(opinion);
        }
    }

    /** Writes down what is being written. */
    void flush() {
        if (writing.isVisible()) {
            DissentCard.About chosen = about.getValue();
            model.change(index, field.getText(), chosen == null ? null : chosen.id());
        }
    }

    private void fill(Dissent opinion) {
        field.setText(opinion.text());
        about.setValue(card.about(opinion.step()));
    }

    private void open() {
        if (shown != null) {
            fill(shown);
        }
        present(true);
        Focus.forTyping(field);
        field.end();
    }

    private void finish() {
        flush();
        present(false);
        edit.requestFocus();
    }

    private void present(boolean write) {
        EditorPane.show(writing, write);
        EditorPane.show(reading, !write);
        EditorPane.show(edit, !write);
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShiftDown()) {
            finish();
            event.consume();
        } else if (Shortcut.CLOSE.matches(event)) {
            present(false);
            edit.requestFocus();
            event.consume();
        }
    }
}
