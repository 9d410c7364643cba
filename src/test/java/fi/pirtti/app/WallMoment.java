package fi.pirtti.app;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Preparation;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.facilitation.DiscussionSession;
import fi.pirtti.ui.presenter.WallCue;
import fi.pirtti.ui.presenter.WallSource;
import fi.pirtti.ui.presenter.WallState;
import fi.pirtti.ui.presenter.WallTime;
import java.time.Duration;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/**
 * A moment on the wall.
 *
 * @param shown the step that goes on
 * @param languages of the wall
 * @param asked what the room is asked to do
 * @param used of the step's time, in per cent
 */
record WallMoment(DiscussionSession session, Step shown, List<String> languages, WallCue asked, int used)
        implements WallSource {
    WallMoment(DiscussionSession session, Step shown, String... languages) {
        this(session, shown, List.of(languages), WallCue.NONE, 55);
    }

    @Override
    public Guide guide() {
        return session.guide();
    }

    @Override
    public ObservableValue<Discussion> discussion() {
        return new ReadOnlyObjectWrapper<>(session.discussion());
    }

    @Override
    public ObservableValue<Step> step() {
        return new ReadOnlyObjectWrapper<>(shown);
    }

    @Override
    public ObservableValue<WallState> wallState() {
        return new ReadOnlyObjectWrapper<>(WallState.LIVE);
    }

    @Override
    public ObservableValue<WallTime> time() {
        Duration planned = Duration.ofMinutes(shown.minutes());
        return new ReadOnlyObjectWrapper<>(
                new WallTime(planned, planned.multipliedBy(used).dividedBy(100)));
    }

    @Override
    public ObservableValue<Preparation> preparation() {
        Preparation now = session.preparation();
        return new ReadOnlyObjectWrapper<>(now.withWall(languages, now.wallText(), true));
    }

    @Override
    public ObservableValue<WallCue> cue() {
        return new ReadOnlyObjectWrapper<>(asked);
    }
}
