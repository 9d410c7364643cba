package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Texts;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A weighted mean as a figure with a bar below it; the best one stands out. */
final class MeanMark extends VBox {
    private static final PseudoClass BEST = PseudoClass.getPseudoClass("best");

    private final Messages messages;
    private final int points;
    private final Label figure = Texts.label("", "mean-figure");
    private final Track track = new Track();

    MeanMark(Messages messages, int points) {
        this.messages = messages;
        this.points = points;
        getStyleClass().addAll("mean-mark", "gap-4");
        setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(figure, track);
    }

    void show(WeighingViewModel.Row row) {
        figure.setText(
                row.mean().isPresent() ? Numbers.oneDecimal(messages, row.mean().getAsDouble()) : "–");
        pseudoClassStateChanged(BEST, row.best());
        track.show(row.mean().isPresent() ? row.mean().getAsDouble() / points : 0);
    }

    private static final class Track extends Region {
        private final Region fill = new Region();
        private double share;

        Track() {
            getStyleClass().add("mean-track");
            fill.getStyleClass().add("mean-fill");
            getChildren().add(fill);
        }

        void show(double newShare) {
            share = newShare;
            requestLayout();
        }

        @Override
        protected void layoutChildren() {
            fill.setVisible(share > 0);
            fill.resizeRelocate(0, 0, Math.round(getWidth() * share), getHeight());
        }
    }
}
