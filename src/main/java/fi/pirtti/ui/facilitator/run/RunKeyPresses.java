package fi.pirtti.ui.facilitator.run;

import fi.pirtti.ui.common.Shortcut;
import fi.pirtti.ui.presenter.WallState;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;

/** What the keys of the desk do, wherever on it the focus is; {@link RunKeys} lists them. */
final class RunKeyPresses {
    private final RunViewModel model;
    private final Runnable goOn;

    /** @param goOn to the next step, or from the last one to the review */
    RunKeyPresses(RunViewModel model, Runnable goOn) {
        this.model = model;
        this.goOn = goOn;
    }

    /** Does what the key is for, and uses it up. */
    void press(KeyEvent event) {
        undo(event);
        work(event);
        way(event);
    }

    /** Ctrl+Z and Ctrl+Y are the discussion's, except in a line that is not on record before Enter. */
    void undo(KeyEvent event) {
        if (event.isConsumed()) {
            return;
        }
        boolean redo = Shortcut.REDO.matches(event);
        boolean undo = Shortcut.UNDO.matches(event);
        if ((undo || redo) && !typesEntry(event, redo)) {
            if (undo) {
                model.undo();
            } else {
                model.redo();
            }
            event.consume();
        }
    }

    private static boolean typesEntry(KeyEvent event, boolean redo) {
        return event.getTarget() instanceof TextInputControl field
                && field.getStyleClass().contains("entry")
                && !field.getText().isEmpty()
                && (redo ? field.isRedoable() : field.isUndoable());
    }

    private void work(KeyEvent event) {
        if (event.isConsumed()) {
            return;
        }
        if (Shortcut.NEXT_WORK.matches(event)) {
            model.work().next();
            event.consume();
        } else if (Shortcut.DARK_WALL.matches(event)) {
            boolean blank = model.wallState().get() == WallState.BLANK;
            model.wallState().set(blank ? WallState.LIVE : WallState.BLANK);
            event.consume();
        }
    }

    /** To the next step and back. */
    void way(KeyEvent event) {
        if (event.isConsumed()) {
            return;
        }
        if (Shortcut.NEXT_STEP.matches(event) && isWay(event)) {
            event.consume();
            goOn.run();
        } else if (Shortcut.PREVIOUS_STEP.matches(event) && isWay(event)) {
            event.consume();
            model.previous();
        }
    }

    /** Alt with an arrow from the keyboard, or a page key from a clicker: in a field or a list page keys move in it. */
    private static boolean isWay(KeyEvent event) {
        boolean pages = event.getTarget() instanceof TextInputControl || event.getTarget() instanceof ListView;
        return event.isAltDown() || !pages;
    }
}
