package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Rows;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** What can be done with a row, lying over its right end while the pointer or the keyboard is on it. */
final class RowActions {
    private RowActions() {}

    /** The row's words with the buttons over them. */
    static StackPane over(Node words, Button... buttons) {
        HBox actions = of(buttons);
        actions.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane pane = new StackPane(words, actions);
        pane.getStyleClass().add("row-words");
        StackPane.setAlignment(words, Pos.CENTER_LEFT);
        StackPane.setAlignment(actions, Pos.CENTER_RIGHT);
        return pane;
    }

    /** The row's columns, and the buttons in a column of their own, as wide as the button of the line above. */
    static HBox behind(Columns columns, Button... buttons) {
        HBox actions = of(buttons);
        actions.getStyleClass().add("trailing");
        HBox line = Rows.row(12, Rows.grow(columns), actions);
        line.getStyleClass().add("row-line");
        return line;
    }

    /** The buttons alone. */
    static HBox of(Button... buttons) {
        HBox actions = Rows.row(2);
        for (Button button : buttons) {
            // The row itself has a key for each of these; the Tab key passes the list in one step.
            button.setFocusTraversable(false);
            actions.getChildren().add(Buttons.small(button));
        }
        actions.getStyleClass().add("row-actions");
        return actions;
    }
}
