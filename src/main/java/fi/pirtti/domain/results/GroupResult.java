package fi.pirtti.domain.results;

import org.jspecify.annotations.Nullable;

/**
 * One group's result, with the numbers that stand beside every figure.
 *
 * @param group value of the grouping, empty where a unit has none; null for all together
 * @param units different units that answered
 * @param participants of the discussions that answered
 * @param answered discussions that answered
 * @param skipped discussions that skipped the step
 * @param missing discussions that left the step untouched or empty
 * @param suppressed whether the group is too small to be shown
 * @param result null when suppressed
 */
public record GroupResult(
        @Nullable String group,
        int units,
        int participants,
        int answered,
        int skipped,
        int missing,
        boolean suppressed,
        @Nullable StepResult result) {}
