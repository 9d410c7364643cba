package fi.pirtti.ui.facilitator.run;

import fi.pirtti.ui.presenter.WallTime;
import java.time.Clock;
import java.time.Duration;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The time of the present step as the screen follows it. */
final class RunTime {
    private final Clock clock;
    private final ReadOnlyObjectWrapper<WallTime> time;
    private final ReadOnlyBooleanWrapper paused = new ReadOnlyBooleanWrapper(this, "paused");
    private StepClock stepClock;
    private int planned;

    /** Begins with a step in which {@code recorded} has been spent before. */
    RunTime(Clock clock, Duration recorded, int plannedMinutes) {
        this.clock = clock;
        stepClock = new StepClock(recorded, clock.instant());
        planned = plannedMinutes;
        time = new ReadOnlyObjectWrapper<>(this, "time", stepClock.time(planned));
    }

    ReadOnlyObjectProperty<WallTime> timeProperty() {
        return time.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty pausedProperty() {
        return paused.getReadOnlyProperty();
    }

    /** Another step begins; its time runs. */
    void enter(Duration recorded, int plannedMinutes) {
        stepClock = new StepClock(recorded, clock.instant());
        paused.set(false);
        plan(plannedMinutes);
    }

    /** The step has more or less time than it had. */
    void plan(int minutes) {
        planned = minutes;
        show();
    }

    void tick() {
        stepClock.tick(clock.instant());
        show();
    }

    void pause(boolean value) {
        stepClock.pause(value, clock.instant());
        paused.set(value);
        show();
    }

    /** Whole seconds that are not yet on record. */
    int untakenSeconds() {
        return stepClock.untakenSeconds();
    }

    /** Takes them, up to now; they are to be recorded. */
    int take() {
        stepClock.tick(clock.instant());
        return stepClock.take();
    }

    private void show() {
        time.set(stepClock.time(planned));
    }
}
