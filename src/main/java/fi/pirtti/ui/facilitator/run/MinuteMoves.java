package fi.pirtti.ui.facilitator.run;

import fi.pirtti.domain.discussion.Preparation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Minutes given to steps and taken from them. They belong to the facilitator's arrangements and stay on this machine;
 * until the desk is left, undo and redo take them in turn with what was recorded.
 */
final class MinuteMoves {
    private final Supplier<Preparation> preparation;
    private final Consumer<Preparation> prepare;
    private final LongSupplier newestEdit;
    private final Deque<Move> done = new ArrayDeque<>();
    private final Deque<Move> undone = new ArrayDeque<>();

    /** So many minutes more or fewer by step id, done when {@code after} was the newest edit. */
    private record Move(long after, SortedMap<String, Integer> minutes) {}

    /**
     * @param newestEdit sequence number of the edit that undo would take back, 0 for none
     */
    MinuteMoves(Supplier<Preparation> preparation, Consumer<Preparation> prepare, LongSupplier newestEdit) {
        this.preparation = preparation;
        this.prepare = prepare;
        this.newestEdit = newestEdit;
    }

    /** Gives each step so many minutes more, or fewer if negative. */
    void move(Map<String, Integer> minutes) {
        undone.clear();
        done.push(new Move(newestEdit.getAsLong(), new TreeMap<>(minutes)));
        add(minutes, 1);
    }

    /** Does the same as part of the last move, so that one undo takes both back. */
    void moveAlso(Map<String, Integer> minutes) {
        if (!undoesNext()) {
            move(minutes);
            return;
        }
        done.peek().minutes().putAll(joined(done.peek().minutes(), minutes));
        add(minutes, 1);
    }

    /** Whether undo takes back a move rather than an edit. */
    boolean undoesNext() {
        Move last = done.peek();
        return last != null && last.after() >= newestEdit.getAsLong();
    }

    void undo() {
        Move last = done.pop();
        undone.push(last);
        add(last.minutes(), -1);
    }

    /** Whether redo does a move again rather than an edit. */
    boolean redoesNext() {
        Move next = undone.peek();
        return next != null && next.after() == newestEdit.getAsLong();
    }

    void redo() {
        Move next = undone.pop();
        done.push(next);
        add(next.minutes(), 1);
    }

    private void add(Map<String, Integer> minutes, int sign) {
        Preparation changed = preparation.get();
        for (Map.Entry<String, Integer> entry : minutes.entrySet()) {
            int before = changed.extraMinutes().getOrDefault(entry.getKey(), 0);
            changed = changed.withExtraMinutes(entry.getKey(), before + sign * entry.getValue());
        }
        prepare.accept(changed);
    }

    private static SortedMap<String, Integer> joined(Map<String, Integer> one, Map<String, Integer> other) {
        SortedMap<String, Integer> both = new TreeMap<>(one);
        other.forEach((step, minutes) -> both.merge(step, minutes, Integer::sum));
        return both;
    }
}
