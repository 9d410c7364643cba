package fi.pirtti.ui.shell;

import fi.pirtti.ui.common.EmptyState;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.SystemLook;
import fi.pirtti.ui.common.Theme;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** What the window says when the program cannot start as usual, and the ways to go on. */
public final class StartTrouble {
    private static final double WIDTH = 680;
    private static final double HEIGHT = 420;

    /** Of what fits on the smallest screen that the program is made for, beside its bars. */
    private static final double MAX_WIDTH = 1240;

    private static final double MAX_HEIGHT = 660;

    private StartTrouble() {}

    /**
     * @param ways buttons, the safest first
     * @param settings how the person has chosen to see the program
     * @param diagnostics the way to ask for help, after all others
     */
    public static Scene scene(
            String title, String sentence, List<Button> ways, ShellSettings settings, DiagnosticsDeed diagnostics) {
        FlowPane buttons = new FlowPane(12, 12);
        buttons.setAlignment(Pos.CENTER);
        buttons.getChildren().addAll(ways);
        buttons.getChildren().add(diagnostics.button());
        EmptyState words = new EmptyState(Glyph.PROBLEM, title, sentence, buttons, diagnostics.note());
        ScrollPane scroll = new ScrollPane(words);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        StackPane root = new StackPane(scroll);
        root.getStyleClass().addAll("shell", "start-trouble");
        double scale = settings.textScale();
        Scene scene = new Scene(root, Math.min(WIDTH * scale, MAX_WIDTH), Math.min(HEIGHT * scale, MAX_HEIGHT));
        settings.theme().theme(SystemLook.ofPlatform().theme().getValue()).dress(scene);
        Theme.scaleText(root, scale);
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
