package fi.pirtti.ui.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.Idea;
import fi.pirtti.domain.discussion.Origin;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.support.Messages;
import fi.pirtti.support.UiLanguage;
import fi.pirtti.ui.common.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.image.PixelReader;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The desk and the wall, in two windows. */
@ExtendWith(ApplicationExtension.class)
class PresenterStageTest {
    private final WallFixture desk = new WallFixture("fi", "sv");
    private TextArea deskText;
    private final List<KeyCode> deskKeys = new ArrayList<>();
    private Stage deskStage;
    private PresenterStage wall;

    @Start
    void start(Stage stage) {
        deskStage = stage;
        deskText = new TextArea();
        Scene scene = new Scene(new VBox(deskText), 600, 400);
        Theme.LIGHT.dress(scene);
        scene.setOnKeyPressed(event -> deskKeys.add(event.getCode()));
        stage.setScene(scene);
        stage.show();
        wall = new PresenterStage(desk.model(), Messages.in(UiLanguage.FI), stage);
        wall.show();
    }

    @AfterEach
    void close() throws Exception {
        onScreen(wall::close);
    }

    @Test
    void the_wall_never_shows_a_script_whatever_the_step() throws Exception {
        for (Step step : desk.guide().steps()) {
            onScreen(() -> {
                deskText.setText(step.script().in("fi"));
                desk.goTo(step.id());
            });
            waitFor(() -> wallWords().stream().anyMatch(step.title().in("fi")::equals));
            String words = String.join("\n", wallWords());
            assertThat(step.script().byTag().values()).noneMatch(words::contains);
        }
    }

    @Test
    void a_stopped_wall_keeps_its_picture_while_the_desk_goes_on() throws Exception {
        onScreen(() -> desk.goTo("nykytila"));
        waitFor(() -> wallWords().contains("Tablettien akku ei kestä koko iltavuoroa."));
        onScreen(() -> {
            desk.wall(WallState.FROZEN);
            desk.record(new Edit.AddIdea("nykytila", new Idea("i17", "Uusin ajatus", "ero", Origin.SPOKEN, 2)));
        });
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(wallWords())
                .contains("Tablettien akku ei kestä koko iltavuoroa.")
                .doesNotContain("Uusin ajatus");
        onScreen(() -> desk.wall(WallState.LIVE));
        waitFor(() -> wallWords().contains("Uusin ajatus"));
    }

    @Test
    void a_dark_wall_is_dark_all_over() throws Exception {
        onScreen(() -> {
            desk.goTo("nykytila");
            desk.wall(WallState.BLANK);
        });
        waitFor(() -> wallWords().isEmpty());
        PixelReader pixels = WaitForAsyncUtils.asyncFx(
                        () -> wall.stage().getScene().snapshot(null).getPixelReader())
                .get();
        Scene scene = wall.stage().getScene();
        for (int x = 0; x < scene.getWidth(); x += 7) {
            for (int y = 0; y < scene.getHeight(); y += 7) {
                assertThat(pixels.getColor(x, y).getBrightness()).isLessThan(0.15);
            }
        }
    }

    @Test
    void keys_pressed_on_the_wall_reach_the_desk(FxRobot robot) throws Exception {
        onScreen(() -> wall.stage().requestFocus());
        waitFor(() -> wall.stage().isFocused());
        robot.press(KeyCode.F9).release(KeyCode.F9);
        waitFor(() -> deskKeys.contains(KeyCode.F9));
    }

    @Test
    void what_is_typed_goes_to_the_desk_though_the_wall_opened_last(FxRobot robot) throws Exception {
        waitFor(() -> deskStage.isFocused() && wall.isShowing());
        robot.write("hei");
        waitFor(() -> deskText.getText().equals("hei"));
    }

    private List<String> wallWords() {
        return words(wall.stage().getScene().getRoot());
    }

    private static List<String> words(Node node) {
        List<String> found = new ArrayList<>();
        if (node instanceof Text text) {
            found.add(text.getText());
        } else if (node instanceof Labeled labeled) {
            found.add(labeled.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(words(child)));
        }
        return found;
    }

    private static void onScreen(Runnable action) throws Exception {
        WaitForAsyncUtils.asyncFx(action).get();
    }

    private static void waitFor(java.util.function.BooleanSupplier condition) throws Exception {
        WaitForAsyncUtils.waitFor(
                10,
                TimeUnit.SECONDS,
                () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
    }
}
