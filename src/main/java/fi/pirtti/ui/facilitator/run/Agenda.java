package fi.pirtti.ui.facilitator.run;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Preparation;
import fi.pirtti.domain.discussion.StepState;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.Section;
import fi.pirtti.domain.guide.Step;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The course of the discussion as the rail shows it.
 *
 * @param rows heads and steps in order
 * @param behind how many steps are done or skipped
 * @param total how many steps there are
 */
record Agenda(List<Row> rows, int behind, int total) {
    Agenda {
        rows = List.copyOf(rows);
    }

    /** A line of the rail. */
    sealed interface Row {}

    /**
     * A section begins, a sitting begins, or both at once.
     *
     * @param section null where a sitting begins in the middle of a section
     * @param sitting null where no sitting begins, or there is only one
     */
    record Head(@Nullable Section section, @Nullable SittingStart sitting) implements Row {}

    /** A planned sitting, 1, 2, …, and its day if one is agreed. */
    record SittingStart(int number, @Nullable LocalDate date) {}

    /**
     * A step.
     *
     * @param number 1, 2, …
     * @param starts by the plan; null while the sitting has no time
     */
    record Entry(Step step, int number, Mark mark, @Nullable LocalTime starts) implements Row {}

    /** Where a step stands. */
    enum Mark {
        UPCOMING,
        CURRENT,
        DONE,
        SKIPPED
    }

    static Agenda of(Guide guide, Discussion discussion, Preparation preparation, String currentStep) {
        List<Row> rows = new ArrayList<>();
        List<Preparation.PlannedSitting> planned = preparation.sittings();
        int number = 0;
        int behind = 0;
        LocalTime time = planned.isEmpty() ? null : startOf(discussion, planned.getFirst(), 1);
        for (Section section : guide.sections()) {
            boolean first = true;
            for (Step step : section.steps()) {
                number++;
                int sitting = sittingFrom(planned, step.id(), number);
                if (sitting > 0) {
                    time = startOf(discussion, planned.get(sitting - 1), sitting);
                }
                SittingStart start = sitting > 0 && planned.size() > 1
                        ? new SittingStart(sitting, planned.get(sitting - 1).date())
                        : null;
                if (first || start != null) {
                    rows.add(new Head(first ? section : null, start));
                }
                first = false;
                Mark mark = mark(discussion, step, currentStep);
                behind += stateOf(discussion, step) == StepState.OPEN ? 0 : 1;
                rows.add(new Entry(step, number, mark, time));
                if (time != null) {
                    time = time.plusMinutes(minutes(preparation, step));
                }
            }
        }
        return new Agenda(rows, behind, number);
    }

    /** Planned minutes of a step with what was given or taken on the spot, never negative. */
    static int minutes(Preparation preparation, Step step) {
        return Math.max(0, step.minutes() + preparation.extraMinutes().getOrDefault(step.id(), 0));
    }

    /** The steps in order, without the heads. */
    List<Entry> entries() {
        return rows.stream()
                .filter(Entry.class::isInstance)
                .map(Entry.class::cast)
                .toList();
    }

    /** The number of the sitting that begins with the step, or 0. The first begins with the first step, come what may. */
    private static int sittingFrom(List<Preparation.PlannedSitting> planned, String step, int number) {
        for (int i = planned.size() - 1; i > 0; i--) {
            if (planned.get(i).fromStep().equals(step)) {
                return i + 1;
            }
        }
        return number == 1 && !planned.isEmpty() ? 1 : 0;
    }

    private static @Nullable LocalTime startOf(Discussion discussion, Preparation.PlannedSitting planned, int number) {
        LocalTime time = planned.time();
        return time != null
                ? time
                : discussion
                        .sitting(number)
                        .map(sitting -> sitting.started().toLocalTime().truncatedTo(ChronoUnit.MINUTES))
                        .orElse(null);
    }

    private static Mark mark(Discussion discussion, Step step, String currentStep) {
        if (step.id().equals(currentStep)) {
            return Mark.CURRENT;
        }
        return switch (stateOf(discussion, step)) {
            case OPEN -> Mark.UPCOMING;
            case DONE -> Mark.DONE;
            case SKIPPED -> Mark.SKIPPED;
        };
    }

    private static StepState stateOf(Discussion discussion, Step step) {
        return discussion.recordOf(step.id(), step.kind()).state();
    }
}
