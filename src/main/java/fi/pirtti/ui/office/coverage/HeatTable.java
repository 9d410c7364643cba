package fi.pirtti.ui.office.coverage;

import fi.pirtti.office.coverage.CoverageCross;
import fi.pirtti.office.coverage.Shares;
import fi.pirtti.support.Messages;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Two fields against each other: the share of people in per cent where they meet. A cell that is clicked, or chosen with
 * Enter, shows only its units in the tree. The heads of columns sort.
 */
final class HeatTable extends TableView<CoverageCross.Line> {
    private static final double ROW = 2.5;
    private static final double NONE = 2;
    private static final int STEPS = 5;

    /** So many columns share the width; more are scrolled to. */
    private static final int CONSTRAINED = 8;

    private final Messages messages;
    private final Fields fields;
    private final BiConsumer<String, @Nullable String> onCell;

    /** @param onCell told the values of row and column; the column is null for a whole row */
    HeatTable(Messages messages, BiConsumer<String, @Nullable String> onCell) {
        this.messages = messages;
        this.onCell = onCell;
        fields = new Fields(messages);
        setId("heat-table");
        getStyleClass().add("heat-table");
        getSelectionModel().setCellSelectionEnabled(true);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        setFixedCellSize(ROW * 14);
        Label measure = new Label("0");
        measure.setManaged(false);
        measure.setVisible(false);
        getChildren().add(measure);
        measure.fontProperty().subscribe(font -> setFixedCellSize(Math.round(ROW * font.getSize())));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                chooseFocused();
                event.consume();
            }
        });
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getTarget() instanceof javafx.scene.Node node && isInRow(node)) {
                chooseFocused();
            }
        });
    }

    private boolean isInRow(javafx.scene.Node node) {
        for (javafx.scene.Node each = node; each != null && each != this; each = each.getParent()) {
            if (each instanceof TableCell<?, ?> cell) {
                return !cell.isEmpty();
            }
        }
        return false;
    }

    private void chooseFocused() {
        TablePosition<?, ?> at = getFocusModel().getFocusedCell();
        if (at.getRow() >= 0 && at.getRow() < getItems().size() && at.getTableColumn() != null) {
            onCell.accept(getItems().get(at.getRow()).value(), (String)
                    at.getTableColumn().getUserData());
        }
    }

    void show(CoverageCross cross) {
        getColumns().clear();
        setAccessibleText(messages.text("coverage.heat", fields.name(cross.row()), fields.name(cross.column())));
        TableColumn<CoverageCross.Line, String> name = new TableColumn<>(fields.name(cross.row()));
        name.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(
                fields.value(cross.row(), row.getValue().value())));
        name.setMinWidth(60);
        name.setPrefWidth(86);
        name.getStyleClass().add("heat-name");
        getColumns().add(name);
        for (String value : cross.columns()) {
            String label = fields.value(cross.column(), value);
            TableColumn<CoverageCross.Line, Double> column =
                    shares(label, shortened(value, label), line -> line.cell(value), "heat-cell");
            column.setUserData(value);
            getColumns().add(column);
        }
        TableColumn<CoverageCross.Line, Double> total = shares(
                messages.text("coverage.column.total"),
                messages.text("coverage.heat.total"),
                line -> Optional.of(line.total()).filter(shares -> !shares.expectsNobody()),
                "heat-total");
        total.setPrefWidth(44);
        getColumns().add(total);
        boolean many = cross.columns().size() > CONSTRAINED;
        setColumnResizePolicy(many ? UNCONSTRAINED_RESIZE_POLICY : CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getItems().setAll(cross.rows());
        smallestFirst();
    }

    /** Those who lag behind stand first. */
    void smallestFirst() {
        if (!getColumns().isEmpty()) {
            TableColumn<CoverageCross.Line, ?> total = getColumns().getLast();
            total.setSortType(TableColumn.SortType.ASCENDING);
            getSortOrder().setAll(java.util.List.of(total));
            sort();
            scrollTo(0);
        }
    }

    private TableColumn<CoverageCross.Line, Double> shares(
            String label, String shortLabel, Function<CoverageCross.Line, Optional<Shares>> cell, String styleClass) {
        TableColumn<CoverageCross.Line, Double> column = new TableColumn<>();
        Label head = new Label(shortLabel);
        head.setTooltip(new Tooltip(label));
        head.getStyleClass().add("heat-head");
        column.setGraphic(head);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(
                cell.apply(row.getValue()).map(Shares::share).orElse(NONE)));
        column.setCellFactory(any -> new ShareCell(styleClass, label));
        column.setReorderable(false);
        column.setMinWidth(34);
        column.setPrefWidth(58);
        return column;
    }

    /** The office's own short name of a value where there is one; the whole name is in the tooltip and spoken. */
    private static String shortened(String value, String label) {
        return value.isEmpty() || value.length() >= label.length()
                ? label
                : value.substring(0, 1).toUpperCase(Locale.ROOT) + value.substring(1);
    }

    private final class ShareCell extends TableCell<CoverageCross.Line, Double> {
        private final Label figure = new Label();
        private final String column;

        ShareCell(String styleClass, String column) {
            this.column = column;
            getStyleClass().add("heat-place");
            figure.getStyleClass().add(styleClass);
            figure.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        }

        @Override
        protected void updateItem(@Nullable Double share, boolean empty) {
            super.updateItem(share, empty);
            if (empty || share == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            boolean none = share >= NONE;
            int percent = none ? 0 : Shares.percent(share);
            figure.setText(none ? "–" : Integer.toString(percent));
            for (int i = 1; i <= STEPS; i++) {
                figure.getStyleClass().remove("heat-" + i);
            }
            if (!none) {
                figure.getStyleClass().add("heat-" + step(percent));
            }
            setGraphic(figure);
            setAccessibleText(column + ": " + (none ? messages.text("coverage.heat.nobody") : percent + " %"));
        }
    }

    /** 0–19, 20–39, 40–59, 60–79 and 80–100 per cent. */
    static int step(int percent) {
        return Math.min(STEPS, percent / 20 + 1);
    }
}
