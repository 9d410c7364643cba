package fi.pirtti.ui.office.coverage;

import fi.pirtti.office.coverage.Coverage;
import fi.pirtti.office.coverage.CoverageCross;
import fi.pirtti.office.coverage.CoverageField;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Card;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.SegmentedChoice;
import fi.pirtti.ui.common.Texts;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Beside the tree: two fields crossed or the days; while a unit is chosen, what is known of it. */
final class SidePane extends VBox {
    private static final int STEPS = 5;

    private enum Side {
        CROSS("coverage.side.cross"),
        DAYS("coverage.side.days");

        private final String key;

        Side(String key) {
            this.key = key;
        }
    }

    private final CoverageViewModel model;
    private final Messages messages;
    private final Fields fields;
    private final HeatTable heat;
    private final TrendPane trend;
    private final UnitCard unit;
    private final ComboBox<CoverageField> row;
    private final ComboBox<CoverageField> column;
    private final Button smallest;
    private final VBox crossed;
    private final ScrollPane unitScroll;
    private final SegmentedChoice<Side> choice;
    private final Card card;
    private final HBox head;
    private boolean showing;
    private boolean trendShown;
    private @Nullable Coverage coverage;

    SidePane(CoverageViewModel model, Messages messages, LocalDate today, CoverageTable tree) {
        this.model = model;
        this.messages = messages;
        fields = new Fields(messages);
        getStyleClass().addAll("column", "gap-12");
        heat = new HeatTable(messages, model::onlyCell);
        trend = new TrendPane(messages);
        unit = new UnitCard(model, messages, today, () -> {
            tree.getSelectionModel().clearSelection();
            tree.requestFocus();
        });
        row = combo("coverage.heat.rows");
        column = combo("coverage.heat.columns");
        smallest = Buttons.small(
                Buttons.text(messages.text("coverage.heat.smallest"), Glyph.RANKING, heat::smallestFirst));
        crossed = crossed();
        unitScroll = Rows.grow(new ScrollPane(unit));
        unitScroll.setFitToWidth(true);
        unitScroll.setMinHeight(0);
        unitScroll.getStyleClass().add("veil-scroll");
        choice = new SegmentedChoice<>(List.of(Side.values()), Side.CROSS, side -> messages.text(side.key));
        choice.setId("coverage-side");
        choice.setAccessibleText(messages.text("coverage.side"));
        choice.valueProperty().subscribe((before, now) -> {
            tree.getSelectionModel().clearSelection();
            showSide();
        });
        head = Rows.row(8, choice, Rows.spacer(), smallest);
        Label note = Texts.small(messages.text("coverage.note"));
        card = new Card(head, Rows.grow(crossed), note);
        card.getStyleClass().add("side-card");
        getChildren().add(Rows.grow(card));
        model.crossProperty().subscribe(this::showCross);
        model.detailProperty().subscribe(detail -> {
            if (detail != null) {
                unit.show(detail);
            }
            showSide();
        });
    }

    private VBox crossed() {
        FlowPane legend = new FlowPane();
        legend.getStyleClass().add("heat-legend");
        HBox which = Rows.row(8, row, Texts.body("×"), column, Texts.small(messages.text("coverage.heat.unit")));
        List<String> ranges = List.of("0–19", "20–39", "40–59", "60–79", "80–100\u00A0%");
        for (int i = 1; i <= STEPS; i++) {
            Region swatch = new Region();
            swatch.getStyleClass().addAll("heat-swatch", "heat-" + i);
            legend.getChildren().add(Rows.row(4, swatch, Texts.label(ranges.get(i - 1), "small")));
        }
        heat.setMinHeight(0);
        return Rows.column(8, which, legend, Rows.grow(heat));
    }

    private ComboBox<CoverageField> combo(String key) {
        ComboBox<CoverageField> combo = new ComboBox<>();
        combo.setAccessibleText(messages.text(key));
        combo.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable CoverageField field) {
                return field == null ? "" : fields.name(field);
            }

            @Override
            public @Nullable CoverageField fromString(String text) {
                return null;
            }
        });
        combo.setMinWidth(0);
        combo.valueProperty().subscribe((before, now) -> {
            if (!showing && row.getValue() != null && column.getValue() != null) {
                model.crossFields(row.getValue().id(), column.getValue().id());
            }
        });
        return combo;
    }

    void show(Coverage shown) {
        if (shown != coverage) {
            coverage = shown;
            trendShown = false;
            showSide();
        }
    }

    private void showCross(@Nullable CoverageCross cross) {
        Coverage now = model.shownProperty().get() == null
                ? null
                : model.shownProperty().get().coverage();
        if (cross == null || now == null) {
            return;
        }
        showing = true;
        row.getItems().setAll(now.fields());
        column.getItems().setAll(now.fields());
        row.setValue(cross.row());
        column.setValue(cross.column());
        showing = false;
        heat.show(cross);
    }

    private void showSide() {
        boolean cross = choice.value() == Side.CROSS;
        boolean one = model.detailProperty().get() != null;
        card.getChildren().set(1, one ? unitScroll : cross ? crossed : Rows.grow(trend));
        smallest.setVisible(cross);
        head.setVisible(!one);
        head.setManaged(!one);
        if (!cross && !trendShown && coverage != null) {
            trendShown = true;
            trend.show(coverage);
        }
    }
}
