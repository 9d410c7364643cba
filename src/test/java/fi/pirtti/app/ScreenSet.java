package fi.pirtti.app;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.app.SampleDesks.Sample;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.facilitation.DiscussionSession;
import fi.pirtti.support.Messages;
import fi.pirtti.support.Trouble;
import fi.pirtti.support.UiLanguage;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.DirectTasks;
import fi.pirtti.ui.common.Screenshots;
import fi.pirtti.ui.common.Theme;
import fi.pirtti.ui.common.ThemeChoice;
import fi.pirtti.ui.facilitator.run.RunOnScreens;
import fi.pirtti.ui.presenter.PluggedScreens;
import fi.pirtti.ui.presenter.PresenterView;
import fi.pirtti.ui.presenter.PresenterViewModel;
import fi.pirtti.ui.presenter.WallCue;
import fi.pirtti.ui.presenter.WallFilter;
import fi.pirtti.ui.presenter.WallMemory;
import fi.pirtti.ui.shell.DiagnosticsDeed;
import fi.pirtti.ui.shell.MemorySettings;
import fi.pirtti.ui.shell.Place;
import fi.pirtti.ui.shell.ScreenFactory;
import fi.pirtti.ui.shell.Shell;
import fi.pirtti.ui.shell.StartTrouble;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every screen of both desks in every look, and every wall, as pictures in {@code target/screens} with a
 * page to look through them. {@code mvn -Pquick,screens test} draws them all; {@code -Dscreens=run-.*} those whose name
 * matches, of a screen or of one picture such as {@code time-dark-200}. Not one of the suite's tests: it takes minutes.
 *
 * <p>A new screen is a line in {@link Shots}.
 */
