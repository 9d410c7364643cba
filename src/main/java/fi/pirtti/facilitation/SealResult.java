package fi.pirtti.facilitation;

import fi.pirtti.storage.workspace.SealedBundle;
import fi.pirtti.support.Problem;
import java.util.List;

/** What came of sealing. */
public sealed interface SealResult {
    /**
     * Written, read back and recorded.
     *
     * @param bundle where it is, its size and hash
     * @param erased false if deleted text could not yet be erased from this machine, because something else was reading
     *     the workspace; the next {@link FacilitatorDesk#tidy} does it
     */
    record Sealed(SealedBundle bundle, boolean erased) implements SealResult {}

    /**
     * Not sealed, and nothing has changed.
     *
     * @param reason for a person; its code starts with {@code seal-}
     * @param details what in the discussion is not in order, with JSON pointers into {@code discussion.json}
     */
    record Refused(Problem reason, List<Problem> details) implements SealResult {
        public Refused {
            details = List.copyOf(details);
        }
    }
}
