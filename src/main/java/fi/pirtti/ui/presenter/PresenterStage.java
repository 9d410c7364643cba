package fi.pirtti.ui.presenter;

import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Theme;
import javafx.event.Event;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Screen;
import javafx.stage.Stage;

/**
 * The window of the wall: on the second screen, all of it, where there is one; otherwise an ordinary window. The desk
 * keeps the keyboard: what is typed while the wall has the focus goes to the desk.
 */
public final class PresenterStage {
    private static final double SHARE_OF_SCREEN = 0.6;

    private final Stage desk;
    private final Stage stage = new Stage();
    private final PresenterView view;

    /** A window, not yet shown, beside {@code desk}. */
    public PresenterStage(PresenterViewModel model, Messages messages, Stage desk) {
        this.desk = desk;
        view = new PresenterView(model);
        Scene scene = new Scene(view, 960, 540);
        Theme.DARK.dress(scene);
        scene.addEventFilter(KeyEvent.ANY, this::passOn);
        stage.setScene(scene);
        stage.setTitle(messages.text("presenter.window"));
        stage.setFullScreenExitHint("");
    }

    /** Opens the window without taking the keyboard from the desk. Does nothing if it is open. */
    public void show() {
        if (stage.isShowing()) {
            return;
        }
        place();
        stage.show();
        desk.requestFocus();
    }

    /** Closes the window for good and lets go of the model. */
    public void close() {
        stage.close();
        view.dispose();
    }

    public boolean isShowing() {
        return stage.isShowing();
    }

    /** The window itself, for what surrounds it. */
    public Stage stage() {
        return stage;
    }

    private void place() {
        Rectangle2D deskArea =
                new Rectangle2D(desk.getX(), desk.getY(), Math.max(1, desk.getWidth()), Math.max(1, desk.getHeight()));
        var deskScreens = Screen.getScreensForRectangle(deskArea);
        Screen deskScreen = deskScreens.isEmpty() ? Screen.getPrimary() : deskScreens.getFirst();
        Screen other = Screen.getScreens().stream()
                .filter(screen -> !screen.equals(deskScreen))
                .findFirst()
                .orElse(null);
        Rectangle2D area = (other == null ? deskScreen : other).getVisualBounds();
        if (other != null) {
            stage.setX(area.getMinX());
            stage.setY(area.getMinY());
            stage.setWidth(area.getWidth());
            stage.setHeight(area.getHeight());
            stage.setFullScreen(true);
        } else {
            double width = area.getWidth() * SHARE_OF_SCREEN;
            stage.setWidth(width);
            stage.setHeight(width * 9 / 16);
            stage.setX(area.getMaxX() - width);
            stage.setY(area.getMinY());
        }
    }

    private void passOn(KeyEvent event) {
        Scene deskScene = desk.getScene();
        if (deskScene == null || event.getCode() == KeyCode.ESCAPE) {
            return;
        }
        Node focused = deskScene.getFocusOwner();
        Event.fireEvent(focused == null ? deskScene.getRoot() : focused, event.copyFor(event.getSource(), deskScene));
        event.consume();
    }
}
