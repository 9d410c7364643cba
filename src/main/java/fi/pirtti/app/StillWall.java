package fi.pirtti.app;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Preparation;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.facilitation.DiscussionSession;
import fi.pirtti.ui.presenter.WallSource;
import fi.pirtti.ui.presenter.WallState;
import fi.pirtti.ui.presenter.WallTime;
import java.time.Duration;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** One moment of a discussion for the audience screen, somewhat past the middle of a step's time. */
final class StillWall implements WallSource {
    private static final int PERCENT_USED = 55;
    private static final int LANGUAGES = 2;

    private final Guide guide;
    private final ObservableValue<Discussion> discussion;
    private final ObservableValue<Step> step;
    private final ObservableValue<WallTime> time;
    private final ObservableValue<Preparation> preparation;

    StillWall(DiscussionSession session, Step step) {
        guide = session.guide();
        discussion = new ReadOnlyObjectWrapper<>(session.discussion());
        this.step = new ReadOnlyObjectWrapper<>(step);
        Duration planned = Duration.ofMinutes(step.minutes());
        time = new ReadOnlyObjectWrapper<>(
                new WallTime(planned, planned.multipliedBy(PERCENT_USED).dividedBy(100)));
        List<String> languages = guide.languages().stream().limit(LANGUAGES).toList();
        preparation = new ReadOnlyObjectWrapper<>(
                session.preparation().withWall(languages, session.preparation().wallText(), true));
    }

    @Override
    public Guide guide() {
        return guide;
    }

    @Override
    public ObservableValue<Discussion> discussion() {
        return discussion;
    }

    @Override
    public ObservableValue<Step> step() {
        return step;
    }

    @Override
    public ObservableValue<WallState> wallState() {
        return new ReadOnlyObjectWrapper<>(WallState.LIVE);
    }

    @Override
    public ObservableValue<WallTime> time() {
        return time;
    }

    @Override
    public ObservableValue<Preparation> preparation() {
        return preparation;
    }
}
