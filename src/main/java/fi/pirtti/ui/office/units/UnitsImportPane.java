package fi.pirtti.ui.office.units;

import fi.pirtti.domain.units.UnitChange;
import fi.pirtti.office.unitlist.ColumnUse;
import fi.pirtti.office.unitlist.TableFile;
import fi.pirtti.office.unitlist.UnitsFile;
import fi.pirtti.office.units.UnitsPlan;
import fi.pirtti.support.Messages;
import fi.pirtti.support.Problem;
import fi.pirtti.support.Severity;
import fi.pirtti.ui.common.Banner;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Card;
import fi.pirtti.ui.common.Columns;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Icon;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.SegmentedChoice;
import fi.pirtti.ui.common.Texts;
import fi.pirtti.ui.common.Tone;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** A list of units before it is taken in: columns at the left; what is wrong or would change, and the rows, at the right. */
final class UnitsImportPane extends VBox {
    private final UnitsImportViewModel model;
    private final Messages messages;
    private final VBox columns = Rows.column(12);
    private final ComboBox<String> sheets = new ComboBox<>();
    private final Label file = Texts.strong("");
    private final VBox banners = Rows.column(8);
    private final ListView<Problem> problems = new ListView<>();
    private final ListView<UnitsPlan.Difference> changes = new ListView<>();
    private final SegmentedChoice<Part> part;
    private final Label summary = Texts.small("");
    private final TableView<TableFile.Line> rows = new TableView<>();
    private final CheckBox closeMissing = new CheckBox();
    private final Label obstacle = Texts.small("");
    private final Button take;
    private final Subscription following;

    private enum Part {
        PROBLEMS,
        CHANGES
    }

    UnitsImportPane(UnitsImportViewModel model, Messages messages, Runnable onLeave, Consumer<UnitsPlan> onTaken) {
        this.model = model;
        this.messages = messages;
        getStyleClass().addAll("column", "gap-12", "units-pane");
        part = new SegmentedChoice<>(List.of(Part.PROBLEMS, Part.CHANGES), Part.PROBLEMS, each -> switch (each) {
            case PROBLEMS -> messages.text("units.import.problems");
            case CHANGES -> messages.text("units.import.changes");
        });
        sheets.setId("sheets");
        sheets.setAccessibleText(messages.text("units.import.sheet"));
        sheets.setOnAction(event -> Optional.ofNullable(sheets.getValue()).ifPresent(model::sheet));
        take = Buttons.primary(messages.text("units.import.take"), Glyph.CHECK, model::take);
        take.setId("take-units");
        closeMissing.setId("close-missing");
        closeMissing.setText(messages.text("units.import.close-missing"));
        closeMissing.setOnAction(event -> model.closeMissing(closeMissing.isSelected()));
        obstacle.setId("import-obstacle");
        problems.setId("problems");
        problems.setCellFactory(list -> new ProblemCell());
        problems.getSelectionModel().selectedItemProperty().subscribe(this::jump);
        problems.setPlaceholder(Texts.small(messages.text("units.import.problems.none")));
        changes.setId("changes");
        changes.setCellFactory(list -> new ChangeCell());
        changes.setPlaceholder(Texts.small(messages.text("units.import.changes.none")));
        rows.setId("rows");
        rows.setAccessibleText(messages.text("units.import.rows"));
        rows.getStyleClass().add("units-table");
        getChildren().addAll(head(), banners, Rows.grow(body()), foot(onLeave));
        following = Subscription.combine(
                model.previewProperty().subscribe(this::show),
                model.faultProperty().subscribe(this::showFault),
                part.valueProperty().subscribe(this::showPart),
                model.importedProperty().subscribe(plan -> {
                    if (plan != null) {
                        onTaken.accept(plan);
                    }
                }));
    }

    void dispose() {
        following.unsubscribe();
    }

    private HBox head() {
        return Rows.row(12, Icon.of(Glyph.SAME_FILE), file, sheets);
    }

    private Columns body() {
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("page-scroll", "import-list");
        Card left = Card.titled(messages.text("units.import.columns"))
                .with(Texts.small(messages.text("units.import.columns.sentence")), Rows.grow(scroll));
        Card right = new Card(Rows.row(12, part, Rows.grow(summary)), Rows.grow(problems), Rows.grow(changes), rows);
        scroll.setMinHeight(0);
        left.getStyleClass().add("units-card");
        right.getStyleClass().add("units-card");
        Columns body = new Columns().column(left, 2).column(right, 3);
        body.getStyleClass().add("import-columns");
        // As high as what is left of the window, but never so low that nothing of the lists is seen
        body.setMinHeight(Region.USE_PREF_SIZE);
        return body;
    }

