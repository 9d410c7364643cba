package fi.pirtti.ui.facilitator.run.editor;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * A list whose rows are mended in their place: F2, Enter or a double click opens the fields, Enter records, Esc leaves,
 * Delete takes the row away. Only the rows in sight exist, so thousands cost no more than ten.
 *
 * @param <R> what a row shows
 */
final class RowList<R> extends ListView<R> {
    private final RowLook<R> look;
    private @Nullable Object selectedKey;
    private @Nullable Object openKey;
    private @Nullable RowForm form;
    private Subscription formFocus = Subscription.EMPTY;

    RowList(ObservableList<R> rows, RowLook<R> look) {
        super(rows);
        this.look = look;
        getStyleClass().add("row-list");
        setCellFactory(list -> new RowCell<>(this));
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                editSelected();
            }
        });
        // A row that was mended is another row to the list, which would lose its place.
        getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                selectedKey = look.key(row);
            }
        });
        rows.addListener((ListChangeListener<R>) changed -> selectAgain());
        // A list without a selected row shows nothing of having the focus.
        focusedProperty().subscribe(focused -> {
            if (focused && getSelectionModel().isEmpty()) {
                getSelectionModel().selectFirst();
            }
        });
    }

    RowLook<R> look() {
        return look;
    }

    /** The row that the keyboard is on, if any. */
    @Nullable
    R selected() {
        return getSelectionModel().getSelectedItem();
    }

    /** Opens the row for mending; one that is open already is recorded first. */
    void edit(R row) {
        commit();
        RowForm opened = look.form(row);
        openKey = look.key(row);
        form = opened;
        getSelectionModel().select(row);
        refresh();
        scrollTo(row);
        layout();
        opened.focus().requestFocus();
        formFocus = opened.node().focusWithinProperty().subscribe((before, now) -> {
            if (before && !now && isShowing(opened)) {
                commit();
            }
        });
    }

    /** Records the open row, if there is one. */
    void commit() {
        close(true);
    }

    /** The fields of the open row, if this is it. */
    @Nullable
    Region openNode(R row) {
        return form != null && look.key(row).equals(openKey) ? form.node() : null;
    }

    /** Takes the row away; its neighbour is selected. */
    void remove(R row) {
        int index = getItems().indexOf(row);
        look.remove(row);
        if (!getItems().isEmpty()) {
            getSelectionModel()
                    .clearAndSelect(Math.min(Math.max(0, index), getItems().size() - 1));
        }
    }

    /** A row scrolled out of sight keeps its fields until it is back or recorded. */
    private boolean isShowing(RowForm opened) {
        return form == opened && opened.node().getScene() != null;
    }

    private void close(boolean record) {
        RowForm open = form;
        if (open == null) {
            return;
        }
        boolean hadFocus = open.node().isFocusWithin();
        formFocus.unsubscribe();
        form = null;
        openKey = null;
        if (record) {
            open.commit().run();
        }
        refresh();
        if (hadFocus) {
            requestFocus();
        }
    }

    private void selectAgain() {
        if (getSelectionModel().isEmpty() && selectedKey != null) {
            for (int i = 0; i < getItems().size(); i++) {
                if (look.key(getItems().get(i)).equals(selectedKey)) {
                    getSelectionModel().select(i);
                    return;
                }
            }
        }
    }

    private void editSelected() {
        R row = selected();
        if (row != null) {
            edit(row);
        }
    }

    private void keyPressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        KeyCode code = event.getCode();
        if (form != null) {
            if (code == KeyCode.ESCAPE || code == KeyCode.ENTER && !event.isShiftDown()) {
                close(code == KeyCode.ENTER);
                event.consume();
            }
            return;
        }
        R row = selected();
        if (row == null || event.getTarget() instanceof Node target && target != this) {
            return;
        }
        if (code == KeyCode.F2 || code == KeyCode.ENTER) {
            edit(row);
            event.consume();
        } else if (code == KeyCode.DELETE) {
            remove(row);
            event.consume();
        }
    }
}
