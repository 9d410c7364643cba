package fi.pirtti.ui.presenter;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;

/** The screens as the platform knows them. */
public final class PlatformScreens implements WallScreens {
    private final ReadOnlyObjectWrapper<List<WallScreen>> all = new ReadOnlyObjectWrapper<>(this, "all", now());

    /** The platform's list outlives every window, so it is listened to weakly, and this field keeps the listener. */
    private final ListChangeListener<Screen> changed = change -> all.set(now());

    public PlatformScreens() {
        Screen.getScreens().addListener(new WeakListChangeListener<>(changed));
    }

    @Override
    public ObservableValue<List<WallScreen>> all() {
        return all.getReadOnlyProperty();
    }

    private static List<WallScreen> now() {
        List<Screen> screens = Screen.getScreens().stream()
                .sorted(Comparator.<Screen>comparingDouble(
                                screen -> screen.getBounds().getMinX())
                        .thenComparingDouble(screen -> screen.getBounds().getMinY()))
                .toList();
        return IntStream.range(0, screens.size())
                .mapToObj(i -> of(i + 1, screens.get(i)))
                .toList();
    }

    private static WallScreen of(int number, Screen screen) {
        Rectangle2D bounds = screen.getBounds();
        return new WallScreen(
                number,
                bounds,
                screen.getVisualBounds(),
                (int) Math.round(bounds.getWidth() * screen.getOutputScaleX()),
                (int) Math.round(bounds.getHeight() * screen.getOutputScaleY()),
                screen.equals(Screen.getPrimary()));
    }
}
