package fi.pirtti.ui.common;

import javafx.scene.layout.HBox;

/** A figure and its noun on one line. */
public final class StatTile extends HBox {
    public StatTile(String number, String noun) {
        getStyleClass().add("stat-tile");
        getChildren().addAll(Texts.number(number), Texts.label(noun, "body-muted"));
    }
}
