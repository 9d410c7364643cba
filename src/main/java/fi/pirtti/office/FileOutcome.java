package fi.pirtti.office;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What became of one file.
 *
 * @param reason why it was quarantined, a stable code with a text under {@code problem.CODE}; null otherwise
 * @param unit name of the unit that answered, null if that is not known
 * @param revision of the answer, 0 if that is not known
 * @param history whether it was kept below a newer revision
 * @param another whether the same unit has answered with another discussion, too: perhaps at two machines
 */
public record FileOutcome(
        String path,
        Outcome outcome,
        @Nullable String reason,
        @Nullable String unit,
        int revision,
        boolean history,
        boolean another) {
    static FileOutcome quarantined(String path, String reason) {
        return new FileOutcome(path, Outcome.QUARANTINED, reason, null, 0, false, false);
    }

    /** The reason of a quarantined file. */
    public String requireReason() {
        return Objects.requireNonNull(reason, "only quarantined files have a reason");
    }
}
