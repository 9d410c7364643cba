package fi.pirtti.ui.presenter;

import java.util.Locale;
import javafx.geometry.Rectangle2D;

/**
 * A screen of this machine.
 *
 * @param number 1, 2, … from left to right, as it is called on the desk
 * @param bounds all of it, in the coordinates of windows
 * @param visible without task bars
 * @param width in its own pixels
 * @param height in its own pixels
 * @param primary whether it is the system's main screen
 */
public record WallScreen(int number, Rectangle2D bounds, Rectangle2D visible, int width, int height, boolean primary) {
    /** Knows this screen again another day: where it lies and how large it is. */
    public String key() {
        return String.format(
                Locale.ROOT,
                "%.0f,%.0f,%.0f,%.0f",
                bounds.getMinX(),
                bounds.getMinY(),
                bounds.getWidth(),
                bounds.getHeight());
    }

    /** How much of a window lies on it. */
    double shared(Rectangle2D window) {
        double across = Math.min(window.getMaxX(), bounds.getMaxX()) - Math.max(window.getMinX(), bounds.getMinX());
        double down = Math.min(window.getMaxY(), bounds.getMaxY()) - Math.max(window.getMinY(), bounds.getMinY());
        return Math.max(0, across) * Math.max(0, down);
    }
}
