package fi.pirtti.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.support.UiLanguage;
import fi.pirtti.ui.common.DirectTasks;
import fi.pirtti.ui.common.Motion;
import fi.pirtti.ui.common.SystemLook;
import fi.pirtti.ui.common.Theme;
import fi.pirtti.ui.common.ThemeChoice;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
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
    private final SimpleObjectProperty<Theme> systemTheme = new SimpleObjectProperty<>(Theme.LIGHT);
    private final SimpleObjectProperty<Boolean> systemStill = new SimpleObjectProperty<>(false);
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
        shell = new Shell(
                new DirectTasks(),
                Clock.systemDefaultZone(),
                settings,
                Recorded::new,
                new SystemLook(systemTheme, systemStill));
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
    void another_language_leaves_what_is_typed(FxRobot robot) {
        robot.write("kesken");
        robot.interact(() -> shell.speak(UiLanguage.SV));
        assertThat(robot.lookup("Home SV").tryQuery()).isPresent();
        assertThat(robot.lookup(".text-field").queryTextInputControl().getText())
                .isEqualTo("kesken");
    }

    @Test
    void the_desk_looks_as_the_system_does_until_something_else_is_chosen(FxRobot robot) {
        assertThat(ground()).isEqualTo(Color.web("#F5F1EA"));
        robot.interact(() -> systemTheme.set(Theme.DARK));
        assertThat(ground()).isEqualTo(Color.web("#191613"));
        robot.interact(() -> systemTheme.set(Theme.HIGH_CONTRAST));
        assertThat(ground()).isEqualTo(Color.BLACK);
        robot.interact(() -> shell.wear(ThemeChoice.LIGHT));
        robot.interact(() -> systemTheme.set(Theme.DARK));
        assertThat(ground()).isEqualTo(Color.web("#F5F1EA"));
    }

    @Test
    void another_theme_keeps_the_screen_and_what_is_typed(FxRobot robot) {
        robot.write("kesken");
        robot.interact(() -> shell.wear(ThemeChoice.DARK));
        assertThat(log).containsExactly("built Home FI");
        assertThat(((TextField) shell.scene().getFocusOwner()).getText()).isEqualTo("kesken");
    }

    @Test
    void motion_is_reduced_where_the_system_or_the_person_says_so(FxRobot robot) {
        Node node = shell.scene().getFocusOwner();
        assertThat(Motion.allowed(node)).isTrue();
        robot.interact(() -> systemStill.set(true));
        assertThat(Motion.allowed(node)).isFalse();
        robot.interact(() -> shell.reduceMotion(false));
        assertThat(Motion.allowed(node)).isTrue();
        assertThat(travel(robot, node)).isPositive();
        robot.interact(() -> shell.reduceMotion(true));
        assertThat(travel(robot, shell.scene().getRoot())).isZero();
    }

    @Test
    void the_settings_are_made_by_keyboard_and_hold_at_once(FxRobot robot) throws Exception {
        robot.push(KeyCode.CONTROL, KeyCode.COMMA);
        assertThat(robot.lookup("#settings").tryQuery()).isPresent();
        robot.type(KeyCode.RIGHT);
        assertThat(settings.language()).isEqualTo(UiLanguage.SV);
        robot.type(KeyCode.TAB);
        robot.type(KeyCode.DOWN, 2);
        assertThat(settings.theme()).isEqualTo(ThemeChoice.DARK);
        robot.type(KeyCode.TAB);
        robot.type(KeyCode.RIGHT);
        assertThat(settings.textScale()).isEqualTo(1.15);
        robot.type(KeyCode.TAB);
        robot.type(KeyCode.SPACE);
        assertThat(settings.reducedMotion()).contains(true);
        robot.type(KeyCode.TAB);
        robot.type(KeyCode.SPACE);
        assertThat(settings.tips()).isFalse();
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#settings").tryQuery()).isEmpty();
        assertThat(shell.scene().getFocusOwner().getId()).isEqualTo("open-settings");
    }

    @Test
    void a_click_beside_the_settings_closes_them(FxRobot robot) {
        robot.clickOn("#open-settings");
        assertThat(robot.lookup("#settings").tryQuery()).isPresent();
        robot.clickOn(robot.offset(shell.scene(), -300, 250));
        assertThat(robot.lookup("#settings").tryQuery()).isEmpty();
    }

    @Test
    void menus_and_tooltips_wear_the_theme_too(FxRobot robot) {
        robot.interact(() -> shell.wear(ThemeChoice.DARK));
        robot.clickOn("#language-menu");
        assertThat(robot.lookup(".context-menu").<Region>queryAll())
                .filteredOn(menu -> menu.getBackground() != null)
                .isNotEmpty()
                .allSatisfy(menu -> assertThat(
                                menu.getBackground().getFills().getLast().getFill())
                        .isEqualTo(Color.web("#221E19")));
        Label words = (Label) robot.lookup("Svenska").query();
        assertThat(words.getTextFill()).isEqualTo(Color.web("#F6F0E4"));
    }

    /** How far from its place the node is when it begins to come. */
    private static double travel(FxRobot robot, Node node) {
        double[] begins = new double[1];
        robot.interact(() -> {
            Motion.comeForward(node);
            begins[0] = node.getTranslateX();
        });
        return begins[0];
    }

    private Color ground() {
        return (Color) ((Region) shell.scene().getRoot())
                .getBackground()
                .getFills()
                .getFirst()
                .getFill();
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
    void larger_text_in_the_same_window_leaves_out_of_the_header_what_others_can_do(FxRobot robot) {
        Node keys = robot.lookup("#show-keys").query();
        assertThat(keys.isVisible()).isTrue();
        for (int size = 0; size < 5; size++) {
            robot.push(KeyCode.CONTROL, KeyCode.PLUS);
        }
        assertThat(keys.isVisible()).isFalse();
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertThat(keys.isVisible()).isTrue();
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
