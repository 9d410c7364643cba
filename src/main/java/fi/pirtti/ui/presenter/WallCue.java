package fi.pirtti.ui.presenter;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/**
 * What the facilitator asks the room to do now, beside what is recorded.
 *
 * @param work how the room works at this moment
 * @param minutes how long it is meant to; 0 when there is no such time
 * @param page part of the summary that is read aloud, from 0, or {@link #NOT_READING}
 */
public record WallCue(Work work, int minutes, int page) {
    /** The summary is not being read part by part. */
    public static final int NOT_READING = -1;

    public static final WallCue NONE = new WallCue(Work.ANY, 0, NOT_READING);

    /** A cue that never comes. */
    static final ObservableValue<WallCue> NEVER = new ReadOnlyObjectWrapper<>(NONE).getReadOnlyProperty();

    /** Ways in which a room works. */
    public enum Work {
        ANY,
        ALONE,
        PAIRS,
        TOGETHER
    }
}
