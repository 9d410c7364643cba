package fi.pirtti.ui.facilitator.review;

import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Icon;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Texts;
import java.io.File;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/** Where the receipt of the office goes: dropped, or chosen. */
final class ReceiptZone extends VBox {
    private final Messages messages;
    private final Consumer<Path> onFile;
    private final Label title;
    private final Label words;

    ReceiptZone(Messages messages, Consumer<Path> onFile) {
        this.messages = messages;
        this.onFile = onFile;
        getStyleClass().addAll("drop-zone", "receipt-zone");
        setId("receipt-zone");
        title = Texts.wrapped(messages.text("review.receipt.none"), "strong");
        words = Texts.small(messages.text("review.receipt.drop"));
        HBox head = Rows.row(12, Icon.of(Glyph.RECEIPT), Rows.grow(Rows.column(2, title, words)));
        head.setAlignment(Pos.TOP_LEFT);
        Button open =
                Buttons.small(Buttons.secondary(messages.text("review.receipt.open"), Glyph.OPEN_FILE, this::choose));
        open.setId("receipt-open");
        open.setMaxWidth(Double.MAX_VALUE);
        getChildren().addAll(head, open);
    }

    /** Tells what came of a file. */
    void say(String newTitle, String newWords) {
        title.setText(newTitle);
        words.setText(newWords);
    }

    /** Shows or hides the way to the return sheet. */
    void offerReturn(boolean there, Runnable onLook) {
        getChildren().removeIf(child -> "return-look".equals(child.getId()));
        if (there) {
            Button look = Buttons.small(Buttons.primary(messages.text("review.return.look"), Glyph.LOOK, onLook));
            look.setId("return-look");
            look.setMaxWidth(Double.MAX_VALUE);
            getChildren().add(look);
        }
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.text("review.receipt.open"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(messages.text("review.receipt.files"), "*.pirtti"));
        File file = chooser.showOpenDialog(getScene().getWindow());
        if (file != null) {
            onFile.accept(file.toPath());
        }
    }
}
