package fi.pirtti.app;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.app.SampleDesks.Sample;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.support.UiLanguage;
import fi.pirtti.ui.common.DirectTasks;
import fi.pirtti.ui.common.Screenshots;
import fi.pirtti.ui.common.Theme;
import fi.pirtti.ui.common.ThemeChoice;
import fi.pirtti.ui.facilitator.paper.PaperKind;
import fi.pirtti.ui.presenter.PresenterView;
import fi.pirtti.ui.presenter.PresenterViewModel;
import fi.pirtti.ui.presenter.WallFilter;
import fi.pirtti.ui.presenter.WallMemory;
import fi.pirtti.ui.shell.MemorySettings;
import fi.pirtti.ui.shell.Place;
import fi.pirtti.ui.shell.Shell;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.image.Image;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every screen of the facilitator's desk in every look, and every wall, as pictures in {@code target/screens} with a
 * page to look through them. {@code mvn -Pquick,screens test} draws them all; {@code -Dscreens=run-.*} those whose name
 * matches. Not one of the suite's tests: it takes minutes.
 *
 * <p>A new screen is a line in {@link #shots()}.
 */
class ScreenSet {
    private static final Path SCREENS = Path.of("target", "screens");
    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;
    private static final List<ThemeChoice> THEMES =
            List.of(ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.HIGH_CONTRAST);
    private static final List<Double> SCALES = List.of(1.0, 2.0);

    /**
     * One screen.
     *
     * @param name of its files
     * @param caption what it is
     * @param desk what lies on the desk
     * @param place where the window is
     * @param then what is done there before the picture is taken
     */
    private record Shot(
            String name,
            String caption,
            Supplier<Sample> desk,
            Function<Sample, Place> place,
            Consumer<Shell> then,
            UiLanguage language) {
        Shot then(Consumer<Shell> deed) {
            return new Shot(name, caption, desk, place, then.andThen(deed), language);
        }

        Shot in(UiLanguage spoken) {
            return new Shot(name + "-" + spoken.tag(), caption + ", " + spoken.ownName(), desk, place, then, spoken);
        }
    }

    @TempDir
    Path home;

    private List<Shot> shots() {
        List<Shot> shots = new ArrayList<>(List.of(
                home("home-empty", "Koti, tyhjä", desks::empty),
                home("home-invitation", "Koti, uusi kutsu", desks::invited),
                home("home-list", "Koti, monta keskustelua", desks::several),
                shot("prepare-new", "Valmistele, uusi", desks::invited, desk -> new Place.Prepare(desk.discussion())),
                shot("prepare", "Valmistele", desks::prepared, desk -> new Place.Prepare(desk.discussion()))));
        for (String step : STEPS) {
            shots.add(run("run-" + step, "Vaihe " + step, () -> desks.runningAt(step)));
        }
        for (String step : STEPS) {
            shots.add(run("empty-" + step, "Tyhjä vaihe " + step, () -> desks.begunAt(step)));
        }
        shots.addAll(List.of(
                after(run("run-skip", "Vaiheen ohitus", () -> desks.runningAt("termit")), ScreenSet::openSkip),
                after(run("settings", "Asetukset", () -> desks.runningAt("nykytila")), press("#open-settings")),
                after(run("help", "Ohje", () -> desks.runningAt("nykytila")), press("#show-help")),
                after(run("keys", "Näppäimet", () -> desks.runningAt("nykytila")), press("#show-keys")),
                after(run("time", "Aika", () -> desks.runningAt("visio")), press("#open-time")),
                review("review-findings", "Tarkista, havaintoja", desks::held),
                review("review-clean", "Tarkista, valmis", desks::clean),
                after(review("review-summary", "Yhteenveto", desks::clean), press("#review-read-all")),
                after(review("seal", "Sinetöinti", desks::clean), press("#seal")),
                review("sealed", "Sinetöity", desks::sealed),
                review("receipt", "Kuitattu", desks::acknowledged),
                home("home-receipt", "Koti, kuitattu", desks::acknowledged)));
        shots.addAll(aroundTheDiscussion());
        for (UiLanguage language : List.of(UiLanguage.SV, UiLanguage.EN)) {
            shots.add(run("run-nykytila", "Vaihe", () -> desks.runningAt("nykytila"))
                    .in(language));
            shots.add(run("run-yhteisymmarrys", "Vaihe", () -> desks.runningAt("yhteisymmarrys"))
                    .in(language));
            shots.add(review("review-findings", "Tarkista", desks::held).in(language));
            shots.add(home("home-list", "Koti", desks::several).in(language));
            shots.add(shot("prepare", "Valmistele", desks::prepared, desk -> new Place.Prepare(desk.discussion()))
                    .in(language));
        }
        return shots;
    }

    /** What is done beside holding it: papers, other sittings, two machines, the rehearsal. */
    private List<Shot> aroundTheDiscussion() {
        List<Shot> shots = new ArrayList<>(List.of(
                shot(
                        "transcribe",
                        "Kirjaa paperilta",
                        desks::prepared,
                        desk -> new Place.Transcribe(desk.discussion())),
                shot(
                        "another-shift",
                        "Toinen vuoro",
                        () -> desks.runningAt("visio"),
                        desk -> new Place.NewSitting(desk.discussion(), Place.NewSitting.Kind.ANOTHER_SHIFT)),
                shot(
                        "afterwards",
                        "Jälkikäteen",
                        () -> desks.runningAt("visio"),
                        desk -> new Place.NewSitting(desk.discussion(), Place.NewSitting.Kind.AFTERWARDS)),
                shot(
                        "merge",
                        "Toinen kone",
                        () -> desks.runningAt("visio"),
                        desk -> new Place.Merge(desk.discussion(), null)),
                shot(
                        "merge-compared",
                        "Toinen kone, vertailu",
                        () -> desks.begunAt("visio"),
                        desk -> new Place.Merge(desk.discussion(), desks.sharedByAnother())),
                home("rehearsal", "Harjoittelu", desks::invited).then(press("#rehearse-first", "#rehearse")),
                run("papers", "Paperit", () -> desks.runningAt("visio")).then(press("#open-papers")),
                review("revision", "Versio 2", desks::sealed).then(press("#sealed-reopen"))));
        for (int kind = 1; kind < PaperKind.values().length; kind++) {
            int chosen = kind;
            shots.add(run(
                            "papers-" + PaperKind.values()[kind].name().toLowerCase(Locale.ROOT),
                            "Paperit",
                            () -> desks.runningAt("visio"))
                    .then(press("#open-papers"))
                    .then(shell -> {
                        if (shell.scene().lookup("#paper-kind") instanceof Parent kinds
                                && kinds.getChildrenUnmodifiable().get(chosen) instanceof ButtonBase button) {
                            button.fire();
                        }
                    }));
        }
        return shots;
    }

    private static final List<String> STEPS = List.of(
            "tervetuloa",
            "nykytila",
            "termit",
            "teemat",
            "tarkeimmat",
            "visio",
            "arvot",
            "digi",
            "painopisteet",
            "malli",
            "teot",
            "yhteisymmarrys");

    private final Album album = new Album(SCREENS);
    private SampleDesks desks = new SampleDesks(Path.of(""));

    @Test
    void every_screen_in_every_look() throws IOException {
        String wanted = System.getProperty("screens", ".*");
        try (FxThread screen = FxThread.start();
                SampleDesks open = new SampleDesks(home)) {
            desks = open;
            for (Shot shot : shots()) {
                for (ThemeChoice theme : THEMES) {
                    for (double scale : SCALES) {
                        String name = name(shot, theme, scale);
                        if (shot.name().matches(wanted) || name.matches(wanted)) {
                            Image image = screen.call(() -> draw(shot, theme, scale, name));
                            album.add(shot.name(), shot.caption(), name, image);
                        }
                    }
                }
            }
            Sample sample = desks.runningAt("tervetuloa");
            for (Step step : sample.session().guide().steps()) {
                String name = "wall-" + step.id();
                if (name.matches(wanted)) {
                    album.add(name, "Taulu " + step.id(), name, screen.call(() -> wall(sample, step, 1920, 1080)));
                    String small = name + "-1024";
                    album.add(name, "Taulu " + step.id(), small, screen.call(() -> wall(sample, step, 1024, 768)));
                }
            }
        }
        album.writePage();
        assertThat(album.cut())
                .as("cut words without a tooltip; see target/screens/cut.txt")
                .isEmpty();
    }

    private Image draw(Shot shot, ThemeChoice theme, double scale, String name) {
        Sample sample = shot.desk().get();
        MemorySettings settings = new MemorySettings(shot.language());
        settings.theme(theme);
        settings.textScale(scale);
        FacilitatorScreens screens = new FacilitatorScreens(
                sample.desk(),
                WallMemory.forNow(),
                Optional.of(folder -> {}),
                Path.of("/home/vetaja"),
                Path.of("/home/vetaja"));
        Shell shell = new Shell(new DirectTasks(), sample.clock(), settings, screens);
        Scene scene = shell.scene();
        scene.getRoot().resize(WIDTH, HEIGHT);
        shell.go(shot.place().apply(sample));
        Screenshots.image(scene);
        shot.then().accept(shell);
        Image image = Screenshots.image(scene);
        album.inspect(name, scene);
        shell.go(new Place.Home());
        return image;
    }

    private static Image wall(Sample sample, Step step, int width, int height) {
        PresenterViewModel model = new PresenterViewModel(
                new StillWall(sample.session(), step), new ReadOnlyObjectWrapper<>(WallFilter.ALL));
        PresenterView view = new PresenterView(model);
        Scene scene = new Scene(view, width, height);
        Theme.DARK.dress(scene);
        Image image = Screenshots.image(scene);
        view.dispose();
        model.dispose();
        return image;
    }

    private static String name(Shot shot, ThemeChoice theme, double scale) {
        return shot.name() + "-" + theme.name().toLowerCase(Locale.ROOT).replace("high_", "") + "-"
                + Math.round(scale * 100);
    }

    private static Shot home(String name, String caption, Supplier<Sample> desk) {
        return shot(name, caption, desk, sample -> new Place.Home());
    }

    private static Shot run(String name, String caption, Supplier<Sample> desk) {
        return shot(name, caption, desk, sample -> new Place.Run(sample.discussion()));
    }

    private static Shot review(String name, String caption, Supplier<Sample> desk) {
        return shot(name, caption, desk, sample -> new Place.Review(sample.discussion()));
    }

    private static Shot shot(String name, String caption, Supplier<Sample> desk, Function<Sample, Place> place) {
        return new Shot(name, caption, desk, place, shell -> {}, UiLanguage.FI);
    }

    private static Shot after(Shot shot, Consumer<Shell> then) {
        return shot.then(then);
    }

    /** Where text is large the script is folded, and the way to skip with it. */
    private static void openSkip(Shell shell) {
        if (shell.scene().lookup("#skip-step") == null) {
            press("#fold-script").accept(shell);
        }
        press("#skip-step").accept(shell);
        if (shell.scene().lookup("#skip-reason") instanceof Node reason) {
            reason.requestFocus();
        }
    }

    /** Presses those of these buttons that are there, one after the other. */
    private static Consumer<Shell> press(String... buttons) {
        return shell -> {
            for (String button : buttons) {
                Node found = shell.scene().lookup(button);
                if (found instanceof ButtonBase press) {
                    press.fire();
                    Screenshots.image(shell.scene());
                }
            }
        };
    }

    /** The names of the steps are the guide's. */
    @Test
    void the_steps_of_the_pictures_are_those_of_the_guide() {
        try (SampleDesks open = new SampleDesks(home)) {
            assertThat(new TreeSet<>(STEPS))
                    .isEqualTo(new TreeSet<>(open.invited().session().guide().steps().stream()
                            .map(Step::id)
                            .toList()));
        }
    }
}
