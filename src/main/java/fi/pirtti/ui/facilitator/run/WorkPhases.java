package fi.pirtti.ui.facilitator.run;

import java.time.Duration;
import java.util.List;

/**
 * The ways of working of one step as they follow each other: each ends when its minutes are over or when the facilitator
 * goes on, and the next has its own minutes from then.
 */
final class WorkPhases {
    private List<WorkPhase> phases = List.of();
    private int current;
    private Duration since = Duration.ZERO;

    /** The phase that goes on. */
    record Now(List<WorkPhase> phases, int current, Duration left) {
        static final Now NONE = new Now(List.of(), 0, Duration.ZERO);

        /** Whether another way of working follows. */
        boolean hasNext() {
            return current + 1 < phases.size();
        }
    }

    /** Another step, or the same one with other minutes, in which {@code used} has been spent. */
    void enter(List<WorkPhase> way, Duration used) {
        boolean same = way.size() == phases.size() && used.compareTo(since) >= 0 && !way.isEmpty();
        phases = List.copyOf(way);
        if (!same) {
            current = 0;
            since = Duration.ZERO;
        }
        goOn(used);
    }

    /** Another step begins. */
    void reset() {
        phases = List.of();
    }

    /** Lets the time run up to {@code used}. */
    Now at(Duration used) {
        goOn(used);
        if (phases.isEmpty()) {
            return Now.NONE;
        }
        Duration left = Duration.ofMinutes(phases.get(current).minutes()).minus(used.minus(since));
        return new Now(phases, current, left.isNegative() ? Duration.ZERO : left);
    }

    /** Goes to a phase now; its minutes begin. */
    void go(int phase, Duration used) {
        if (phase >= 0 && phase < phases.size() && phase != current) {
            current = phase;
            since = used;
        }
    }

    private void goOn(Duration used) {
        while (current + 1 < phases.size()) {
            Duration end = since.plusMinutes(phases.get(current).minutes());
            if (used.compareTo(end) < 0) {
                return;
            }
            since = end;
            current++;
        }
    }
}
