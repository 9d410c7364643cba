package fi.pirtti.ui.common;

import java.util.function.Consumer;
import javafx.animation.Interpolator;
import javafx.animation.KeyFrame;
import javafx.animation.KeyValue;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.util.Duration;

/**
 * The few motions of the program. None carries meaning, so none is played where the person wants things to stand still,
 * nor on what is not on a shown window. Changes of state of controls (120 ms) are transitions in {@code motion.css}.
 */
public final class Motion {
    /** How long a step or a panel takes to arrive. */
    static final Duration ARRIVAL = Duration.millis(180);
    /** How long what is new stands out. */
    static final Duration HIGHLIGHT = Duration.seconds(1);

    private static final double TRAVEL = 8;
    private static final Interpolator EASE_OUT = Interpolator.SPLINE(0, 0, 0.2, 1);

    private Motion() {}

    /** Makes everything in the scene stand still, or lets it move again. */
    public static void reduce(Scene scene, boolean reduced) {
        scene.getPreferences().setReducedMotion(reduced);
    }

    /** Whether the node may move now. */
    public static boolean allowed(Node node) {
        Scene scene = node.getScene();
        return scene != null
                && scene.getWindow() != null
                && scene.getWindow().isShowing()
                && !scene.getPreferences().isReducedMotion();
    }

    /** What follows comes in from the right by a few pixels, as the next step does. */
    public static void comeForward(Node node) {
        arrive(node, TRAVEL, 0);
    }

    /** What was before comes back from the left. */
    public static void comeBack(Node node) {
        arrive(node, -TRAVEL, 0);
    }

    /** A panel opens: it settles downwards. */
    public static void settle(Node node) {
        arrive(node, 0, -TRAVEL);
    }

    /**
     * Makes what is new stand out for a second.
     *
     * @param place where it is; nothing is called where this may not move
     * @param fresh takes true at once and false at the end
     */
    public static void highlight(Node place, Consumer<Boolean> fresh) {
        if (allowed(place)) {
            fresh.accept(true);
            PauseTransition pause = new PauseTransition(HIGHLIGHT);
            pause.setOnFinished(event -> fresh.accept(false));
            pause.play();
        }
    }

    private static void arrive(Node node, double fromX, double fromY) {
        if (!allowed(node)) {
            return;
        }
        node.setOpacity(0);
        node.setTranslateX(fromX);
        node.setTranslateY(fromY);
        new Timeline(new KeyFrame(
                        ARRIVAL,
                        new KeyValue(node.opacityProperty(), 1, EASE_OUT),
                        new KeyValue(node.translateXProperty(), 0, EASE_OUT),
                        new KeyValue(node.translateYProperty(), 0, EASE_OUT)))
                .play();
    }
}
