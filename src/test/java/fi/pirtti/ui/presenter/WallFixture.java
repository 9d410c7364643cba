package fi.pirtti.ui.presenter;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.JoutsaHomeCare;
import fi.pirtti.domain.discussion.Preparation;
import fi.pirtti.domain.discussion.Preparation.WallText;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.exchange.guide.GuideCodec;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** A discussion as the desk would show it to the wall, moved by the test. */
final class WallFixture implements WallSource {
    private final Guide guide = staffGuide();
    private final ObjectProperty<Discussion> discussion = new SimpleObjectProperty<>(JoutsaHomeCare.held(guide));
    private final ObjectProperty<Step> step =
            new SimpleObjectProperty<>(guide.steps().getFirst());
    private final ObjectProperty<WallState> state = new SimpleObjectProperty<>(WallState.LIVE);
    private final ObjectProperty<WallTime> time =
            new SimpleObjectProperty<>(new WallTime(Duration.ofMinutes(15), Duration.ofSeconds(498)));
    private final ObjectProperty<Preparation> preparation = new SimpleObjectProperty<>();
    private final ObjectProperty<WallFilter> filter =
            new SimpleObjectProperty<>((ofStep, text) -> !text.equals(JoutsaHomeCare.PHONE_IDEA));

    private final ObjectProperty<WallCue> cue = new SimpleObjectProperty<>(WallCue.NONE);

    WallFixture(String... languages) {
        preparation.set(Preparation.initial("fi", guide.steps().getFirst().id())
                .withWall(List.of(languages), WallText.LARGE, true));
    }

    static Guide staffGuide() {
        try (InputStream in =
                WallFixture.class.getResourceAsStream("/fi/pirtti/sample/keski-suomi-henkilosto.guide.json")) {
            return GuideCodec.read(in.readAllBytes()).asOptional().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public ObjectProperty<WallCue> cue() {
        return cue;
    }

    PresenterViewModel model() {
        return new PresenterViewModel(this, filter);
    }

    void goTo(String id) {
        step.set(guide.step(id).orElseThrow());
    }

    void record(Edit edit) {
        discussion.set(discussion.get().apply(edit));
    }

    void begin() {
        discussion.set(JoutsaHomeCare.begun(guide));
    }

    void wall(WallState next) {
        state.set(next);
    }

    void text(WallText size) {
        preparation.set(preparation.get().withWall(preparation.get().wallLanguages(), size, true));
    }

    void filter(WallFilter next) {
        filter.set(next);
    }

    void time(int planned, int used) {
        time.set(new WallTime(Duration.ofSeconds(planned), Duration.ofSeconds(used)));
    }

    @Override
    public Guide guide() {
        return guide;
    }

    @Override
    public ObjectProperty<Discussion> discussion() {
        return discussion;
    }

    @Override
    public ObjectProperty<Step> step() {
        return step;
    }

    @Override
    public ObjectProperty<WallState> wallState() {
        return state;
    }

    @Override
    public ObjectProperty<WallTime> time() {
        return time;
    }

    @Override
    public ObjectProperty<Preparation> preparation() {
        return preparation;
    }
}
