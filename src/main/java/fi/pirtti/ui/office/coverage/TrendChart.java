package fi.pirtti.ui.office.coverage;

import fi.pirtti.office.coverage.CoverageTrend;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A bar for each day: the share of people whose unit had answered by then, out of all. The table beside has the figures. */
final class TrendChart extends Region {
    private final List<Region> bars = new ArrayList<>();
    private final Region ground = new Region();
    private final Label first = label();
    private final Label last = label();
    private final Label top = label();
    private CoverageTrend trend = new CoverageTrend(List.of(), 0, 0);

    TrendChart() {
        getStyleClass().add("trend-chart");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        ground.getStyleClass().add("trend-ground");
        getChildren().addAll(ground, first, last, top);
    }

    private static Label label() {
        Label label = new Label();
        label.getStyleClass().add("trend-label");
        return label;
    }

    /** @param spoken what the picture says, in words */
    void show(CoverageTrend shown, String firstDay, String lastDay, String spoken) {
        trend = shown;
        getChildren().removeAll(bars);
        bars.clear();
        shown.days().forEach(day -> {
            Region bar = new Region();
            bar.getStyleClass().add(day.units() > 0 ? "trend-bar" : "trend-bar-still");
            bars.add(bar);
        });
        getChildren().addAll(bars);
        first.setText(firstDay);
        last.setText(lastDay);
        top.setText(
                shown.days().isEmpty() ? "" : Figures.percent(share(shown.days().size() - 1)));
        setAccessibleText(spoken);
        requestLayout();
    }

    private double share(int day) {
        CoverageTrend.Day at = trend.days().get(day);
        if (trend.headcount() > 0) {
            return (double) at.headcountSoFar() / trend.headcount();
        }
        return trend.units() > 0 ? (double) at.unitsSoFar() / trend.units() : 0;
    }

    @Override
    protected void layoutChildren() {
        double labels = first.prefHeight(-1);
        double height = getHeight() - labels - 4;
        ground.resizeRelocate(0, labels, getWidth(), Math.max(0, height - labels));
        double floor = height;
        double room = Math.max(0, floor - labels);
        double step = getWidth() / Math.max(1, bars.size());
        double gap = step > 4 ? Math.max(1, step * 0.2) : 0;
        for (int i = 0; i < bars.size(); i++) {
            double high = Math.round(room * share(i));
            double from = Math.round(i * step + gap / 2);
            double to = Math.round((i + 1) * step - gap / 2);
            bars.get(i).resizeRelocate(from, floor - high, Math.max(1, to - from), high);
        }
        first.autosize();
        first.relocate(0, floor + 4);
        last.autosize();
        last.relocate(getWidth() - last.getWidth(), floor + 4);
        top.autosize();
        double high = bars.isEmpty() ? 0 : Math.round(room * share(bars.size() - 1));
        top.relocate(getWidth() - top.getWidth(), floor - high - top.getHeight());
    }
}
