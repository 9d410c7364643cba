package fi.pirtti.ui.facilitator.review;

import fi.pirtti.storage.workspace.SealedBundle;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Banner;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Chip;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Icon;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Texts;
import fi.pirtti.ui.common.Tone;
import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The sealed file: where it is, how it reaches the office, and what can still be done. */
final class SealedCard {
    private final Messages messages;
    private final SealViewModel model;
    private final Optional<UriOpener> opener;
    private final Runnable onHome;
    private final Runnable onReopen;
    private @Nullable Button first;

    /** @param opener empty where the platform cannot show a folder */
    SealedCard(Messages messages, SealViewModel model, Optional<UriOpener> opener, Runnable onHome, Runnable onReopen) {
        this.messages = messages;
        this.model = model;
        this.opener = opener;
        this.onHome = onHome;
        this.onReopen = onReopen;
    }

    /** Where the keyboard starts, once shown. */
    Node first() {
        return java.util.Objects.requireNonNull(first);
    }

    void show(SealState.Sealed sealed, VBox main) {
        SealedBundle bundle = sealed.bundle();
        main.getChildren().setAll(head(sealed), file(bundle), delivery(bundle), copied(), Rows.spacer(), deeds());
    }

    private HBox head(SealState.Sealed sealed) {
        StackPane circle = new StackPane(Icon.of(Glyph.SEALED, 28));
        circle.getStyleClass().add("empty-state-circle");
        Label title = Texts.wrapped(messages.text("review.sealed.done"), "card-title");
        title.setId("sealed-title");
        Label when = Texts.body(messages.text(
                "review.sealed.when",
                sealed.bundle().revision(),
                model.moment(sealed.bundle().sealed())));
        when.getStyleClass().add("muted");
        Chip chip = sealed.acknowledged() == null
                ? new Chip(Tone.INFO, Glyph.EXPORTED, messages.text("review.sealed.exported"))
                : new Chip(Tone.OK, Glyph.ACKNOWLEDGED, messages.text("review.sealed.acknowledged"));
        chip.setId("sealed-state");
        return Rows.row(16, circle, Rows.grow(Rows.column(2, title, when)), chip);
    }

    private VBox file(SealedBundle bundle) {
        Path path = bundle.file();
        Path leaf = path.getFileName();
        Label name = Texts.wrapped(leaf == null ? path.toString() : leaf.toString(), "strong-large");
        name.setId("sealed-file");
        Path folder = path.getParent();
        Label where = Texts.small(folder == null ? "" : folder.toString());
        where.setId("sealed-folder");
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("gap-8");
        Button copy = Buttons.small(Buttons.secondary(
                messages.text("review.sealed.copyPath"),
                null,
                () -> copy(path.toString(), "review.sealed.pathCopied")));
        copy.setId("sealed-copy-path");
        if (opener.isPresent() && folder != null) {
            UriOpener open = opener.get();
            Button openFolder = Buttons.small(Buttons.secondary(
                    messages.text("review.sealed.openFolder"), Glyph.OPEN_FILE, () -> open.open(folder.toUri())));
            openFolder.setId("sealed-open-folder");
            buttons.getChildren().add(openFolder);
        }
        buttons.getChildren().add(copy);
        HBox row = Rows.row(16, Icon.of(Glyph.RECEIVED, 22).toned(Tone.ACCENT), Rows.grow(Rows.column(4, name, where)));
        row.setAlignment(Pos.TOP_LEFT);
        VBox box = Rows.column(12, row, buttons);
        box.getStyleClass().addAll("inner-card", "outlined", "sealed-file-card");
        return box;
    }

    /** Three ways to the office; whoever has no mail program copies the message. */
    private VBox delivery(SealedBundle bundle) {
        MailDraft mail = model.mail(bundle);
        FlowPane deeds = new FlowPane();
        deeds.getStyleClass().addAll("gap-8", "centre-row");
        opener.ifPresent(open -> {
            Button draft = Buttons.small(Buttons.secondary(messages.text("review.sealed.mail"), Glyph.E_MAIL, () -> {
                open.open(mail.uri());
                tell(messages.text("review.sealed.mailOpened"));
            }));
            draft.setId("sealed-mail");
            deeds.getChildren().add(draft);
        });
        Button copyMail = Buttons.small(Buttons.secondary(
                messages.text("review.sealed.copyMail"), null, () -> copy(mail.text(), "review.sealed.mailCopied")));
        copyMail.setId("sealed-copy-mail");
        Button copyAddress = Buttons.small(Buttons.secondary(
                messages.text("review.sealed.copyEmail"),
                null,
                () -> copy(model.contactEmail(), "review.sealed.emailCopied")));
        copyAddress.setId("sealed-copy-email");
        deeds.getChildren().addAll(copyMail, copyAddress);
        Label address = Texts.label(model.contactEmail(), "contact-address");
        address.setId("sealed-email");
        return Rows.column(
                12,
                Texts.wrapped(messages.text("review.sealed.deliver", model.organiser()), "strong"),
                way(Glyph.E_MAIL, Texts.body(messages.text("review.sealed.byMail")), address, deeds),
                way(Glyph.EXPORTED, Texts.body(messages.text("review.sealed.byPortal"))),
                way(Glyph.STORED, Texts.body(messages.text("review.sealed.byStick"))));
    }

    private static HBox way(Glyph glyph, Node... content) {
        HBox row = Rows.row(12, Icon.of(glyph).toned(Tone.ACCENT), Rows.grow(Rows.column(6, content)));
        row.getStyleClass().add("review-row");
        return row;
    }

    private final VBox copiedBox = new VBox();

    private VBox copied() {
        copiedBox.getChildren().clear();
        return copiedBox;
    }

    private FlowPane deeds() {
        Button home = Buttons.large(Buttons.primary(messages.text("review.sealed.home"), Glyph.DONE, onHome));
        home.setId("sealed-home");
        Button reopen = Buttons.large(Buttons.secondary(messages.text("review.sealed.reopen"), Glyph.EDIT, onReopen));
        reopen.setId("sealed-reopen");
        first = home;
        FlowPane row = new FlowPane(home, reopen);
        row.getStyleClass().add("gap-16");
        return row;
    }

    private void copy(String text, String told) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
        tell(messages.text(told));
    }

    private void tell(String words) {
        Banner banner = new Banner(Tone.OK, Glyph.DONE, words);
        banner.setId("sealed-copied");
        copiedBox.getChildren().setAll(banner);
    }
}
