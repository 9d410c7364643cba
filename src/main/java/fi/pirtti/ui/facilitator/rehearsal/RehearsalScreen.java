package fi.pirtti.ui.facilitator.rehearsal;

import fi.pirtti.ui.facilitator.review.ReviewScreen;
import fi.pirtti.ui.facilitator.run.RunView;
import fi.pirtti.ui.help.HelpTopic;
import fi.pirtti.ui.help.KeyGroup;
import fi.pirtti.ui.shell.Place;
import fi.pirtti.ui.shell.Screen;
import fi.pirtti.ui.shell.UiContext;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/** A screen of the real program with the coach above it: what is rehearsed is the thing itself. */
public final class RehearsalScreen implements Screen {
    private final Screen inner;
    private final Course course;
    private final BorderPane root = new BorderPane();
    private final CoachStrip strip;
    private final Subscription watching;

    private RehearsalScreen(Screen inner, Course course, CoachStrip strip, Subscription watching) {
        this.inner = inner;
        this.course = course;
        this.strip = strip;
        this.watching = watching;
        root.setMinSize(0, 0);
        root.setTop(strip);
        root.setCenter(inner.node());
    }

    /** The discussion, with the coach looking on. */
    public static RehearsalScreen of(RunView run, Course course, UiContext ui) {
        run.rehearsed();
        RunWatch watch = new RunWatch(run.model(), course);
        CoachStrip strip = new CoachStrip(course, ui, watch::offer);
        Subscription watching = Subscription.combine(watch.start(strip::show), strip::dispose);
        return new RehearsalScreen(run, course, strip, watching);
    }

    /** The review, where the rehearsal is over. */
    public static RehearsalScreen of(ReviewScreen review, Course course, UiContext ui) {
        course.reviewed();
        CoachStrip strip = new CoachStrip(course, ui, messages -> Optional.empty());
        return new RehearsalScreen(review, course, strip, strip::dispose);
    }

    @Override
    public Region node() {
        return root;
    }

    @Override
    public List<Node> headerStart() {
        return inner.headerStart();
    }

    @Override
    public List<Node> headerEnd() {
        return inner.headerEnd();
    }

    @Override
    public ObservableValue<HelpTopic> helpTopic() {
        return inner.helpTopic();
    }

    @Override
    public List<KeyGroup> keys() {
        return inner.keys();
    }

    @Override
    public Node initialFocus() {
        return course.isOver() ? strip.end() : inner.initialFocus();
    }

    @Override
    public ObservableBooleanValue ready() {
        return inner.ready();
    }

    @Override
    public void keyPressed(KeyEvent event) {
        inner.keyPressed(event);
    }

    @Override
    public void flush() {
        inner.flush();
    }

    @Override
    public Optional<Screen> inLanguage(UiContext context) {
        Optional<Screen> next = inner.inLanguage(context);
        if (next.isPresent() && next.get() instanceof RunView run) {
            watching.unsubscribe();
            return Optional.of(of(run, course, context));
        }
        return Optional.empty();
    }

    @Override
    public void dispose() {
        watching.unsubscribe();
        inner.dispose();
    }

    /** The place to leave a rehearsal for. */
    static Place out() {
        return new Place.Home();
    }
}
