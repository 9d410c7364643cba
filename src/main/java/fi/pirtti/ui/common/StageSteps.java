package fi.pirtti.ui.common;

import fi.pirtti.support.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * Where in the work one is: 1 prepare – 2 discuss – 3 check – 4 export. Where the room is too narrow for all the names,
 * only the present stage keeps its own; the others say theirs in a tooltip.
 */
public final class StageSteps extends HBox {
    private final List<Label> otherNames = new ArrayList<>();

    /** The stages, in order. */
    public enum Stage {
        PREPARE,
        DISCUSS,
        CHECK,
        EXPORT
    }

    /** Shows the stages with their short names, for the header. */
    public StageSteps(Messages messages, Stage current) {
        this(messages, current, messages.text("common.stage.export"));
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
        widthProperty().subscribe(this::fit);
        // Larger text may need more than the width that stayed as it was.
        otherNames.getFirst().fontProperty().subscribe(this::fit);
    }

    private static Region connection(boolean behind) {
        Region line = new Region();
        line.getStyleClass().add("stage-line");
        if (behind) {
            line.getStyleClass().add("behind");
        }
        return Rows.grow(line);
    }

    private HBox stage(Stage stage, Stage current, String name) {
        int order = Integer.compare(stage.ordinal(), current.ordinal());
        StackPane circle = new StackPane(
                order < 0
                        ? Icon.of(Glyph.CHECK, 16)
                        : Texts.label(Integer.toString(stage.ordinal() + 1), "stage-number"));
        circle.getStyleClass().add("stage-circle");
        Label words = Texts.label(name, "stage-name");
        words.setMinWidth(USE_PREF_SIZE);
        if (order != 0) {
            otherNames.add(words);
            Tooltip.install(circle, new Tooltip(name));
        }
        HBox box = new HBox(circle, words);
        box.setAccessibleText(name);
        box.setMinWidth(USE_PREF_SIZE);
        box.getStyleClass().addAll("stage", order < 0 ? "behind" : order == 0 ? "current" : "ahead");
        return box;
    }

    @Override
    protected double computeMinWidth(double height) {
        return super.computeMinWidth(height) - namesWidth(true);
    }

    /** Room is asked for all names even while they are hidden: or they would never come back. */
    @Override
    protected double computePrefWidth(double height) {
        return super.computePrefWidth(height) + namesWidth(false);
    }

    /** What the names of the other stages take that are shown, or those that are not. */
    private double namesWidth(boolean shown) {
        return otherNames.stream()
                .filter(name -> name.isManaged() == shown)
                .mapToDouble(name -> name.prefWidth(-1) + ((HBox) name.getParent()).getSpacing())
                .sum();
    }

    private void fit() {
        if (getWidth() <= 0) {
            return;
        }
        otherNames.forEach(name -> name.setManaged(true));
        getStyleClass().remove("compact");
        boolean roomy = getWidth() >= super.computeMinWidth(-1);
        for (Label name : otherNames) {
            name.setManaged(roomy);
            name.setVisible(roomy);
        }
        if (!roomy) {
            getStyleClass().add("compact");
        }
    }
}
