package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.domain.discussion.Action;
import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.guide.Step;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** What the team will do, in which role and by when. */
final class ActionsViewModel {
    private final StepContext context;
    private final Step.Actions step;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final StringProperty role = new SimpleStringProperty(this, "role", "");
    private final ObjectProperty<@Nullable LocalDate> due = new SimpleObjectProperty<>(this, "due");
    private final Subscription subscription;

    ActionsViewModel(StepContext context, Step.Actions step) {
        this.context = context;
        this.step = step;
        subscription = context.discussion().subscribe(discussion -> refresh());
    }

    /** An action and its place in the answer. */
    record Row(int index, Action action) {}

    /** In the order they came. */
    ObservableList<Row> rows() {
        return rows;
    }

    StringProperty textProperty() {
        return text;
    }

    StringProperty roleProperty() {
        return role;
    }

    ObjectProperty<@Nullable LocalDate> dueProperty() {
        return due;
    }

    /** Records what is typed as a new action; says whether there was a deed to record. */
    boolean add() {
        return !text.get().isBlank() && record();
    }

    /** Records what is typed even where the deed itself is still missing, so that nothing typed is lost. */
    void flush() {
        if (!(text.get() + role.get()).isBlank()) {
            record();
        }
    }

    private boolean record() {
        Action typed = trimmed(new Action(text.get(), role.get(), due.get()));
        text.set("");
        role.set("");
        due.set(null);
        context.record(new Edit.PutAction(step.id(), rows.size(), typed));
        return true;
    }

    /** The action at {@code index} now reads so; an action without its deed, or unchanged, changes nothing. */
    void put(int index, Action changed) {
        Action words = trimmed(changed);
        if (index < rows.size()
                && !words.text().isEmpty()
                && !words.equals(rows.get(index).action())) {
            context.record(new Edit.PutAction(step.id(), index, words));
        }
    }

    void remove(int index) {
        if (index < rows.size()) {
            context.record(new Edit.RemoveAction(step.id(), index));
        }
    }

    void dispose() {
        subscription.unsubscribe();
    }

    private void refresh() {
        Answer answer =
                context.discussion().getValue().recordOf(step.id(), step.kind()).answer();
        List<Action> actions = ((Answer.Actions) answer).actions();
        List<Row> wanted = new ArrayList<>(actions.size());
        for (int i = 0; i < actions.size(); i++) {
            wanted.add(new Row(i, actions.get(i)));
        }
        RowUpdates.show(rows, wanted);
    }

    private static Action trimmed(Action action) {
        return new Action(action.text().strip(), action.role().strip(), action.due());
    }
}
