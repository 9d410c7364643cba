package fi.pirtti.ui.facilitator.run.editor;

import javafx.geometry.Orientation;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;

/** A field that wraps what is written and grows with it, so that nothing is out of sight. Tab goes to the next field. */
final class GrowingField extends TextArea {
    private static final int FEWEST_LINES = 2;
    private static final int MOST_LINES = 8;
    /** Padding of the text in em, as the theme sets it for every text area. */
    private static final double PADDING_ACROSS = 2 * 0.7857;

    private static final double PADDING_DOWN = 2 * 0.6429;
    private static final double EDGE = 3;

    private final Text ruler = new Text();

    GrowingField(String id, String name) {
        setId(id);
        setAccessibleText(name);
        setWrapText(true);
        getStyleClass().add("growing-field");
        textProperty().subscribe((before, now) -> {
            requestLayout();
            Parent parent = getParent();
            if (parent != null) {
                parent.requestLayout();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isShortcutDown() && !event.isAltDown()) {
                requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                event.consume();
            }
        });
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 4 * getFont().getSize();
    }

    @Override
    protected double computePrefWidth(double height) {
        return 16 * getFont().getSize();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double em = getFont().getSize();
        double wide = width < 0 ? Math.max(getWidth(), computePrefWidth(-1)) : width;
        ruler.setFont(getFont());
        ruler.setWrappingWidth(0);
        ruler.setText("Å");
        double line = ruler.getLayoutBounds().getHeight();
        ruler.setWrappingWidth(Math.max(em, wide - PADDING_ACROSS * em));
        ruler.setText(getText().endsWith("\n") ? getText() + " " : getText());
        double needed = ruler.getLayoutBounds().getHeight();
        double lines = Math.clamp(needed, FEWEST_LINES * line, MOST_LINES * line);
        return Math.ceil(lines + PADDING_DOWN * em + EDGE);
    }
}
