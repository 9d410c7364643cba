package fi.pirtti.ui.facilitator.run;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Preparation;
import fi.pirtti.domain.discussion.Sitting;
import fi.pirtti.domain.discussion.StepRecord;
import fi.pirtti.domain.discussion.StepState;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.Step;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The plan against what has come of it. The clock times of what lies ahead in the sitting that goes on follow from now;
 * those of other sittings from their plan.
 *
 * @param lines all steps in order
 * @param plannedEnd when the present sitting was to end by the guide's minutes; null where that cannot be said, as on
 *     another day than the one on which it began
 * @param expectedEnd when it ends if every step ahead takes what is reserved for it; null before a sitting has begun
 * @param late minutes by which it ends after its plan, negative if before; 0 where there is no plan to compare with
 */
record Schedule(
        List<Line> lines,
        @Nullable LocalTime plannedEnd,
        @Nullable LocalTime expectedEnd,
        int late) {
    /** A start this far from the planned one was held at another time than planned. */
    private static final Duration OTHER_TIME = Duration.ofMinutes(60);

    Schedule {
        lines = List.copyOf(lines);
    }

    /**
     * One step.
     *
     * @param minutes reserved, with what was given or taken on the spot
     * @param used whole minutes spent in it so far
     * @param planned when it was to begin; null while the sitting has no time
     * @param expected when it begins as things stand, or by the plan where it is not ahead
     * @param place where it lies from the present step
     */
    record Line(
            Step step,
            int minutes,
            int used,
            @Nullable LocalTime planned,
            @Nullable LocalTime expected,
            Place place) {
        /** Minutes given beyond the guide's, or taken, then negative. */
        int moved() {
            return minutes - step.minutes();
        }
    }

    /** Where a step lies. */
    enum Place {
        /** Over, left out or passed by. */
        BEHIND,
        PRESENT,
        /** Still to come in the sitting that goes on. */
        AHEAD,
        /** To come in another sitting. */
        ANOTHER_TIME
    }

    /** The sitting that goes on. */
    record Now(int sitting, String step, Duration spent, OffsetDateTime time) {}

    /** What is planned and how it goes. */
    static Schedule of(Guide guide, Discussion discussion, Preparation preparation, Now now) {
        return new Maker(guide, discussion, preparation, now).make();
    }

    /** The same steps where no clock goes. */
    Schedule withoutTimes() {
        return new Schedule(
                lines.stream()
                        .map(line -> new Line(line.step(), line.minutes(), line.used(), null, null, line.place()))
                        .toList(),
                null,
                null,
                0);
    }

    /** The steps of this sitting that are still to come. */
    List<Line> ahead() {
        return lines.stream().filter(line -> line.place() == Place.AHEAD).toList();
    }

    /** The longest step ahead that can lend so many minutes and still be worth its name. */
    Optional<Line> lender(int lent) {
        return ahead().stream()
                .filter(line -> line.minutes() - lent >= CatchUp.SHORTEST)
                .max(Comparator.comparingInt(Line::minutes));
    }

    Line line(Step step) {
        return lines.stream()
                .filter(line -> line.step().id().equals(step.id()))
                .findFirst()
                .orElseThrow();
    }

    private static final class Maker {
        private final List<Step> steps;
        private final Discussion discussion;
        private final Preparation preparation;
        private final Now now;
        private final int present;
        /** First step of the present part, and the first one after it. */
        private final int first;

        private final int end;

        Maker(Guide guide, Discussion discussion, Preparation preparation, Now now) {
            this.steps = guide.steps();
            this.discussion = discussion;
            this.preparation = preparation;
            this.now = now;
            present = indexOf(now.step());
            first = firstOfPart(present);
            end = endOfPart(present);
        }

        Schedule make() {
            Optional<Sitting> sitting = discussion.sitting(now.sitting());
            List<Line> lines = new ArrayList<>();
            LocalTime planned = null;
            LocalTime expected = sitting.isEmpty() ? null : now.time().toLocalTime();
            Duration remaining = Duration.ZERO;
            for (int i = 0; i < steps.size(); i++) {
                Step step = steps.get(i);
                if (startsPart(i)) {
                    planned = startOf(i);
                }
                Place place = place(i, sitting.isPresent());
                LocalTime begins = planned;
                if (expected != null && place == Place.PRESENT) {
                    begins = begun(sitting.orElseThrow(), planned);
                } else if (expected != null && place == Place.AHEAD) {
                    begins = toMinute(expected.plus(remaining));
                }
                int minutes = Agenda.minutes(preparation, step);
                Duration spent = spent(i);
                lines.add(new Line(step, minutes, (int) spent.toMinutes(), planned, begins, place));
                if (place == Place.PRESENT && recordOf(step).state() == StepState.OPEN || place == Place.AHEAD) {
                    Duration left = Duration.ofMinutes(minutes).minus(spent);
                    remaining = remaining.plus(left.isNegative() ? Duration.ZERO : left);
                }
                planned = planned == null ? null : planned.plusMinutes(minutes);
            }
            LocalTime ends = expected == null ? null : toMinute(expected.plus(remaining));
            LocalTime toEnd = sitting.isEmpty() ? null : plannedEnd(sitting.get());
            return new Schedule(lines, toEnd, ends, ends == null || toEnd == null ? 0 : minutesBetween(toEnd, ends));
        }

        private Place place(int index, boolean held) {
            if (index == present) {
                return Place.PRESENT;
            }
            if (index < first || index >= end || !held) {
                return index < first ? Place.BEHIND : Place.ANOTHER_TIME;
            }
            return index > present && recordOf(steps.get(index)).state() == StepState.OPEN ? Place.AHEAD : Place.BEHIND;
        }

        /** The guide's own minutes, from when the sitting should have begun. */
        private @Nullable LocalTime plannedEnd(Sitting sitting) {
            LocalTime begins = startOf(first);
            if (begins == null
                    || !sitting.started().toLocalDate().equals(now.time().toLocalDate())) {
                return null;
            }
            int minutes =
                    steps.subList(first, end).stream().mapToInt(Step::minutes).sum();
            return begins.plusMinutes(minutes);
        }

        private LocalTime begun(Sitting sitting, @Nullable LocalTime planned) {
            OffsetDateTime entered = now.time().minus(now.spent());
            boolean before = entered.isBefore(sitting.started());
            return before && planned != null ? planned : toMinute((before ? sitting.started() : entered).toLocalTime());
        }

        /** When the part that begins with this step begins, by the plan unless it was held at another time. */
        private @Nullable LocalTime startOf(int index) {
            int part = partOf(index);
            LocalTime time = preparation.sittings().get(part).time();
            Optional<LocalTime> held = discussion
                    .sitting(index == first ? now.sitting() : part + 1)
                    .map(sitting -> sitting.started().toLocalTime().truncatedTo(ChronoUnit.MINUTES));
            if (time == null || held.isPresent() && isOtherTime(time, held.get())) {
                return held.orElse(time);
            }
            return time;
        }

        private static boolean isOtherTime(LocalTime planned, LocalTime held) {
            return Duration.between(planned, held).abs().compareTo(OTHER_TIME) > 0;
        }

        private boolean startsPart(int index) {
            return !preparation.sittings().isEmpty() && firstOfPart(index) == index;
        }

        private int firstOfPart(int index) {
            int part = partOf(index);
            return part == 0 ? 0 : indexOf(preparation.sittings().get(part).fromStep());
        }

        private int endOfPart(int index) {
            int next = partOf(index) + 1;
            return next < preparation.sittings().size()
                    ? indexOf(preparation.sittings().get(next).fromStep())
                    : steps.size();
        }

        private int partOf(int index) {
            List<Preparation.PlannedSitting> planned = preparation.sittings();
            for (int part = planned.size() - 1; part > 0; part--) {
                if (indexOf(planned.get(part).fromStep()) <= index) {
                    return part;
                }
            }
            return 0;
        }

        private int indexOf(String id) {
            for (int i = 0; i < steps.size(); i++) {
                if (steps.get(i).id().equals(id)) {
                    return i;
                }
            }
            return 0;
        }

        private Duration spent(int index) {
            return index == present
                    ? now.spent()
                    : Duration.ofSeconds(recordOf(steps.get(index)).seconds());
        }

        private StepRecord recordOf(Step step) {
            return discussion.recordOf(step.id(), step.kind());
        }

        private static LocalTime toMinute(LocalTime time) {
            return time.truncatedTo(ChronoUnit.MINUTES);
        }

        /** Of two times less than half a day apart, over midnight too. */
        private static int minutesBetween(LocalTime from, LocalTime to) {
            int day = 24 * 60;
            int minutes = Math.floorMod((int) ChronoUnit.MINUTES.between(from, to), day);
            return minutes > day / 2 ? minutes - day : minutes;
        }
    }
}
