package fi.pirtti.ui.common;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What stands where there is nothing yet: a picture, a line in serif, one sentence and one thing to do. */
public final class EmptyState extends VBox {
    public EmptyState(Glyph glyph, String line, String sentence, Node... deed) {
        getStyleClass().add("empty-state");
        StackPane circle = new StackPane(Icon.of(glyph, 28));
        circle.getStyleClass().add("empty-state-circle");
        Label title = Texts.wrapped(line, "card-title");
        Label words = new Sentence(sentence);
        getChildren().addAll(circle, title, words);
        getChildren().addAll(deed);
    }

    /** No wider than its style says, and as high as it then needs: a box asks how high it is in all of its own width. */
    private static final class Sentence extends Label {
        Sentence(String words) {
            super(words);
            setWrapText(true);
            setMinHeight(USE_PREF_SIZE);
            getStyleClass().add("body-muted");
        }

        @Override
        protected double computePrefHeight(double width) {
            return super.computePrefHeight(width < 0 ? width : Math.min(width, maxWidth(-1)));
        }
    }
}
