package fi.pirtti.domain.discussion;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The edits of one discussion in order, and the discussion they fold to. Immutable: each operation gives the log after
 * it together with what changed.
 *
 * <p>Undo takes back the newest undoable edit that stands; redo brings back the last one taken back. A new undoable edit
 * discards what could have been redone. Edits that the clock made (see {@link Edit#undoable}) are neither undone nor in
 * the way of a redo.
 */
public final class EditLog {
    private final Discussion base;
    private final List<LogEntry> entries;
    private final Folds folds;

    private EditLog(Discussion base, List<LogEntry> entries, Folds folds) {
        this.base = base;
        this.entries = entries;
        this.folds = folds;
    }

    /** The log after an operation. */
    public record Step(EditLog log, LogChange change) {}

    /** An empty log on a discussion as it was begun or last sealed. */
    public static EditLog on(Discussion base) {
        return new EditLog(base, List.of(), Folds.of(base, List.of()));
    }

    /**
     * The log as storage kept it.
     *
     * @throws IllegalArgumentException if the entries do not fold, which storage reports as damage
     */
    public static EditLog replay(Discussion base, List<LogEntry> entries) {
        return new EditLog(base, List.copyOf(entries), Folds.of(base, entries));
    }

    public Discussion base() {
        return base;
    }

    /** The discussion as it now is. */
    public Discussion current() {
        return folds.now();
    }

    /** Unmodifiable, in order, undone ones included. */
    public List<LogEntry> entries() {
        return entries;
    }

    public boolean canUndo() {
        return newestStanding().isPresent();
    }

    public boolean canRedo() {
        return oldestUndone().isPresent();
    }

    /** Sequence number of the edit that undo would take back; 0 if there is none. */
    public long newest() {
        return newestStanding().map(LogEntry::sequence).orElse(0L);
    }

    /** @throws IllegalArgumentException if the edit does not fit the discussion; the log is then unchanged */
    public Step record(Edit edit, Instant at) {
        Discussion next = current().apply(edit);
        List<Long> discarded = new ArrayList<>();
        List<LogEntry> kept = new ArrayList<>(entries.size() + 1);
        long last = 0;
        for (LogEntry entry : entries) {
            last = entry.sequence();
            if (entry.undone() && edit.undoable()) {
                discarded.add(entry.sequence());
            } else {
                kept.add(entry);
            }
        }
        LogEntry entry = new LogEntry(last + 1, at, edit, false);
        kept.add(entry);
        Folds after = discarded.isEmpty() ? folds : folds.withoutUndone(entries);
        return new Step(
                new EditLog(base, List.copyOf(kept), after.with(next)), new LogChange.Appended(entry, discarded));
    }

    /** Empty if there is nothing to undo. */
    public Optional<Step> undo() {
        return newestStanding().map(entry -> new Step(marked(entry, true), new LogChange.Undone(entry.sequence())));
    }

    /** Empty if there is nothing to redo. */
    public Optional<Step> redo() {
        return oldestUndone().map(entry -> new Step(marked(entry, false), new LogChange.Redone(entry.sequence())));
    }

    /** When the idea was first written down, if this log still knows. */
    public Optional<Instant> timeOf(String step, String idea) {
        return entries.stream()
                .filter(entry -> !entry.undone() && adds(entry.edit(), step, idea))
                .map(LogEntry::at)
                .findFirst();
    }

    /** The id for a sitting that begins now: after those there are and those that a redo could bring back. */
    public int nextSitting() {
        int highest = current().sittings().isEmpty()
                ? 0
                : current().sittings().getLast().id();
        for (LogEntry entry : entries) {
            if (entry.undone()) {
                highest = Math.max(highest, highestBegun(entry.edit()));
            }
        }
        return highest + 1;
    }

    /** Seconds recorded in a step since a sitting began; all of this log if it began before. */
    public int secondsSince(int sitting, String step) {
        int seconds = 0;
        for (LogEntry entry : entries) {
            if (!entry.undone()) {
                seconds = begins(entry.edit(), sitting) ? 0 : seconds + secondsIn(entry.edit(), step);
            }
        }
        return seconds;
    }

    /** When something was last recorded, if this log knows. */
    public Optional<Instant> lastActivity() {
        return entries.isEmpty()
                ? Optional.empty()
                : Optional.of(entries.getLast().at());
    }

    private static int highestBegun(Edit edit) {
        if (edit instanceof Edit.StartSitting start) {
            return start.sitting();
        }
        return edit instanceof Edit.Together together
                ? together.edits().stream()
                        .mapToInt(EditLog::highestBegun)
                        .max()
                        .orElse(0)
                : 0;
    }

    private static boolean begins(Edit edit, int sitting) {
        return edit instanceof Edit.StartSitting start && start.sitting() == sitting
                || edit instanceof Edit.Together together
                        && together.edits().stream().anyMatch(one -> begins(one, sitting));
    }

    private static int secondsIn(Edit edit, String step) {
        if (edit instanceof Edit.AddSeconds add && add.step().equals(step)) {
            return add.seconds();
        }
        return edit instanceof Edit.Together together
                ? together.edits().stream()
                        .mapToInt(one -> secondsIn(one, step))
                        .sum()
                : 0;
    }

    private static boolean adds(Edit edit, String step, String idea) {
        return edit instanceof Edit.AddIdea add
                        && add.step().equals(step)
                        && add.idea().id().equals(idea)
                || edit instanceof Edit.Together together
                        && together.edits().stream().anyMatch(one -> adds(one, step, idea));
    }

    private Optional<LogEntry> newestStanding() {
        return entries.reversed().stream()
                .filter(entry -> !entry.undone() && entry.edit().undoable())
                .findFirst();
    }

    private Optional<LogEntry> oldestUndone() {
        return entries.stream().filter(LogEntry::undone).findFirst();
    }

    private EditLog marked(LogEntry which, boolean undone) {
        List<LogEntry> changed = entries.stream()
                .map(entry -> entry.sequence() == which.sequence() ? entry.withUndone(undone) : entry)
                .toList();
        return new EditLog(base, changed, folds.changed(base, entries.indexOf(which), changed));
    }
}
