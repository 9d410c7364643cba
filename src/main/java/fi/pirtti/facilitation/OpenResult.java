package fi.pirtti.facilitation;

import fi.pirtti.storage.workspace.InvitationFacts;
import fi.pirtti.support.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What came of opening a file at the facilitator's desk. */
public sealed interface OpenResult {
    /**
     * An invitation that is new here; the discussion that answers it has been begun.
     *
     * @param warnings such as {@code invitation-expired}: the office decides, so it can be answered all the same
     */
    record Invited(UUID discussion, InvitationFacts invitation, List<Problem> warnings) implements OpenResult {
        public Invited {
            warnings = List.copyOf(warnings);
        }
    }

    /** An invitation that was opened here before. Nothing has changed. */
    record AlreadyInvited(UUID discussion, InvitationFacts invitation) implements OpenResult {}

    /** A receipt: the office has {@code revision}. */
    record Acknowledged(UUID discussion, int revision, Instant received) implements OpenResult {}

    /** A return sheet: what came of the answer. It takes the place of an older one. */
    record Returned(UUID discussion, Instant issued) implements OpenResult {}

    /** A notice of the office: the consultation closes on another day than was said before. */
    record Moved(String consultation, LocalDate closes) implements OpenResult {}

    /** A discussion from another machine of the same unit, to be merged; nothing has changed yet. */
    record Shared(UUID discussion, String name) implements OpenResult {}

    /**
     * Not opened, and nothing has changed.
     *
     * @param reason why, for a person; its code is stable and starts with {@code open-}
     * @param details what exactly is wrong with the file, for a technician
     */
    record Refused(Problem reason, List<Problem> details) implements OpenResult {
        public Refused {
            details = List.copyOf(details);
        }

        static Refused because(String code, Object... arguments) {
            return new Refused(Problem.error("", code, arguments), List.of());
        }
    }
}
