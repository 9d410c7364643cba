package fi.pirtti.ui.facilitator.run;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.StepRecord;
import fi.pirtti.domain.discussion.StepState;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.Step;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The way through the steps of the guide, and where on it the sitting is. It begins at the step that was left. */
final class RunWay {
    private final RunRecord recorded;
    private final RunSittings sittings;
    private final ReadOnlyObjectWrapper<Step> step;

    RunWay(RunRecord recorded, RunSittings sittings) {
        this.recorded = recorded;
        this.sittings = sittings;
        step = new ReadOnlyObjectWrapper<>(this, "step", left());
    }

    ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    void open(Step next) {
        step.set(next);
        remember();
    }

    /** Has the discussion open at the present step the next time. */
    void remember() {
        String current = step.get().id();
        if (!current.equals(recorded.preparation().get().currentStep())) {
            recorded.prepare(now -> now.withCurrentStep(current));
        }
    }

    /** Place of the present step in the guide, from 0. */
    int place() {
        return guide().steps().indexOf(step.get());
    }

    /** The step after this one that the sitting goes through, if this is not the last. */
    Optional<Step> following() {
        List<Step> steps = guide().steps();
        return steps.subList(place() + 1, steps.size()).stream()
                .filter(sittings.steps()::covers)
                .findFirst();
    }

    Optional<Step> preceding() {
        return guide().steps().subList(0, place()).reversed().stream()
                .filter(sittings.steps()::covers)
                .findFirst();
    }

    /** What was recorded in the present step. */
    StepRecord here() {
        return recorded.discussion().get().recordOf(step.get().id(), step.get().kind());
    }

    /** Records of the present step that it is in this state. */
    Edit state(StepState state, @Nullable String reason) {
        return new Edit.SetState(step.get().id(), step.get().kind(), state, reason, sittings.current());
    }

    /** The step whose answer, note or state differs, unless it is the present one. */
    Optional<Step> changed(Discussion before, Discussion after) {
        List<Step> changed = guide().steps().stream()
                .filter(candidate -> !before.recordOf(candidate.id(), candidate.kind())
                        .equals(after.recordOf(candidate.id(), candidate.kind())))
                .toList();
        return changed.isEmpty() || changed.contains(step.get()) ? Optional.empty() : Optional.of(changed.getFirst());
    }

    private Guide guide() {
        return recorded.session().guide();
    }

    private Step left() {
        String current = recorded.preparation().get().currentStep();
        return Optional.ofNullable(current)
                .flatMap(guide()::step)
                .orElse(guide().steps().getFirst());
    }
}
