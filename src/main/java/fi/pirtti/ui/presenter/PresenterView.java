package fi.pirtti.ui.presenter;

import fi.pirtti.ui.common.RaanuStripe;
import fi.pirtti.ui.common.Theme;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
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

    private final PresenterViewModel model;
    private final RaanuStripe stripe = new RaanuStripe(Orientation.HORIZONTAL);
    private final WallTimer timer = new WallTimer();
    private final Subscription watching;
    private @Nullable Sheet drawing;
    private double drawnWidth;
    private double drawnHeight;
    private boolean stale = true;

    /** A wall that shows what {@code model} holds. */
    public PresenterView(PresenterViewModel model) {
        this.model = model;
        getStyleClass().add("wall");
        getStylesheets().add(Theme.url("presenter.css"));
        setId("wall");
        setAccessibleRole(AccessibleRole.PARENT);
        setFocusTraversable(false);
        setMinSize(0, 0);
        watching = Subscription.combine(
                model.shownProperty().subscribe(_ -> redraw()),
                model.textSizeProperty().subscribe(_ -> redraw()),
                model.timeProperty().subscribe(this::showTime));
    }

    /** Lets go of the model, which lives on. */
    public void dispose() {
        watching.unsubscribe();
    }

    private void redraw() {
        stale = true;
        requestLayout();
    }

    private void showTime(WallTime time) {
        if (time.planned().isPositive() != timer.isVisible()) {
            redraw();
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
        WallPicture picture = model.shownProperty().get();
        if (picture == null || width <= 0 || height <= 0) {
            return;
        }
        WallType type = WallType.of(width, height, model.textSizeProperty().get());
        drawing = new Sheet();
        double room = width - 2 * type.px(MARGIN);
        double footTop = height - type.px(FOOT);
        timer.scale(type);
        showTime(model.timeProperty().get());
        compose(picture, type, room, footTop - type.px(ABOVE_FOOT), drawing);
        drawing.put(HeadDrawing.foot(picture, type, room), type.px(MARGIN), footTop);
        getChildren().add(drawing);
        double timerWidth = type.px(HeadDrawing.TIMER_ROOM);
        timer.setManaged(false);
        timer.resizeRelocate(width - type.px(MARGIN) - timerWidth, type.px(TIMER_TOP), timerWidth, type.px(260));
        stripe.setManaged(false);
        stripe.resizeRelocate(0, height - type.px(STRIPE), width, type.px(STRIPE));
        getChildren().addAll(timer, stripe);
    }

    /** Puts question and content: the question large if all then fits, otherwise smaller to make room. */
    private void compose(WallPicture picture, WallType type, double room, double bottom, Sheet onto) {
        Sheet head = HeadDrawing.head(picture, type, 1, room);
        Drawn content = content(picture, type, head, room, bottom);
        if (!content.whole() && !ContentDrawing.streams(picture.content())) {
            head = HeadDrawing.head(picture, type, TIGHT, room);
            content = content(picture, type, head, room, bottom);
        }
        double top = contentTop(type, head);
        onto.put(head, type.px(MARGIN), type.px(TOP));
        onto.put(content.sheet(), type.px(MARGIN), top);
        // What does not fit even so must not run over the foot.
        double edge = type.px(8);
        content.sheet().setClip(new Rectangle(-edge, -edge, room + 2 * edge, Math.max(0, bottom - top) + 2 * edge));
    }

    private Drawn content(WallPicture picture, WallType type, Sheet head, double room, double bottom) {
        return ContentDrawing.fitted(
                picture.content(), type, room, Math.max(type.px(120), bottom - contentTop(type, head)));
    }

    private double contentTop(WallType type, Sheet head) {
        double belowHead = type.px(TOP) + head.depth() + type.px(44);
        return timer.isVisible() ? Math.max(belowHead, type.px(BELOW_TIMER)) : belowHead;
    }
}
