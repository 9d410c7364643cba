package fi.pirtti.ui.facilitator.run.editor;

import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A row that takes the list's width and the height that its wrapped words need. */
final class RowCell<R> extends ListCell<R> {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final PseudoClass FRESH = PseudoClass.getPseudoClass("fresh");

    private final RowList<R> list;
    private @Nullable Region content;
    private @Nullable R shown;

    RowCell(RowList<R> list) {
        this.list = list;
        getStyleClass().add("row-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        list.freshKey().subscribe(key -> showFresh());
    }

    private void showFresh() {
        R row = getItem();
        pseudoClassStateChanged(
                FRESH,
                row != null && list.look().key(row).equals(list.freshKey().get()));
    }

    @Override
    protected void updateItem(@Nullable R row, boolean empty) {
        super.updateItem(row, empty);
        showFresh();
        if (empty || row == null) {
            content = null;
            shown = null;
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Region form = list.openNode(row);
        pseudoClassStateChanged(OPEN, form != null);
        if (form != null) {
            content = form;
            shown = null;
        } else if (!row.equals(shown) || content == null) {
            content = list.look().shown(row);
            shown = row;
        }
        if (getGraphic() != content) {
            setGraphic(content);
        }
        setAccessibleText(list.look().spoken(row));
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
            return;
        }
        double left = snappedLeftInset();
        double top = snappedTopInset();
        node.resizeRelocate(
                left, top, getWidth() - left - snappedRightInset(), getHeight() - top - snappedBottomInset());
    }
}
