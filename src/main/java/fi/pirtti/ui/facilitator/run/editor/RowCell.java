package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.ui.common.WrappedCell;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A row that takes the list's width and the height that its wrapped words need. */
final class RowCell<R> extends WrappedCell<R> {
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
            show(null);
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
        show(content);
        setAccessibleText(list.look().spoken(row));
    }
}
