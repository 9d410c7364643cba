package fi.pirtti.ui.facilitator.review;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.answers.SummaryLines;
import fi.pirtti.ui.answers.SummaryLook;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Theme;
import javafx.scene.layout.VBox;

/** All that is recorded in a step, whole, to be read. */
public final class StepSummary {
    private StepSummary() {}

    /** The lines below each other. */
    public static VBox of(Guide guide, Discussion discussion, Messages messages, Step step) {
        VBox box = Rows.column(4);
        box.getStyleClass().add("summary-step");
        box.getStylesheets().add(Theme.url("review.css"));
        SummaryLines.of(guide, discussion, messages, step)
                .forEach(line -> box.getChildren().add(SummaryLook.line(line)));
        return box;
    }
}
