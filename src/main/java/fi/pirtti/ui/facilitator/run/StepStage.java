package fi.pirtti.ui.facilitator.run;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The step in the middle of the desk: as high as the room there is, or in a low window scrolling as a whole. */
final class StepStage extends StackPane {
    /** 560 px at normal text: below this the stage as a whole scrolls. */
    static final double LOW_BELOW = 560 / 14.0;

    private final VBox content;
    private final ScrollPane scroll = new ScrollPane();

    StepStage(Node... parts) {
        content = new VBox(parts);
        content.getStyleClass().add("stage");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        getChildren().add(content);
    }

    /** Puts something above the step. */
    void above(Node strip) {
        content.getChildren().addFirst(strip);
    }

    void scrolls(boolean low) {
        if (low && content.getParent() == this) {
            getChildren().clear();
            scroll.setContent(content);
            getChildren().add(scroll);
        } else if (!low && content.getParent() != this) {
            scroll.setContent(null);
            getChildren().setAll(content);
        }
    }
}
