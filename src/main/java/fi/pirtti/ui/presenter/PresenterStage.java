package fi.pirtti.ui.presenter;

import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Shortcut;
import fi.pirtti.ui.common.Theme;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.event.Event;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.util.Subscription;

/**
 * The window of the wall: on another screen than the desk, all of it, where there is one; otherwise an ordinary window,
 * which F11 makes fill the screen. When its screen is taken away it hides, and comes back with the screen. The desk keeps
 * the keyboard: what is typed while the wall has the focus goes to the desk.
 */
public final class PresenterStage {
    private static final double SHARE_OF_SCREEN = 0.6;

    private final PresenterViewModel model;
    private final Stage desk;
    private final WallScreens screens;
    private final WallMemory memory;
    private final Stage stage = new Stage();
    private final PresenterView view;
    private final ReadOnlyObjectWrapper<Optional<WallScreen>> on;
    private final ReadOnlyBooleanWrapper waiting = new ReadOnlyBooleanWrapper(this, "waiting");
    private final Subscription watching;

    /** A window, not yet shown, beside {@code desk}; on the screens of the platform, remembering no choice. */
    public PresenterStage(PresenterViewModel model, Messages messages, Stage desk) {
        this(model, messages, desk, new PlatformScreens(), WallMemory.forNow());
    }

    /** A window, not yet shown, beside {@code desk}. */
    public PresenterStage(
            PresenterViewModel model, Messages messages, Stage desk, WallScreens screens, WallMemory memory) {
        this.model = model;
        this.desk = desk;
        this.screens = screens;
        this.memory = memory;
        on = new ReadOnlyObjectWrapper<>(this, "on", Optional.empty());
        view = new PresenterView(model);
        Scene scene = new Scene(view, 960, 540);
        Theme.DARK.dress(scene);
        scene.addEventFilter(KeyEvent.ANY, this::passOn);
        stage.setScene(scene);
        stage.setTitle(messages.text("presenter.window"));
        stage.setFullScreenExitHint("");
        watching = screens.all().subscribe((before, now) -> screensChanged(now));
    }

    /**
     * Opens the window without taking the keyboard from the desk; one that is open comes out from under the desk.
     */
    public void show() {
        if (stage.isShowing()) {
            stage.toFront();
        } else {
            settle(placing().wall());
        }
    }

    /** Puts the wall on a screen, and remembers that; if the desk is there, the two change places. */
    public void putOn(WallScreen screen) {
        WallPlacing now = placing();
        Optional<WallScreen> left = on.get();
        if (screen.key().equals(now.desk().key())) {
            left.or(() -> others(now.desk()).stream().findFirst()).ifPresent(this::moveDesk);
        }
        memory.place(screen.key());
        settle(Optional.of(screen));
    }

    /** Makes the wall an ordinary window, and remembers that. */
    public void putInWindow() {
        memory.place(WallMemory.WINDOW);
        settle(Optional.empty());
    }

    /** Desk and wall change places. Does nothing while there is one screen. */
    public void swap() {
        if (screens.all().getValue().size() > 1) {
            putOn(placing().desk());
        }
    }

    /** Hides the window; it can be shown again. */
    public void hide() {
        waiting.set(false);
        stage.hide();
    }

    /** Closes the window for good and lets go of the model. */
    public void close() {
        watching.unsubscribe();
        stage.close();
        view.dispose();
        model.dispose();
        // A window that was closed may be remembered by the platform; what it showed need not be.
        stage.setScene(new Scene(new Group()));
    }

    /** Whether the window is open, or hidden only because its screen was taken away. */
    public boolean isOpen() {
        return stage.isShowing() || waiting.get();
    }

    public boolean isShowing() {
        return stage.isShowing();
    }

    public ReadOnlyBooleanProperty showingProperty() {
        return stage.showingProperty();
    }

