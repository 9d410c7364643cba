package fi.pirtti.ui.facilitator.run;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.proof.disk.RecordedDisk;
import fi.pirtti.support.UiLanguage;
import fi.pirtti.ui.common.DirectTasks;
import fi.pirtti.ui.common.Screenshots;
import fi.pirtti.ui.common.Theme;
import fi.pirtti.ui.presenter.PluggedScreens;
import fi.pirtti.ui.presenter.WallMemory;
import fi.pirtti.ui.shell.MemorySettings;
import fi.pirtti.ui.shell.Place;
import fi.pirtti.ui.shell.Shell;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Draws the desk in its real size, so that a person can look at it beside the mockups. */
class RunScreensTest {
    private static final Path SCREENS = Path.of("target/screens");

    @TempDir
    Path home;

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void ideas_are_drawn_as_designed() throws Exception {
        Image image = draw("run-ideas-fi.png", UiLanguage.FI, 1366, 768, 1, "nykytila", root -> {
            ((TextInputControl) root.lookup("#idea-entry")).setText("Tablettien akku ei kestä koko iltavuoroa");
        });
        assertThat(image.getWidth()).isEqualTo(1366);
        assertThat(image.getHeight()).isEqualTo(768);
    }

    @Test
    @Tag("screens")
    void ideas_fit_in_swedish_and_in_small_windows() throws Exception {
        draw("run-ideas-sv.png", UiLanguage.SV, 1366, 690, 1, "nykytila", root -> {});
        draw("run-ideas-small.png", UiLanguage.FI, 1024, 640, 1, "nykytila", root -> {});
        draw("run-ideas-200-fi.png", UiLanguage.FI, 1366, 768, 2, "nykytila", root -> {});
        draw("run-ideas-200-sv.png", UiLanguage.SV, 1366, 768, 2, "nykytila", root -> {});
    }

    @Test
    void a_full_disk_is_told_above_the_step_and_what_was_written_stays() throws Exception {
        full("run-full-disk-fi.png", UiLanguage.FI, 1);
        full("run-full-disk-200-sv.png", UiLanguage.SV, 2);
    }

    private void full(String name, UiLanguage language, double scale) throws Exception {
        try (RecordedDisk disk = RecordedDisk.in(Files.createDirectories(home.resolve(name)))) {
            draw(name, language, 1366, 768, scale, "nykytila", root -> {
                TextInputControl entry = (TextInputControl) root.lookup("#idea-entry");
                disk.failAfter(0, RecordedDisk.Failure.FULL);
                write("Kirjattu, kun levy oli täynnä", entry);
                assertThat(root.lookup("#unsaved").getParent().isVisible()).isTrue();
                assertThat(entry.getText()).isEmpty();
                assertThat(disk.hasFailed()).isTrue();
                disk.mend();
                ((Button) root.lookup("#save-again")).fire();
                assertThat(root.lookup("#unsaved").getParent().isVisible()).isFalse();
                disk.failAfter(0, RecordedDisk.Failure.FULL);
                write("Kirjattu, kun levy oli taas täynnä", entry);
            });
        }
    }

    private static void write(String idea, TextInputControl entry) {
        entry.setText(idea);
        entry.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "\r", "", KeyCode.ENTER, false, false, false, false));
    }

    @Test
    @Tag("screens")
    void the_other_steps_of_text_are_drawn() throws Exception {
        for (String step : new String[] {"tervetuloa", "termit", "visio", "teot"}) {
            draw("run-" + step + "-fi.png", UiLanguage.FI, 1366, 768, 1, step, root -> {});
            draw("run-" + step + "-sv.png", UiLanguage.SV, 1366, 690, 1, step, root -> {});
            draw("run-" + step + "-200.png", UiLanguage.FI, 1366, 768, 2, step, root -> {});
        }
    }

    @Test
    @Tag("screens")
    void the_steps_that_count_and_order_have_the_room_they_need() throws Exception {
        for (String step :
                new String[] {"teemat", "tarkeimmat", "arvot", "digi", "painopisteet", "malli", "yhteisymmarrys"}) {
            draw("run-" + step + "-fi.png", UiLanguage.FI, 1366, 768, 1, step, root -> {});
        }
    }

    @Test
    @Tag("screens")
    void the_schedule_rises_over_the_stage_at_every_size() throws Exception {
        Consumer<Parent> schedule = root -> ((Button) root.lookup("#open-time")).fire();
        Consumer<Parent> more = root -> ((Button) root.lookup("#more-minutes")).fire();
        draw("run-time-fi.png", UiLanguage.FI, 1366, 768, 1, "nykytila", schedule);
        draw("run-time-200-sv.png", UiLanguage.SV, 1366, 768, 2, "nykytila", schedule);
        draw("run-more-fi.png", UiLanguage.FI, 1366, 768, 1, "nykytila", more);
        draw("run-more-200-fi.png", UiLanguage.FI, 1366, 768, 2, "nykytila", more);
    }

    @Test
    @Tag("screens")
    void where_the_wall_is_rises_over_the_stage() throws Exception {
        wallPanel("run-wall-fi.png", UiLanguage.FI, 1, PluggedScreens.LAPTOP, PluggedScreens.PROJECTOR);
        wallPanel("run-wall-200-sv.png", UiLanguage.SV, 2, PluggedScreens.LAPTOP, PluggedScreens.PROJECTOR);
        wallPanel("run-wall-one-fi.png", UiLanguage.FI, 1, PluggedScreens.LAPTOP);
    }

    private void wallPanel(String name, UiLanguage language, double scale, Rectangle2D... screens) throws Exception {
        WaitForAsyncUtils.waitFor(120, TimeUnit.SECONDS, WaitForAsyncUtils.asyncFx(() -> {
            try (RunFixture fixture = new RunFixture(home.resolve(name))) {
                fixture.inTheMiddleOfIdeas();
                Shell shell = new Shell(
                        new DirectTasks(),
                        fixture.clock(),
                        new MemorySettings(language),
                        (place, context) -> new RunView(
                                fixture.model(language), context, new PluggedScreens(screens), WallMemory.forNow()));
                Stage stage = new Stage();
                shell.open(stage);
                shell.go(new Place.Run(fixture.id()));
                Parent root = shell.scene().getRoot();
                ((Button) root.lookup("#open-wall")).fire();
                shell.scene().setRoot(new Group());
                Screenshots.write(root, Theme.LIGHT, 1366, 768, scale, SCREENS.resolve(name));
                shell.close(stage);
                stage.close();
                return null;
            }
        }));
    }

    private Image draw(
            String name, UiLanguage language, int width, int height, double scale, String step, Consumer<Parent> act)
            throws Exception {
        Path file = SCREENS.resolve(name);
        WaitForAsyncUtils.waitFor(120, TimeUnit.SECONDS, WaitForAsyncUtils.asyncFx(() -> {
            try (RunFixture fixture = new RunFixture(home.resolve(name))) {
                fixture.inTheMiddleOfIdeas().filled().counted();
                fixture.session()
                        .prepare(fixture.session().preparation().withCurrentStep(step))
                        .commit();
                Shell shell = new Shell(
                        new DirectTasks(),
                        fixture.clock(),
                        new MemorySettings(language),
                        (place, context) -> new RunView(fixture.session(), context));
                shell.go(new Place.Run(fixture.id()));
                Parent root = shell.scene().getRoot();
                act.accept(root);
                shell.scene().setRoot(new Group());
                Screenshots.write(root, Theme.LIGHT, width, height, scale, file);
                return null;
            }
        }));
        return new Image(file.toUri().toString());
    }
}
