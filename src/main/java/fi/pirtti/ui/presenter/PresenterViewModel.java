package fi.pirtti.ui.presenter;

import fi.pirtti.domain.discussion.Preparation;
import fi.pirtti.domain.discussion.Preparation.WallText;
import java.time.Duration;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** What the audience screen shows of the discussion that it follows. Used on the JavaFX thread only. */
public final class PresenterViewModel {
    private static final WallTime NO_TIME = new WallTime(Duration.ZERO, Duration.ZERO);

    private final WallSource source;
    private final ObservableValue<WallFilter> filter;
    private final ReadOnlyObjectWrapper<@Nullable WallPicture> shown = new ReadOnlyObjectWrapper<>(this, "shown", null);
    private final ReadOnlyObjectWrapper<WallTime> time = new ReadOnlyObjectWrapper<>(this, "time", NO_TIME);
    private final ReadOnlyObjectWrapper<WallText> textSize;
    private final Subscription following;
    private WallPicture picture;

    /**
     * A wall that follows {@code source} until it is disposed of.
     *
     * @param filter what may be seen by the room; a new filter takes effect at once on a live wall
     */
    public PresenterViewModel(WallSource source, ObservableValue<WallFilter> filter) {
        this.source = source;
        this.filter = filter;
        picture = now();
        textSize = new ReadOnlyObjectWrapper<>(
                this, "textSize", source.preparation().getValue().wallText());
        following = Subscription.combine(
                source.discussion().subscribe(_ -> refresh()),
                source.step().subscribe(_ -> refresh()),
                source.preparation().subscribe(_ -> refresh()),
                source.wallState().subscribe(_ -> refresh()),
                source.cue().subscribe(_ -> refresh()),
                filter.subscribe(_ -> refresh()),
                source.time().subscribe(_ -> refreshTime()));
    }

    /** Lets go of the discussion. */
    public void dispose() {
        following.unsubscribe();
    }

    /** The picture that the room sees; null while the wall is dark. It stands still unless the wall is live. */
    ReadOnlyObjectProperty<@Nullable WallPicture> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** The time that the room sees. A frozen picture of the current step keeps its timer; that of another has none. */
    ReadOnlyObjectProperty<WallTime> timeProperty() {
        return time.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<WallText> textSizeProperty() {
        return textSize.getReadOnlyProperty();
    }

    /** The words under a timer that still runs. */
    Bilingual leftWords() {
        return Bilingual.of("presenter.left", source.preparation().getValue().wallLanguages());
    }

    /** The words under a timer that has run out. */
    Bilingual overWords() {
        return Bilingual.of("presenter.over", source.preparation().getValue().wallLanguages());
    }

    /** The words for lines that found no room. */
    String moreWords(int lines) {
        return Bilingual.of("presenter.more", source.preparation().getValue().wallLanguages(), lines)
                .joined();
    }

    /** Whether the picture follows what goes on; one that was stopped does not roll either. */
    boolean isLive() {
        return source.wallState().getValue() == WallState.LIVE;
    }

    private void refresh() {
        WallState state = source.wallState().getValue();
        if (state == WallState.LIVE) {
            textSize.set(source.preparation().getValue().wallText());
            WallPicture now = now();
            // Every edit comes by here; a picture that says the same is not drawn again.
            picture = now.equals(picture) ? picture : now;
        }
        shown.set(state == WallState.BLANK ? null : picture);
        refreshTime();
    }

    private void refreshTime() {
        boolean current = picture.step().equals(source.step().getValue().id());
        time.set(current ? source.time().getValue() : NO_TIME);
    }

    private WallPicture now() {
        Preparation preparation = source.preparation().getValue();
        return new WallPictures(
                        source.guide(), preparation.wallLanguages(), preparation.groundRulesOnWall(), filter.getValue())
                .of(
                        source.discussion().getValue(),
                        source.step().getValue(),
                        source.cue().getValue());
    }
}