    private HBox foot(Runnable onLeave) {
        Region gap = Rows.spacer();
        HBox foot = Rows.row(
                12,
                closeMissing,
                gap,
                Rows.grow(obstacle),
                Buttons.text(messages.text("units.sheet.leave"), null, onLeave),
                take);
        foot.getStyleClass().add("import-foot");
        return foot;
    }

    private void show(UnitsImportViewModel.@Nullable Preview preview) {
        Optional<String> reason = model.obstacle();
        take.setDisable(reason.isPresent());
        obstacle.setText(reason.orElse(""));
        if (preview == null) {
            return;
        }
        file.setText(String.valueOf(preview.file().getFileName()));
        sheets.setVisible(preview.table().sheets().size() > 1);
        sheets.setManaged(sheets.isVisible());
        sheets.getItems().setAll(preview.table().sheets());
        sheets.setValue(preview.table().sheet());
        showColumns(preview);
        problems.getItems().setAll(preview.plan().problems());
        changes.getItems()
                .setAll(preview.plan().differences().stream()
                        .filter(each -> each.kind() != UnitsPlan.Kind.UNCHANGED)
                        .toList());
        summary.setText(messages.text(
                "units.import.summary",
                preview.plan().count(UnitsPlan.Kind.ADDED),
                preview.plan().count(UnitsPlan.Kind.CHANGED) + preview.plan().count(UnitsPlan.Kind.REOPENED),
                preview.plan().count(UnitsPlan.Kind.UNCHANGED),
                preview.plan().count(UnitsPlan.Kind.MISSING) + preview.plan().count(UnitsPlan.Kind.CLOSED)));
        part.valueProperty().set(preview.plan().isSound() ? Part.CHANGES : Part.PROBLEMS);
        showRows(preview);
    }

    private void showColumns(UnitsImportViewModel.Preview preview) {
        columns.getChildren().clear();
        for (int column = 0; column < preview.matching().headings().size(); column++) {
            int at = column;
            String heading = preview.matching().headings().get(column);
            String example = preview.table().body().stream()
                    .map(line -> at < line.cells().size() ? line.cells().get(at) : "")
                    .filter(cell -> !cell.isEmpty())
                    .findFirst()
                    .orElse("");
            ComboBox<ColumnUse> use = new ComboBox<>();
            use.setId("column-" + column);
            use.getItems().setAll(preview.choices(column));
            ColumnUse now = preview.matching().uses().get(column);
            if (!use.getItems().contains(now)) {
                use.getItems().add(now);
            }
            use.setConverter(words(preview));
            use.setValue(now);
            use.setAccessibleText(messages.text("units.import.use", heading));
            use.setMaxWidth(Double.MAX_VALUE);
            use.setOnAction(event -> Optional.ofNullable(use.getValue()).ifPresent(chosen -> model.use(at, chosen)));
            VBox name = Rows.column(2, Texts.strong(heading.isEmpty() ? "–" : heading), Texts.small(example));
            Columns row = new Columns().column(name, 1).column(use, 1);
            row.getStyleClass().add("import-column");
            columns.getChildren().add(row);
        }
    }

    private StringConverter<ColumnUse> words(UnitsImportViewModel.Preview preview) {
        return new StringConverter<>() {
            @Override
            public String toString(@Nullable ColumnUse use) {
                return switch (use) {
                    case null -> "";
                    case ColumnUse.Known(ColumnUse.Fact fact) -> fact(fact);
                    case ColumnUse.Background(String field) ->
                        preview.guides().stream()
                                .flatMap(guide -> guide.background().stream())
                                .filter(each -> each.id().equals(field))
                                .map(each -> each.label().in(messages.language().tag()))
                                .findFirst()
                                .orElse(field);
                    case ColumnUse.Own(String field) -> messages.text("units.use.own", field);
                    case ColumnUse.Ignored _ -> messages.text("units.use.ignored");
                };
            }

            @Override
            public @Nullable ColumnUse fromString(String text) {
                return null;
            }
        };
    }

    private String fact(ColumnUse.Fact fact) {
        return switch (fact) {
            case UNIT_ID -> messages.text("units.use.id");
            case NAME -> messages.text("units.use.name");
            case ORGANISATION -> messages.text("units.use.organisation");
            case MUNICIPALITY -> messages.text("units.use.municipality");
            case HEADCOUNT -> messages.text("units.use.headcount");
            case EMAIL -> messages.text("units.use.email");
            case GUIDE -> messages.text("units.use.guide");
        };
    }

