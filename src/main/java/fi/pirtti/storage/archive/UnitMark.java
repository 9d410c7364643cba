package fi.pirtti.storage.archive;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the office has written down about a unit. The last one counts; those before it are its history.
 *
 * @param day of the discussion that is agreed on, or on which the unit declined; null if not known
 * @param note why, or where it is known from; may be empty
 * @param made when the office wrote it down
 */
public record UnitMark(String unit, Kind kind, @Nullable LocalDate day, String note, Instant made) {
    /** What is written down. */
    public enum Kind {
        /** A discussion has been agreed on and is still to be held. */
        AGREED("agreed"),
        /** The unit does not take part. */
        DECLINED("declined"),
        /** What was written down before is taken back. */
        NONE("none");

        private final String stored;

        Kind(String stored) {
            this.stored = stored;
        }

        String stored() {
            return stored;
        }

        static Kind ofStored(String stored) {
            for (Kind kind : values()) {
                if (kind.stored.equals(stored)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException(stored);
        }
    }
}
