package fi.pirtti.app;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PirttiApplicationTest {
    private Stage stage;

    @Start
    void start(Stage primaryStage) {
        stage = primaryStage;
        PirttiApplication.open(stage);
    }

    @Test
    void a_click_on_the_button_closes_the_window(FxRobot robot) {
        assertThat(stage.isShowing()).isTrue();
        robot.clickOn(".button");
        assertThat(stage.isShowing()).isFalse();
    }
}
