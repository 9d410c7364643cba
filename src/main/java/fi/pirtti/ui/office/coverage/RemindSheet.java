package fi.pirtti.ui.office.coverage;

import fi.pirtti.office.coverage.CoveredUnit;
import fi.pirtti.office.coverage.Reminding;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Card;
import fi.pirtti.ui.common.Focus;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Shortcut;
import fi.pirtti.ui.common.Texts;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;

/** Asks what reminders are to be written and where. Nothing is sent from here. */
final class RemindSheet extends StackPane {
    private final CoverageViewModel model;
    private final Messages messages;
    private final Runnable close;
    private final CheckBox list;
    private final CheckBox drafts;
    private final CheckBox perAddress;
    private final CheckBox attach;
    private final TextField out = new TextField();
    private final TextField invitations = new TextField();

    RemindSheet(CoverageViewModel model, Messages messages, Path usual, Runnable close) {
        this.model = model;
        this.messages = messages;
        this.close = close;
        list = box("remind-list", "coverage.remind.list", true);
        drafts = box("remind-drafts", "coverage.remind.drafts", true);
        perAddress = box("remind-per-address", "coverage.remind.per-address", false);
        attach = box("remind-attach", "coverage.remind.attach", false);
        getStyleClass().add("veil");
        out.setId("remind-out");
        out.setText(usual.toString());
        invitations.setId("remind-invitations");
        perAddress.disableProperty().bind(drafts.selectedProperty().not());
        attach.disableProperty().bind(drafts.selectedProperty().not());
        getChildren().add(card());
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (Shortcut.CLOSE.matches(event)) {
                close.run();
                event.consume();
            }
        });
    }

    /** Where the keyboard begins. */
    void begin() {
        Focus.forTyping(out);
    }

    private CheckBox box(String id, String key, boolean selected) {
        CheckBox box = new CheckBox(messages.text(key));
        box.setId(id);
        box.setSelected(selected);
        box.setWrapText(true);
        return box;
    }

    private Node card() {
        List<CoveredUnit> units = model.toRemind();
        int people = units.stream().mapToInt(CoveredUnit::headcount).sum();
        int without = (int) units.stream()
                .filter(unit -> unit.registered().email().isEmpty())
                .count();
        Card card = Card.titled(messages.text("coverage.remind.title", units.size()));
        card.with(Texts.body(messages.text("coverage.remind.sentence", people, without)));
        HBox where = folder(invitations, "coverage.remind.invitations");
        where.visibleProperty().bind(attach.selectedProperty().and(drafts.selectedProperty()));
        where.managedProperty().bind(where.visibleProperty());
        Label name = Texts.strong(messages.text("coverage.remind.out"));
        name.setLabelFor(out);
        Button write = Buttons.primary(messages.text("coverage.remind.write"), Glyph.INVITATIONS, this::write);
        write.setId("remind-write");
        write.disableProperty()
                .bind(list.selectedProperty()
                        .or(drafts.selectedProperty())
                        .not()
                        .or(out.textProperty().isEmpty()));
        card.with(
                Rows.column(8, list, drafts, perAddress, attach, where),
                Rows.column(6, name, folder(out, "coverage.remind.out")),
                Texts.small(messages.text("coverage.remind.promise")),
                Rows.row(write, Buttons.text(messages.text("coverage.remind.leave"), null, close)));
        card.getStyleClass().add("office-sheet");
        VBox high = new VBox(card);
        high.setAlignment(Pos.CENTER);
        ScrollPane scroll = new ScrollPane(high);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("veil-scroll");
        return scroll;
    }

    private HBox folder(TextField field, String key) {
        field.setAccessibleText(messages.text(key));
        field.setPromptText(messages.text(key));
        field.getStyleClass().add("entry");
        HBox row = Rows.row(
                8,
                Rows.grow(field),
                Buttons.secondary(messages.text("coverage.choose-folder"), Glyph.FOLDER, () -> choose(field)));
        return row;
    }

    private void choose(TextField field) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(field.getAccessibleText());
        path(field).map(Path::toFile).filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        Optional.ofNullable(chooser.showDialog(getScene().getWindow()))
                .ifPresent(chosen -> field.setText(chosen.toString()));
    }

    private static Optional<Path> path(TextField field) {
        try {
            return field.getText().isBlank()
                    ? Optional.empty()
                    : Optional.of(Path.of(field.getText().strip()));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private void write() {
        Optional<Path> directory = path(out);
        if (directory.isEmpty()) {
            Focus.forTyping(out);
            return;
        }
        model.remind(
                directory.get(),
                new Reminding.Wanted(
                        list.isSelected(),
                        drafts.isSelected(),
                        perAddress.isSelected(),
                        attach.isSelected() ? path(invitations).orElse(null) : null));
        close.run();
    }
}
