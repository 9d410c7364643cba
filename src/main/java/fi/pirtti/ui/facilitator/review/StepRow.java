package fi.pirtti.ui.facilitator.review;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;

/** A row that is pressed like a button. A button itself would not let its words wrap with the width. */
final class StepRow extends HBox {
    private final Runnable action;

    StepRow(String name, Runnable action) {
        this.action = action;
        getStyleClass().add("review-step");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(name);
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                action.run();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER) {
                event.consume();
                action.run();
            }
        });
    }

    @Override
    public void executeAccessibleAction(AccessibleAction requested, Object... parameters) {
        if (requested == AccessibleAction.FIRE) {
            action.run();
        } else {
            super.executeAccessibleAction(requested, parameters);
        }
    }
}
