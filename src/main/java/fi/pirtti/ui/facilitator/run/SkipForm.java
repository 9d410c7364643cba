package fi.pirtti.ui.facilitator.run;

import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Focus;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Shortcut;
import fi.pirtti.ui.common.Texts;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Leaving a step out: the button opens a line for the reason in its own place. */
final class SkipForm extends VBox {
    private static final int LONGEST = 500;

    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper(this, "asking");
    private final Button open;
    private final TextField reason = new TextField();
    private final VBox form;

    SkipForm(Messages messages, Consumer<String> skip) {
        open = Buttons.small(Buttons.text(messages.text("run.skip"), Glyph.SKIPPED, this::open));
        open.setId("skip-step");
        reason.setId("skip-reason");
        reason.getStyleClass().add("entry");
        reason.setAccessibleText(messages.text("run.skip.why"));
        Button confirm = Buttons.small(Buttons.secondary(messages.text("run.skip.confirm"), null, () -> {
            String why = reason.getText().strip();
            if (!why.isEmpty()) {
                close();
                skip.accept(why.length() > LONGEST ? why.substring(0, LONGEST) : why);
            }
        }));
        confirm.setId("skip-confirm");
        confirm.disableProperty().bind(reason.textProperty().map(String::isBlank));
        reason.setOnAction(event -> confirm.fire());
        Button cancel = Buttons.small(Buttons.text(messages.text("run.skip.cancel"), null, this::close));
        cancel.setId("skip-cancel");
        Label why = Texts.label(messages.text("run.skip.why"), "note-name");
        why.setLabelFor(reason);
        FlowPane deeds = new FlowPane(confirm, cancel);
        deeds.getStyleClass().add("gap-4");
        form = Rows.column(8, why, reason, deeds);
        form.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (Shortcut.CLOSE.matches(event)) {
                close();
                open.requestFocus();
                event.consume();
            }
        });
        close();
    }

    /** Whether a reason is being asked for. */
    ReadOnlyBooleanProperty asking() {
        return asking.getReadOnlyProperty();
    }

    void close() {
        reason.clear();
        getChildren().setAll(open);
        asking.set(false);
    }

    private void open() {
        getChildren().setAll(form);
        asking.set(true);
        Focus.forTyping(reason);
    }
}
