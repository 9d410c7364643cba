package fi.pirtti.ui.facilitator.review;

import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Icon;
import fi.pirtti.ui.common.Kbd;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Texts;
import fi.pirtti.ui.common.Tone;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The gate to sealing: shut with its reason while something must be handled; and what happens after it. */
final class GateCard extends VBox {
    private final Messages messages;
    private final ReviewViewModel model;
    private final Runnable onSeal;
    private final Runnable onProblem;
    private final VBox gate = Rows.column(8);
    private final ApprovalTick approval;

    GateCard(Messages messages, ReviewViewModel model, Runnable onSeal, Runnable onProblem, VBox receipts) {
        this.messages = messages;
        this.model = model;
        this.onSeal = onSeal;
        this.onProblem = onProblem;
        getStyleClass().addAll("card", "review-gate");
        VBox next = new NextSteps(messages, 1);
        approval = new ApprovalTick(messages, model, "approval");
        getChildren().addAll(approval, gate, Rows.line(), next, Rows.spacer(), receipts);
        refresh();
    }

    void refresh() {
        approval.refresh();
        String words = messages.text("review.seal");
        String reason = model.gateReason();
        boolean focused =
                !gate.getChildren().isEmpty() && gate.getChildren().getFirst().isFocused();
        Button seal = reason.isEmpty()
                ? Buttons.hero(Buttons.primary(words, Glyph.SEALED, onSeal))
                : Buttons.gate(words, reason, onProblem);
        seal.setId("seal");
        seal.setMaxWidth(Double.MAX_VALUE);
        seal.setMinWidth(0);
        seal.setWrapText(true);
        gate.getChildren().setAll(seal);
        Label why = Texts.wrapped(reason.isEmpty() ? messages.text("review.gate.open") : reason, "gate-reason");
        why.setId("seal-reason");
        HBox line = Rows.row(
                Icon.of(reason.isEmpty() ? Glyph.DONE : Glyph.PROBLEM).toned(reason.isEmpty() ? Tone.OK : Tone.BAD));
        line.getChildren().add(Rows.grow(why));
        if (!reason.isEmpty()) {
            why.getStyleClass().add("bad-text");
            line.getChildren().add(Kbd.of("F8"));
        }
        gate.getChildren().add(line);
        if (focused) {
            seal.requestFocus();
        }
    }
}
