package fi.pirtti.ui.facilitator.run;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Preparation;
import fi.pirtti.domain.discussion.SittingSteps;
import fi.pirtti.domain.discussion.StepRecord;
import fi.pirtti.domain.discussion.StepState;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.Section;
import fi.pirtti.domain.guide.Step;
import java.time.LocalDate;
import java.time.LocalTime;
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
     * @param starts as things stand; null while the sitting has no time
     */
    record Entry(Step step, int number, Mark mark, @Nullable LocalTime starts) implements Row {}

    /** Where a step stands. */
    enum Mark {
        UPCOMING,
        CURRENT,
        DONE,
        SKIPPED,
        /** Another sitting was through with it; this one has it ahead, or does not go through it. */
        EARLIER
    }

    /** @param course what the sitting that goes on goes through */
    static Agenda of(
            Guide guide, Discussion discussion, Preparation preparation, Schedule schedule, SittingSteps course) {
        List<Row> rows = new ArrayList<>();
        List<Preparation.PlannedSitting> planned = preparation.sittings();
        int number = 0;
        int behind = 0;
        for (Section section : guide.sections()) {
            boolean first = true;
            for (Step step : section.steps()) {
                number++;
                SittingStart start = course.apart()
                        ? startApart(discussion, course, step)
                        : startPlanned(planned, step.id(), number);
                if (first || start != null) {
                    rows.add(new Head(first ? section : null, start));
                }
                first = false;
                StepRecord record = discussion.recordOf(step.id(), step.kind());
                boolean over = course.isBehind(record);
                behind += over && course.covers(step) ? 1 : 0;
                Schedule.Line line = schedule.line(step);
                Mark mark = course.isBehindElsewhere(record) && line.place() != Schedule.Place.PRESENT
                        ? Mark.EARLIER
                        : mark(over ? record.state() : StepState.OPEN, line.place());
                rows.add(new Entry(step, number, mark, course.covers(step) ? line.expected() : null));
            }
        }
        return new Agenda(rows, behind, course.steps().size());
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

    private static @Nullable SittingStart startPlanned(
            List<Preparation.PlannedSitting> planned, String step, int number) {
        int sitting = sittingFrom(planned, step, number);
        return sitting > 0 && planned.size() > 1
                ? new SittingStart(sitting, planned.get(sitting - 1).date())
                : null;
    }

    /** A sitting that was not planned begins with its own first step. */
    private static @Nullable SittingStart startApart(Discussion discussion, SittingSteps course, Step step) {
        return course.steps().indexOf(step.id()) != 0
                ? null
                : discussion
                        .sitting(course.sitting())
                        .map(held -> new SittingStart(
                                discussion.ordinal(held.id()), held.started().toLocalDate()))
                        .orElse(null);
    }

    private static Mark mark(StepState state, Schedule.Place place) {
        if (place == Schedule.Place.PRESENT) {
            return Mark.CURRENT;
        }
        return switch (state) {
            case OPEN -> Mark.UPCOMING;
            case DONE -> Mark.DONE;
            case SKIPPED -> Mark.SKIPPED;
        };
    }
}
