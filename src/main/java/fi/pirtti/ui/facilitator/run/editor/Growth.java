package fi.pirtti.ui.facilitator.run.editor;

import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ObservableList;

/**
 * Brings the rows of a list on the screen up to date, the first time a few in each frame: every row in sight is built, dressed
 * and measured when it comes, and all of them at once would stop the screen. What comes when those in sight are there costs
 * nothing.
 *
 * @param <T> a row
 */
final class Growth<T> {
    private static final int PER_FRAME = 3;
    /** More rows than any screen has room for. */
    private static final int IN_SIGHT = 24;

    private final ObservableList<T> shown;
    private final Consumer<Runnable> nextFrame;
    private List<T> wanted = List.of();
    private boolean growing;

    /** @param nextFrame runs a part at the beginning of the next frame */
    Growth(ObservableList<T> shown, Consumer<Runnable> nextFrame) {
        this.shown = shown;
        this.nextFrame = nextFrame;
    }

    /** Shows the rows, at once if there are some already. */
    void show(List<T> rows) {
        wanted = List.copyOf(rows);
        if (shown.isEmpty() && rows.size() > PER_FRAME) {
            growing = true;
            grow();
        } else {
            finish();
        }
    }

    /** Shows all that is still to come. */
    void finish() {
        growing = false;
        RowUpdates.show(shown, wanted);
    }

    private void grow() {
        if (!growing) {
            return;
        }
        int next = shown.size() + PER_FRAME;
        if (next >= Math.min(IN_SIGHT, wanted.size())) {
            finish();
        } else {
            shown.addAll(wanted.subList(shown.size(), next));
            nextFrame.accept(this::grow);
        }
    }
}
