package fi.pirtti.domain.discussion;

import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.Step;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/**
 * Which steps a sitting goes through, and which of them it has behind. The sittings that were planned share the guide
 * among them; one that stands apart, for another shift, goes through its steps anew.
 *
 * @param steps ids in the order of the guide
 */
public record SittingSteps(int sitting, boolean apart, List<String> steps) {
    public SittingSteps {
        steps = List.copyOf(steps);
    }

    public static SittingSteps of(Guide guide, Preparation preparation, int sitting) {
        List<String> own = preparation.apart().getOrDefault(sitting, List.of());
        List<String> all = guide.steps().stream().map(Step::id).toList();
        return own.isEmpty()
                ? new SittingSteps(sitting, false, all)
                : new SittingSteps(
                        sitting, true, all.stream().filter(own::contains).toList());
    }

    public boolean covers(Step step) {
        return steps.contains(step.id());
    }

    /** Whether this sitting is through with the step: done or skipped, and where it stands apart, in this sitting. */
    public boolean isBehind(StepRecord record) {
        return record.state() != StepState.OPEN && (!apart || record.sitting() != null && record.sitting() == sitting);
    }

    /** Whether another sitting was through with the step, but not this one. */
    public boolean isBehindElsewhere(StepRecord record) {
        return record.state() != StepState.OPEN && !isBehind(record);
    }

    /** The discussion as this sitting has it behind: what only another sitting was through with is still open. */
    public Discussion seen(Discussion discussion, ToIntFunction<String> seconds) {
        if (!apart) {
            return discussion;
        }
        TreeMap<String, StepRecord> answers = new TreeMap<>(discussion.answers());
        answers.replaceAll((step, record) -> new StepRecord(
                isBehindElsewhere(record) && steps.contains(step) ? StepState.OPEN : record.state(),
                record.reason(),
                record.note(),
                seconds.applyAsInt(step),
                record.sitting(),
                record.answer()));
        return new Discussion(
                discussion.id(),
                discussion.revision(),
                discussion.guide(),
                discussion.unit(),
                discussion.language(),
                discussion.sittings(),
                answers);
    }

    /** The arrangements as they concern this sitting: one that stands apart is not held in the parts planned. */
    public Preparation seen(Preparation preparation) {
        return apart
                ? preparation.withSittings(List.of(new Preparation.PlannedSitting(null, null, steps.getFirst())))
                : preparation;
    }
}
