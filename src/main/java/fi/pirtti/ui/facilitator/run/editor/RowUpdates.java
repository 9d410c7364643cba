package fi.pirtti.ui.facilitator.run.editor;

import java.util.List;
import javafx.collections.ObservableList;

/** Brings a list on the screen up to date without disturbing the rows that stay as they are. */
final class RowUpdates {
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
}
