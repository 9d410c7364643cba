package fi.pirtti.domain.discussion;

import java.time.Instant;
import java.util.Optional;

/**
 * What the edits tell of the team's word on its answer, and of what was changed after it.
 *
 * @param given when the team approved the summary; empty if it has not, or took it back
 * @param changesSince acts that changed what is said, after the approval
 * @param changesSinceHands such acts after hands were last counted for the agreement, in other steps
 */
public record Approval(Optional<Instant> given, int changesSince, int changesSinceHands) {
    /** Read from the log, as far back as the last sealing. */
    public static Approval of(EditLog log) {
        Optional<Instant> given = Optional.empty();
        int changes = 0;
        int sinceHands = 0;
        boolean counted = false;
        for (LogEntry entry : log.entries()) {
            if (entry.undone()) {
                continue;
            }
            if (entry.edit() instanceof Edit.Approve(boolean approved)) {
                given = approved ? Optional.of(entry.at()) : Optional.empty();
                changes = 0;
            } else if (isCount(entry.edit())) {
                counted = true;
                sinceHands = 0;
                changes++;
            } else if (changesWords(entry.edit())) {
                changes++;
                sinceHands += isInAgreement(entry.edit()) ? 0 : 1;
            }
        }
        return new Approval(given, given.isPresent() ? changes : 0, counted ? sinceHands : 0);
    }

    /** Whether what the team approved is what stands now. */
    public boolean holds() {
        return given.isPresent() && changesSince == 0;
    }

    private static boolean isCount(Edit edit) {
        return edit instanceof Edit.SetCount count && isInAgreement(count);
    }

    private static boolean isInAgreement(Edit edit) {
        return edit instanceof Edit.OnStep onStep && onStep.kind() == fi.pirtti.domain.guide.StepKind.AGREEMENT;
    }

    /** Attendance, language and the like are not what was approved; nor is what the clock did. */
    private static boolean changesWords(Edit edit) {
        return edit.undoable()
                && (edit instanceof Edit.OnStep
                        || edit instanceof Edit.Together together
                                && together.edits().stream().anyMatch(Approval::changesWords));
    }
}
