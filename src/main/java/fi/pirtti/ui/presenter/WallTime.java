package fi.pirtti.ui.presenter;

import java.time.Duration;

/**
 * How the time of a step is being used.
 *
 * @param planned with minutes given or taken on the spot; zero where nothing is planned
 * @param used never negative
 */
public record WallTime(Duration planned, Duration used) {
    /** What is left of the plan; negative once it is over. */
    public Duration left() {
        return planned.minus(used);
    }

    /** Used per planned: over 1 once the time is over, 0 where nothing is planned. */
    public double ratio() {
        return planned.isZero() ? 0 : (double) used.toMillis() / planned.toMillis();
    }
}
