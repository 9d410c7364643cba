package fi.pirtti.ui.common;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list that shows one node, in the list's width and the height that its wrapped words then need.
 *
 * @param <T> what the list holds
 */
public abstract class WrappedCell<T> extends ListCell<T> {
    private @Nullable Region content;

    protected WrappedCell() {
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        // The width is the list's: a long word must not make every row wider.
        setPrefWidth(0);
    }

    /** Shows this, or nothing. */
    protected final void show(@Nullable Region shown) {
        content = shown;
        if (getGraphic() != shown) {
            setGraphic(shown);
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        Region node = content;
        if (node == null) {
            return super.computePrefHeight(width);
        }
        double room = (width > 0 ? width : getWidth()) - snappedLeftInset() - snappedRightInset();
        return snapSizeY(node.prefHeight(Math.max(1, room))) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        Region node = content;
        if (node == null) {
            super.layoutChildren();
        } else if (node.getParent() == this) {
            double left = snappedLeftInset();
            double top = snappedTopInset();
            node.resizeRelocate(
                    left, top, getWidth() - left - snappedRightInset(), getHeight() - top - snappedBottomInset());
        }
    }
}