    private void showRows(UnitsImportViewModel.Preview preview) {
        if (rows.getColumns().size() != preview.matching().headings().size() + 1) {
            rows.getColumns().clear();
            rows.getColumns().add(column("", line -> Integer.toString(line.row())));
            for (int i = 0; i < preview.matching().headings().size(); i++) {
                int at = i;
                rows.getColumns()
                        .add(column(
                                preview.matching().headings().get(i),
                                line -> at < line.cells().size() ? line.cells().get(at) : ""));
            }
        }
        if (!rows.getItems().equals(preview.table().body())) {
            rows.getItems().setAll(preview.table().body());
        }
    }

    private static TableColumn<TableFile.Line, String> column(
            String heading, java.util.function.Function<TableFile.Line, String> cell) {
        TableColumn<TableFile.Line, String> column = new TableColumn<>(heading);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(cell.apply(row.getValue())));
        return column;
    }

    /** Shows the row that a problem is in. */
    private void jump(@Nullable Problem problem) {
        int wanted = problem == null ? 0 : UnitsFile.row(problem);
        for (int i = 0; wanted > 0 && i < rows.getItems().size(); i++) {
            if (rows.getItems().get(i).row() == wanted) {
                rows.getSelectionModel().clearAndSelect(i);
                rows.scrollTo(Math.max(0, i - 1));
                return;
            }
        }
    }

    private void showPart(Part chosen) {
        problems.setVisible(chosen == Part.PROBLEMS);
        problems.setManaged(problems.isVisible());
        changes.setVisible(chosen == Part.CHANGES);
        changes.setManaged(changes.isVisible());
    }

    private void showFault(String words) {
        banners.getChildren().clear();
        if (!words.isEmpty()) {
            banners.getChildren().add(new Banner(Tone.BAD, Glyph.PROBLEM, words));
        }
        banners.setManaged(!words.isEmpty());
    }

    /** Row, column and what is wrong. */
    private final class ProblemCell extends ListCell<Problem> {
        @Override
        protected void updateItem(@Nullable Problem problem, boolean empty) {
            super.updateItem(problem, empty);
            if (empty || problem == null) {
                setText(null);
                setGraphic(null);
                return;
            }
            int row = UnitsFile.row(problem);
            String place = row == 0 ? "" : messages.text("units.import.place", row, UnitsFile.heading(problem)) + " ";
            setText(place + model.sentence(problem));
            setWrapText(true);
            setPrefWidth(0);
            boolean error = problem.severity() == Severity.ERROR;
            setGraphic(Icon.of(error ? Glyph.PROBLEM : Glyph.INFO, 16).toned(error ? Tone.BAD : Tone.WARN));
        }
    }

    /** A unit, and what becomes of it. */
    private final class ChangeCell extends ListCell<UnitsPlan.Difference> {
        @Override
        protected void updateItem(UnitsPlan.@Nullable Difference difference, boolean empty) {
            super.updateItem(difference, empty);
            if (empty || difference == null) {
                setText(null);
                setGraphic(null);
                return;
            }
            StringBuilder words = new StringBuilder(UnitsImportPane.this.words(difference));
            for (UnitChange.FieldChange field : difference.fields()) {
                words.append("\n    ").append(field.field()).append(": ");
                words.append(field.before()).append(" → ").append(field.after());
            }
            setText(words.toString());
            setWrapText(true);
            setPrefWidth(0);
            setGraphic(Icon.of(glyph(difference.kind()), 16));
        }
    }

    private String words(UnitsPlan.Difference difference) {
        String unit =
                difference.unit().unit().id() + " " + difference.unit().unit().name();
        return switch (difference.kind()) {
            case ADDED -> messages.text("cli.office.units.added", unit);
            case CHANGED -> messages.text("cli.office.units.changed", unit);
            case REOPENED -> messages.text("cli.office.units.reopened", unit);
            case CLOSED -> messages.text("cli.office.units.closing", unit);
            case MISSING -> messages.text("cli.office.units.missing", unit);
            case UNCHANGED -> unit;
        };
    }

    private static Glyph glyph(UnitsPlan.Kind kind) {
        return switch (kind) {
            case ADDED -> Glyph.ADD;
            case CHANGED -> Glyph.EDIT;
            case REOPENED -> Glyph.AGAIN;
            case CLOSED -> Glyph.CLOSE;
            case MISSING, UNCHANGED -> Glyph.INFO;
        };
    }
}
