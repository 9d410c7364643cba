package fi.pirtti.ui.facilitator.run;

import fi.pirtti.facilitation.DiscussionSession;
import fi.pirtti.facilitation.PendingWrite;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Tasks;
import java.time.Clock;
import java.time.LocalTime;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Has what was done written away from the screen, and tells whether all of it is on disk. */
final class SaveQueue {
    private final DiscussionSession session;
    private final Tasks tasks;
    private final Clock clock;
    private Messages messages;
    private final ReadOnlyObjectWrapper<SaveState> state;
    private int underWay;
    private boolean typing;
    private @Nullable String failure;
    private LocalTime savedAt;

    SaveQueue(DiscussionSession session, Tasks tasks, Clock clock, Messages messages) {
        this.session = session;
        this.tasks = tasks;
        this.clock = clock;
        this.messages = messages;
        savedAt = LocalTime.now(clock);
        state = new ReadOnlyObjectWrapper<>(this, "state", new SaveState.Saved(savedAt));
        retry();
    }

    ReadOnlyObjectProperty<SaveState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Gives reasons in another language from now on. */
    void speak(Messages now) {
        messages = now;
    }

    /** Writes this after all that was done before. */
    void write(PendingWrite write) {
        submit(() -> {
            write.commit();
            return Boolean.TRUE;
        });
    }

    /** Tries again what could not be written; does nothing if all is well. */
    void retry() {
        if (underWay == 0 && session.unsaved() > 0) {
            submit(() -> {
                session.retry();
                return Boolean.TRUE;
            });
        }
    }

    /** Tells whether something is typed that has not been given to be written. */
    void typing(boolean unrecorded) {
        typing = unrecorded;
        show();
    }

    private void submit(Callable<Boolean> work) {
        underWay++;
        show();
        tasks.inOrder(
                work,
                done -> {
                    underWay--;
                    failure = null;
                    savedAt = LocalTime.now(clock);
                    show();
                },
                error -> {
                    underWay--;
                    failure = SaveFailure.reason(error, messages);
                    show();
                });
    }

    private void show() {
        String reason = failure;
        if (reason != null) {
            state.set(new SaveState.Failed(reason));
        } else if (underWay > 0 || typing) {
            state.set(new SaveState.Saving());
        } else {
            state.set(new SaveState.Saved(savedAt));
        }
    }
}
