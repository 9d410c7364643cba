package fi.pirtti.ui.presenter;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Preparation;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.Step;
import javafx.beans.value.ObservableValue;

/** What the audience screen may know of the discussion that goes on. Read on the UI thread only. */
public interface WallSource {
    Guide guide();

    ObservableValue<Discussion> discussion();

    /** The step that goes on. */
    ObservableValue<Step> step();

    ObservableValue<WallState> wallState();

    /** Changes every second while the step's time runs. */
    ObservableValue<WallTime> time();

    /** The wall's languages and text size, and whether it opens with the ground rules. */
    ObservableValue<Preparation> preparation();

    /** What the room is asked to do now. */
    default ObservableValue<WallCue> cue() {
        return WallCue.NEVER;
    }
}
