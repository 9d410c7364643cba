package fi.pirtti.ui.facilitator.home;

import fi.pirtti.domain.guide.LocalizedText;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A discussion as Home shows it.
 *
 * @param unit name of the unit, empty while an open invitation has none
 * @param background label of the unit's first background value, if it has one
 * @param headcount how many work in the unit, if the invitation says
 * @param closes last day for answers
 * @param opened when the invitation was opened, in the zone of this machine
 * @param steps in the guide
 * @param minutes planned
 * @param languages in which the guide exists
 * @param day when it was last held, or else is planned to be
 * @param participants of all sittings
 * @param sittings held or begun
 * @param stepsBehind done or skipped
 */
public record HomeEntry(
        UUID discussion,
        State state,
        LocalizedText title,
        LocalizedText organiser,
        String organiserEmail,
        String unit,
        @Nullable LocalizedText background,
        @Nullable Integer headcount,
        LocalDate closes,
        LocalDateTime opened,
        int steps,
        int minutes,
        int languages,
        @Nullable LocalDate day,
        int participants,
        int sittings,
        int stepsBehind) {

    /** How far it is. */
    public sealed interface State {
        /** Nothing done yet, or only arrangements. */
        record Waiting(boolean prepared) implements State {}

        /** Begun, not sealed. */
        record InProgress() implements State {}

        /** Sealed; the office has not said that it has it. */
        record Exported(LocalDate day) implements State {}

        /** The office has it, by its receipt. */
        record Acknowledged(LocalDate day) implements State {}
    }

    /** Whether something is left for the facilitator to do. */
    public boolean unfinished() {
        return switch (state) {
            case State.Waiting _, State.InProgress _ -> true;
            case State.Exported _, State.Acknowledged _ -> false;
        };
    }

    /** Begun, and every step behind: what is left is to check it and seal it. */
    public boolean readyForReview() {
        return state instanceof State.InProgress && stepsBehind >= steps;
    }
}
