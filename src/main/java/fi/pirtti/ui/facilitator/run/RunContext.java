package fi.pirtti.ui.facilitator.run;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.Origin;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.privacy.Identifier;
import fi.pirtti.domain.privacy.Judgements;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.facilitator.run.editor.StepContext;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;

/**
 * What the editors see of the run.
 *
 * @param frames runs a part of long building at the beginning of the next frame
 */
record RunContext(RunViewModel model, Messages messages, Origin origin, Consumer<Runnable> frames)
        implements StepContext {
    /** For what is said as it is written down. */
    RunContext(RunViewModel model, Messages messages) {
        this(model, messages, Origin.SPOKEN, Runnable::run);
    }

    @Override
    public Guide guide() {
        return model.guide();
    }

    @Override
    public ObservableValue<Discussion> discussion() {
        return model.discussion();
    }

    @Override
    public void record(Edit edit) {
        model.record(edit);
    }

    @Override
    public void typing(boolean unrecorded) {
        model.typing(unrecorded);
    }

    @Override
    public List<Identifier> findingsIn(String text) {
        return model.session().findingsIn(text);
    }

    @Override
    public void nextFrame(Runnable part) {
        frames.accept(part);
    }

    @Override
    public ObservableValue<Judgements> judgements() {
        return model.judgements();
    }

    @Override
    public void dismiss(Identifier identifier) {
        model.dismiss(identifier);
    }

    @Override
    public void readBack(int part) {
        model.work().readBack(part);
    }

    @Override
    public int sitting() {
        return model.sitting();
    }

    @Override
    public int participants() {
        return model.discussion()
                .getValue()
                .sitting(model.sitting())
                .map(sitting -> sitting.participants().total())
                .orElse(0);
    }

    @Override
    public String guideLanguage() {
        return messages.language().tag();
    }

    @Override
    public Optional<LocalTime> timeOf(String step, String idea) {
        return model.timetable().timeOf(step, idea);
    }
}
