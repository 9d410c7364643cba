package fi.pirtti.ui.presenter;

import fi.pirtti.ui.common.ProgressTrack;
import fi.pirtti.ui.common.TimerDisplay;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The time of the step, large: what is left or over, a bar of how much is used, and the words for it. */
final class WallTimer extends VBox {
    private static final int ROOMY_SIGNS = 5;

    private final TimerDisplay display = new TimerDisplay();
    private final ProgressTrack track = new ProgressTrack();
    private final Label words = new Label();
    private WallType type = new WallType(1, 1);

    WallTimer() {
        getStyleClass().add("wall-timer");
        words.getStyleClass().add("wall-timer-words");
        setAlignment(Pos.TOP_RIGHT);
        getChildren().addAll(display, track, words);
    }

    /** Shows a time; the words are those of one or two languages. */
    void show(WallTime time, Bilingual left, Bilingual over) {
        setVisible(time.planned().isPositive());
        display.show(time.left());
        track.show(time.ratio());
        fitFigures();
        words.setText((time.left().isNegative() ? over : left).joined());
    }

    /** Fits to the screen: the figures are 140 px high on the reference screen, less where there are many. */
    void scale(WallType forScreen) {
        type = forScreen.plain();
        words.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.1fpx;", type.size(30)));
        track.setStyle(String.format(
                Locale.ROOT,
                "-fx-min-height: %1$.1fpx; -fx-pref-height: %1$.1fpx; -fx-max-height: %1$.1fpx; -fx-max-width:"
                        + " %2$.1fpx;",
                type.px(15),
                type.px(330)));
        setSpacing(type.px(10));
        fitFigures();
    }

    private void fitFigures() {
        double size = display.getChildren().size() > ROOMY_SIGNS ? 112 : 140;
        display.setStyle(
                String.format(Locale.ROOT, "-fx-font-size: %.1fpx; -fx-alignment: center-right;", type.size(size)));
    }
}
