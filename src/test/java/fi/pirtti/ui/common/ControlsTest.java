package fi.pirtti.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.support.Messages;
import fi.pirtti.support.UiLanguage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class ControlsTest {
    private final List<Integer> committed = new ArrayList<>();
    private Stepper stepper;
    private SegmentedChoice<String> segments;
    private Columns columns;
    private Button after;

    @Start
    void start(Stage stage) {
        Messages messages = Messages.in(UiLanguage.FI);
        stepper = new Stepper(messages, "Hoitotyö", 99, Orientation.HORIZONTAL);
        stepper.onCommit(committed::add);
        segments = new SegmentedChoice<>(List.of("Näkyy", "Pysäytetty", "Pimeä"), "Näkyy", words -> words);
        after = Buttons.secondary("Jälkeen", null, () -> {});
        columns = new Columns().column(box(), 2).column(box(), 1);
        columns.setStyle("-pirtti-gap: 1em; -pirtti-stack-below: 30em;");
        Scene scene = new Scene(new VBox(20, stepper, segments, after, columns), 600, 400);
        Theme.LIGHT.dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    private static Region box() {
        Region box = new Region();
        box.setPrefHeight(20);
        return box;
    }

    @Test
    void typing_is_followed_at_once_and_meant_when_the_field_is_left(FxRobot robot) {
        robot.clickOn(stepper.field()).write("13");
        assertThat(stepper.valueProperty().get()).isEqualTo(13);
        assertThat(committed).isEmpty();
        robot.push(KeyCode.TAB);
        assertThat(committed).containsExactly(13);
    }

    @Test
    void names_of_stages_that_found_no_room_come_back_with_it(FxRobot robot) {
        robot.interact(() -> {
            StageSteps stages = new StageSteps(Messages.in(UiLanguage.FI), StageSteps.Stage.PREPARE);
            HBox header = new HBox(Rows.spacer(), stages);
            Theme.LIGHT.dress(new Scene(header));
            List<Boolean> named = new ArrayList<>();
            for (int width : List.of(1000, 300, 1000)) {
                header.resize(width, 60);
                header.applyCss();
                header.layout();
                header.layout();
                named.add(stages.lookupAll(".stage-name").stream().allMatch(Node::isVisible));
            }
            assertThat(named).containsExactly(true, false, true);
        });
    }

    @Test
    void plus_minus_and_arrows_change_by_one_and_are_meant_at_once(FxRobot robot) {
        robot.clickOn(stepper.field()).write("++-").push(KeyCode.UP).push(KeyCode.DOWN);
        assertThat(committed).containsExactly(1, 2, 1, 2, 1);
        robot.clickOn(robot.lookup(".stepper-button").nth(1).queryButton());
        assertThat(stepper.valueProperty().get()).isEqualTo(2);
    }

    @Test
    void a_count_stays_between_zero_and_the_maximum(FxRobot robot) {
        robot.clickOn(stepper.field()).write("-").write("x").write("123");
        assertThat(stepper.valueProperty().get()).isEqualTo(12);
        robot.interact(() -> stepper.set(500));
        assertThat(stepper.valueProperty().get()).isEqualTo(99);
        assertThat(robot.lookup(".stepper-button").nth(1).queryButton().isDisabled())
                .isTrue();
    }

    @Test
    void a_count_from_elsewhere_is_told_to_nobody(FxRobot robot) {
        robot.interact(() -> stepper.set(7));
        assertThat(stepper.field().getText()).isEqualTo("7");
        assertThat(committed).isEmpty();
    }

    @Test
    void the_arrows_choose_a_segment_and_tab_goes_past_the_rest(FxRobot robot) {
        robot.clickOn("Näkyy").push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.RIGHT);
        assertThat(segments.value()).isEqualTo("Pimeä");
        robot.push(KeyCode.HOME);
        assertThat(segments.value()).isEqualTo("Näkyy");
        robot.push(KeyCode.TAB);
        assertThat(after.isFocused()).isTrue();
    }

    @Test
    void a_click_on_the_chosen_segment_leaves_it_chosen(FxRobot robot) {
        robot.clickOn("Pysäytetty").clickOn("Pysäytetty");
        assertThat(segments.value()).isEqualTo("Pysäytetty");
    }

    @Test
    void columns_share_the_width_by_weight(FxRobot robot) {
        robot.interact(() -> columns.getScene().getRoot().layout());
        double gap = 14;
        double first =
                columns.getChildrenUnmodifiable().getFirst().getLayoutBounds().getWidth();
        assertThat(first).isEqualTo(Math.ceil((600 - gap) * 2 / 3));
    }

    @Test
    void columns_stand_below_each_other_once_the_text_is_large(FxRobot robot) {
        robot.interact(() -> {
            Theme.scaleText(columns.getScene().getRoot(), 2);
            columns.getScene().getRoot().applyCss();
            columns.getScene().getRoot().layout();
        });
        assertThat(columns.getChildrenUnmodifiable().get(1).getLayoutY()).isEqualTo(20 + 28);
    }

    @Test
    void the_timer_writes_time_left_and_time_over() {
        assertThat(TimerDisplay.text(Duration.ofSeconds(402))).isEqualTo("6:42");
        assertThat(TimerDisplay.text(Duration.ofSeconds(-84))).isEqualTo("+1:24");
        assertThat(TimerDisplay.text(Duration.ZERO)).isEqualTo("0:00");
    }
}
