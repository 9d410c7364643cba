package fi.pirtti.ui.office;

import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Banner;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Card;
import fi.pirtti.ui.common.Focus;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Shortcut;
import fi.pirtti.ui.common.Texts;
import fi.pirtti.ui.common.Tone;
import fi.pirtti.ui.shell.UiContext;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Asks for the passphrase of the keys, over the window whose work waits for it. */
final class PassphraseSheet extends StackPane {
    private final PasswordField field = new PasswordField();

    private PassphraseSheet(OfficeDesk desk, UiContext ui, boolean wrong) {
        Messages messages = ui.messages();
        getStyleClass().add("veil");
        field.setId("passphrase");
        field.setOnAction(event -> desk.unlock(field.getText().toCharArray()));
        Label name = Texts.strong(messages.text("office.passphrase.field"));
        name.setLabelFor(field);
        Card card = Card.titled(messages.text("office.passphrase.title"))
                .with(Texts.body(messages.text("office.passphrase.sentence")));
        if (wrong) {
            card.with(new Banner(Tone.BAD, Glyph.PROBLEM, messages.text("office.passphrase.wrong")));
        }
        card.with(
                Rows.column(6, name, field),
                Rows.row(
                        Buttons.primary(
                                messages.text("office.passphrase.open"),
                                Glyph.KEY,
                                () -> desk.unlock(field.getText().toCharArray())),
                        Buttons.text(messages.text("office.passphrase.leave"), null, desk::leaveLocked)));
        card.getStyleClass().add("office-sheet");
        getChildren().add(card);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (Shortcut.CLOSE.matches(event)) {
                desk.leaveLocked();
                event.consume();
            }
        });
    }

    /** Shows the sheet over {@code behind}, or takes it away when nothing waits any more. */
    static void show(Pane root, Node behind, OfficeDesk desk, UiContext ui, OfficeDesk.@Nullable Locked locked) {
        root.getChildren().removeIf(PassphraseSheet.class::isInstance);
        behind.setDisable(locked != null);
        if (locked != null) {
            PassphraseSheet sheet = new PassphraseSheet(desk, ui, locked.wrong());
            root.getChildren().add(sheet);
            Focus.forTyping(sheet.field);
        }
    }
}
