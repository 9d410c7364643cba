package fi.pirtti.ui.office;

import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Card;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Shortcut;
import fi.pirtti.ui.common.Texts;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Something that lies over a window for a while: a title, a content that may scroll, and deeds at its foot. */
public final class OfficeSheet extends StackPane {
    private Node first;

    /**
     * @param close words of the way to close it, for screen readers
     * @param wide whether it takes most of the window
     */
    public OfficeSheet(String title, String close, boolean wide, Region content, Runnable onClose, Node... deeds) {
        getStyleClass().addAll("veil", "office-veil");
        Button leave = Buttons.icon(Glyph.CLOSE, close, onClose);
        leave.setId("close-sheet");
        HBox head = Rows.row(12, Rows.grow(Texts.wrapped(title, "card-title")), leave);
        Card card = new Card(head, Rows.grow(content));
        if (deeds.length > 0) {
            card.with(Rows.row(8, deeds));
        }
        card.getStyleClass().addAll("office-sheet", wide ? "wide-sheet" : "small-sheet");
        first = leave;
        getChildren().add(card);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (Shortcut.CLOSE.matches(event)) {
                onClose.run();
                event.consume();
            }
        });
    }

    /** The keyboard starts here; returns itself. */
    public OfficeSheet beginningAt(Node node) {
        first = node;
        return this;
    }

    Node first() {
        return first;
    }
}
