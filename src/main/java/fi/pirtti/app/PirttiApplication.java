package fi.pirtti.app;

import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The window. With {@code --exit-after-start} the program ends as soon as the window is shown. */
public final class PirttiApplication extends Application {
    @Override
    public void start(Stage stage) {
        open(stage);
        if (getParameters().getRaw().contains("--exit-after-start")) {
            Platform.exit();
        }
    }

    static void open(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        var button = new Button("Pirtti");
        button.setOnAction(_ -> stage.close());
        stage.setTitle("Pirtti");
        stage.setScene(new Scene(new StackPane(button), 800, 600));
        stage.show();
    }
}
