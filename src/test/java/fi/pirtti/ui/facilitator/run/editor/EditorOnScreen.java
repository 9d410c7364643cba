package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.ui.common.Theme;
import java.util.Arrays;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** An editor in a window of the stage's size, for real clicks and keys. */
abstract class EditorOnScreen {
    final FxRobot robot = new FxRobot();
    final EditorFixture talk = EditorFixture.of(18);
    Stage window;
    StepEditor editor;

    @BeforeEach
    void start() throws TimeoutException {
        window = FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void close() {
        robot.interact(() -> {
            editor.dispose();
            window.hide();
        });
        robot.release(new KeyCode[0]).release(new MouseButton[0]);
    }

    void open(Function<EditorFixture, StepEditor> make) {
        robot.interact(() -> {
            editor = make.apply(talk);
            StackPane root = new StackPane(editor.node());
            StepEditors.dress(root);
            root.setPadding(new Insets(16));
            Scene scene = new Scene(root, 980, 640);
            Theme.LIGHT.dress(scene);
            window.setScene(scene);
            // The stage is shared with tests that gave it other sizes.
            window.setMinWidth(0);
            window.setMinHeight(0);
            window.sizeToScene();
            window.show();
            editor.initialFocus().requestFocus();
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    void type(KeyCode... keys) {
        Arrays.stream(keys).forEach(robot::type);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void click(String id) {
        robot.clickOn(id);
        WaitForAsyncUtils.waitForFxEvents();
    }

    Node focused() {
        return window.getScene().getFocusOwner();
    }

    <N extends Node> N find(String id, Class<N> type) {
        return robot.lookup(id).queryAs(type);
    }

    <A extends Answer> A answer(String step, Class<A> kind) {
        return kind.cast(talk.answer(step));
    }
}