class ScreenSet {
    private static final Path SCREENS = Path.of("target", "screens");
    static final int WIDTH = 1366;
    static final int HEIGHT = 768;
    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, WIDTH, HEIGHT);
    private static final Rectangle2D PROJECTOR = new Rectangle2D(WIDTH, 0, 1920, 1080);
    private static final int PARTS_TO_READ = 3;
    private static final int PATIENCE = 10;
    static final List<ThemeChoice> THEMES = List.of(ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.HIGH_CONTRAST);
    static final List<Double> SCALES = List.of(1.0, 2.0);

    @TempDir
    Path home;

    private final Album album = new Album(SCREENS);
    private final String wanted = System.getProperty("screens", ".*");

    @Test
    void every_screen_in_every_look() throws IOException {
        try (FxThread screen = FxThread.start();
                SampleDesks desks = new SampleDesks(home)) {
            for (Shot shot : new Shots(desks).all()) {
                for (ThemeChoice theme : THEMES) {
                    for (double scale : SCALES) {
                        String name = name(shot.name(), theme, scale);
                        if (shot.name().matches(wanted) || name.matches(wanted)) {
                            album.add(shot.name(), shot.caption(), name, draw(screen, shot, theme, scale, name));
                        }
                    }
                }
            }
            walls(screen, desks);
            starts(screen);
            new OfficePictures(home.resolve("office"), album).drawAll(screen, this::isWanted);
        }
        album.writePage();
        assertThat(album.cut())
                .as("cut words without a tooltip; see target/screens/cut.txt")
                .isEmpty();
    }

    private boolean isWanted(String shot, String name) {
        return shot.matches(wanted) || name.matches(wanted);
    }

    /** What stands there instead of the program when it cannot start. */
    private void starts(FxThread screen) throws IOException {
        Messages messages = Messages.in(UiLanguage.FI);
        Trouble unwritable = Trouble.of(new AccessDeniedException(""));
        Map<String, List<String>> starts = Map.of(
                "start-damaged",
                List.of(
                        messages.text("app.damaged.title"),
                        messages.text("app.damaged.sentence"),
                        messages.text("app.damaged.restore", "ti 10.5.2022 13.05"),
                        messages.text("app.damaged.empty")),
                "start-blocked",
                List.of(
                        messages.text("app.blocked.title"),
                        unwritable.coded(
                                unwritable.problem().message(messages) + " " + unwritable.whatToDo(messages), messages),
                        messages.text("app.close")));
        for (String shot : new TreeSet<>(starts.keySet())) {
            for (ThemeChoice theme : THEMES) {
                for (double scale : SCALES) {
                    String name = name(shot, theme, scale);
                    if (shot.matches(wanted) || name.matches(wanted)) {
                        album.add(shot, "Käynnistys ei onnistu", name, screen.call(() -> {
                            Scene scene = start(starts.get(shot), theme, scale, messages);
                            Image image = Screenshots.image(scene);
                            album.inspect(name, scene);
                            return image;
                        }));
                    }
                }
            }
        }
    }

    /** @param words title, sentence, and the ways to go on */
    private static Scene start(List<String> words, ThemeChoice theme, double scale, Messages messages) {
        MemorySettings settings = new MemorySettings(UiLanguage.FI);
        settings.theme(theme);
        settings.textScale(scale);
        List<Button> ways = new ArrayList<>();
        ways.add(Buttons.primary(words.get(2), null, () -> {}));
        words.stream().skip(3).forEach(each -> ways.add(Buttons.secondary(each, null, () -> {})));
        return StartTrouble.scene(
                words.get(0),
                words.get(1),
                ways,
                settings,
                new DiagnosticsDeed(messages, new DirectTasks(), Clock.systemUTC(), (file, error) -> {}, null));
    }

    private Image draw(FxThread screen, Shot shot, ThemeChoice theme, double scale, String name) {
        Sample sample = shot.desk().get();
        Shell shell = screen.call(() -> shell(shot, sample, theme, scale));
        Optional<Stage> stage = shot.window() ? Optional.of(screen.call(() -> window(shell))) : Optional.empty();
        screen.call(() -> {
            shell.go(shot.place().apply(sample));
            Shot.lay(shell);
            shot.then().accept(shell);
            return true;
        });
        if (shot.tips()) {
            waitForTip(screen, shell);
        }
        return screen.call(() -> {
            Scene drawn = helpWindow().orElse(shell.scene());
            if (stage.isPresent()) {
                shell.scene().getRoot().resize(WIDTH, HEIGHT);
            }
            Image image = Screenshots.image(drawn);
            album.inspect(name, drawn);
            shell.go(new Place.Home());
            stage.ifPresent(open -> {
                open.setScene(new Scene(new Group()));
                open.close();
            });
            List.copyOf(Window.getWindows()).forEach(Window::hide);
            return image;
        });
    }

    private static Shell shell(Shot shot, Sample sample, ThemeChoice theme, double scale) {
        MemorySettings settings = new MemorySettings(shot.language());
        settings.theme(theme);
        settings.textScale(scale);
        settings.tips(shot.tips());
        if (shot.tips()) {
            settings.forgetTips();
        }
        FacilitatorScreens screens = new FacilitatorScreens(
                sample.desk(),
                WallMemory.forNow(),
                Optional.of(folder -> {}),
                Path.of("/home/vetaja"),
                Path.of("/home/vetaja"));
        ScreenFactory factory = (place, ui) -> shot.window() && place instanceof Place.Run
                ? RunOnScreens.of(sample.session(), ui, new PluggedScreens(LAPTOP, PROJECTOR))
                : screens.open(place, ui);
        Shell shell = new Shell(new DirectTasks(), sample.clock(), settings, factory);
        shell.scene().getRoot().resize(WIDTH, HEIGHT);
        return shell;
    }

    private static Stage window(Shell shell) {
        Stage stage = new Stage();
        stage.setScene(shell.scene());
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT);
        stage.show();
        return stage;
    }

    /** A tip stands beside its anchor once the window has been laid out, which the platform does by itself. */
    private static void waitForTip(FxThread screen, Shell shell) {
        CompletableFuture<Boolean> there = new CompletableFuture<>();
        Runnable look = () -> {
            if (shell.scene().lookup("#tip") != null) {
                there.complete(true);
            }
        };
        screen.call(() -> {
            shell.scene().addPostLayoutPulseListener(look);
            Platform.requestNextPulse();
            return true;
        });
        there.completeOnTimeout(false, PATIENCE, TimeUnit.SECONDS).join();
    }

    /** Help has a window of its own where there is no room for it beside the work. */
    private static Optional<Scene> helpWindow() {
        return Window.getWindows().stream()
                .map(Window::getScene)
                .filter(scene ->
                        scene != null && scene.lookup("#help-panel") != null && scene.lookup(".shell-header") == null)
                .findFirst();
    }

    private void walls(FxThread screen, SampleDesks desks) throws IOException {
        Sample running = desks.runningAt("tervetuloa");
        Map<String, WallMoment> moments = new LinkedHashMap<>();
        for (Step step : running.session().guide().steps()) {
            moments.put("wall-" + step.id(), new WallMoment(running.session(), step, "fi", "sv"));
            moments.put("wall-fi-" + step.id(), new WallMoment(running.session(), step, "fi"));
            moments.put(
                    "wall-empty-" + step.id(),
                    new WallMoment(desks.begunAt(step.id()).session(), step, "fi"));
            moments.put("wall-full-" + step.id(), new WallMoment(desks.crowded().session(), step, "fi", "sv"));
        }
        DiscussionSession held = desks.clean().session();
        Step last = held.guide().steps().getLast();
        for (int part = 0; part < PARTS_TO_READ; part++) {
            WallCue cue = new WallCue(WallCue.Work.ANY, 0, part);
            moments.put("wall-read-" + (part + 1), new WallMoment(held, last, List.of("fi", "sv"), cue, 120));
        }
        for (Map.Entry<String, WallMoment> moment : moments.entrySet()) {
            String name = moment.getKey();
            if (name.matches(wanted)) {
                album.add(name, "Taulu", name, screen.call(() -> wall(moment.getValue(), 1920, 1080)));
                album.add(name, "Taulu", name + "-1024", screen.call(() -> wall(moment.getValue(), 1024, 768)));
            }
        }
    }

    private static Image wall(WallMoment moment, int width, int height) {
        WallFilter handled = (step, text) -> moment.session().findingsIn(text).isEmpty();
        PresenterViewModel model = new PresenterViewModel(moment, new ReadOnlyObjectWrapper<>(handled));
        PresenterView view = new PresenterView(model);
        Scene scene = new Scene(view, width, height);
        Theme.DARK.dress(scene);
        Image image = Screenshots.image(scene);
        view.dispose();
        model.dispose();
        return image;
    }

    static String name(String shot, ThemeChoice theme, double scale) {
        return shot + "-" + theme.name().toLowerCase(Locale.ROOT).replace("high_", "") + "-" + Math.round(scale * 100);
    }

    /** The names of the steps are the guide's. */
    @Test
    void the_steps_of_the_pictures_are_those_of_the_guide() {
        try (SampleDesks desks = new SampleDesks(home)) {
            assertThat(new TreeSet<>(Shots.STEPS))
                    .isEqualTo(new TreeSet<>(desks.invited().session().guide().steps().stream()
                            .map(Step::id)
                            .toList()));
        }
    }
}
