package fi.pirtti.domain.discussion;

import java.util.List;

/** What one act did to the log; storage writes it in one transaction. */
public sealed interface LogChange {
    /**
     * A new entry at the end.
     *
     * @param discarded sequences of undone entries that can no longer be redone and are erased
     */
    record Appended(LogEntry entry, List<Long> discarded) implements LogChange {
        public Appended {
            discarded = List.copyOf(discarded);
        }
    }

    record Undone(long sequence) implements LogChange {}

    record Redone(long sequence) implements LogChange {}
}
