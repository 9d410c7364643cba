package fi.pirtti.ui.facilitator.run;

import fi.pirtti.ui.presenter.WallTime;
import java.time.Duration;
import java.time.Instant;

/**
 * Measures the time spent in one step. Whole seconds go to the record as they are taken; the rest waits for the next
 * taking, so that nothing is counted twice or lost.
 *
 * <p>A machine that slept did not discuss: a gap longer than {@link #LONGEST_TICK} counts as that much only.
 */
final class StepClock {
    static final Duration LONGEST_TICK = Duration.ofSeconds(30);

    private Duration recorded;
    private Duration untaken = Duration.ZERO;
    private Instant last;
    private boolean paused;

    /** A clock for a step in which {@code recorded} has been spent before. */
    StepClock(Duration recorded, Instant now) {
        this.recorded = recorded;
        this.last = now;
    }

    /** Lets time pass up to {@code now}; time that runs backwards passes as nothing. */
    void tick(Instant now) {
        Duration passed = Duration.between(last, now);
        last = now;
        if (!paused && passed.isPositive()) {
            untaken = untaken.plus(passed.compareTo(LONGEST_TICK) > 0 ? LONGEST_TICK : passed);
        }
    }

    void pause(boolean value, Instant now) {
        tick(now);
        paused = value;
    }

    boolean paused() {
        return paused;
    }

    /** Whole seconds not yet on record. */
    int untakenSeconds() {
        return (int) untaken.toSeconds();
    }

    /** Takes the whole seconds not yet on record; they now count as recorded. */
    int take() {
        int seconds = untakenSeconds();
        Duration taken = Duration.ofSeconds(seconds);
        untaken = untaken.minus(taken);
        recorded = recorded.plus(taken);
        return seconds;
    }

    /** All time spent in the step. */
    WallTime time(int plannedMinutes) {
        return new WallTime(Duration.ofMinutes(plannedMinutes), recorded.plus(untaken));
    }
}
