package fi.pirtti.facilitation;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.merging.Merge;
import fi.pirtti.support.Problem;
import java.time.Instant;
import java.util.List;

/** What came of reading another machine's discussion. */
public sealed interface MergeReading {
    /**
     * It can be merged.
     *
     * @param theirs as the other machine has it
     * @param made when it was taken along
     */
    record Ready(Merge merge, Discussion theirs, Instant made) implements MergeReading {}

    /**
     * It cannot, and why.
     *
     * @param reason for a person; its code is stable and starts with {@code open-} or {@code merge-}
     * @param details what exactly is wrong with the file, for a technician
     */
    record Refused(Problem reason, List<Problem> details) implements MergeReading {
        public Refused {
            details = List.copyOf(details);
        }
    }
}
