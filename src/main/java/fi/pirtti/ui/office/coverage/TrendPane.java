package fi.pirtti.ui.office.coverage;

import fi.pirtti.office.coverage.Coverage;
import fi.pirtti.office.coverage.CoverageTrend;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Dates;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Texts;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;

/** What came in from day to day, as a picture and as a table; the newest day is first. */
final class TrendPane extends VBox {
    private static final double DAYS = 130;
    private static final double FIGURES = 85;

    private final Messages messages;
    private final Dates dates;
    private final TrendChart chart = new TrendChart();
    private final TableView<CoverageTrend.Day> table = new TableView<>();
    private final Label sentence = Texts.small("");
    private double headcount;

    TrendPane(Messages messages) {
        this.messages = messages;
        dates = new Dates(messages);
        getStyleClass().addAll("column", "gap-8");
        table.setId("trend-table");
        table.getStyleClass().add("plain-table");
        table.setAccessibleText(messages.text("coverage.trend.table"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setMinHeight(0);
        add("coverage.column.day", day -> dates.day(day.day()), false);
        add("coverage.column.units", day -> day.units() == 0 ? "–" : Integer.toString(day.units()), true);
        add("coverage.column.headcount", day -> day.headcount() == 0 ? "–" : Figures.grouped(day.headcount()), true);
        add("coverage.column.so-far", day -> Integer.toString(day.unitsSoFar()), true);
        add(
                "coverage.column.share",
                day -> headcount == 0 ? "–" : Figures.percent(day.headcountSoFar() / headcount),
                true);
        getChildren().addAll(sentence, chart, Rows.grow(table));
        table.setPlaceholder(Texts.small(messages.text("coverage.trend.nothing")));
    }

    private void add(String key, Function<CoverageTrend.Day, String> text, boolean figure) {
        TableColumn<CoverageTrend.Day, String> column = new TableColumn<>(messages.text(key));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(text.apply(row.getValue())));
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(figure ? FIGURES : DAYS);
        column.getStyleClass().add(figure ? "figure-column" : "text-column");
        table.getColumns().add(column);
    }

    void show(Coverage coverage) {
        CoverageTrend trend = CoverageTrend.of(coverage);
        headcount = trend.headcount();
        table.getItems().setAll(trend.days().reversed());
        if (trend.days().isEmpty()) {
            sentence.setText(messages.text("coverage.trend.nothing"));
            chart.show(trend, "", "", "");
            return;
        }
        CoverageTrend.Day last = trend.days().getLast();
        int week = trend.days().reversed().stream()
                .limit(7)
                .mapToInt(CoverageTrend.Day::units)
                .sum();
        String words = messages.text("coverage.trend.sentence", last.unitsSoFar(), week);
        sentence.setText(words);
        chart.show(trend, dates.shortDay(trend.days().getFirst().day()), dates.shortDay(last.day()), words);
    }
}
