package fi.pirtti.domain.rules;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Preparation;
import fi.pirtti.domain.discussion.Sitting;
import fi.pirtti.domain.discussion.StepState;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far a discussion is, in the few words that a list shows.
 *
 * @param unitName as the discussion now has it (an open invitation names none at first)
 * @param currentStep where it was left, 1 for the guide's first step; 0 before it has begun
 * @param stepsBehind how many steps are done or skipped
 * @param steps in the guide
 * @param sittings begun
 * @param sittingOpen whether the newest sitting has not been ended
 * @param participants of all sittings together
 * @param lastHeld day of the newest sitting
 * @param nextPlanned day of the first planned sitting that has not begun
 */
public record Standing(
        String unitName,
        int currentStep,
        int stepsBehind,
        int steps,
        int sittings,
        boolean sittingOpen,
        int participants,
        @Nullable LocalDate lastHeld,
        @Nullable LocalDate nextPlanned) {

    public static Standing of(Guide guide, Discussion discussion, Preparation preparation) {
        List<Step> steps = guide.steps();
        int current = 0;
        int behind = 0;
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (step.id().equals(preparation.currentStep())) {
                current = i + 1;
            }
            if (discussion.recordOf(step.id(), step.kind()).state() != StepState.OPEN) {
                behind++;
            }
        }
        List<Sitting> held = discussion.sittings();
        Sitting last = preparation.left(discussion).orElse(held.isEmpty() ? null : held.getLast());
        LocalDate planned = preparation.sittings().stream()
                .skip(preparation.planned(discussion).size())
                .map(Preparation.PlannedSitting::date)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Standing(
                discussion.unit().name(),
                current,
                behind,
                steps.size(),
                held.size(),
                last != null && last.ended() == null,
                discussion.participants(),
                last == null ? null : last.started().toLocalDate(),
                planned);
    }
}
