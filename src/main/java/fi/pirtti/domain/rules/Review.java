package fi.pirtti.domain.rules;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Sitting;
import fi.pirtti.domain.discussion.StepRecord;
import fi.pirtti.domain.discussion.StepState;
import fi.pirtti.domain.guide.BackgroundField;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.domain.guide.StepKind;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A discussion before it is sealed: what each step holds and what deserves a second look.
 *
 * @param participants of all sittings
 * @param sittings held
 * @param stepsBehind steps done or skipped
 * @param seconds spent in all steps
 * @param steps in guide order
 * @param warnings about the discussion as a whole
 */
public record Review(
        int participants, int sittings, int stepsBehind, int seconds, List<StepReview> steps, List<Warning> warnings) {
    public Review {
        steps = List.copyOf(steps);
        warnings = List.copyOf(warnings);
    }

    public static Review of(Guide guide, Discussion discussion) {
        SortedMap<Integer, Integer> attendance = new TreeMap<>();
        for (Sitting sitting : discussion.sittings()) {
            attendance.put(sitting.id(), sitting.participants().total());
        }
        List<StepReview> steps = guide.steps().stream()
                .map(step -> review(step, discussion, attendance))
                .toList();
        return new Review(
                discussion.participants(),
                discussion.sittings().size(),
                (int) discussion.answers().values().stream()
                        .filter(record -> record.state() != StepState.OPEN)
                        .count(),
                discussion.answers().values().stream()
                        .mapToInt(StepRecord::seconds)
                        .sum(),
                steps,
                ofTheWhole(guide, discussion));
    }

    /** The warnings of one step, for showing them at the field while it is filled in. */
    public static List<Warning> warnings(Step step, Discussion discussion) {
        SortedMap<Integer, Integer> attendance = new TreeMap<>();
        for (Sitting sitting : discussion.sittings()) {
            attendance.put(sitting.id(), sitting.participants().total());
        }
        return review(step, discussion, attendance).warnings();
    }

    /** The warnings of the whole and of every step, in guide order. */
    public List<Warning> allWarnings() {
        return Stream.concat(warnings.stream(), steps.stream().flatMap(step -> step.warnings().stream()))
                .toList();
    }

    private static StepReview review(Step step, Discussion discussion, SortedMap<Integer, Integer> attendance) {
        StepRecord record = discussion.recordOf(step.id(), step.kind());
        return switch (record.state()) {
            case SKIPPED ->
                new StepReview(
                        step.id(),
                        StepReview.Status.SKIPPED,
                        Figure.SKIPPED,
                        List.of(StepRules.warning(step, step.optional() ? "optional-skipped" : "required-skipped")));
            case DONE ->
                answered(
                        step,
                        record,
                        record.answer().isEmpty() && step.kind() != StepKind.INFO
                                ? StepReview.Status.NOTHING
                                : StepReview.Status.DONE,
                        attendance);
            case OPEN ->
                record.answer().isEmpty()
                        ? new StepReview(step.id(), StepReview.Status.NOTHING, Figure.NOTHING, List.of())
                        : answered(step, record, StepReview.Status.OPEN, attendance);
        };
    }

    private static StepReview answered(
            Step step, StepRecord record, StepReview.Status status, SortedMap<Integer, Integer> attendance) {
        return new StepReview(
                step.id(),
                status,
                StepFigures.of(step, record.answer(), attendance),
                StepRules.warnings(step, record.answer(), attendance));
    }

    private static List<Warning> ofTheWhole(Guide guide, Discussion discussion) {
        List<Warning> warnings = new ArrayList<>();
        if (discussion.unit().name().isBlank()) {
            warnings.add(new Warning(null, null, null, "unit-missing", List.of()));
        }
        if (discussion.sittings().isEmpty()) {
            warnings.add(new Warning(null, null, null, "sitting-missing", List.of()));
        }
        for (BackgroundField field : guide.background()) {
            if (field.required() && !discussion.unit().background().containsKey(field.id())) {
                warnings.add(new Warning(null, field.id(), null, "background-missing", List.of()));
            }
        }
        for (Sitting sitting : discussion.sittings()) {
            if (sitting.participants().total() == 0) {
                warnings.add(new Warning(null, null, sitting.id(), "attendance-missing", List.of(sitting.id())));
            }
        }
        return warnings;
    }
}
