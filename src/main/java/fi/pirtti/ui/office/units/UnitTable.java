package fi.pirtti.ui.office.units;

import fi.pirtti.office.units.InvitationOverview.Line;
import fi.pirtti.office.units.InvitationOverview.State;
import fi.pirtti.storage.archive.IssuedInvitation;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Chip;
import fi.pirtti.ui.common.Dates;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Texts;
import fi.pirtti.ui.common.Tone;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Units a row; only the rows in sight exist. The space bar chooses the row that has the focus. */
final class UnitTable extends TableView<Line> {
    private static final ZoneId FINLAND = ZoneId.of("Europe/Helsinki");

    /** Widths of the window's text. */
    private static final double NARROW = 58;

    private final InvitationsViewModel model;
    private final Messages messages;
    private final CheckBox all = new CheckBox();

    /** Has the size of the window's text; what stands in the head comes and goes with the columns. */
    private final Label ruler = new Label();

    UnitTable(InvitationsViewModel model, Messages messages) {
        super(model.shown());
        this.model = model;
        this.messages = messages;
        setId("units");
        getStyleClass().add("units-table");
        setAccessibleText(messages.text("office.invitations"));
        setPlaceholder(Texts.small(messages.text("units.none-shown")));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getColumns().add(choosing());
        getColumns()
                .add(text("cli.column.unit-id", 7, line -> line.unit().unit().id()));
        getColumns().add(text("cli.column.unit", 20, line -> line.unit().unit().name()));
        getColumns()
                .add(text(
                        "cli.column.municipality", 9, line -> line.unit().unit().municipality()));
        getColumns()
                .add(text(
                        "cli.column.organisation",
                        14,
                        line -> line.unit().unit().organisation()));
        getColumns().add(state());
        getColumns().add(text("units.column.until", 8, this::until));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            Line line = getFocusModel().getFocusedItem();
            if (event.getCode() == KeyCode.SPACE && line != null) {
                model.choose(line, !model.isChosen(line));
                event.consume();
            }
        });
        ruler.setManaged(false);
        ruler.setVisible(false);
        getChildren().add(ruler);
        widthProperty().subscribe(this::fit);
        // The size of the text is known only once the table is in the window.
        ruler.fontProperty().subscribe(this::fit);
        all.setId("choose-all");
        all.setAccessibleText(messages.text("units.choose-all"));
        all.setTooltip(new Tooltip(messages.text("units.choose-all")));
        all.setOnAction(event -> model.chooseShown(all.isSelected()));
    }

    /** Where there is little room for the text, the name and what became of it stay. */
    private void fit() {
        double ems = getWidth() / ruler.getFont().getSize();
        boolean narrow = ems < NARROW;
        for (int column : List.of(1, 3, 4, 6)) {
            getColumns().get(column).setVisible(!narrow || column == 3 && ems > NARROW / 2);
        }
    }

    @Override
    public void refresh() {
        all.setSelected(model.allShownChosen());
        super.refresh();
    }

    private TableColumn<Line, Line> choosing() {
        TableColumn<Line, Line> column = new TableColumn<>();
        column.setGraphic(all);
        column.setSortable(false);
        column.setReorderable(false);
        column.setResizable(false);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(owner -> new Choosing());
        width(column, 3.6);
        return column;
    }

    private TableColumn<Line, String> text(String heading, double ems, Function<Line, String> words) {
        TableColumn<Line, String> column = new TableColumn<>(messages.text(heading));
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
        column.setCellFactory(owner -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable String item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty ? null : item);
                setTooltip(empty || item == null || item.length() < 20 ? null : new Tooltip(item));
            }
        });
        width(column, ems);
        return column;
    }

    /** In widths of a letter of the window's own size, so that columns grow with the text. */
    private void width(TableColumn<Line, ?> column, double ems) {
        ruler.fontProperty().subscribe(font -> column.setPrefWidth(ems * font.getSize()));
    }

    private TableColumn<Line, Line> state() {
        TableColumn<Line, Line> column = new TableColumn<>(messages.text("cli.column.state"));
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setComparator((one, other) -> one.state().compareTo(other.state()));
        column.setCellFactory(owner -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable Line line, boolean empty) {
                super.updateItem(line, empty);
                setGraphic(
                        empty || line == null
                                ? null
                                : new Chip(tone(line.state()), glyph(line.state()), words(line.state(), messages)));
            }
        });
        width(column, 11);
        return column;
    }

    private String until(Line line) {
        IssuedInvitation invitation = line.newest();
        if (invitation == null || invitation.revoked() != null) {
            return "";
        }
        return new Dates(messages).day(LocalDate.ofInstant(invitation.expires().minusMillis(1), FINLAND));
    }

    static String words(State state, Messages messages) {
        return switch (state) {
            case NOT_INVITED -> messages.text("units.state.not-invited");
            case INVITED -> messages.text("units.state.invited");
            case ANSWERED -> messages.text("units.state.answered");
            case EXPIRED -> messages.text("units.state.expired");
            case REVOKED -> messages.text("units.state.revoked");
            case CLOSED -> messages.text("units.state.closed");
        };
    }

    private static Tone tone(State state) {
        return switch (state) {
            case NOT_INVITED, CLOSED -> Tone.NEUTRAL;
            case INVITED -> Tone.INFO;
            case ANSWERED -> Tone.OK;
            case EXPIRED -> Tone.WARN;
            case REVOKED -> Tone.BAD;
        };
    }

    private static Glyph glyph(State state) {
        return switch (state) {
            case NOT_INVITED -> Glyph.UPCOMING;
            case INVITED -> Glyph.INVITED;
            case ANSWERED -> Glyph.RECEIVED;
            case EXPIRED -> Glyph.CLOCK;
            case REVOKED -> Glyph.CLOSE;
            case CLOSED -> Glyph.SEALED;
        };
    }

    /** A check box that tells and changes whether the row is chosen. */
    private final class Choosing extends TableCell<Line, Line> {
        private final CheckBox box = new CheckBox();

        Choosing() {
            box.setFocusTraversable(false);
            box.setOnAction(event -> {
                Line line = getItem();
                if (line != null) {
                    model.choose(line, box.isSelected());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable Line line, boolean empty) {
            super.updateItem(line, empty);
            if (empty || line == null) {
                setGraphic(null);
                return;
            }
            box.setSelected(model.isChosen(line));
            box.setDisable(!line.unit().isOpen());
            box.setAccessibleText(line.unit().unit().name());
            setGraphic(box);
        }
    }
}
