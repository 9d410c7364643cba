package fi.pirtti.ui.common;

import fi.pirtti.support.Messages;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Where in the work one is: 1 prepare – 2 discuss – 3 check – 4 export. */
public final class StageSteps extends HBox {
    /** The stages, in order. */
    public enum Stage {
        PREPARE,
        DISCUSS,
        CHECK,
        EXPORT
    }

    /**
     * Shows the stages.
     *
     * @param lastName the name of the last stage: short in the header, long on a card
     */
    public StageSteps(Messages messages, Stage current, String lastName) {
        getStyleClass().add("stage-steps");
        List<String> names = List.of(
                messages.text("common.stage.prepare"),
                messages.text("common.stage.discuss"),
                messages.text("common.stage.check"),
                lastName);
        for (Stage stage : Stage.values()) {
            if (stage.ordinal() > 0) {
                getChildren().add(connection(stage.ordinal() <= current.ordinal()));
            }
            getChildren().add(stage(stage, current, names.get(stage.ordinal())));
        }
    }

    private static Region connection(boolean behind) {
        Region line = new Region();
        line.getStyleClass().add("stage-line");
        if (behind) {
            line.getStyleClass().add("behind");
        }
        return Rows.grow(line);
    }

    private static HBox stage(Stage stage, Stage current, String name) {
        int order = Integer.compare(stage.ordinal(), current.ordinal());
        StackPane circle = new StackPane(
                order < 0
                        ? Icon.of(Glyph.CHECK, 16)
                        : Texts.label(Integer.toString(stage.ordinal() + 1), "stage-number"));
        circle.getStyleClass().add("stage-circle");
        Label words = Texts.label(name, "stage-name");
        words.setMinWidth(USE_PREF_SIZE);
        HBox box = new HBox(circle, words);
        box.getStyleClass().addAll("stage", order < 0 ? "behind" : order == 0 ? "current" : "ahead");
        return box;
    }
}
