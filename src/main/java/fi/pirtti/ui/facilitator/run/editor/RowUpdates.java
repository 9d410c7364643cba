package fi.pirtti.ui.facilitator.run.editor;

import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.Node;

/** Brings a list on the screen up to date without disturbing the rows that stay as they are. */
final class RowUpdates {
    private static final int MOST_ONE_BY_ONE = 20;

    private RowUpdates() {}

    /** Makes {@code shown} equal to {@code wanted}, replacing only what lies between the equal rows at both ends. */
    static <T> void show(ObservableList<T> shown, List<T> wanted) {
        int shorter = Math.min(shown.size(), wanted.size());
        int head = 0;
        while (head < shorter && shown.get(head).equals(wanted.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && shown.get(shown.size() - 1 - tail).equals(wanted.get(wanted.size() - 1 - tail))) {
            tail++;
        }
        List<T> fresh = wanted.subList(head, wanted.size() - tail);
        int old = shown.size() - tail - head;
        int common = Math.min(old, fresh.size());
        if (common > MOST_ONE_BY_ONE) {
            // Each change is heard by the list; hundreds of them take longer than drawing anew what is in sight.
            shown.setAll(wanted);
            return;
        }
        for (int i = 0; i < common; i++) {
            shown.set(head + i, fresh.get(i));
        }
        if (old > common) {
            shown.remove(head + common, head + old);
        }
        if (fresh.size() > common) {
            shown.addAll(head + common, fresh.subList(common, fresh.size()));
        }
    }

    /** Makes the children of a pane equal to {@code wanted}; those that stay at both ends are not touched. */
    static void children(ObservableList<Node> shown, List<? extends Node> wanted) {
        int shorter = Math.min(shown.size(), wanted.size());
        int head = 0;
        while (head < shorter && shown.get(head) == wanted.get(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && shown.get(shown.size() - 1 - tail) == wanted.get(wanted.size() - 1 - tail)) {
            tail++;
        }
        if (shown.size() - tail > head) {
            shown.remove(head, shown.size() - tail);
        }
        if (wanted.size() - tail > head) {
            shown.addAll(head, wanted.subList(head, wanted.size() - tail));
        }
    }
}
