package fi.pirtti.ui.presenter;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Rectangle2D;
import javafx.stage.Stage;

/** Screens that a test plugs in and out. */
public final class PluggedScreens implements WallScreens {
    public static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 500, 400);
    public static final Rectangle2D PROJECTOR = new Rectangle2D(500, 0, 480, 360);

    private final ObjectProperty<List<WallScreen>> all;
    private boolean filled;

    /** The first is the primary one. */
    public PluggedScreens(Rectangle2D... bounds) {
        all = new SimpleObjectProperty<>(screens(bounds));
    }

    public void plug(Rectangle2D... bounds) {
        all.set(screens(bounds));
    }

    @Override
    public ObjectProperty<List<WallScreen>> all() {
        return all;
    }

    /** Remembered only: the headless platform would draw a full screen at its place beyond the frame it has. */
    @Override
    public void fill(Stage window, boolean whole) {
        filled = whole;
    }

    public boolean filled() {
        return filled;
    }

    static List<WallScreen> screens(Rectangle2D... bounds) {
        List<WallScreen> screens = new ArrayList<>();
        for (Rectangle2D each : bounds) {
            screens.add(new WallScreen(
                    screens.size() + 1, each, each, (int) each.getWidth(), (int) each.getHeight(), screens.isEmpty()));
        }
        return List.copyOf(screens);
    }
}
