package fi.pirtti.ui.facilitator.review;

import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Banner;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Columns;
import fi.pirtti.ui.common.FileDrop;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Icon;
import fi.pirtti.ui.common.ProgressTrack;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Texts;
import fi.pirtti.ui.common.Tone;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;

/** Sealing: where to, how far, and then where the file is and how it reaches the office. */
final class SealView extends VBox {
    private final Messages messages;
    private final SealViewModel model;
    private final SealedCard sealedCard;
    private final Runnable onBack;
    private final VBox main = Rows.column(16);
    private final VBox side = Rows.column(16);
    private final TextField folder = new TextField();
    private final ReceiptZone receipts;
    private final Label title;
    private Node first = folder;

    SealView(Messages messages, SealViewModel model, SealedCard sealedCard, Runnable onBack, Runnable onReturn) {
        this.messages = messages;
        this.model = model;
        this.sealedCard = sealedCard;
        this.onBack = onBack;
        setId("seal-page");
        receipts = new ReceiptZone(messages, model::open);
        title = Texts.pageTitle(messages.text("review.seal.title"));
        folder.setId("seal-folder");
        folder.setAccessibleText(messages.text("review.seal.folder"));
        folder.textProperty().bindBidirectional(model.folderProperty());
        folder.setOnAction(_ -> model.seal());
        main.getStyleClass().addAll("card", "seal-main");
        side.getStyleClass().addAll("card", "seal-side");
        Columns columns = new Columns().column(main, 880).column(side, 394);
        columns.getStyleClass().add("seal-columns");
        VBox page = new VBox(title, Rows.grow(columns));
        page.getStyleClass().addAll("page", "seal-page");
        getChildren().add(Rows.grow(Rows.scrollingPage(page)));
        model.stateProperty().subscribe(this::show);
        FileDrop.on(this, receipts, files -> files.forEach(model::open));
        model.hasReturnProperty().subscribe(there -> receipts.offerReturn(there, onReturn));
        model.receiptProperty().subscribe(note -> {
            if (note != null) {
                receipts.say(note.title(), note.words());
            }
        });
    }

    /** Where the keyboard starts. */
    Node first() {
        return first;
    }

    private void show(SealState state) {
        switch (state) {
            case SealState.Ready(String trouble) -> ready(trouble);
            case SealState.Working(double share) -> working(share);
            case SealState.Sealed sealed -> {
                title.setText(messages.text("review.sealed.title"));
                sealedCard.show(sealed, main);
                int step = sealed.acknowledged() == null ? 2 : 4;
                side.getChildren().setAll(new NextSteps(messages, step), Rows.spacer(), receipts);
                if (sealed.acknowledged() != null) {
                    receipts.say(
                            messages.text("review.receipt.taken"),
                            messages.text(
                                    "review.receipt.revision",
                                    sealed.bundle().revision(),
                                    model.moment(sealed.acknowledged())));
                }
                first = sealedCard.first();
                if (getScene() != null) {
                    first.requestFocus();
                }
            }
        }
    }

    private void ready(String trouble) {
        title.setText(messages.text("review.seal.title"));
        Label label = Texts.wrapped(messages.text("review.seal.folder"), "strong");
        label.setLabelFor(folder);
        Button choose = Buttons.secondary(messages.text("review.seal.choose"), Glyph.OPEN_FILE, this::chooseFolder);
        choose.setId("seal-choose");
        HBox row = Rows.row(8, Rows.grow(folder), choose);
        Button seal = Buttons.hero(Buttons.primary(messages.text("review.seal.now"), Glyph.SEALED, model::seal));
        seal.setId("seal-now");
        Button back = Buttons.large(Buttons.secondary(messages.text("review.seal.back"), Glyph.BACK, onBack));
        back.setId("seal-back");
        main.getChildren()
                .setAll(
                        Texts.wrapped(messages.text("review.seal.lead"), "body-large"),
                        promise(Glyph.SEALED, messages.text("review.seal.promiseLocked")),
                        promise(Glyph.ERASE, messages.text("review.seal.promiseErased")),
                        promise(Glyph.STORED, messages.text("review.seal.promiseKept")),
                        Rows.line(),
                        label,
                        row,
                        Texts.small(messages.text("review.seal.folderHint")));
        if (!trouble.isEmpty()) {
            Banner banner = new Banner(Tone.BAD, Glyph.PROBLEM, trouble);
            banner.setId("seal-trouble");
            main.getChildren().add(banner);
        }
        HBox deeds = Rows.row(16, seal, back);
        main.getChildren().addAll(Rows.spacer(), deeds);
        side.getChildren().setAll(new NextSteps(messages, 1));
        first = seal;
        if (getScene() != null) {
            seal.requestFocus();
        }
    }

    private void working(double share) {
        ProgressTrack track = new ProgressTrack();
        track.setId("seal-progress");
        track.show(share < 0 ? 0 : share);
        main.getChildren()
                .setAll(Texts.wrapped(messages.text("review.seal.working"), "strong-large"), track, Rows.spacer());
    }

    private static HBox promise(Glyph glyph, String words) {
        HBox row = Rows.row(12, Icon.of(glyph).toned(Tone.ACCENT), Rows.grow(Texts.body(words)));
        row.setAlignment(Pos.TOP_LEFT);
        return row;
    }

    private void chooseFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(messages.text("review.seal.choose"));
        Path now = Path.of(folder.getText().strip());
        if (Files.isDirectory(now)) {
            chooser.setInitialDirectory(now.toFile());
        }
        File chosen = chooser.showDialog(getScene().getWindow());
        if (chosen != null) {
            folder.setText(chosen.toString());
        }
    }
}
