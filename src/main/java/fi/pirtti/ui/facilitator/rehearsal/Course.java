package fi.pirtti.ui.facilitator.rehearsal;

import java.util.EnumSet;
import java.util.Set;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** How far a rehearsal is: which lessons are done, which one is next. Lives as long as the rehearsal. */
public final class Course {
    private final ReadOnlyIntegerWrapper place = new ReadOnlyIntegerWrapper(this, "place", 0);
    private final Set<Lesson> done = EnumSet.noneOf(Lesson.class);
    private int offered;

    /** The place of the present lesson, from 0; the number of lessons once all are behind. */
    ReadOnlyIntegerProperty placeProperty() {
        return place.getReadOnlyProperty();
    }

    boolean isOver() {
        return place.get() >= Lesson.values().length;
    }

    /** The present lesson. */
    Lesson lesson() {
        return Lesson.values()[place.get()];
    }

    /** Whether it was really done, not passed over. */
    boolean isDone(Lesson lesson) {
        return done.contains(lesson);
    }

    /** Ticks the present lesson, and those after it, as far as what is seen shows that they are done. */
    void see(Seen seen) {
        while (!isOver() && lesson().isDone(seen)) {
            done.add(lesson());
            place.set(place.get() + 1);
        }
    }

    /** The review was reached, which ends the course. */
    void reviewed() {
        if (!isOver()) {
            done.add(Lesson.TO_REVIEW);
            place.set(Lesson.values().length);
        }
    }

    /** Leaves the present lesson undone. */
    void pass() {
        if (!isOver()) {
            place.set(place.get() + 1);
        }
    }

    /** The number of the next thing that the team says, from 0. */
    int nextSaying() {
        return offered;
    }

    void said() {
        offered++;
    }
}
