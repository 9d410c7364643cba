package fi.pirtti.exchange.paper;

import fi.pirtti.domain.discussion.Preparation;
import fi.pirtti.domain.discussion.Preparation.PlannedSitting;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.Step;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When each step begins by the plan. */
final class Timetable {
    private Timetable() {}

    /**
     * A step in the plan.
     *
     * @param number 1, 2, …
     * @param begins the sitting that begins with it, or null
     * @param starts null while the sitting has no time
     * @param minutes planned, with what was given or taken in the preparation
     */
    record Entry(
            Step step,
            int number,
            @Nullable PlannedSitting begins,
            @Nullable LocalTime starts,
            int minutes) {
        @Nullable
        LocalTime ends() {
            return starts == null ? null : starts.plusMinutes(minutes);
        }
    }

    static List<Entry> of(Guide guide, Preparation preparation) {
        List<Entry> entries = new ArrayList<>();
        LocalTime time = null;
        int number = 0;
        for (Step step : guide.steps()) {
            number++;
            PlannedSitting begins = beginningAt(preparation.sittings(), step, number);
            if (begins != null) {
                time = begins.time();
            }
            int minutes =
                    Math.max(0, step.minutes() + preparation.extraMinutes().getOrDefault(step.id(), 0));
            entries.add(new Entry(step, number, begins, time, minutes));
            if (time != null) {
                time = time.plusMinutes(minutes);
            }
        }
        return entries;
    }

    /** The first sitting begins with the first step, come what may. */
    private static @Nullable PlannedSitting beginningAt(List<PlannedSitting> sittings, Step step, int number) {
        for (int i = sittings.size() - 1; i > 0; i--) {
            if (sittings.get(i).fromStep().equals(step.id())) {
                return sittings.get(i);
            }
        }
        return number == 1 && !sittings.isEmpty() ? sittings.getFirst() : null;
    }
}
