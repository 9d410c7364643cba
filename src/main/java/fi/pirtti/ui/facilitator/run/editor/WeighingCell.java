package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.domain.guide.Criterion;
import fi.pirtti.domain.guide.Labelled;
import fi.pirtti.support.Messages;
import java.util.Optional;
import javafx.scene.control.Button;

/** One cell of the matrix: a score, or nothing yet. */
final class WeighingCell extends Button {
    private final WeighingViewModel model;
    private final Messages messages;
    private final String alternative;
    private final String criterion;
    private Optional<Integer> score = Optional.empty();

    WeighingCell(WeighingViewModel model, Messages messages, Labelled alternative, Criterion criterion) {
        this.model = model;
        this.messages = messages;
        this.alternative = model.label(alternative);
        this.criterion = model.label(criterion);
        setId("weigh-" + alternative.id() + "-" + criterion.id());
        getStyleClass().setAll("weighing-cell", "unscored");
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        show(Optional.empty());
    }

    Optional<Integer> score() {
        return score;
    }

    void show(Optional<Integer> newScore) {
        score = newScore;
        setText(score.map(Object::toString).orElse(""));
        getStyleClass()
                .set(1, score.map(points -> "matrix-" + model.colourOf(points)).orElse("unscored"));
        setAccessibleText(messages.text(
                "run.weighing.cell",
                alternative,
                criterion,
                score.map(Object::toString).orElse(messages.text("run.weighing.unscored"))));
    }
}
