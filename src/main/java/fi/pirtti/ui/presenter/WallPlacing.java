package fi.pirtti.ui.presenter;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;

/**
 * Which screen the wall belongs on: the one that a person chose, if it is there and the desk is not on it; else any other
 * than the desk's, the largest first; else none, and the wall is an ordinary window.
 *
 * @param desk the screen on which the desk's window lies
 */
record WallPlacing(WallScreen desk, Optional<WallScreen> wall) {
    static WallPlacing of(List<WallScreen> screens, Rectangle2D deskWindow, Optional<String> chosen) {
        WallScreen desk = screens.stream()
                .max(Comparator.<WallScreen>comparingDouble(screen -> screen.shared(deskWindow))
                        .thenComparing(WallScreen::primary))
                .orElseThrow();
        if (chosen.equals(Optional.of(WallMemory.WINDOW))) {
            return new WallPlacing(desk, Optional.empty());
        }
        List<WallScreen> others = screens.stream()
                .filter(screen -> !screen.key().equals(desk.key()))
                .toList();
        Optional<WallScreen> remembered = others.stream()
                .filter(screen -> chosen.equals(Optional.of(screen.key())))
                .findFirst();
        return new WallPlacing(
                desk,
                remembered.or(() -> others.stream()
                        .max(Comparator.comparingDouble(screen ->
                                screen.bounds().getWidth() * screen.bounds().getHeight()))));
    }
}
