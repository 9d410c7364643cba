package fi.pirtti.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;

/** Where on the screens the window stands, in pixels. */
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {
    public static final double DEFAULT_WIDTH = 1366;
    public static final double DEFAULT_HEIGHT = 768;
    public static final double MIN_WIDTH = 1024;
    public static final double MIN_HEIGHT = 640;

    /** How much of the window's top must lie on a screen so that it can be taken hold of. */
    private static final double GRIP = 120;

    /** The middle of a screen. */
    public static WindowPlace centred(Rectangle2D screen) {
        double width = Math.min(DEFAULT_WIDTH, screen.getWidth());
        double height = Math.min(DEFAULT_HEIGHT, screen.getHeight());
        return new WindowPlace(
                screen.getMinX() + (screen.getWidth() - width) / 2,
                screen.getMinY() + (screen.getHeight() - height) / 2,
                width,
                height,
                false);
    }

    /**
     * This place if it can be reached on the screens there are now, else the middle of the first: a projector that held
     * the window yesterday may be gone today.
     *
     * @param screens visible bounds, the primary screen first
     */
    public WindowPlace within(List<Rectangle2D> screens) {
        for (Rectangle2D screen : screens) {
            double seen = Math.min(x + width, screen.getMaxX()) - Math.max(x, screen.getMinX());
            boolean topSeen = y >= screen.getMinY() && y + GRIP / 2 <= screen.getMaxY();
            if (seen >= GRIP && topSeen) {
                return new WindowPlace(
                        x, y, Math.min(width, screen.getWidth()), Math.min(height, screen.getHeight()), maximized);
            }
        }
        return centred(screens.getFirst());
    }

    /** Where windows can be seen now, the primary screen first. */
    static List<Rectangle2D> visibleScreens() {
        Screen primary = Screen.getPrimary();
        List<Rectangle2D> bounds = new ArrayList<>();
        bounds.add(primary.getVisualBounds());
        Screen.getScreens().stream()
                .filter(screen -> !screen.equals(primary))
                .map(Screen::getVisualBounds)
                .forEach(bounds::add);
        return bounds;
    }
}
