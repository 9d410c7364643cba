package fi.pirtti.ui.shell;

import fi.pirtti.ui.common.Screenshots;
import fi.pirtti.ui.common.Theme;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures of the whole window for a person to look at, in {@code target/screens}. */
public final class Pictures {
    private static final Path SCREENS = Path.of("target", "screens");

    private Pictures() {}

    /** Draws a place of a window of its own, which is never shown. Call from the test's thread. */
    public static Path take(Supplier<Shell> window, Place place, int width, int height, double scale, String name)
            throws Exception {
        Path file = SCREENS.resolve(name + ".png");
        return WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, WaitForAsyncUtils.asyncFx(() -> {
            Shell shell = window.get();
            shell.go(place);
            Parent root = shell.scene().getRoot();
            shell.scene().setRoot(new Group());
            Screenshots.write(root, Theme.LIGHT, width, height, scale, file);
            return file;
        }));
    }

    /** Draws a window as it now is on the screen. Call from the test's thread. */
    public static Path snapshot(Scene scene, String name) throws Exception {
        Path file = SCREENS.resolve(name + ".png");
        return WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, WaitForAsyncUtils.asyncFx(() -> {
            Screenshots.write(scene, file);
            return file;
        }));
    }
}
