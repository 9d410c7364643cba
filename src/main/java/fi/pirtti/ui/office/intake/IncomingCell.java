package fi.pirtti.ui.office.intake;

import fi.pirtti.office.FileOutcome;
import fi.pirtti.office.Quarantine;
import fi.pirtti.storage.archive.KeptRevision;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Dates;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Icon;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Texts;
import fi.pirtti.ui.office.intake.IntakeViewModel.Row;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One line: where it comes from, what about it, when, and what can be done. The parts are made once and filled anew. */
final class IncomingCell extends ListCell<Row> {
    private final Messages messages;
    private final ZoneId zone;
    private final IntakeDeeds deeds;
    private final Label unit = Texts.label("", "strong");
    private final Label file = Texts.label("", "small");
    private final Tooltip wholeName = new Tooltip();
    private final Icon picture = Icon.of(Glyph.PROBLEM, 20);
    private final Label reason = Texts.label("", "body");
    private final Label line = Texts.label("", "small");
    private final Label time = Texts.label("", "body-muted");
    private final Button proposal = Buttons.small(Buttons.secondary("", Glyph.AGAIN, this::propose));
    private final MenuButton more = new MenuButton("", Icon.of(Glyph.MORE));
    private final StackPane deed = new StackPane(proposal);
    private final VBox from = Rows.column(2);
    private final VBox words = Rows.column(2);
    private final HBox what = Rows.grow(Rows.row(12));
    private final HBox row = Rows.row(12);

    /** @param narrow whether there is little room now */
    IncomingCell(Messages messages, ZoneId zone, IntakeDeeds deeds, ObservableBooleanValue narrow) {
        this.messages = messages;
        this.zone = zone;
        this.deeds = deeds;
        getStyleClass().add("incoming-cell");
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        from.getStyleClass().add("incoming-from");
        from.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        words.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        what.getStyleClass().add("incoming-what");
        what.setMinWidth(0);
        words.setMinWidth(0);
        time.getStyleClass().add("incoming-time");
        deed.getStyleClass().add("incoming-deed");
        deed.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        proposal.setMaxWidth(Double.MAX_VALUE);
        proposal.getStyleClass().add("proposal");
        proposal.setFocusTraversable(false);
        more.getStyleClass().addAll("plain", "more-deeds");
        more.setAccessibleText(messages.text("intake.more"));
        more.setFocusTraversable(false);
        row.getStyleClass().add("incoming-row");
        // Never wider than the list, which would then scroll sideways.
        row.setMinWidth(0);
        setPrefWidth(0);
        narrow.subscribe(this::arrange);
    }

    /** Where there is little room, the reason stands below the unit, and the time is left to the log. */
    private void arrange(boolean narrow) {
        from.getChildren().clear();
        words.getChildren().clear();
        if (narrow) {
            from.getChildren().addAll(unit, file, reason);
            HBox.setHgrow(from, Priority.ALWAYS);
            row.getChildren().setAll(picture, from, deed, more);
        } else {
            from.getChildren().addAll(unit, file);
            HBox.setHgrow(from, Priority.NEVER);
            words.getChildren().addAll(reason, line);
            what.getChildren().setAll(picture, words);
            row.getChildren().setAll(from, what, time, deed, more);
        }
    }

    private void propose() {
        Row item = getItem();
        if (item != null) {
            deeds.propose(item);
        }
    }

    @Override
    protected void updateItem(@Nullable Row item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText("");
            return;
        }
        switch (item) {
            case Row.Waits(Quarantine.Waiting waiting) -> show(waiting);
            case Row.Choose choose -> show(choose);
            case Row.Done(Incoming.Settled settled) -> show(settled);
        }
        setGraphic(row);
        setAccessibleText(unit.getText() + ". " + reason.getText() + ". " + line.getText() + " " + time.getText());
    }

    private void show(Quarantine.Waiting waiting) {
        fill(
                waiting.unit().map(each -> each.unit().name()).orElseGet(() -> messages.text("intake.unit.unknown")),
                waiting.fileName(),
                waiting.received());
        ReasonWords words = ReasonWords.of(waiting.reason());
        picture("bad", words.glyph());
        reason.setText(messages.text(words.title()));
        line.setText(messages.text(words.line()));
        Glyph glyph = IntakeDeeds.glyph(waiting.proposal());
        propose(messages.text(IntakeDeeds.key(waiting.proposal())), glyph);
        more.getItems().clear();
        for (Quarantine.Deed each : IntakeDeeds.possible(waiting)) {
            if (each != waiting.proposal()) {
                MenuItem item = new MenuItem(messages.text(IntakeDeeds.key(each)), Icon.of(IntakeDeeds.glyph(each)));
                item.setOnAction(event -> deeds.act(waiting, each));
                more.getItems().add(item);
            }
        }
        MenuItem look = new MenuItem(messages.text("intake.inspect"), Icon.of(Glyph.LOOK));
        look.setOnAction(event -> deeds.inspect(waiting));
        more.getItems().add(look);
        more.setVisible(true);
    }

    private void show(Row.Choose choose) {
        KeptRevision first = choose.contents().getFirst();
        fill(
                first.unitName(),
                messages.text("intake.revision", first.revision()),
                choose.contents().getLast().imported());
        picture("conflict", Glyph.SWAP);
        reason.setText(messages.text("intake.conflict.title", choose.contents().size()));
        line.setText(messages.text("intake.conflict.line"));
        propose(messages.text("intake.compare"), Glyph.LOOK);
        more.setVisible(false);
    }

    private void show(Incoming.Settled settled) {
        FileOutcome outcome = settled.file();
        String path = outcome.path();
        String name = path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
        String from = outcome.unit();
        fill(from == null ? messages.text("intake.unit.unknown") : from, name, settled.when());
        switch (outcome.outcome()) {
            case ACCEPTED -> {
                picture("ok", Glyph.DONE);
                reason.setText(messages.text(
                        outcome.history() ? "intake.outcome.history" : "intake.outcome.accepted", outcome.revision()));
            }
            case SUPERSEDING -> {
                picture("new", Glyph.NEW_REVISION);
                reason.setText(messages.text("intake.outcome.new", outcome.revision()));
            }
            case ALREADY_IMPORTED -> {
                picture("already", Glyph.SAME_FILE);
                reason.setText(messages.text("intake.outcome.already", outcome.revision()));
            }
            case CONFLICT, QUARANTINED -> {
                picture("bad", Glyph.PROBLEM);
                reason.setText(messages.text("intake.count.quarantined"));
            }
        }
        line.setText(outcome.another() ? messages.text("intake.outcome.another") : "");
        deed.setVisible(false);
        more.setVisible(false);
    }

    private void fill(String from, String name, Instant when) {
        unit.setText(from);
        file.setText(name);
        wholeName.setText(name);
        file.setTooltip(name.isEmpty() ? null : wholeName);
        LocalDateTime local = LocalDateTime.ofInstant(when, zone);
        time.setText(
                messages.text("intake.when", new Dates(messages).shortDay(local.toLocalDate()), messages.time(local)));
    }

    private void picture(String style, Glyph glyph) {
        picture.show(glyph);
        picture.getStyleClass().removeIf(each -> each.startsWith("import-icon-"));
        picture.getStyleClass().add("import-icon-" + style);
    }

    private void propose(String words, Glyph glyph) {
        proposal.setText(words);
        proposal.setGraphic(Icon.of(glyph, 16));
        deed.setVisible(true);
    }
}
