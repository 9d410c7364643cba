package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.ui.common.Shortcut;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** A card that can be picked with a click, Space or Enter. Unlike a button it wraps what it holds. */
class PickCard extends HBox {
    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");

    private final BooleanProperty picked = new SimpleBooleanProperty(this, "picked");
    private Runnable action = () -> {};

    PickCard(AccessibleRole role, Node... children) {
        super(children);
        getStyleClass().add("pick-card");
        setAccessibleRole(role);
        setFocusTraversable(true);
        picked.subscribe(now -> {
            pseudoClassStateChanged(PICKED, now);
            notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
        });
        setOnMousePressed(event -> {
            requestFocus();
            // or the scroll pane around takes the focus
            event.consume();
        });
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                pick();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean plain = !event.isShortcutDown() && !event.isAltDown() && event.getTarget() == this;
            if (plain && (Shortcut.PICK.matches(event) || event.getCode() == KeyCode.ENTER)) {
                pick();
                event.consume();
            }
        });
    }

    final void onPick(Runnable whenPicked) {
        action = whenPicked;
    }

    /** Does what a click does. */
    final void pick() {
        action.run();
    }

    final void setPicked(boolean now) {
        picked.set(now);
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, @Nullable Object... parameters) {
        return attribute == AccessibleAttribute.SELECTED
                ? (Object) picked.get()
                : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction what, @Nullable Object... parameters) {
        if (what == AccessibleAction.FIRE) {
            pick();
        } else {
            super.executeAccessibleAction(what, parameters);
        }
    }
}
