package fi.pirtti.fuzz;

import fi.pirtti.app.SettingsFile;
import fi.pirtti.ui.shell.ShellSettings;
import fi.pirtti.ui.shell.WindowPlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Rectangle2D;

/** The file with what the window remembers, damaged in any way. */
class SettingsFuzzTest extends FuzzTest {
    private static final List<Rectangle2D> SCREENS = List.of(new Rectangle2D(0, 0, 1366, 768));

    SettingsFuzzTest() {
        super("settings");
    }

    @Override
    void read(byte[] input) throws IOException {
        Path file = Files.createTempFile("settings", ".properties");
        try {
            Files.write(file, input);
            ShellSettings settings = SettingsFile.at(file);
            use(settings);
            settings.seeTip("wall");
            settings.textScale(1.25);
            ShellSettings again = SettingsFile.at(file);
            use(again);
            Expect.that(again.tipSeen("wall") && again.textScale() == 1.25, "what was set is forgotten");
            Expect.same(settings.window(), again.window(), "window");
            Expect.same(settings.wallPlace(), again.wallPlace(), "wall");
            Expect.same(settings.language(), again.language(), "language");
            Expect.same(settings.theme(), again.theme(), "theme");
        } finally {
            Files.delete(file);
        }
    }

    private static void use(ShellSettings settings) {
        double scale = settings.textScale();
        Expect.that(scale >= 0.5 && scale <= 3, "text that cannot be read");
        Expect.that(settings.language() != null && settings.theme() != null, "no language or look");
        settings.reducedMotion();
        settings.tips();
        settings.window().map(place -> place.within(SCREENS)).ifPresent(SettingsFuzzTest::usable);
    }

    private static void usable(WindowPlace place) {
        boolean seen = place.x() + place.width() > 0 && place.x() < 1366 && place.y() >= 0 && place.y() < 768;
        Expect.that(seen && place.width() > 0 && place.height() > 0, "a window that cannot be used");
    }
}
