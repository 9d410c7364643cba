package fi.pirtti.ui.facilitator.run.editor;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A field of one paragraph that wraps: Tab goes on to the next control and Enter makes no new line. */
final class WrappedField extends TextArea {
    private Runnable onEnter = () -> {};

    /**
     * An empty field.
     *
     * @param maximum length in UTF-16 units
     */
    WrappedField(int maximum) {
        setWrapText(true);
        setTextFormatter(new TextFormatter<>(change -> LengthLimit.limited(oneParagraph(change), maximum)));
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
    }

    /** Does something on Enter. */
    void setOnEnter(Runnable action) {
        onEnter = action;
    }

    private void keyPressed(KeyEvent event) {
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        if (plain && event.getCode() == KeyCode.TAB) {
            requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        } else if (plain && event.getCode() == KeyCode.ENTER) {
            onEnter.run();
            event.consume();
        }
    }

    private static TextFormatter.Change oneParagraph(TextFormatter.Change change) {
        String text = change.getText();
        if (text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0) {
            String joined = text.replaceAll("\\R", " ");
            change.setText(joined);
            int caret = change.getRangeStart() + joined.length();
            change.selectRange(caret, caret);
        }
        return change;
    }
}
