package fi.pirtti.ui.office.intake;

import fi.pirtti.exchange.bundle.Statement;
import fi.pirtti.office.BundleInspection;
import fi.pirtti.office.BundleRequest;
import fi.pirtti.office.ImportLog;
import fi.pirtti.office.Quarantine;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Dates;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Texts;
import fi.pirtti.ui.office.OfficeSheet;
import java.net.URI;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The sheets over the window: accepting with a note, asking for a new bundle, looking into a file, the log. */
final class IntakeSheets {
    private final Messages messages;
    private final ZoneId zone;
    private final Runnable close;

    IntakeSheets(Messages messages, ZoneId zone, Runnable close) {
        this.messages = messages;
        this.zone = zone;
        this.close = close;
    }

    OfficeSheet release(Quarantine.Waiting file, Consumer<String> onRelease) {
        TextArea note = new TextArea();
        note.setId("release-note");
        note.setWrapText(true);
        note.setPrefRowCount(3);
        Button release = Buttons.primary(messages.text("intake.release.do"), Glyph.CHECK, () -> {
            close.run();
            onRelease.accept(note.getText().strip());
        });
        release.setId("release");
        release.disableProperty().bind(note.textProperty().map(String::isBlank));
        ReasonWords words = ReasonWords.of(file.reason());
        VBox content = Rows.column(
                12,
                Texts.strong(file.fileName()),
                Texts.body(messages.text(words.title()) + ". " + messages.text(words.line())),
                Texts.body(messages.text("intake.release.sentence")),
                named(messages.text("intake.release.note"), note));
        return sheet(messages.text("intake.release.title"), false, content, release, back())
                .beginningAt(note);
    }

    OfficeSheet ask(Quarantine.Waiting file, @Nullable Consumer<URI> mail, Runnable onCopied) {
        BundleRequest draft = BundleRequest.of(file, messages);
        TextField to = new TextField(draft.to());
        to.setId("request-to");
        TextField subject = new TextField(draft.subject());
        TextArea text = new TextArea(draft.body());
        text.setId("request-text");
        text.setWrapText(true);
        text.setPrefRowCount(9);
        VBox content = Rows.column(
                12,
                named(messages.text("intake.ask.to"), to),
                named(messages.text("intake.ask.subject"), subject),
                named(messages.text("intake.ask.text"), text));
        Button copy = Buttons.secondary(messages.text("intake.ask.copy"), Glyph.SAME_FILE, () -> {
            ClipboardContent copied = new ClipboardContent();
            copied.putString(new BundleRequest(to.getText(), subject.getText(), text.getText()).text());
            Clipboard.getSystemClipboard().setContent(copied);
            close.run();
            onCopied.run();
        });
        copy.setId("copy-request");
        if (mail == null) {
            return sheet(messages.text("intake.ask.title"), false, content, copy, back())
                    .beginningAt(copy);
        }
        Button open = Buttons.primary(messages.text("intake.ask.open"), Glyph.E_MAIL, () -> {
            mail.accept(new BundleRequest(to.getText().strip(), subject.getText(), text.getText()).uri());
            close.run();
        });
        return sheet(messages.text("intake.ask.title"), false, content, open, copy, back())
                .beginningAt(open);
    }

    OfficeSheet inspection(Quarantine.Waiting file, Optional<BundleInspection> seen) {
        VBox facts = Rows.column(8);
        facts.getChildren()
                .addAll(
                        fact("intake.inspect.file", file.fileName()),
                        fact("intake.inspect.found", file.path()),
                        fact(
                                "intake.inspect.reason",
                                messages.text("problem." + file.reason(), file.fileName()) + " (" + file.reason()
                                        + ")"));
        Optional<Statement> statement = seen.flatMap(BundleInspection::statement);
        if (statement.isPresent()) {
            Statement says = statement.get();
            facts.getChildren()
                    .addAll(
                            fact("intake.inspect.consultation", says.consultation()),
                            fact("intake.inspect.invitation", says.invitation().toString()),
                            fact("intake.inspect.revision", Integer.toString(says.revision())),
                            fact("intake.inspect.signer", says.signer().keyId()));
        } else {
            facts.getChildren().add(Texts.body(messages.text("intake.inspect.none")));
        }
        return sheet(messages.text("intake.inspect"), false, facts);
    }

    OfficeSheet log(List<ImportLog.Entry> entries) {
        if (entries.isEmpty()) {
            return sheet(messages.text("intake.log"), false, Texts.body(messages.text("intake.log.empty")));
        }
        ListView<ImportLog.Entry> list = new ListView<>();
        list.setId("import-log");
        list.setAccessibleText(messages.text("intake.log"));
        list.getItems().setAll(entries);
        list.setCellFactory(view -> new LogCell());
        list.getStyleClass().add("log-list");
        return sheet(messages.text("intake.log"), true, list).beginningAt(list);
    }

    /** One line of the log. */
    private final class LogCell extends ListCell<ImportLog.Entry> {
        private final Label when = Texts.label("", "body-muted");
        private final Label what = Texts.label("", "strong");
        private final Label unit = Texts.label("", "body");
        private final Label file = Texts.label("", "small");
        private final HBox row;

        private LogCell() {
            when.getStyleClass().add("log-when");
            what.getStyleClass().add("log-what");
            unit.getStyleClass().add("log-unit");
            row = Rows.row(12, when, what, unit, Rows.grow(file));
            row.setMinWidth(0);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(ImportLog.@Nullable Entry entry, boolean empty) {
            super.updateItem(entry, empty);
            if (empty || entry == null) {
                setGraphic(null);
                return;
            }
            LocalDateTime local = LocalDateTime.ofInstant(entry.when(), zone);
            when.setText(messages.text(
                    "intake.when", new Dates(messages).shortDay(local.toLocalDate()), messages.time(local)));
            what.setText(messages.text(
                    switch (entry.kind()) {
                        case COUNTS -> "intake.log.counts";
                        case HISTORY -> "intake.log.history";
                        case CONFLICT -> "intake.log.conflict";
                        case QUARANTINED -> "intake.log.quarantined";
                        case RESOLVED -> "intake.log.resolved";
                    }));
            unit.setText(
                    entry.unit().isEmpty()
                            ? messages.text(ReasonWords.of(entry.reason()).title())
                            : entry.unit() + ", " + messages.text("intake.revision", entry.revision()));
            String path = entry.path();
            String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
            file.setText(
                    entry.note().isEmpty() ? name : name + " · " + entry.note().replace('\n', ' '));
            setGraphic(row);
            setAccessibleText(when.getText() + ". " + what.getText() + ". " + unit.getText() + ". " + file.getText());
        }
    }

    private OfficeSheet sheet(String title, boolean wide, javafx.scene.layout.Region content, Button... deeds) {
        return new OfficeSheet(title, messages.text("office.found.close"), wide, content, close, deeds);
    }

    private Button back() {
        return Buttons.text(messages.text("office.back"), null, close);
    }

    private static VBox named(String name, TextInputControl field) {
        Label label = Texts.strong(name);
        label.setLabelFor(field);
        return Rows.column(6, label, field);
    }

    private VBox fact(String key, String value) {
        return Rows.column(0, Texts.smallStrong(messages.text(key)), Texts.body(value));
    }
}
