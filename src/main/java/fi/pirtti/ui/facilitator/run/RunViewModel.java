package fi.pirtti.ui.facilitator.run;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.Judgement;
import fi.pirtti.domain.discussion.Preparation;
import fi.pirtti.domain.discussion.Sitting;
import fi.pirtti.domain.discussion.SittingSteps;
import fi.pirtti.domain.discussion.StepRecord;
import fi.pirtti.domain.discussion.StepState;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.domain.privacy.Identifier;
import fi.pirtti.domain.privacy.Judgements;
import fi.pirtti.facilitation.DiscussionSession;
import fi.pirtti.facilitation.PendingWrite;
import fi.pirtti.facilitation.Sittings;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Tasks;
import fi.pirtti.ui.presenter.WallCue;
import fi.pirtti.ui.presenter.WallFilter;
import fi.pirtti.ui.presenter.WallSource;
import fi.pirtti.ui.presenter.WallState;
import fi.pirtti.ui.presenter.WallTime;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** The discussion as it is held: where it is, how the time runs, and what is recorded on the way. */
public final class RunViewModel implements WallSource {
    /** Time spent is recorded at least this often, so that a power cut costs no more of it. */
    static final int SECONDS_BETWEEN_RECORDS = 15;

    private final DiscussionSession session;
    private final Clock clock;
    private final SaveQueue saves;
    private final SittingEntry entry;
    private final int sitting;
    private final ReadOnlyObjectWrapper<Discussion> discussion;
    private final ReadOnlyObjectWrapper<Preparation> preparation;
    private final ReadOnlyObjectWrapper<Step> step;
    private final ReadOnlyObjectWrapper<Agenda> agenda;
    private final ReadOnlyObjectWrapper<Schedule> schedule;
    private final RunTime time;
    private final MinuteMoves moves;
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper(this, "canUndo");
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper(this, "canRedo");
    private final ObjectProperty<WallState> wallState = new SimpleObjectProperty<>(this, "wallState", WallState.LIVE);
    private final ReadOnlyObjectWrapper<WallFilter> wallFilter;
    private final ReadOnlyObjectWrapper<Judgements> judgements =
            new ReadOnlyObjectWrapper<>(this, "judgements", Judgements.NONE);
    private final WorkPhases work = new WorkPhases();
    private final ReadOnlyObjectWrapper<WorkPhases.Now> workNow =
            new ReadOnlyObjectWrapper<>(this, "workNow", WorkPhases.Now.NONE);
    private final ReadOnlyObjectWrapper<WallCue> cue = new ReadOnlyObjectWrapper<>(this, "cue", WallCue.NONE);
    private int page = WallCue.NOT_READING;
    private Runnable flush = () -> {};
    private boolean timed = true;

    /** Enters the discussion: the sitting goes on or begins, and the step is the one that was left. */
    public RunViewModel(DiscussionSession session, Tasks tasks, Clock clock, Messages messages) {
        this.session = session;
        this.clock = clock;
        saves = new SaveQueue(session, tasks, clock, messages);
        discussion = new ReadOnlyObjectWrapper<>(this, "discussion", session.discussion());
        preparation = new ReadOnlyObjectWrapper<>(this, "preparation", session.preparation());
        step = new ReadOnlyObjectWrapper<>(this, "step", left());
        entry = SittingEntry.into(session, clock);
        sitting = entry.sitting();
        wallFilter = new ReadOnlyObjectWrapper<>(this, "wallFilter", filterNow());
        time = new RunTime(clock, spentIn(step.get()), minutes());
        moves = new MinuteMoves(
                preparation::get,
                changed -> prepare(now -> changed),
                () -> session.log().newest());
        schedule = new ReadOnlyObjectWrapper<>(this, "schedule", scheduleNow());
        agenda = new ReadOnlyObjectWrapper<>(this, "agenda", agendaNow());
        recordAll(entry.edits());
        enterSitting();
        remember(step.get());
        planWork();
        refresh();
    }

    // What is shown

    @Override
    public Guide guide() {
        return session.guide();
    }

