package fi.pirtti.ui.common;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What stands where there is nothing yet: a picture, a line in serif, one sentence and one thing to do. */
public final class EmptyState extends VBox {
    private final Label words;

    public EmptyState(Glyph glyph, String line, String sentence, Node... deed) {
        getStyleClass().add("empty-state");
        StackPane circle = new StackPane(Icon.of(glyph, 28));
        circle.getStyleClass().add("empty-state-circle");
        Label title = Texts.wrapped(line, "card-title");
        words = Texts.wrapped(sentence, "body-muted");
        getChildren().addAll(circle, title, words);
        getChildren().addAll(deed);
    }

    /** The sentence is no wider than its style says, so it may need more lines than the box's own width suggests. */
    @Override
    protected double computePrefHeight(double width) {
        double inner = words.maxWidth(-1);
        double around = snappedLeftInset() + snappedRightInset();
        return super.computePrefHeight(width < 0 ? width : Math.min(width, inner + around));
    }
}
