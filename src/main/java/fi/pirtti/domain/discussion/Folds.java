package fi.pirtti.domain.discussion;

import java.util.ArrayList;
import java.util.List;

/**
 * What the edits of a log fold to, and what they folded to on the way: the discussion before each of the last entries, so
 * that undo and redo need not fold the whole log anew. Immutable.
 */
final class Folds {
    /** As many acts as are undone in a row; one further back folds all anew, once, and the next as many are at hand. */
    static final int KEPT = 64;

    /** Before the entries at {@code first} and after it, in order. */
    private final List<Discussion> before;

    private final int first;
    private final Discussion now;

    private Folds(int first, List<Discussion> before, Discussion now) {
        this.first = first;
        this.before = before;
        this.now = now;
    }

    /** @throws IllegalArgumentException if the entries do not fold */
    static Folds of(Discussion base, List<LogEntry> entries) {
        return from(0, base, entries, entries.size() - KEPT);
    }

    Discussion now() {
        return now;
    }

    /** With one more entry, which makes of the discussion {@code next}. */
    Folds with(Discussion next) {
        List<Discussion> kept = new ArrayList<>(before.subList(Math.max(0, before.size() - KEPT + 1), before.size()));
        int dropped = before.size() - kept.size();
        kept.add(now);
        return new Folds(first + dropped, List.copyOf(kept), next);
    }

    /**
     * After an entry was undone or redone.
     *
     * @param changed the place of that entry
     * @param entries all of them, as they now are
     */
    Folds changed(Discussion base, int changed, List<LogEntry> entries) {
        if (changed < first) {
            return from(0, base, entries, changed - KEPT);
        }
        Folds later = from(changed, before.get(changed - first), entries, changed);
        List<Discussion> all = new ArrayList<>(before.subList(0, changed - first));
        all.addAll(later.before);
        return new Folds(first, List.copyOf(all), later.now);
    }

    /** Without the entries that are undone, which had no part in it; {@code entries} are those that there were. */
    Folds withoutUndone(List<LogEntry> entries) {
        List<Discussion> kept = new ArrayList<>(before.size());
        for (int i = 0; i < before.size(); i++) {
            if (!entries.get(first + i).undone()) {
                kept.add(before.get(i));
            }
        }
        int standing = (int) entries.subList(0, first).stream()
                .filter(entry -> !entry.undone())
                .count();
        return new Folds(standing, List.copyOf(kept), now);
    }

    private static Folds from(int place, Discussion start, List<LogEntry> entries, int wanted) {
        List<Discussion> before = new ArrayList<>();
        int first = Math.max(place, wanted);
        Discussion folded = start;
        for (int i = place; i < entries.size(); i++) {
            if (i >= first) {
                before.add(folded);
            }
            LogEntry entry = entries.get(i);
            if (!entry.undone()) {
                folded = folded.apply(entry.edit());
            }
        }
        return new Folds(first, List.copyOf(before), folded);
    }
}
