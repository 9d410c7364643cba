package fi.pirtti.ui.facilitator.run.editor;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Records what is typed when the typing pauses: often enough for a power cut, seldom enough for a useful undo. */
final class TypingPause {
    private final PauseTransition pause = new PauseTransition(Duration.millis(700));

    TypingPause(Runnable record) {
        pause.setOnFinished(event -> record.run());
    }

    void typed() {
        pause.playFromStart();
    }

    void stop() {
        pause.stop();
    }
}
