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
    private final RowPicture<R> picture;
    private @Nullable Region content;
    private @Nullable R shown;

    RowCell(RowList<R> list) {
        this.list = list;
        picture = list.look().picture();
        getStyleClass().add("row-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0);
        list.freshKey().subscribe(key -> showFresh());
        list.openKey().subscribe((before, now) -> {
            R row = getItem();
            if (row != null
                    && (list.look().key(row).equals(before)
                            || list.look().key(row).equals(now))) {
                updateItem(row, false);
                requestLayout();
            }
        });
        hoverProperty().subscribe(this::reached);
        selectedProperty().subscribe(this::reached);
    }

    private void reached() {
        if (shown != null && (isHover() || isSelected())) {
            picture.reached();
        }
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
            content = picture.show(row);
            shown = row;
            reached();
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
