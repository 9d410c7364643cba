package fi.pirtti.ui.facilitator.review;

import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Icon;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Texts;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What happens from sealing to the receipt, in three steps. */
final class NextSteps extends VBox {
    private final Messages messages;
    private final int current;

    /** @param current 1 sealing, 2 sending, 3 the receipt, 4 when all is done */
    NextSteps(Messages messages, int current) {
        this.messages = messages;
        this.current = current;
        getStyleClass().addAll("gap-12", "next-steps");
        getChildren()
                .addAll(
                        Texts.wrapped(messages.text("review.next"), "strong-large"),
                        step(1, messages.text("review.next.seal"), messages.text("review.next.sealWords")),
                        step(2, messages.text("review.next.send"), messages.text("review.next.sendWords")),
                        step(3, messages.text("review.next.receipt"), messages.text("review.next.receiptWords")));
    }

    private HBox step(int number, String title, String words) {
        StackPane circle = new StackPane(
                number < current ? Icon.of(Glyph.CHECK, 16) : Texts.label(Integer.toString(number), "stage-number"));
        circle.getStyleClass().add("stage-circle");
        HBox row = Rows.row(12, circle, Rows.grow(Rows.column(4, Texts.wrapped(title, "strong"), Texts.small(words))));
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().addAll("stage", number < current ? "behind" : number == current ? "current" : "ahead");
        return row;
    }
}
