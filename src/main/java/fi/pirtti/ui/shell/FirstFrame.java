package fi.pirtti.ui.shell;

import javafx.application.Platform;
import javafx.scene.Scene;

/** When a person has seen a screen's content: after the frame that first shows it. */
final class FirstFrame {
    private FirstFrame() {}

    /** Calls {@code action} once, when the screen has shown its content in a frame. */
    static void of(Screen screen, Scene scene, Runnable action) {
        var ready = screen.ready();
        if (ready.get()) {
            next(scene, action);
            return;
        }
        ready.subscribe(now -> {
            if (now) {
                next(scene, action);
            }
        });
    }

    /** The layout of the second pulse begins when the first has been handed to the renderer. */
    private static void next(Scene scene, Runnable action) {
        scene.addPostLayoutPulseListener(new Runnable() {
            private int pulses;

            @Override
            public void run() {
                pulses++;
                if (pulses == 2) {
                    scene.removePostLayoutPulseListener(this);
                    action.run();
                } else {
                    Platform.requestNextPulse();
                }
            }
        });
        Platform.requestNextPulse();
    }
}
