package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Stepper;
import fi.pirtti.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A group or an idea with the dots that it has been given. */
final class DotsRow extends HBox {
    /** More dots than this are told by the figure alone. */
    private static final int MOST_DRAWN = 60;

    private final Messages messages;
    private final Label name = Texts.wrapped("", "body-medium");
    private final Label about = Texts.small("");
    private final Label all = Texts.small("");
    private final FlowPane dots = new FlowPane();
    private final Stepper stepper;
    private int drawn;

    DotsRow(Messages messages, DotsViewModel model, String item) {
        this.messages = messages;
        stepper = CountField.of(
                messages, "dots-count-" + item, "", Orientation.HORIZONTAL, count -> model.setCount(item, count));
        stepper.setMinWidth(Region.USE_PREF_SIZE);
        dots.getStyleClass().add("dot-field");
        VBox words = Rows.column(2, name, about, all);
        words.getStyleClass().add("dots-words");
        getStyleClass().addAll("count-row", "gap-16");
        getChildren().addAll(Rows.grow(words), dots, stepper);
    }

    TextField field() {
        return stepper.field();
    }

    void show(DotsViewModel.Item item, boolean several) {
        String label = item.label().isEmpty() ? messages.text("run.clusters.unnamed") : item.label();
        name.setText(label);
        field().setAccessibleText(messages.text("run.dots.for", label));
        about.setText(
                item.cluster() ? messages.text("run.clusters.ideas", item.ideas()) : messages.text("run.dots.alone"));
        EditorPane.show(all, several);
        all.setText(messages.text("run.dots.allSittings", item.all()));
        stepper.set(item.here());
        draw(Math.min(MOST_DRAWN, item.here()));
    }

    private void draw(int count) {
        if (count == drawn) {
            return;
        }
        drawn = count;
        List<Node> circles = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Region dot = new Region();
            dot.getStyleClass().add("placed-dot");
            circles.add(dot);
        }
        dots.getChildren().setAll(circles);
    }
}