    /** Whether the wall has lost its screen and waits, hidden, for it to come back. */
    public ReadOnlyBooleanProperty waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    /** The screen that the wall fills; empty while it is a window. */
    public ReadOnlyObjectProperty<Optional<WallScreen>> onProperty() {
        return on.getReadOnlyProperty();
    }

    /** The screen on which the desk lies. */
    public WallScreen deskScreen() {
        return placing().desk();
    }

    /** The window itself, for what surrounds it. */
    public Stage stage() {
        return stage;
    }

    private WallPlacing placing() {
        Rectangle2D window =
                new Rectangle2D(desk.getX(), desk.getY(), Math.max(1, desk.getWidth()), Math.max(1, desk.getHeight()));
        return WallPlacing.of(screens.all().getValue(), window, memory.place());
    }

    private List<WallScreen> others(WallScreen than) {
        return screens.all().getValue().stream()
                .filter(screen -> !screen.key().equals(than.key()))
                .toList();
    }

    /** Plugged in or out, or awake again, after which windows may be anywhere. */
    private void screensChanged(List<WallScreen> now) {
        if (!isOpen()) {
            return;
        }
        keepDeskInSight(now);
        Optional<WallScreen> target = placing().wall();
        if (target.isPresent()) {
            settle(target);
        } else if (on.get().isPresent()) {
            // Over the desk it would be in the way; the room sees nothing now anyhow.
            waiting.set(true);
            screens.fill(stage, false);
            stage.hide();
        }
    }

    private void keepDeskInSight(List<WallScreen> now) {
        Rectangle2D window =
                new Rectangle2D(desk.getX(), desk.getY(), Math.max(1, desk.getWidth()), Math.max(1, desk.getHeight()));
        if (now.stream().allMatch(screen -> screen.shared(window) == 0)) {
            moveDesk(now.stream().filter(WallScreen::primary).findFirst().orElse(now.getFirst()));
        }
    }

    private void settle(Optional<WallScreen> target) {
        waiting.set(false);
        on.set(target);
        screens.fill(stage, false);
        if (target.isPresent()) {
            Rectangle2D area = target.get().bounds();
            stage.setX(area.getMinX());
            stage.setY(area.getMinY());
            stage.setWidth(area.getWidth());
            stage.setHeight(area.getHeight());
            screens.fill(stage, true);
        } else {
            Rectangle2D area = placing().desk().visible();
            double width = area.getWidth() * SHARE_OF_SCREEN;
            stage.setWidth(width);
            stage.setHeight(width * 9 / 16);
            stage.setX(area.getMaxX() - width);
            stage.setY(area.getMinY());
        }
        stage.show();
        desk.requestFocus();
        // With the keyboard the desk comes to the front, and one that fills the only screen would hide the wall.
        stage.toFront();
    }

    private void moveDesk(WallScreen to) {
        Rectangle2D area = to.visible();
        boolean maximized = desk.isMaximized();
        desk.setMaximized(false);
        desk.setWidth(Math.min(desk.getWidth(), area.getWidth()));
        desk.setHeight(Math.min(desk.getHeight(), area.getHeight()));
        desk.setX(area.getMinX() + (area.getWidth() - desk.getWidth()) / 2);
        desk.setY(area.getMinY() + (area.getHeight() - desk.getHeight()) / 2);
        desk.setMaximized(maximized);
    }

    private void passOn(KeyEvent event) {
        Scene deskScene = desk.getScene();
        if (Shortcut.WHOLE_SCREEN.matches(event)) {
            if (event.getEventType() == KeyEvent.KEY_PRESSED) {
                stage.setFullScreen(!stage.isFullScreen());
            }
            event.consume();
            return;
        }
        if (deskScene == null || Shortcut.CLOSE.matches(event)) {
            return;
        }
        Node focused = deskScene.getFocusOwner();
        Event.fireEvent(focused == null ? deskScene.getRoot() : focused, event.copyFor(event.getSource(), deskScene));
        event.consume();
    }
}
