package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.ui.common.Motion;
import fi.pirtti.ui.common.Shortcut;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
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
    private final Changing changing;
    private Set<Object> selectedKeys = Set.of();
    private final ReadOnlyObjectWrapper<@Nullable Object> freshKey =
            new ReadOnlyObjectWrapper<>(this, "freshKey", null);
    private final ReadOnlyObjectWrapper<@Nullable Object> openKey = new ReadOnlyObjectWrapper<>(this, "openKey", null);
    private @Nullable RowForm form;
    private Subscription formFocus = Subscription.EMPTY;

    /** Whether the rows are just being brought up to date; hears of it before the list does. */
    private static final class Changing {
        private boolean now;

        static Changing of(ObservableList<?> rows) {
            Changing changing = new Changing();
            rows.addListener((ListChangeListener<Object>) changed -> changing.now = true);
            return changing;
        }
    }

    RowList(ObservableList<R> rows, RowLook<R> look) {
        this(rows, look, Changing.of(rows));
    }

    private RowList(ObservableList<R> rows, RowLook<R> look, Changing changing) {
        super(rows);
        this.look = look;
        this.changing = changing;
        getStyleClass().add("row-list");
        setCellFactory(list -> new RowCell<>(this));
        addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                editSelected();
            }
        });
        // A row that was mended is another row to the list, which would lose its place.
        getSelectionModel().getSelectedItems().addListener((ListChangeListener<R>) changed -> {
            if (!changing.now) {
                selectedKeys = keys();
            }
        });
        rows.addListener((ListChangeListener<R>) changed -> {
            selectAgain();
            highlightNew(changed);
        });
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

    /** The row that has just come, by its key; null when it is no longer new. */
    ReadOnlyObjectProperty<@Nullable Object> freshKey() {
        return freshKey.getReadOnlyProperty();
    }

    /** The row that is being mended, by its key; null when none is. */
    ReadOnlyObjectProperty<@Nullable Object> openKey() {
        return openKey.getReadOnlyProperty();
    }

    /** A single row that has come stands out for a moment; many at once are a list that is shown. */
    private void highlightNew(ListChangeListener.Change<? extends R> changed) {
        while (changed.next()) {
            if (changed.getAddedSize() == 1 && changed.getRemovedSize() == 0) {
                Object key = look.key(changed.getAddedSubList().getFirst());
                Motion.highlight(this, fresh -> {
                    if (fresh) {
                        freshKey.set(key);
                    } else if (key.equals(freshKey.get())) {
                        freshKey.set(null);
                    }
                });
            }
        }
    }

    /** The row that the keyboard is on, if any. */
    @Nullable
    R selected() {
        return getSelectionModel().getSelectedItem();
    }

    /** The rows that are chosen, from above; not to be changed. */
    List<R> chosen() {
        return getSelectionModel().getSelectedItems().stream()
                .filter(Objects::nonNull)
                .toList();
    }

    /** Chooses the row with that key alone, and brings it into sight. */
    void choose(Object key) {
        for (int i = 0; i < getItems().size(); i++) {
            if (look.key(getItems().get(i)).equals(key)) {
                getSelectionModel().clearAndSelect(i);
                scrollTo(i);
                return;
            }
        }
    }

    /** Chooses one more row, or leaves it out again: several are chosen with the mouse alone. */
    void toggle(R row) {
        int index = getItems().indexOf(row);
        if (getSelectionModel().isSelected(index)) {
            getSelectionModel().clearSelection(index);
        } else {
            getSelectionModel().select(index);
        }
        requestFocus();
    }

    /** Opens the row for mending; one that is open already is recorded first. */
    void edit(R row) {
        commit();
        RowForm opened = look.form(row);
        form = opened;
        openKey.set(look.key(row));
        getSelectionModel().clearAndSelect(getItems().indexOf(row));
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
        return form != null && look.key(row).equals(openKey.get()) ? form.node() : null;
    }

    /** Leaves the open row as it was. */
    void cancel() {
        close(false);
    }

    /** Takes rows away; a neighbour is selected. */
    void remove(List<R> rows) {
        int index = getItems().indexOf(rows.getFirst());
        look.remove(rows);
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
        openKey.set(null);
        if (record) {
            open.commit().run();
        }
        if (hadFocus) {
            requestFocus();
        }
    }

    private void selectAgain() {
        changing.now = false;
        Set<Object> wanted = selectedKeys;
        if (wanted.isEmpty() || keys().equals(wanted)) {
            return;
        }
        int[] places = IntStream.range(0, getItems().size())
                .filter(i -> wanted.contains(look.key(getItems().get(i))))
                .toArray();
        if (places.length > 0) {
            changing.now = true;
            getSelectionModel().clearSelection();
            getSelectionModel().selectIndices(places[0], places);
            changing.now = false;
        }
        selectedKeys = keys();
    }

    private Set<Object> keys() {
        return chosen().stream().map(look::key).collect(Collectors.toUnmodifiableSet());
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
            if (Shortcut.CLOSE.matches(event) || code == KeyCode.ENTER && !event.isShiftDown()) {
                close(code == KeyCode.ENTER);
                event.consume();
            }
            return;
        }
        R row = selected();
        if (row == null || event.getTarget() instanceof Node target && target != this) {
            return;
        }
        if (Shortcut.EDIT_ROW.matches(event)) {
            edit(row);
            event.consume();
        } else if (Shortcut.DELETE_ROW.matches(event)) {
            remove(chosen());
            event.consume();
        }
    }
}
