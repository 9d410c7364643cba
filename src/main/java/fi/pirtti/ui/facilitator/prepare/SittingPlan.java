package fi.pirtti.ui.facilitator.prepare;

import fi.pirtti.domain.discussion.Preparation;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.Step;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the guide one sitting covers.
 *
 * @param firstStep number of its first step, from 1
 * @param lastStep number of its last step
 * @param minutes planned for those steps
 * @param ends when it is over if it begins on time; null while the time is open
 */
record SittingPlan(
        int firstStep, int lastStep, int minutes, @Nullable LocalTime ends) {
    private static final int MINUTES_OF_DAY = 24 * 60;

    /** The plan of one of the planned sittings, from 0. */
    static SittingPlan of(Guide guide, List<Preparation.PlannedSitting> sittings, int index) {
        List<Step> steps = guide.steps();
        int first = indexOf(steps, sittings.get(index).fromStep());
        int end = index + 1 < sittings.size()
                ? indexOf(steps, sittings.get(index + 1).fromStep())
                : steps.size();
        int minutes = steps.subList(first, Math.max(first, end)).stream()
                .mapToInt(Step::minutes)
                .sum();
        LocalTime begins = sittings.get(index).time();
        LocalTime ends = begins == null ? null : begins.plusMinutes(minutes % MINUTES_OF_DAY);
        return new SittingPlan(first + 1, Math.max(first + 1, end), minutes, ends);
    }

    /** The step after which the first half of the time is over, at the border of two sections if there is one. */
    static String middle(Guide guide) {
        List<Step> steps = guide.steps();
        int half = steps.stream().mapToInt(Step::minutes).sum() / 2;
        int spent = 0;
        int best = Math.min(1, steps.size() - 1);
        int bestDistance = Integer.MAX_VALUE;
        for (int i = 0; i < steps.size(); i++) {
            String id = steps.get(i).id();
            boolean border =
                    guide.sectionOf(id).orElseThrow().steps().getFirst().id().equals(id);
            if (i > 0 && border && Math.abs(spent - half) < bestDistance) {
                best = i;
                bestDistance = Math.abs(spent - half);
            }
            spent += steps.get(i).minutes();
        }
        return steps.get(best).id();
    }

    /** The sittings with one more after the last, which gives it the second half of its steps. */
    static List<Preparation.PlannedSitting> withOneMore(Guide guide, List<Preparation.PlannedSitting> sittings) {
        List<Step> steps = guide.steps();
        int from = indexOf(steps, sittings.getLast().fromStep());
        int next = sittings.size() == 1
                ? indexOf(steps, middle(guide))
                : Math.min(steps.size() - 1, from + Math.max(1, (steps.size() - from) / 2));
        List<Preparation.PlannedSitting> more = new ArrayList<>(sittings);
        more.add(new Preparation.PlannedSitting(
                null, sittings.getLast().time(), steps.get(next).id()));
        return more;
    }

    /**
     * The steps from which a sitting may begin: after the first step of the sitting before it, before the first of the
     * one after it.
     */
    static List<Step> startsFor(Guide guide, List<Preparation.PlannedSitting> sittings, int index) {
        List<Step> steps = guide.steps();
        int after = indexOf(steps, sittings.get(index - 1).fromStep());
        int before = index + 1 < sittings.size()
                ? indexOf(steps, sittings.get(index + 1).fromStep())
                : steps.size();
        return steps.subList(Math.min(after + 1, before), before);
    }

    private static int indexOf(List<Step> steps, String id) {
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).id().equals(id)) {
                return i;
            }
        }
        return 0;
    }
}
