package fi.pirtti.ui.office.coverage;

import fi.pirtti.office.coverage.Shares;
import fi.pirtti.office.coverage.UnitState;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Chip;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Texts;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Units in their groups. The arrows open and close groups; the choice and what is open survive a new count. */
final class CoverageTable extends TreeTableView<CoverageRow> {
    private static final double ROW = 2.5;

    /** A group is opened by itself where so few rows are left. */
    private static final int FEW = 14;

    private final Label heading = new Label();
    private final Messages messages;
    private final Fields fields;
    private final Set<String> open = new HashSet<>();
    private boolean showing;

    /** @param onChoice told the id of the chosen unit, null for none */
    CoverageTable(Messages messages, Consumer<@Nullable String> onChoice) {
        this.messages = messages;
        fields = new Fields(messages);
        setId("coverage-tree");
        getStyleClass().add("coverage-tree");
        setShowRoot(false);
        setAccessibleText(messages.text("coverage.tree"));
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        getColumns().add(column("coverage.column.name", 25, NameCell::new));
        getColumns().add(figures("coverage.column.units", true));
        getColumns().add(figures("coverage.column.headcount", false));
        getColumns().add(column("coverage.column.covered", 14.5, ShareCell::new));
        getColumns().forEach(column -> column.setReorderable(false));
        // A column's own heading has no tooltip, and this one is long.
        getColumns().getFirst().setText("");
        getColumns().getFirst().setGraphic(heading);
        getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (!showing) {
                onChoice.accept(
                        item != null && item.getValue() instanceof CoverageRow.OfUnit row
                                ? row.unit().id()
                                : null);
            }
        });
        setFixedCellSize(ROW * 14);
        fontSize();
    }

    /** Rows of one height scroll fast; the height follows the size of the text. */
    private void fontSize() {
        Label measure = new Label("0");
        measure.setManaged(false);
        measure.setVisible(false);
        getChildren().add(measure);
        measure.fontProperty().subscribe(font -> setFixedCellSize(Math.round(ROW * font.getSize())));
    }

    private TreeTableColumn<CoverageRow, CoverageRow> column(
            String key, double em, java.util.function.Supplier<TreeTableCell<CoverageRow, CoverageRow>> cell) {
        TreeTableColumn<CoverageRow, CoverageRow> column = new TreeTableColumn<>(messages.text(key));
        column.setCellValueFactory(
                row -> new ReadOnlyObjectWrapper<>(row.getValue().getValue()));
        column.setCellFactory(any -> cell.get());
        column.setSortable(false);
        column.setPrefWidth(em * 14);
        column.setMinWidth(em * 7);
        return column;
    }

    private TreeTableColumn<CoverageRow, CoverageRow> figures(String key, boolean units) {
        TreeTableColumn<CoverageRow, CoverageRow> column = column(key, 5.7, () -> new FigureCell(units));
        column.getStyleClass().add("figure-column");
        return column;
    }

    /** Shows a count; groups that were open stay open. */
    void show(CoverageViewModel.Shown shown) {
        remember(getRoot());
        TreeItem<CoverageRow> chosen = getSelectionModel().getSelectedItem();
        String path = chosen == null ? "" : chosen.getValue().path();
        showing = true;
        String head = head(shown);
        heading.setText(head);
        heading.setTooltip(new Tooltip(head));
        CoverageItem root = CoverageItem.root(shown.tree(), shown.coverage(), fields);
        root.setExpanded(true);
        boolean few = shown.filter().isNarrow() && shown.tree().met() <= FEW;
        TreeItem<CoverageRow> again = reopen(root, few, path);
        setRoot(root);
        if (again != null) {
            getSelectionModel().select(again);
        }
        showing = false;
    }

    private String head(CoverageViewModel.Shown shown) {
        StringBuilder head = new StringBuilder();
        shown.by()
                .forEach(field ->
                        head.append(fields.name(shown.coverage().field(field))).append(", "));
        String words = head + messages.text("coverage.column.unit");
        return words.substring(0, 1)
                + words.substring(1).toLowerCase(messages.language().locale());
    }

    private void remember(@Nullable TreeItem<CoverageRow> item) {
        if (item == null || !item.isExpanded()) {
            return;
        }
        for (TreeItem<CoverageRow> child : item.getChildren()) {
            if (child.getValue() instanceof CoverageRow.OfGroup row) {
                if (child.isExpanded()) {
                    open.add(row.path());
                    remember(child);
                } else {
                    open.remove(row.path());
                }
            }
        }
    }

    /** The item with this path, if it is on show. */
    private @Nullable TreeItem<CoverageRow> reopen(TreeItem<CoverageRow> item, boolean all, String path) {
        TreeItem<CoverageRow> found = null;
        for (TreeItem<CoverageRow> child : item.getChildren()) {
            if (child.getValue().path().equals(path)) {
                found = child;
            }
            if (!child.isLeaf() && (all || open.contains(child.getValue().path()))) {
                child.setExpanded(true);
                TreeItem<CoverageRow> within = reopen(child, all, path);
                found = within == null ? found : within;
            }
        }
        return found;
    }

    private final class NameCell extends TreeTableCell<CoverageRow, CoverageRow> {
        private final Tooltip whole = new Tooltip();

        NameCell() {
            getStyleClass().add("name-cell");
        }

        @Override
        protected void updateItem(@Nullable CoverageRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setText(null);
                setTooltip(null);
                return;
            }
            setText(row.name());
            whole.setText(row.name());
            setTooltip(whole);
        }
    }

    private static final class FigureCell extends TreeTableCell<CoverageRow, CoverageRow> {
        private final boolean units;

        FigureCell(boolean units) {
            this.units = units;
            getStyleClass().add("figure-cell");
        }

        @Override
        protected void updateItem(@Nullable CoverageRow row, boolean empty) {
            super.updateItem(row, empty);
            setText(empty || row == null ? null : figure(row));
        }

        private String figure(CoverageRow row) {
            return switch (row) {
                case CoverageRow.OfUnit unit ->
                    units ? "" : Figures.grouped(unit.unit().headcount());
                case CoverageRow.OfGroup group -> {
                    Shares shares = group.group().shares();
                    yield units ? shares.answeredUnits() + "/" + shares.units() : Figures.grouped(shares.headcount());
                }
            };
        }
    }

    private final class ShareCell extends TreeTableCell<CoverageRow, CoverageRow> {
        private final CoverageBar bar = new CoverageBar();
        private final Label percent = Texts.label("", "percent");
        private final HBox both = Rows.row(8, bar, percent);
        private final Map<UnitState, Chip> chips = new EnumMap<>(UnitState.class);

        ShareCell() {
            getStyleClass().add("share-cell");
            HBox.setHgrow(bar, Priority.ALWAYS);
            bar.setMaxWidth(Double.MAX_VALUE);
            percent.setMinWidth(Region.USE_PREF_SIZE);
        }

        @Override
        protected void updateItem(@Nullable CoverageRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                return;
            }
            switch (row) {
                case CoverageRow.OfUnit unit -> showState(unit.unit().state());
                case CoverageRow.OfGroup group -> showShares(group.group().shares());
            }
        }

        private void showState(UnitState state) {
            Chip chip = chips.computeIfAbsent(
                    state, each -> new Chip(StateLook.tone(each), StateLook.glyph(each), messages.text(each.key())));
            setGraphic(chip);
            setAccessibleText(chip.getText());
        }

        private void showShares(Shares shares) {
            bar.show(shares);
            String words = shares.expectsNobody() ? "–" : Figures.percent(shares.share());
            percent.setText(words);
            setGraphic(both);
            setAccessibleText(messages.text(
                    "coverage.bar",
                    words,
                    shares.units(UnitState.AGREED),
                    shares.units(UnitState.DECLINED),
                    shares.silentUnits()));
        }
    }
}
