package fi.pirtti.bench;

import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.stage.Stage;

/** The least JavaFX program there is: a window with one button, which ends when it has been drawn. */
public final class OneButton extends Application {
    @Override
    public void start(Stage stage) {
        Scene scene = new Scene(new Button("Pirtti"), 1000, 700);
        stage.setScene(scene);
        // the second pulse begins when the first frame has been handed to the renderer
        scene.addPostLayoutPulseListener(new Runnable() {
            private int pulses;

            @Override
            public void run() {
                pulses++;
                if (pulses == 2) {
                    Platform.exit();
                }
                Platform.requestNextPulse();
            }
        });
        stage.show();
    }
}
