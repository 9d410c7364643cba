package fi.pirtti.ui.presenter;

import fi.pirtti.ui.common.RaanuStripe;
import fi.pirtti.ui.common.Theme;
import javafx.animation.PauseTransition;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * The wall itself: draws the model's picture into whatever room it is given. Nothing on it can be clicked or focused. Its
 * scene is to be dressed in {@link Theme#DARK}.
 */
public final class PresenterView extends Region {
    private static final double MARGIN = 88;
    private static final double TOP = 62;
    private static final double FOOT = 92;
    private static final double STRIPE = 16;
    private static final double ABOVE_FOOT = 28;
    private static final double TIMER_TOP = 46;
    private static final double BELOW_TIMER = 306;
    private static final double TIGHT = 0.75;
    /** How much larger than usual content is drawn that leaves room, in steps, so that it does not swell by the word. */
    private static final double[] GROWN = {1.12, 1.25, 1.4};
    /** Larger text is worth it for ideas as they come as long as so many of the newest are seen. */
    private static final int ENOUGH_LINES = 6;
    /** Time enough to read a wall of lines aloud. */
    private static final Duration READ = Duration.seconds(15);

    private final PresenterViewModel model;
    private final RaanuStripe stripe = new RaanuStripe(Orientation.HORIZONTAL);
    private final WallTimer timer = new WallTimer();
    private final Subscription watching;
    private @Nullable Sheet drawing;
    private double drawnWidth;
    private double drawnHeight;
    private boolean stale = true;
    private final PauseTransition rolling = new PauseTransition(READ);
    private int first;
    private int shown;
    private int left;

    /** A wall that shows what {@code model} holds. */
    public PresenterView(PresenterViewModel model) {
        this.model = model;
        getStyleClass().add("wall");
        getStylesheets().add(Theme.url("presenter.css"));
        setId("wall");
        setAccessibleRole(AccessibleRole.PARENT);
        setFocusTraversable(false);
        setMinSize(0, 0);
        rolling.setOnFinished(event -> roll());
        watching = Subscription.combine(
                model.shownProperty().subscribe(_ -> redraw()),
                model.textSizeProperty().subscribe(_ -> redraw()),
                model.timeProperty().subscribe(this::showTime));
    }

    /** Lets go of the model, which lives on. */
    public void dispose() {
        watching.unsubscribe();
        rolling.stop();
    }

    /** Something else is to be seen: from its beginning. */
    private void redraw() {
        first = 0;
        requestDrawing();
    }

    private void requestDrawing() {
        stale = true;
        requestLayout();
    }

    private void showTime(WallTime time) {
        if (time.planned().isPositive() != timer.isVisible()) {
            requestDrawing();
        }
        timer.show(time, model.leftWords(), model.overWords());
    }

    @Override
    protected void layoutChildren() {
        if (stale || drawnWidth != getWidth() || drawnHeight != getHeight()) {
            draw(getWidth(), getHeight());
            drawnWidth = getWidth();
            drawnHeight = getHeight();
            stale = false;
        }
    }

    private void draw(double width, double height) {
        getChildren().clear();
        drawing = null;
        left = 0;
        WallPicture picture = model.shownProperty().get();
        if (picture == null || width <= 0 || height <= 0) {
            return;
        }
        WallType base = WallType.of(width, height, model.textSizeProperty().get());
        Composed composed = composed(picture, base, width, height);
        WallType type = composed.type();
        drawing = new Sheet();
        timer.scale(type);
        showTime(model.timeProperty().get());
        double room = width - 2 * type.px(MARGIN);
        double footTop = height - base.px(FOOT);
        drawing.put(composed.head(), type.px(MARGIN), type.px(TOP));
        drawing.put(composed.content().sheet(), type.px(MARGIN), composed.top());
        // What does not fit even so must not run over the foot.
        double edge = type.px(8);
        double depth = Math.max(0, footTop - base.px(ABOVE_FOOT) - composed.top());
        composed.content().sheet().setClip(new Rectangle(-edge, -edge, room + 2 * edge, depth + 2 * edge));
        drawing.put(HeadDrawing.foot(picture, base, width - 2 * base.px(MARGIN)), base.px(MARGIN), footTop);
        getChildren().add(drawing);
        double timerWidth = type.px(HeadDrawing.TIMER_ROOM);
        timer.setManaged(false);
        timer.resizeRelocate(width - type.px(MARGIN) - timerWidth, type.px(TIMER_TOP), timerWidth, type.px(260));
        stripe.setManaged(false);
        stripe.resizeRelocate(0, height - base.px(STRIPE), width, base.px(STRIPE));
        getChildren().addAll(timer, stripe);
        shown = composed.content().shown();
        left = ContentDrawing.rolls(picture.content()) ? composed.content().left() : 0;
        if (left > 0 || first > 0) {
            rolling.playFromStart();
        } else {
            rolling.stop();
        }
    }

    /** Shows the lines that found no room, after the last of them the first again. A stopped wall stands still. */
    void roll() {
        if (model.isLive()) {
            first = left > 0 ? first + shown : 0;
            requestDrawing();
        } else {
            rolling.playFromStart();
        }
    }

    private record Composed(WallType type, Sheet head, Drawn content, double top) {}

    /** At the largest type with which all fits and no word is broken; the smallest is that of a screen 16 to 9. */
    private Composed composed(WallPicture picture, WallType base, double width, double height) {
        double bottom = height - base.px(FOOT) - base.px(ABOVE_FOOT);
        for (WallType type : base.larger(width, height)) {
            Composed composed = compose(picture, type, width, bottom);
            boolean enough = ContentDrawing.streams(picture.content())
                    && composed.content().shown() >= ENOUGH_LINES;
            if ((composed.content().whole() || enough)
                    && !composed.head().breaksWords()
                    && !composed.content().sheet().breaksWords()) {
                return composed;
            }
        }
        return compose(picture, base, width, bottom);
    }

    /** Question and content: the question large if all then fits, otherwise smaller to make room. */
    private Composed compose(WallPicture picture, WallType type, double width, double bottom) {
        double room = width - 2 * type.px(MARGIN);
        Sheet head = HeadDrawing.head(picture, type, 1, room);
        Drawn content = content(picture, type, head, room, bottom);
        if (!content.whole() && !ContentDrawing.streams(picture.content())) {
            head = HeadDrawing.head(picture, type, TIGHT, room);
            content = content(picture, type, head, room, bottom);
        }
        return new Composed(type, head, content, contentTop(type, head));
    }

    private Drawn content(WallPicture picture, WallType type, Sheet head, double room, double bottom) {
        WallContent content = ContentDrawing.from(picture.content(), first);
        double height = Math.max(type.px(120), bottom - contentTop(type, head));
        Drawn usual = ContentDrawing.fitted(content, type, room, height, model::moreWords);
        return usual.whole() && first == 0 && !ContentDrawing.streams(content)
                ? grown(usual, content, type, room, height)
                : usual;
    }

    /** Few words on a large wall are made larger, for the back row; ideas as they come keep their size. */
    private static Drawn grown(Drawn usual, WallContent content, WallType type, double room, double height) {
        Drawn largest = usual;
        for (double by : GROWN) {
            Drawn larger = ContentDrawing.draw(content, type.grown(by), room, height);
            if (!larger.whole()
                    || larger.sheet().breaksWords()
                    || larger.sheet().collides(room)) {
                break;
            }
            largest = larger;
        }
        return largest;
    }

    private double contentTop(WallType type, Sheet head) {
        double belowHead = type.px(TOP) + head.depth() + type.px(44);
        return timer.isVisible() ? Math.max(belowHead, type.px(BELOW_TIMER)) : belowHead;
    }
}
