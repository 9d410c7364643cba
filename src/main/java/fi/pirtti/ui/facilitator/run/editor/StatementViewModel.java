package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.guide.Step;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

/** One sentence that is reworded together, and the wordings worth keeping on the way. */
final class StatementViewModel {
    private final StepContext context;
    private final Step.Statement step;
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final ObservableList<String> drafts = FXCollections.observableArrayList();
    private final Subscription subscriptions;
    private String recorded = "";

    StatementViewModel(StepContext context, Step.Statement step) {
        this.context = context;
        this.step = step;
        subscriptions = Subscription.combine(
                context.discussion().subscribe(discussion -> refresh()),
                text.subscribe((before, now) -> context.typing(isDirty())));
    }

    /** What stands in the field; it is on record once {@link #flush} has been called. */
    StringProperty textProperty() {
        return text;
    }

    /** Kept wordings, newest first. */
    ObservableList<String> drafts() {
        return drafts;
    }

    int maxLength() {
        return step.maxLength();
    }

    /** Whether something typed is not yet on record. */
    boolean isDirty() {
        return !text.get().equals(recorded);
    }

    /** Records what is typed. */
    void flush() {
        if (isDirty()) {
            recorded = text.get();
            context.typing(false);
            context.record(new Edit.SetStatement(step.id(), recorded));
        }
    }

    /** Keeps the present wording beside the field; a blank one, or one just kept, is not worth it. */
    void keepDraft() {
        flush();
        if (isWorthKeeping()) {
            context.record(new Edit.KeepDraft(step.id()));
        }
    }

    /** Brings a kept wording back into the field; the present one is kept in its stead. */
    void takeBack(String draft) {
        flush();
        if (draft.equals(recorded)) {
            return;
        }
        Edit change = new Edit.SetStatement(step.id(), draft);
        context.record(isWorthKeeping() ? new Edit.Together(List.of(new Edit.KeepDraft(step.id()), change)) : change);
    }

    void dispose() {
        subscriptions.unsubscribe();
    }

    private boolean isWorthKeeping() {
        return !recorded.isBlank() && !drafts.contains(recorded);
    }

    private void refresh() {
        Answer.Statement answer = (Answer.Statement)
                context.discussion().getValue().recordOf(step.id(), step.kind()).answer();
        RowUpdates.show(drafts, answer.drafts().reversed());
        if (!answer.text().equals(recorded)) {
            recorded = answer.text();
            text.set(recorded);
        }
    }
}
