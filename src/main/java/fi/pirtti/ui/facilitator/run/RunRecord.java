package fi.pirtti.ui.facilitator.run;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.Preparation;
import fi.pirtti.domain.privacy.Judgements;
import fi.pirtti.facilitation.DiscussionSession;
import fi.pirtti.facilitation.PendingWrite;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Tasks;
import fi.pirtti.ui.presenter.WallFilter;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What has been recorded, as the desk follows it: every change goes through here, is saved, and can be taken back. */
final class RunRecord {
    private final DiscussionSession session;
    private final SaveQueue saves;
    private final MinuteMoves moves;
    private final ReadOnlyObjectWrapper<Discussion> discussion;
    private final ReadOnlyObjectWrapper<Preparation> preparation;
    private final ReadOnlyObjectWrapper<Judgements> judgements =
            new ReadOnlyObjectWrapper<>(this, "judgements", Judgements.NONE);
    private final ReadOnlyObjectWrapper<WallFilter> wallFilter;
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper(this, "canUndo");
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper(this, "canRedo");
    private Runnable follower = () -> {};

    RunRecord(DiscussionSession session, Tasks tasks, Clock clock, Messages messages) {
        this.session = session;
        saves = new SaveQueue(session, tasks, clock, messages);
        discussion = new ReadOnlyObjectWrapper<>(this, "discussion", session.discussion());
        preparation = new ReadOnlyObjectWrapper<>(this, "preparation", session.preparation());
        wallFilter = new ReadOnlyObjectWrapper<>(this, "wallFilter", filterNow());
        moves = new MinuteMoves(
                preparation::get,
                changed -> prepare(now -> changed),
                () -> session.log().newest());
    }

    /** Has what depends on the record follow it; called with every change. */
    void onChange(Runnable action) {
        follower = action;
    }

    DiscussionSession session() {
        return session;
    }

    /** What is on its way to the disk, and what could not be saved. */
    SaveQueue saves() {
        return saves;
    }

    /** Minutes moved between the steps; {@link #undo} and {@link #redo} do not touch them. */
    MinuteMoves moves() {
        return moves;
    }

    ReadOnlyObjectProperty<Discussion> discussion() {
        return discussion.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Preparation> preparation() {
        return preparation.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Judgements> judgements() {
        return judgements.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<WallFilter> wallFilter() {
        return wallFilter.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canUndo() {
        return canUndo.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty canRedo() {
        return canRedo.getReadOnlyProperty();
    }

    void record(Edit edit) {
        saves.write(session.apply(edit));
        refresh();
    }

    /** Records all as one act; nothing if there is none. */
    void recordAll(List<Edit> edits) {
        if (edits.size() == 1) {
            record(edits.getFirst());
        } else if (!edits.isEmpty()) {
            record(new Edit.Together(edits));
        }
    }

    /** Changes the facilitator's own arrangements, which stay on this machine. */
    void prepare(UnaryOperator<Preparation> change) {
        Preparation changed = change.apply(preparation.get());
        saves.write(session.prepare(changed));
        preparation.set(changed);
        refresh();
    }

    /** Takes back the last recorded act, if there is one. */
    void undo() {
        move(session.undo());
    }

    void redo() {
        move(session.redo());
    }

    /** Shows what is recorded now. */
    void refresh() {
        discussion.set(session.discussion());
        showJudged();
        follower.run();
        canUndo.set(session.canUndo() || moves.undoesNext());
        canRedo.set(session.canRedo() || moves.redoesNext());
    }

    private void move(Optional<PendingWrite> moved) {
        moved.ifPresent(write -> {
            saves.write(write);
            refresh();
        });
    }

    private void showJudged() {
        if (session.judgements() != judgements.get()) {
            judgements.set(session.judgements());
            wallFilter.set(filterNow());
        }
    }

    private WallFilter filterNow() {
        return (of, text) -> session.findingsIn(text).isEmpty();
    }
}
