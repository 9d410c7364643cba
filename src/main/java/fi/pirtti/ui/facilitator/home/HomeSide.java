package fi.pirtti.ui.facilitator.home;

import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Card;
import fi.pirtti.ui.common.EmptyState;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Icon;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Texts;
import fi.pirtti.ui.common.Tone;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Beside the work: where a new file goes, what stays where, and whom to ask. */
final class HomeSide extends VBox {
    private final Messages messages;
    private final VBox dropZone;
    private final Button openButton;
    private final VBox contact = Rows.column(4);

    HomeSide(Messages messages, Runnable chooseFile, Runnable rehearse) {
        this.messages = messages;
        getStyleClass().add("home-side");
        openButton = Buttons.withKeys(
                Buttons.large(Buttons.secondary(messages.text("home.open"), Glyph.OPEN_FILE, chooseFile)), "Ctrl", "O");
        openButton.setId("home-open");
        EmptyState state = new EmptyState(
                Glyph.INVITATION, messages.text("home.drop.title"), messages.text("home.drop.text"), openButton);
        dropZone = new VBox(state);
        dropZone.getStyleClass().addAll("drop-zone", "home-drop");
        getChildren().addAll(dropZone, privacy(), rehearsal(messages, rehearse));
    }

    Button openButton() {
        return openButton;
    }

    Region dropZone() {
        return dropZone;
    }

    /** Names whom to ask about this discussion; nobody before there is one. */
    void showContact(@Nullable HomeEntry entry) {
        contact.getChildren().clear();
        boolean known = entry != null && !entry.organiserEmail().isEmpty();
        contact.setVisible(known);
        contact.setManaged(known);
        if (entry != null && known) {
            TextField address = new TextField(entry.organiserEmail());
            address.setEditable(false);
            address.getStyleClass().add("copyable");
            address.setAccessibleText(messages.text("home.contact") + " " + entry.organiserEmail());
            VBox words = Rows.column(2, Texts.body(messages.text("home.contact")), address);
            HBox row = Rows.row(12, Icon.of(Glyph.SUPPORT), Rows.grow(words));
            row.getStyleClass().add("top-row");
            contact.getChildren().addAll(Rows.line(), row);
        }
    }

    private Card privacy() {
        Label title = Texts.wrapped(messages.text("home.privacy.title"), "strong-large");
        HBox head = Rows.row(12, Icon.of(Glyph.SAFE, 20).toned(Tone.ACCENT), title);
        Card card = new Card(
                head,
                fact(Glyph.OFFLINE, messages.text("home.privacy.offline")),
                fact(Glyph.STORED, messages.text("home.privacy.local")),
                fact(Glyph.SEALED, messages.text("home.privacy.sealed")),
                contact);
        card.getStyleClass().add("home-privacy");
        return card;
    }

    private static HBox fact(Glyph glyph, String text) {
        HBox row = Rows.row(12, Icon.of(glyph), Rows.grow(Texts.body(text)));
        row.getStyleClass().add("top-row");
        return row;
    }

    private static HBox rehearsal(Messages messages, Runnable rehearse) {
        Button start = Buttons.text(messages.text("rehearsal.first"), Glyph.REHEARSAL, rehearse);
        start.setId("rehearse");
        start.setTooltip(new Tooltip(messages.text("rehearsal.startText")));
        HBox row = Rows.row(8, start);
        row.getStyleClass().add("home-keys");
        return row;
    }
}
