package fi.pirtti.ui.office.units;

import fi.pirtti.domain.guide.Guide;
import fi.pirtti.office.units.InvitationOverview;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Card;
import fi.pirtti.ui.common.Dates;
import fi.pirtti.ui.common.Focus;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Shortcut;
import fi.pirtti.ui.common.Texts;
import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Sheets over the window that ask where to, until when and for whom. Esc closes them. */
final class DeedSheets {
    private final StackPane over;
    private final InvitationsViewModel model;
    private final Messages messages;
    private final Clock clock;
    private final Supplier<Path> proposed;
    private final TextField folder = new TextField();
    private final Label wrong = Texts.wrapped("", "bad-text");

    DeedSheets(StackPane over, InvitationsViewModel model, Messages messages, Clock clock, Supplier<Path> proposed) {
        this.over = over;
        this.model = model;
        this.messages = messages;
        this.clock = clock;
        this.proposed = proposed;
        folder.setId("folder");
        wrong.setId("sheet-wrong");
    }

    void publish() {
        int count = model.toInvite();
        int before = model.meant().size() - count;
        Button publish = Buttons.primary(
                messages.text("units.publish.do", count), Glyph.INVITATIONS, () -> into(model::publish));
        publish.setId("publish-now");
        publish.setDisable(count == 0);
        show(
                folder,
                messages.text("units.publish.title"),
                messages.text("units.publish.sentence", count, before),
                publish,
                folderField());
    }

    void reissue() {
        Button reissue = Buttons.primary(messages.text("units.reissue.do"), Glyph.AGAIN, () -> into(model::reissue));
        reissue.setId("reissue-now");
        show(
                folder,
                messages.text("units.reissue.title"),
                messages.text(
                        "units.reissue.sentence", model.chosenCountProperty().get()),
                reissue,
                folderField());
    }

    void revoke() {
        Button revoke = Buttons.primary(messages.text("units.revoke.do"), Glyph.CLOSE, () -> {
            close();
            model.revoke();
        });
        revoke.setId("revoke-now");
        show(
                revoke,
                messages.text("units.revoke.title"),
                messages.text(
                        "units.revoke.sentence", model.chosenCountProperty().get()),
                revoke);
    }

    void open() {
        InvitationOverview overview = model.overviewProperty().get();
        if (overview == null) {
            return;
        }
        TextField label = new TextField();
        label.setId("open-label");
        label.setPromptText(messages.text("units.open.prompt"));
        ComboBox<String> guides = new ComboBox<>();
        guides.setId("open-guide");
        guides.getItems().setAll(overview.guides().keySet());
        guides.setValue(guides.getItems().getFirst());
        guides.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable String sha256) {
                Guide guide = sha256 == null ? null : overview.guides().get(sha256);
                return guide == null ? "" : guide.title().in(messages.language().tag());
            }

            @Override
            public @Nullable String fromString(String text) {
                return null;
            }
        });
        guides.setMaxWidth(Double.MAX_VALUE);
        Button write = Buttons.primary(messages.text("units.open.do"), Glyph.INVITATION, () -> {
            if (label.getText().isBlank()) {
                tell(messages.text("units.open.needs"));
            } else {
                into(path -> model.publishOpen(
                        path, guides.getValue(), label.getText().strip()));
            }
        });
        write.setId("open-now");
        show(
                label,
                messages.text("units.open.title"),
                messages.text("units.open.sentence", overview.open().size()),
                write,
                field(messages.text("units.open.label"), label),
                field(messages.text("units.open.guide"), guides),
                folderField());
    }

    void deadline() {
        InvitationOverview overview = model.overviewProperty().get();
        if (overview == null) {
            return;
        }
        TextField day = new TextField();
        day.setId("deadline-day");
        day.setPromptText(messages.text("units.deadline.prompt"));
        Button move = Buttons.primary(messages.text("units.deadline.do"), Glyph.CALENDAR, () -> {
            Optional<LocalDate> typed = new Dates(messages).parseDay(day.getText(), LocalDate.now(clock));
            if (typed.isEmpty()) {
                tell(messages.text("units.deadline.needs"));
            } else if (typed.get().isBefore(LocalDate.now(clock))) {
                tell(messages.text("units.deadline.past"));
            } else {
                into(path -> model.moveDeadline(typed.get(), path));
            }
        });
        move.setId("deadline-now");
        show(
                day,
                messages.text("units.deadline.title"),
                messages.text("units.deadline.sentence", new Dates(messages).day(overview.closes())),
                move,
                field(messages.text("units.deadline.day"), day),
                folderField());
    }

    /** What is done in the folder that was given. */
    private interface InFolder {
        void begin(Path folder);
    }

    private void into(InFolder deed) {
        String typed = folder.getText().strip();
        if (typed.isEmpty()) {
            tell(messages.text("units.folder.needs"));
            return;
        }
        Path path;
        try {
            path = Path.of(typed);
        } catch (InvalidPathException e) {
            tell(messages.text("units.folder.wrong"));
            return;
        }
        close();
        deed.begin(path);
    }

    private void tell(String words) {
        wrong.setText(words);
        wrong.setManaged(true);
    }

    private VBox folderField() {
        if (folder.getText().isEmpty()) {
            folder.setText(proposed.get().toString());
        }
        Button choose = Buttons.secondary(messages.text("units.folder.choose"), Glyph.FOLDER, this::chooseFolder);
        Label name = Texts.strong(messages.text("units.folder"));
        name.setLabelFor(folder);
        return Rows.column(6, name, Rows.row(Rows.grow(folder), choose));
    }

    private void chooseFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(messages.text("units.folder"));
        File chosen = chooser.showDialog(over.getScene().getWindow());
        if (chosen != null) {
            folder.setText(chosen.getPath());
        }
    }

    private static VBox field(String name, javafx.scene.control.Control control) {
        Label label = Texts.strong(name);
        label.setLabelFor(control);
        return Rows.column(6, label, control);
    }

    private void show(Node first, String title, String sentence, Button deed, Node... fields) {
        close();
        wrong.setText("");
        wrong.setManaged(false);
        Card card = Card.titled(title).with(Texts.body(sentence)).with(fields);
        card.with(wrong, Rows.row(deed, Buttons.text(messages.text("units.sheet.leave"), null, this::close)));
        card.getStyleClass().add("office-sheet");
        StackPane sheet = new StackPane(card);
        sheet.getStyleClass().addAll("veil", "deed-sheet");
        sheet.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (Shortcut.CLOSE.matches(event)) {
                close();
                event.consume();
            }
        });
        over.getChildren().getFirst().setDisable(true);
        over.getChildren().add(sheet);
        if (first instanceof TextField field) {
            Focus.forTyping(field);
        } else {
            Focus.visibly(first);
        }
    }

    private void close() {
        over.getChildren().removeIf(each -> each.getStyleClass().contains("deed-sheet"));
        over.getChildren().getFirst().setDisable(false);
    }
}
