package fi.pirtti.ui.facilitator.run;

import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.facilitation.DiscussionSession;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Plan against actual of the sitting that goes on, by step and in the whole; moves on with the clock. */
final class RunTimetable {
    private final RunRecord recorded;
    private final RunSittings sittings;
    private final ReadOnlyObjectProperty<Step> step;
    private final Clock clock;
    private final RunTime time;
    private final ReadOnlyObjectWrapper<Schedule> schedule;
    private final ReadOnlyObjectWrapper<Agenda> agenda;
    private Runnable planned = () -> {};
    private boolean timed = true;

    RunTimetable(RunRecord recorded, RunSittings sittings, ReadOnlyObjectProperty<Step> step, Clock clock) {
        this.recorded = recorded;
        this.sittings = sittings;
        this.step = step;
        this.clock = clock;
        time = new RunTime(clock, spent(), minutes());
        schedule = new ReadOnlyObjectWrapper<>(this, "schedule", scheduleNow());
        agenda = new ReadOnlyObjectWrapper<>(this, "agenda", agendaNow());
    }

    /** Has what depends on the present step's minutes follow them. */
    void onPlan(Runnable action) {
        planned = action;
    }

    /** The clock of the present step. */
    RunTime time() {
        return time;
    }

    ReadOnlyBooleanProperty paused() {
        return time.pausedProperty();
    }

    void pause(boolean value) {
        time.pause(value);
    }

    /** What the clock showed when an idea was written down, if this machine knows. */
    Optional<LocalTime> timeOf(String step, String idea) {
        return recorded.session().log().timeOf(step, idea).map(at -> LocalTime.ofInstant(at, clock.getZone()));
    }

    ReadOnlyObjectProperty<Schedule> schedule() {
        return schedule.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Agenda> agenda() {
        return agenda.getReadOnlyProperty();
    }

    /** How much of the present step's time is used. */
    Duration used() {
        return time.timeProperty().get().used();
    }

    /** Minutes that the present step has. */
    int minutes() {
        return Agenda.minutes(recorded.preparation().get(), step.get());
    }

    /** The present step was just opened. */
    void enter() {
        time.enter(spent(), minutes());
    }

    /** Gives the present step so many minutes more; the end moves unless another step lends them. */
    void give(int minutes) {
        move(Map.of(step.get().id(), minutes));
    }

    /** Has another step give up what the present one was just given. */
    void borrow(Step lender, int minutes) {
        recorded.moves().moveAlso(Map.of(lender.id(), -minutes));
        plan();
    }

    /** Gives steps, by id, so many minutes more, or fewer if negative. */
    void move(Map<String, Integer> minutes) {
        recorded.moves().move(minutes);
        plan();
    }

    /** Takes back the last move of minutes, if that was the last act; says whether it was. */
    boolean undo() {
        boolean mine = recorded.moves().undoesNext();
        if (mine) {
            recorded.moves().undo();
            plan();
        }
        return mine;
    }

    /** Moves minutes again, if such a move was taken back last; says whether it was. */
    boolean redo() {
        boolean mine = recorded.moves().redoesNext();
        if (mine) {
            recorded.moves().redo();
            plan();
        }
        return mine;
    }

    /** Shows where the sitting is by what is recorded and by the clock. */
    void show() {
        schedule.set(scheduleNow());
        agenda.set(agendaNow());
    }

    /** From now on no time is recorded or told: what is typed in from paper took its time elsewhere. */
    void untimed() {
        timed = false;
        time.pause(true);
        show();
    }

    /** What is to be recorded of the time spent in the present step since it was last taken. */
    List<Edit> take() {
        int seconds = timed ? time.take() : 0;
        return seconds == 0
                ? List.of()
                : List.of(new Edit.AddSeconds(step.get().id(), step.get().kind(), seconds));
    }

    private void plan() {
        time.plan(minutes());
        planned.run();
    }

    private Schedule scheduleNow() {
        DiscussionSession session = recorded.session();
        Schedule now = Schedule.of(
                session.guide(),
                sittings.steps().seen(session.discussion(), of -> session.log().secondsSince(sittings.current(), of)),
                sittings.steps().seen(recorded.preparation().get()),
                new Schedule.Now(sittings.current(), step.get().id(), used(), OffsetDateTime.now(clock)));
        return timed ? now : now.withoutTimes();
    }

    private Agenda agendaNow() {
        DiscussionSession session = recorded.session();
        return Agenda.of(
                session.guide(), session.discussion(), recorded.preparation().get(), schedule.get(), sittings.steps());
    }

    private Duration spent() {
        DiscussionSession session = recorded.session();
        Step opened = step.get();
        return Duration.ofSeconds(
                sittings.steps().apart()
                        ? session.log().secondsSince(sittings.current(), opened.id())
                        : session.discussion()
                                .recordOf(opened.id(), opened.kind())
                                .seconds());
    }
}
