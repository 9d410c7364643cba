package fi.pirtti.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.support.UiLanguage;
import fi.pirtti.ui.common.DirectTasks;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ShellTest {
    private final List<String> log = new ArrayList<>();
    private final MemorySettings settings = new MemorySettings(UiLanguage.FI);
    private final CountDownLatch firstFrame = new CountDownLatch(1);
    private Shell shell;
    private Stage stage;

    /** Writes down what becomes of it. */
    private final class Recorded implements Screen {
        private final String name;
        private final TextField field = new TextField();
        private final VBox root;

        private Recorded(Place place, UiContext context) {
            name = place.getClass().getSimpleName() + " " + context.messages().language();
            root = new VBox(new Label(name), field);
            log.add("built " + name);
        }

        @Override
        public Region node() {
            return root;
        }

        @Override
        public Node initialFocus() {
            return field;
        }

        @Override
        public void flush() {
            log.add("flushed " + name);
        }

        @Override
        public void dispose() {
            log.add("disposed " + name);
        }
    }

    @Start
    void start(Stage primaryStage) {
        stage = primaryStage;
        shell = new Shell(new DirectTasks(), Clock.systemDefaultZone(), settings, Recorded::new);
        shell.open(stage);
        shell.onFirstFrame(firstFrame::countDown);
    }

    @Test
    void leaving_a_screen_flushes_it_before_it_is_disposed_of(FxRobot robot) {
        robot.interact(() -> shell.go(new Place.Prepare(new UUID(0, 1))));
        assertThat(log).containsExactly("built Home FI", "flushed Home FI", "disposed Home FI", "built Prepare FI");
    }

    @Test
    void another_language_rebuilds_the_present_screen(FxRobot robot) {
        robot.interact(() -> shell.go(new Place.Run(new UUID(0, 1))));
        robot.clickOn("#language-menu").clickOn("Svenska");
        assertThat(log).endsWith("flushed Run FI", "disposed Run FI", "built Run SV");
        assertThat(settings.language()).isEqualTo(UiLanguage.SV);
    }

    @Test
    void the_keyboard_starts_where_the_screen_says(FxRobot robot) {
        assertThat(shell.scene().getFocusOwner()).isInstanceOf(TextField.class);
    }

    @Test
    void ctrl_plus_makes_the_text_larger_and_ctrl_0_normal(FxRobot robot) {
        Label label = robot.lookup("Home FI").query();
        double normal = label.getFont().getSize();
        robot.push(KeyCode.CONTROL, KeyCode.PLUS);
        assertThat(label.getFont().getSize()).isGreaterThan(normal);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(label.getFont().getSize()).isEqualTo(normal);
    }

    @Test
    void closing_flushes_the_screen_and_remembers_the_window(FxRobot robot) {
        robot.interact(() -> shell.close(stage));
        assertThat(log).endsWith("flushed Home FI", "disposed Home FI");
        assertThat(settings.window()).isPresent();
    }

    @Test
    void the_first_frame_is_told_of() throws Exception {
        assertThat(firstFrame.await(10, TimeUnit.SECONDS)).isTrue();
    }
}
