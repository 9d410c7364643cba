package fi.pirtti.ui.facilitator.run;

import fi.pirtti.domain.guide.Step;
import fi.pirtti.ui.presenter.WallCue;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** How the room works on the present step, and what of that the wall is told. */
final class RunWork {
    private final ReadOnlyObjectProperty<Step> step;
    private final RunTimetable timetable;
    private final WorkPhases work = new WorkPhases();
    private final ReadOnlyObjectWrapper<WorkPhases.Now> now =
            new ReadOnlyObjectWrapper<>(this, "now", WorkPhases.Now.NONE);
    private final ReadOnlyObjectWrapper<WallCue> cue = new ReadOnlyObjectWrapper<>(this, "cue", WallCue.NONE);
    private int page = WallCue.NOT_READING;

    RunWork(ReadOnlyObjectProperty<Step> step, RunTimetable timetable) {
        this.step = step;
        this.timetable = timetable;
    }

    /** Where the work is; without phases where there is one way only. */
    ReadOnlyObjectProperty<WorkPhases.Now> now() {
        return now.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<WallCue> cue() {
        return cue.getReadOnlyProperty();
    }

    /** Goes to a way of working now; its minutes begin. A place that there is not changes nothing. */
    void goTo(int phase) {
        work.go(phase, timetable.used());
        show();
    }

    /** The next way of working, if there is one. */
    void next() {
        if (now.get().hasNext()) {
            goTo(now.get().current() + 1);
        }
    }

    /** Shows that part of the summary on the wall, or ({@link WallCue#NOT_READING}) the wall as it is. */
    void readBack(int part) {
        page = part;
        show();
    }

    /** The present step was just opened. */
    void enter() {
        work.reset();
        page = WallCue.NOT_READING;
        plan();
    }

    /** The present step may have other minutes than it had. */
    void plan() {
        List<WorkPhase> way = step.get() instanceof Step.Ideas ? WorkPhase.of(timetable.minutes()) : List.of();
        work.enter(way, timetable.used());
        show();
    }

    /** Shows where the work is by the clock. */
    void show() {
        WorkPhases.Now at = work.at(timetable.used());
        now.set(at);
        if (at.phases().isEmpty()) {
            cue.set(new WallCue(WallCue.Work.ANY, 0, page));
        } else {
            WorkPhase phase = at.phases().get(at.current());
            WallCue.Work way = switch (phase.way()) {
                case ALONE -> WallCue.Work.ALONE;
                case PAIRS -> WallCue.Work.PAIRS;
                case TOGETHER -> WallCue.Work.TOGETHER;
            };
            cue.set(new WallCue(way, phase.minutes(), page));
        }
    }
}
