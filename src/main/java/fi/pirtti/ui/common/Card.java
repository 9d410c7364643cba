package fi.pirtti.ui.common;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A raised sheet with rounded corners that holds what belongs together; its children are stacked. */
public final class Card extends VBox {
    public Card(Node... children) {
        super(children);
        getStyleClass().add("card");
    }

    /** A card with a serif title, and after it whatever stands at the right end of the title's row. */
    public static Card titled(String title, Node... trailing) {
        HBox head = Rows.row(Texts.cardTitle(title), Rows.spacer());
        head.getStyleClass().add("card-head");
        head.getChildren().addAll(trailing);
        return new Card(head);
    }

    /** Adds children; returns itself. */
    public Card with(Node... children) {
        getChildren().addAll(children);
        return this;
    }
}
