package fi.pirtti.domain.guide;

import org.jspecify.annotations.Nullable;

/**
 * What every step has, whatever its kind.
 *
 * @param id unique in the whole guide
 * @param script what the facilitator is advised to do; never on the wall
 * @param minutes planned, 0–240
 */
public record StepFrame(
        String id,
        LocalizedText title,
        LocalizedText prompt,
        @Nullable LocalizedText script,
        int minutes,
        boolean optional) {}
