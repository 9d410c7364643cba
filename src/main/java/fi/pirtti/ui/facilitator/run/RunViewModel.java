package fi.pirtti.ui.facilitator.run;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.Judgement;
import fi.pirtti.domain.discussion.Preparation;
import fi.pirtti.domain.discussion.StepRecord;
import fi.pirtti.domain.discussion.StepState;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.domain.privacy.Identifier;
import fi.pirtti.domain.privacy.Judgements;
import fi.pirtti.facilitation.DiscussionSession;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Tasks;
import fi.pirtti.ui.presenter.WallCue;
import fi.pirtti.ui.presenter.WallFilter;
import fi.pirtti.ui.presenter.WallSource;
import fi.pirtti.ui.presenter.WallState;
import fi.pirtti.ui.presenter.WallTime;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The discussion as it is held: the way through its steps, with what is recorded and how the time runs on it. */
public final class RunViewModel implements WallSource {
    /** Time spent is recorded at least this often, so that a power cut costs no more of it. */
    static final int SECONDS_BETWEEN_RECORDS = 15;

    private final RunRecord recorded;
    private final RunSittings sittings;
    private final RunWay way;
    private final RunTimetable timetable;
    private final RunWork work;
    private final ObjectProperty<WallState> wallState = new SimpleObjectProperty<>(this, "wallState", WallState.LIVE);
    private Runnable flush = () -> {};

    /** Enters the discussion: the sitting goes on or begins, and the step is the one that was left. */
    public RunViewModel(DiscussionSession session, Tasks tasks, Clock clock, Messages messages) {
        recorded = new RunRecord(session, tasks, clock, messages);
        sittings = new RunSittings(recorded, clock);
        way = new RunWay(recorded, sittings);
        timetable = new RunTimetable(recorded, sittings, step(), clock);
        work = new RunWork(step(), timetable);
        recorded.onChange(timetable::show);
        timetable.onPlan(work::plan);
        sittings.enter();
        way.remember();
        work.plan();
        recorded.refresh();
    }

    // What is shown

    @Override
    public Guide guide() {
        return session().guide();
    }

    @Override
    public ReadOnlyObjectProperty<Discussion> discussion() {
        return recorded.discussion();
    }

    @Override
    public ReadOnlyObjectProperty<Preparation> preparation() {
        return recorded.preparation();
    }

    @Override
    public ReadOnlyObjectProperty<Step> step() {
        return way.step();
    }

    @Override
    public ReadOnlyObjectProperty<WallTime> time() {
        return timetable.time().timeProperty();
    }

    @Override
    public ObjectProperty<WallState> wallState() {
        return wallState;
    }

    @Override
    public ReadOnlyObjectProperty<WallCue> cue() {
        return work.cue();
    }

    /** What the room may see; changes when something found is said to identify nobody. */
    ReadOnlyObjectProperty<WallFilter> wallFilter() {
        return recorded.wallFilter();
    }

    ReadOnlyObjectProperty<SaveState> saveState() {
        return recorded.saves().stateProperty();
    }

    ReadOnlyBooleanProperty canUndo() {
        return recorded.canUndo();
    }

    public ReadOnlyBooleanProperty canRedo() {
        return recorded.canRedo();
    }

    /** How the present step is worked through, and where that is. */
    RunWork work() {
        return work;
    }

    /** Plan against actual, and what can be done about it. */
    RunTimetable timetable() {
        return timetable;
    }

    /** The way through the steps: what comes before and after. */
    RunWay way() {
        return way;
    }

    /** The sitting that goes on, and its choices. */
    RunSittings sittings() {
        return sittings;
    }

    public int sitting() {
        return sittings.current();
    }

    DiscussionSession session() {
        return recorded.session();
    }

    /** What was recorded in the present step. */
    StepRecord stepRecord() {
        return way.here();
    }

    // What is recorded

    /** Tells how to record what is typed in the open editor; called before anything that leaves or undoes. */
    void onFlush(Runnable action) {
        flush = action;
    }

    public void record(Edit edit) {
        recorded.record(edit);
    }

    /** What has been judged about findings; changes with every judgement, undo and redo. */
    ReadOnlyObjectProperty<Judgements> judgements() {
        return recorded.judgements();
    }

