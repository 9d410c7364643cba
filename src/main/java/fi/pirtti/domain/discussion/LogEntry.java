package fi.pirtti.domain.discussion;

import java.time.Instant;

/**
 * An edit as it stands in the log.
 *
 * @param sequence 1, 2, …; order of application
 * @param undone whether it is taken back for now and can be redone
 */
public record LogEntry(long sequence, Instant at, Edit edit, boolean undone) {
    LogEntry withUndone(boolean value) {
        return new LogEntry(sequence, at, edit, value);
    }
}
