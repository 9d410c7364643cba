package fi.pirtti.ui.presenter;

import fi.pirtti.ui.common.Theme;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.util.Duration;

/** Shows for a moment on each screen its number, so large that it is seen from where the person stands. */
public final class ScreenNumbers {
    private static final Duration LASTS = Duration.seconds(4);
    private static final double SIDE = 360;

    private ScreenNumbers() {}

    /** Shows them; the keyboard stays with the desk. */
    public static void show(List<WallScreen> screens, Stage desk) {
        List<Stage> signs = screens.stream().map(screen -> sign(screen, desk)).toList();
        signs.forEach(Stage::show);
        desk.requestFocus();
        PauseTransition lasting = new PauseTransition(LASTS);
        lasting.setOnFinished(event -> signs.forEach(Stage::close));
        lasting.play();
    }

    private static Stage sign(WallScreen screen, Stage desk) {
        Label number = new Label(Integer.toString(screen.number()));
        number.getStyleClass().add("screen-number");
        StackPane root = new StackPane(number);
        root.getStyleClass().add("screen-sign");
        root.getStylesheets().add(Theme.url("presenter.css"));
        Scene scene = new Scene(root, SIDE, SIDE);
        Theme.DARK.dress(scene);
        Stage sign = new Stage(StageStyle.UNDECORATED);
        sign.initOwner(desk);
        sign.setAlwaysOnTop(true);
        sign.setScene(scene);
        Rectangle2D area = screen.bounds();
        sign.setX(area.getMinX() + (area.getWidth() - SIDE) / 2);
        sign.setY(area.getMinY() + (area.getHeight() - SIDE) / 2);
        return sign;
    }
}
