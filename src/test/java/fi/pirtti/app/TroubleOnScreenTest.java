package fi.pirtti.app;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.support.UiLanguage;
import fi.pirtti.ui.common.FxTasks;
import fi.pirtti.ui.shell.MemorySettings;
import fi.pirtti.ui.shell.Screen;
import fi.pirtti.ui.shell.Shell;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What a person sees of a fault that nobody foresaw. */
@ExtendWith(ApplicationExtension.class)
class TroubleOnScreenTest {
    private static final String MARK = "Merkki7391";

    @TempDir
    Path home;

    private Shell shell;
    private FxTasks tasks;

    @Start
    void start(Stage stage) {
        tasks = new FxTasks(error -> shell.tell(error));
        MemorySettings settings = new MemorySettings(UiLanguage.FI);
        settings.textScale(0.7);
        shell = new Shell(tasks, Clock.systemUTC(), settings, (place, context) -> new Screen() {
            private final Region node = new StackPane(new Label("Koti"));

            @Override
            public Region node() {
                return node;
            }

            @Override
            public Node initialFocus() {
                return node;
            }
        });
        shell.open(stage);
    }

    @AfterEach
    void end() {
        tasks.close();
    }

    @Test
    void a_fault_of_background_work_or_of_the_screen_is_told_and_its_diagnostics_hold_nothing_of_it(FxRobot robot)
            throws Exception {
        Directories directories = Directories.of(home.resolve(MARK));
        Path file = home.resolve("vianmaaritys.txt");
        robot.interact(() -> shell.savesDiagnosticsWith(
                new Diagnostics(directories, Clock.systemUTC())::write, (window, name) -> Optional.of(file)));
        robot.interact(() -> tasks.beside(
                progress -> {
                    throw new IllegalStateException(MARK);
                },
                share -> {},
                done -> {},
                error -> {}));
        card();
        String first = words("#trouble-code");
        assertThat(first).matches("Virhekoodi: unexpected-[0-9A-Z]{8}");
        assertThat(((Label) shell.scene().lookup(".trouble-title")).getText())
                .isEqualTo("Ohjelmassa tapahtui virhe, johon ei ollut varauduttu.");
        assertThat(shell.scene().lookup("#trouble").getAccessibleText())
                .contains("Se, minkä näet tallennettuna, on tallessa.")
                .doesNotContain(MARK);
        robot.interact(() -> ((Button) shell.scene().lookup("#trouble .save-diagnostics")).fire());
        WaitForAsyncUtils.waitFor(
                30, TimeUnit.SECONDS, () -> words("#trouble .diagnostics-note").contains(file.toString()));
        assertFree(file, first.substring("Virhekoodi: ".length()));

        robot.interact(() -> ((Button) shell.scene().lookup("#trouble .text-button")).fire());
        assertThat(shell.scene().lookup("#trouble")).isNull();
        Platform.runLater(() -> {
            Thread thread = Thread.currentThread();
            Thread.UncaughtExceptionHandler before = thread.getUncaughtExceptionHandler();
            thread.setUncaughtExceptionHandler((where, error) -> {
                where.setUncaughtExceptionHandler(before);
                shell.tell(error);
            });
            throw new IllegalArgumentException(MARK);
        });
        card();
        assertThat(words("#trouble-code"))
                .matches("Virhekoodi: unexpected-[0-9A-Z]{8}")
                .isNotEqualTo(first);
    }

    private void card() throws Exception {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> shell.scene().lookup("#trouble") != null);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String words(String label) {
        return WaitForAsyncUtils.waitForAsyncFx(
                30_000, () -> ((Label) shell.scene().lookup(label)).getText());
    }

    private static void assertFree(Path file, String code) throws IOException {
        assertThat(Files.readString(file)).contains("IllegalStateException").doesNotContain(MARK);
        assertThat(code).doesNotContain(MARK);
    }
}