    /** Remembers that these characters identify nobody. */
    void dismiss(Identifier identifier) {
        record(new Edit.Judge(new Judgement.NoIdentifier(identifier.text()), true));
    }

    /** From now on says what could not be saved in another language. */
    void speak(Messages messages) {
        recorded.saves().speak(messages);
    }

    void typing(boolean unrecorded) {
        recorded.saves().typing(unrecorded);
    }

    /** Takes back the last act, and shows the step in which it was done. */
    void undo() {
        flush.run();
        if (!timetable.undo()) {
            showChangeBy(recorded::undo);
        }
    }

    void redo() {
        flush.run();
        if (!timetable.redo()) {
            showChangeBy(recorded::redo);
        }
    }

    /** The facilitator's own note on the present step; it stays on this machine. */
    void ownNote(String text) {
        if (!text.equals(
                preparation().get().ownNotes().getOrDefault(step().get().id(), ""))) {
            recorded.prepare(now -> now.withOwnNote(step().get().id(), text));
        }
    }

    /** The note on the present step that goes to the office with the answers. */
    void note(String text) {
        if (!text.equals(stepRecord().note())) {
            record(new Edit.SetNote(step().get().id(), step().get().kind(), text));
        }
    }

    /** One or two languages of the guide for the wall. */
    void wallLanguages(List<String> tags) {
        recorded.prepare(now -> now.withWall(tags, now.wallText(), now.groundRulesOnWall()));
    }

    // Where the discussion goes

    /** Marks the step done and opens the next; at the last step it only marks. Says whether there was a next one. */
    boolean next() {
        flush.run();
        List<Edit> edits = new ArrayList<>(timetable.take());
        if (!sittings.steps().isBehind(stepRecord())) {
            boolean skipped = stepRecord().state() == StepState.SKIPPED;
            edits.add(skipped ? way.state(StepState.SKIPPED, stepRecord().reason()) : way.state(StepState.DONE, null));
        }
        recorded.recordAll(edits);
        Optional<Step> following = way.following();
        following.ifPresent(this::open);
        return following.isPresent();
    }

    void previous() {
        way.preceding().ifPresent(this::go);
    }

    /** Opens a step; the one that is left stays as it is. */
    void go(Step target) {
        if (!target.equals(step().get())) {
            leave();
            open(target);
        }
    }

    /** Leaves the step out for a reason that goes to the office, and opens the next. */
    void skip(String reason) {
        leave();
        // What another sitting has answered is not taken back by this one passing it by.
        if (!sittings.steps().isBehindElsewhere(stepRecord())) {
            record(way.state(StepState.SKIPPED, reason.strip()));
        }
        way.following().ifPresent(this::open);
    }

    /** The step is discussed after all. */
    void takeUp() {
        record(way.state(StepState.OPEN, null));
    }

    /** Ends the sitting for now. */
    void interrupt() {
        leave();
        sittings.end();
    }

    /** Ends adding afterwards: the discussion is again where it was left by those who met. */
    void finishAfterwards() {
        leave();
        sittings.backToThoseWhoMeet();
    }

    /** Records what is typed and the time spent; the sitting goes on. */
    void leave() {
        flush.run();
        recorded.recordAll(timetable.take());
    }

    // How the time runs

    /** Lets the time run up to now; to be called about once a second. */
    void tick() {
        timetable.time().tick();
        timetable.show();
        work.show();
        if (timetable.time().untakenSeconds() >= SECONDS_BETWEEN_RECORDS) {
            recorded.recordAll(timetable.take());
            recorded.saves().retry();
        }
    }

    /** Tries again to write what could not be written. */
    void saveAgain() {
        recorded.saves().retry();
    }

    /** Takes up an offer to make good lost time. */
    void accept(CatchUp offer, String reason) {
        switch (offer) {
            case CatchUp.Skip(Step left, int _) ->
                record(new Edit.SetState(left.id(), left.kind(), StepState.SKIPPED, reason, sitting()));
            case CatchUp.Shorten(Step shorter, int from, int to) -> timetable.move(Map.of(shorter.id(), to - from));
        }
    }

    private void open(Step next) {
        way.open(next);
        timetable.enter();
        work.enter();
        recorded.refresh();
    }

    private void showChangeBy(Runnable move) {
        Discussion before = discussion().get();
        move.run();
        way.changed(before, discussion().get()).ifPresent(this::go);
    }
}
