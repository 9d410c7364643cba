package fi.pirtti.ui.shell;

import fi.pirtti.ui.common.EmptyState;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.SystemLook;
import fi.pirtti.ui.common.Theme;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** What the window says when the program cannot start as usual, and the ways to go on. */
public final class StartTrouble {
    private static final double WIDTH = 680;
    private static final double HEIGHT = 420;

    private StartTrouble() {}

    /**
     * @param ways buttons, the safest first
     * @param diagnostics the way to ask for help, after all others
     */
    public static Scene scene(String title, String sentence, List<Button> ways, DiagnosticsDeed diagnostics) {
        FlowPane buttons = new FlowPane(12, 12);
        buttons.setAlignment(javafx.geometry.Pos.CENTER);
        buttons.getChildren().addAll(ways);
        buttons.getChildren().add(diagnostics.button());
        StackPane root = new StackPane(new EmptyState(Glyph.PROBLEM, title, sentence, buttons, diagnostics.note()));
        root.getStyleClass().addAll("shell", "start-trouble");
        Scene scene = new Scene(root, WIDTH, HEIGHT);
        SystemLook.ofPlatform().theme().getValue().dress(scene);
        Theme.scaleText(root, 1);
        return scene;
    }

    /** Shows it in the middle of the screen. */
    public static void show(Stage stage, String title, Scene scene) {
        stage.setTitle(title);
        stage.setScene(scene);
        stage.centerOnScreen();
        stage.show();
    }
}
