package fi.pirtti.app;

import fi.pirtti.cli.SampleRound;
import fi.pirtti.support.Messages;
import fi.pirtti.support.Progress;
import fi.pirtti.support.UiLanguage;
import fi.pirtti.ui.common.DirectTasks;
import fi.pirtti.ui.common.Screenshots;
import fi.pirtti.ui.common.ThemeChoice;
import fi.pirtti.ui.shell.Desk;
import fi.pirtti.ui.shell.MemorySettings;
import fi.pirtti.ui.shell.Place;
import fi.pirtti.ui.shell.Shell;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.BiPredicate;
import javafx.scene.image.Image;

/** The office's windows over its sample of sixty discussions, drawn. */
final class OfficePictures {
    /** By their names; the first is that of an office that has no archive yet. */
    static final SequencedMap<String, Place.Office> WINDOWS = new LinkedHashMap<>();

    static {
        WINDOWS.put("office-empty", new Place.OfficeHome());
        WINDOWS.put("office-home", new Place.OfficeHome());
        WINDOWS.put("office-invitations", new Place.Invitations());
        WINDOWS.put("office-intake", new Place.Intake());
        WINDOWS.put("office-coverage", new Place.Coverage());
    }

    private static final int DISCUSSIONS = 60;

    private final Path data;
    private final Album album;

    /** @param data where the sample is made when it is first needed */
    OfficePictures(Path data, Album album) {
        this.data = data;
        this.album = album;
    }

    /**
     * Draws every window in every look into the album.
     *
     * @param isWanted whether a picture is, by the name of its window and its own
     */
    void drawAll(FxThread screen, BiPredicate<String, String> isWanted) throws IOException {
        for (String window : WINDOWS.keySet()) {
            for (ThemeChoice theme : ScreenSet.THEMES) {
                for (double scale : ScreenSet.SCALES) {
                    String name = ScreenSet.name(window, theme, scale);
                    if (isWanted.test(window, name)) {
                        Path sample = sample();
                        album.add(
                                window,
                                "Hanketoimisto",
                                name,
                                screen.call(() -> draw(window, sample, theme, scale, name)));
                    }
                }
            }
        }
    }

    private Path sample() throws IOException {
        return Objects.requireNonNull(
                SampleRound.make(data, DISCUSSIONS, Clock.systemUTC(), Messages.in(UiLanguage.FI), Progress.NONE));
    }

    private Image draw(String window, Path sample, ThemeChoice theme, double scale, String name) {
        MemorySettings settings = new MemorySettings(UiLanguage.FI);
        settings.theme(theme);
        settings.textScale(scale);
        settings.tips(false);
        settings.desk(Desk.OFFICE);
        Clock clock = Clock.systemDefaultZone();
        OfficeScreens office = new OfficeScreens(new DirectTasks(), clock, settings, data, Optional.empty());
        if (!window.equals(WINDOWS.firstEntry().getKey())) {
            office.desk().open(sample.toString());
        }
        Shell shell =
                new Shell(new DirectTasks(), clock, settings, (place, ui) -> office.open((Place.Office) place, ui));
        shell.scene().getRoot().resize(ScreenSet.WIDTH, ScreenSet.HEIGHT);
        shell.go(Objects.requireNonNull(WINDOWS.get(window)));
        Shot.lay(shell);
        Image image = Screenshots.image(shell.scene());
        album.inspect(name, shell.scene());
        shell.go(new Place.OfficeHome());
        office.close();
        return image;
    }
}