    @Override
    public ReadOnlyObjectProperty<Discussion> discussion() {
        return discussion.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyObjectProperty<Preparation> preparation() {
        return preparation.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyObjectProperty<WallTime> time() {
        return time.timeProperty();
    }

    @Override
    public ObjectProperty<WallState> wallState() {
        return wallState;
    }

    /** What the room may see; changes when something found is said to identify nobody. */
    ReadOnlyObjectProperty<WallFilter> wallFilter() {
        return wallFilter.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Agenda> agenda() {
        return agenda.getReadOnlyProperty();
    }

    /** Plan against actual; moves on with the clock. */
    ReadOnlyObjectProperty<Schedule> schedule() {
        return schedule.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<SaveState> saveState() {
        return saves.stateProperty();
    }

    ReadOnlyBooleanProperty paused() {
        return time.pausedProperty();
    }

    ReadOnlyBooleanProperty canUndo() {
        return canUndo.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canRedo() {
        return canRedo.getReadOnlyProperty();
    }

    /** How the present step is worked through, and where that is; without phases where there is one way only. */
    ReadOnlyObjectProperty<WorkPhases.Now> workNow() {
        return workNow.getReadOnlyProperty();
    }

    /** Goes to a way of working now; its minutes begin. A place that there is not changes nothing. */
    void goToPhase(int phase) {
        work.go(phase, time.timeProperty().get().used());
        showWork();
    }

    /** The next way of working, if there is one. */
    void nextPhase() {
        if (workNow.get().hasNext()) {
            goToPhase(workNow.get().current() + 1);
        }
    }

    /** Shows that part of the summary on the wall, or ({@link WallCue#NOT_READING}) the wall as it is. */
    void readBack(int part) {
        page = part;
        showWork();
    }

    @Override
    public ReadOnlyObjectProperty<WallCue> cue() {
        return cue.getReadOnlyProperty();
    }

    private void showWork() {
        WorkPhases.Now now = work.at(time.timeProperty().get().used());
        workNow.set(now);
        if (now.phases().isEmpty()) {
            cue.set(new WallCue(WallCue.Work.ANY, 0, page));
        } else {
            WorkPhase phase = now.phases().get(now.current());
            WallCue.Work way = switch (phase.way()) {
                case ALONE -> WallCue.Work.ALONE;
                case PAIRS -> WallCue.Work.PAIRS;
                case TOGETHER -> WallCue.Work.TOGETHER;
            };
            cue.set(new WallCue(way, phase.minutes(), page));
        }
    }

    private void planTime() {
        time.plan(minutes());
        planWork();
    }

    private void planWork() {
        List<WorkPhase> way = step.get() instanceof Step.Ideas ? WorkPhase.of(minutes()) : List.of();
        work.enter(way, time.timeProperty().get().used());
        showWork();
    }

    DiscussionSession session() {
        return session;
    }

    public int sitting() {
        return sitting;
    }

    /** Which sitting was entered, and why. */
    SittingEntry entry() {
        return entry;
    }

    /** When a sitting ended, or began while it goes on. */
    OffsetDateTime endOf(int held) {
        Sitting found = discussion.get().sitting(held).orElseThrow();
        OffsetDateTime ended = found.ended();
        return ended == null ? found.started() : ended;
    }

    /** Whether the sitting before can go on instead: nothing has been recorded in this one. */
    boolean canGoOnWithEarlier() {
        return new Sittings(session, clock).canCancel();
    }

    /** Has the sitting before go on instead; {@code then} enters the discussion anew. */
    void goOnWithEarlier(int earlier, Runnable then) {
        new Sittings(session, clock).cancelAndGoOnWith(earlier).forEach(saves::write);
        then.run();
    }

    /** Ends this sitting where it was left and begins the next; {@code then} enters the discussion anew. */
    void beginNext(Runnable then) {
        new Sittings(session, clock).goOn(entry.until()).forEach(saves::write);
        then.run();
    }

    /** Ends adding afterwards: the discussion is again where it was left by those who met. */
    void finishAfterwards() {
        leave();
        saves.write(session.prepare(new Sittings(session, clock).backToThoseWhoMeet()));
    }

    /** What this sitting goes through. */
    SittingSteps sittingSteps() {
        return SittingSteps.of(guide(), preparation.get(), sitting);
    }

    /** What was recorded in the present step. */
    StepRecord stepRecord() {
        return discussion.get().recordOf(step.get().id(), step.get().kind());
    }

    /** Place of the present step in the guide, from 0. */
    int place() {
        return guide().steps().indexOf(step.get());
    }

    /** The step after this one that the sitting goes through, if this is not the last. */
    Optional<Step> following() {
        List<Step> steps = guide().steps();
        return steps.subList(place() + 1, steps.size()).stream()
                .filter(sittingSteps()::covers)
                .findFirst();
    }

    Optional<Step> preceding() {
        return guide().steps().subList(0, place()).reversed().stream()
                .filter(sittingSteps()::covers)
                .findFirst();
    }

    // What is recorded

    /** Tells how to record what is typed in the open editor; called before anything that leaves or undoes. */
    void onFlush(Runnable action) {
        flush = action;
    }

    public void record(Edit edit) {
        saves.write(session.apply(edit));
        refresh();
    }

    /** What has been judged about findings; changes with every judgement, undo and redo. */
    ReadOnlyObjectProperty<Judgements> judgements() {
        return judgements.getReadOnlyProperty();
    }

    /** Remembers that these characters identify nobody. */
    void dismiss(Identifier identifier) {
        record(new Edit.Judge(new Judgement.NoIdentifier(identifier.text()), true));
    }

    /** From now on says what could not be saved in another language. */
    void speak(Messages messages) {
        saves.speak(messages);
    }

    void typing(boolean unrecorded) {
        saves.typing(unrecorded);
    }

    /** Takes back the last act, and shows the step in which it was done. */
    void undo() {
        flush.run();
        if (moves.undoesNext()) {
            moves.undo();
            planTime();
        } else {
            move(session.undo());
        }
    }

    void redo() {
        flush.run();
        if (moves.redoesNext()) {
            moves.redo();
            planTime();
        } else {
            move(session.redo());
        }
    }

    /** The facilitator's own note on the present step; it stays on this machine. */
    void ownNote(String text) {
        if (!text.equals(preparation.get().ownNotes().getOrDefault(step.get().id(), ""))) {
            prepare(now -> now.withOwnNote(step.get().id(), text));
        }
    }

    /** The note on the present step that goes to the office with the answers. */
    void note(String text) {
        if (!text.equals(stepRecord().note())) {
            record(new Edit.SetNote(step.get().id(), step.get().kind(), text));
        }
    }

    // Where the discussion goes

    /** Marks the step done and opens the next; at the last step it only marks. Says whether there was a next one. */
    boolean next() {
        flush.run();
        List<Edit> edits = new ArrayList<>(secondsTaken());
        if (!sittingSteps().isBehind(stepRecord()) && stepRecord().state() == StepState.SKIPPED) {
            edits.add(new Edit.SetState(
                    step.get().id(),
                    step.get().kind(),
                    StepState.SKIPPED,
                    stepRecord().reason(),
                    sitting));
        } else if (!sittingSteps().isBehind(stepRecord())) {
            edits.add(new Edit.SetState(step.get().id(), step.get().kind(), StepState.DONE, null, sitting));
        }
        recordAll(edits);
        Optional<Step> following = following();
        following.ifPresent(this::open);
        return following.isPresent();
    }

    void previous() {
        preceding().ifPresent(this::go);
    }

    /** Opens a step; the one that is left stays as it is. */
    void go(Step target) {
        if (!target.equals(step.get())) {
            flush.run();
            recordAll(secondsTaken());
            open(target);
        }
    }

    /** Leaves the step out for a reason that goes to the office, and opens the next. */
    void skip(String reason) {
        flush.run();
        List<Edit> edits = new ArrayList<>(secondsTaken());
        recordAll(edits);
        // What another sitting has answered is not taken back by this one passing it by.
        if (!sittingSteps().isBehindElsewhere(stepRecord())) {
            record(new Edit.SetState(step.get().id(), step.get().kind(), StepState.SKIPPED, reason.strip(), sitting));
        }
        following().ifPresent(this::open);
    }

    /** The step is discussed after all. */
    void takeUp() {
        record(new Edit.SetState(step.get().id(), step.get().kind(), StepState.OPEN, null, sitting));
    }

    /** Ends the sitting for now. */
    void interrupt() {
        leave();
        discussion.get().sitting(sitting).ifPresent(held -> {
            if (held.ended() == null) {
                record(new Sittings(session, clock).end(held, OffsetDateTime.now(clock)));
            }
        });
    }

    /** Records what is typed and the time spent; the sitting goes on. */
    void leave() {
        flush.run();
        recordAll(secondsTaken());
    }

    /** One or two languages of the guide for the wall. */
    void wallLanguages(List<String> tags) {
        prepare(now -> now.withWall(tags, now.wallText(), now.groundRulesOnWall()));
    }

    // How the time runs

    /** Lets the time run up to now; to be called about once a second. */
    void tick() {
        time.tick();
        showTime();
        showWork();
        if (time.untakenSeconds() >= SECONDS_BETWEEN_RECORDS) {
            recordAll(secondsTaken());
            saves.retry();
        }
    }

    void pause(boolean value) {
        time.pause(value);
    }

    /** Gives the present step so many minutes more; the end moves unless another step lends them. */
    void giveMinutes(int minutes) {
        moveMinutes(Map.of(step.get().id(), minutes));
    }

    /** Has another step give up what the present one was just given. */
    void borrow(Step lender, int minutes) {
        moves.moveAlso(Map.of(lender.id(), -minutes));
        planTime();
    }

    /** Gives steps, by id, so many minutes more, or fewer if negative. */
    void moveMinutes(Map<String, Integer> minutes) {
        moves.move(minutes);
        planTime();
    }

    /** From now on no time is recorded: what is typed in from paper took its time elsewhere. */
    void untimed() {
        timed = false;
        time.pause(true);
    }

    /** Takes up an offer to make good lost time. */
    void accept(CatchUp offer, String reason) {
        switch (offer) {
            case CatchUp.Skip(Step left, int _) ->
                record(new Edit.SetState(left.id(), left.kind(), StepState.SKIPPED, reason, sitting));
            case CatchUp.Shorten(Step shorter, int from, int to) -> moveMinutes(Map.of(shorter.id(), to - from));
        }
    }

    private void open(Step next) {
        step.set(next);
        remember(next);
        time.enter(spentIn(next), minutes());
        work.reset();
        page = WallCue.NOT_READING;
        planWork();
        refresh();
    }

    private void remember(Step current) {
        if (!current.id().equals(preparation.get().currentStep())) {
            prepare(now -> now.withCurrentStep(current.id()));
        }
    }

    private void prepare(UnaryOperator<Preparation> change) {
        Preparation changed = change.apply(preparation.get());
        saves.write(session.prepare(changed));
        preparation.set(changed);
        refresh();
    }

    private void move(Optional<PendingWrite> moved) {
        Discussion before = discussion.get();
        moved.ifPresent(write -> {
            saves.write(write);
            refresh();
            changedStep(before, discussion.get()).ifPresent(this::go);
        });
    }

    /** The step whose answer, note or state differs, unless it is the present one. */
    private Optional<Step> changedStep(Discussion before, Discussion after) {
        List<Step> changed = guide().steps().stream()
                .filter(candidate -> !before.recordOf(candidate.id(), candidate.kind())
                        .equals(after.recordOf(candidate.id(), candidate.kind())))
                .toList();
        return changed.isEmpty() || changed.contains(step.get()) ? Optional.empty() : Optional.of(changed.getFirst());
    }

    private List<Edit> secondsTaken() {
        int seconds = timed ? time.take() : 0;
        return seconds == 0
                ? List.of()
                : List.of(new Edit.AddSeconds(step.get().id(), step.get().kind(), seconds));
    }

    private void recordAll(List<Edit> edits) {
        if (edits.size() == 1) {
            record(edits.getFirst());
        } else if (!edits.isEmpty()) {
            record(new Edit.Together(edits));
        }
    }

    private void refresh() {
        discussion.set(session.discussion());
        showJudged();
        showTime();
        canUndo.set(session.canUndo() || moves.undoesNext());
        canRedo.set(session.canRedo() || moves.redoesNext());
    }

    private void showJudged() {
        if (session.judgements() != judgements.get()) {
            judgements.set(session.judgements());
            wallFilter.set(filterNow());
        }
    }

    private void showTime() {
        schedule.set(scheduleNow());
        agenda.set(agendaNow());
    }

    private Schedule scheduleNow() {
        return Schedule.of(
                guide(),
                sittingSteps().seen(session.discussion(), step -> session.log().secondsSince(sitting, step)),
                sittingSteps().seen(preparation.get()),
                new Schedule.Now(
                        sitting, step.get().id(), time.timeProperty().get().used(), OffsetDateTime.now(clock)));
    }

    private WallFilter filterNow() {
        return (of, text) -> session.findingsIn(text).isEmpty();
    }

    private Agenda agendaNow() {
        return Agenda.of(guide(), session.discussion(), preparation.get(), schedule.get(), sittingSteps());
    }

    private Duration spentIn(Step opened) {
        return Duration.ofSeconds(
                sittingSteps().apart()
                        ? session.log().secondsSince(sitting, opened.id())
                        : session.discussion()
                                .recordOf(opened.id(), opened.kind())
                                .seconds());
    }

    private int minutes() {
        return Agenda.minutes(preparation.get(), step.get());
    }

    private Step left() {
        String current = session.preparation().currentStep();
        return Optional.ofNullable(current)
                .flatMap(guide()::step)
                .orElse(guide().steps().getFirst());
    }

    private void enterSitting() {
        prepare(now ->
                (entry.steps().isEmpty() ? now : now.withApart(sitting, entry.steps())).withCurrentSitting(sitting));
    }
}
