package fi.pirtti.ui.facilitator.run;

import java.util.List;

/**
 * A way of working in a step of ideas, so that the quiet ones are heard before the loud ones.
 *
 * @param way alone, in pairs, all together
 * @param minutes at least 1
 */
record WorkPhase(Way way, int minutes) {
    /** Shorter than this, the step is talked through together from the start. */
    static final int SHORTEST_IN_PHASES = 6;

    enum Way {
        ALONE,
        PAIRS,
        TOGETHER
    }

    /** Silence takes about an eighth of the time and pairs a quarter; the rest is for everyone. */
    static List<WorkPhase> of(int minutes) {
        if (minutes < SHORTEST_IN_PHASES) {
            return List.of();
        }
        int alone = Math.max(1, Math.round(minutes / 8f));
        int pairs = Math.max(2, Math.round(minutes / 4f));
        return List.of(
                new WorkPhase(Way.ALONE, alone),
                new WorkPhase(Way.PAIRS, pairs),
                new WorkPhase(Way.TOGETHER, minutes - alone - pairs));
    }
}
