package fi.pirtti.ui.facilitator.review;

import fi.pirtti.domain.discussion.Approval;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Texts;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** The team's approval of the summary: a tick, and below it whether it still holds. */
final class ApprovalTick extends VBox {
    private final Messages messages;
    private final ReviewViewModel model;
    private final CheckBox tick;
    private final Label state = Texts.small("");

    ApprovalTick(Messages messages, ReviewViewModel model, String id) {
        this.messages = messages;
        this.model = model;
        getStyleClass().addAll("approval", "gap-4");
        tick = new CheckBox(messages.text("review.approval.tick"));
        tick.setId(id);
        tick.setWrapText(true);
        tick.setOnAction(_ -> model.approve(tick.isSelected()));
        state.setId(id + "-state");
        getChildren().addAll(Rows.column(0, tick), state);
        refresh();
    }

    void refresh() {
        Approval approval = model.approval();
        // An approval of something else than what stands now is none: the tick waits to be set again.
        tick.setSelected(approval.holds());
        boolean changed = approval.given().isPresent() && !approval.holds();
        state.setText(
                approval.holds()
                        ? messages.text(
                                "review.approval.given",
                                model.moment(approval.given().orElseThrow()))
                        : changed ? messages.text("review.approval.changed", approval.changesSince()) : "");
        state.setVisible(!state.getText().isEmpty());
        state.setManaged(!state.getText().isEmpty());
        state.getStyleClass().removeAll("warn-text");
        if (changed) {
            state.getStyleClass().add("warn-text");
        }
    }
}
