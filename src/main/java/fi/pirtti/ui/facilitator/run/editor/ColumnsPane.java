package fi.pirtti.ui.facilitator.run.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Items in as many equally wide columns as fit, dealt from left to right. Widths are in em, so they follow the text. */
final class ColumnsPane extends Region {
    private final Label ruler = new Label();
    private final double narrowest;
    private final double gap;
    private final boolean even;
    private List<Node> items = List.of();
    /** What the items need at {@link #measuredAt}; wrapped words are asked several times in one layout. */
    private double[] needed = {};

    private double measuredAt = -1;

    private ColumnsPane(double narrowest, double gap, boolean even) {
        this.narrowest = narrowest;
        this.gap = gap;
        this.even = even;
        ruler.setManaged(false);
        ruler.setVisible(false);
        getChildren().add(ruler);
    }

    /** Items of one row are equally high. */
    static ColumnsPane rows(double narrowestEm, double gapEm) {
        return new ColumnsPane(narrowestEm, gapEm, true);
    }

    /** Each item is as high as it needs to be, and stands right below the one above it. */
    static ColumnsPane stacks(double narrowestEm, double gapEm) {
        return new ColumnsPane(narrowestEm, gapEm, false);
    }

    void show(List<? extends Node> newItems) {
        if (items.equals(newItems)) {
            return;
        }
        items = List.copyOf(newItems);
        measuredAt = -1;
        List<Node> children = new ArrayList<>(items);
        children.add(ruler);
        getChildren().setAll(children);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    public void requestLayout() {
        measuredAt = -1;
        super.requestLayout();
    }

    private double[] heights(double width) {
        if (measuredAt != width) {
            needed = items.stream().mapToDouble(item -> item.prefHeight(width)).toArray();
            measuredAt = width;
        }
        return needed;
    }

    private double em() {
        return ruler.getFont().getSize();
    }

    private int columns(double width) {
        double inner = width - snappedLeftInset() - snappedRightInset();
        int fitting = (int) Math.floor((inner + gap * em()) / ((narrowest + gap) * em()));
        return Math.clamp(fitting, 1, Math.max(1, even ? evenly(fitting) : items.size()));
    }

    /** No more columns than the rows need, so that the last row is as full as can be. */
    private int evenly(int fitting) {
        int rows = (int) Math.ceil(items.size() / (double) Math.max(1, fitting));
        return (int) Math.ceil(items.size() / (double) Math.max(1, rows));
    }

    private double columnWidth(double width, int columns) {
        double inner = width - snappedLeftInset() - snappedRightInset();
        return (inner - (columns - 1) * gap * em()) / columns;
    }

    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + snappedRightInset() + narrowest * em();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return place(width < 0 ? prefWidth(-1) : width, false);
    }

    @Override
    protected void layoutChildren() {
        place(getWidth(), true);
    }

    /** Goes through the places of all items, and puts them there if asked to; returns the height of the whole. */
    private double place(double width, boolean put) {
        int columns = columns(width);
        double columnWidth = columnWidth(width, columns);
        double space = gap * em();
        double[] bottoms = new double[columns];
        Arrays.fill(bottoms, snappedTopInset());
        double[] heights = heights(Math.floor(columnWidth));
        for (int first = 0; first < items.size(); first += columns) {
            int end = Math.min(items.size(), first + columns);
            double tallest = Arrays.stream(heights, first, end).max().orElse(0);
            for (int i = first; i < end; i++) {
                int column = i - first;
                double height = even ? tallest : heights[i];
                double y = bottoms[column];
                if (put) {
                    double x = Math.round(snappedLeftInset() + column * (columnWidth + space));
                    double right = Math.round(snappedLeftInset() + column * (columnWidth + space) + columnWidth);
                    items.get(i).resizeRelocate(x, Math.round(y), right - x, Math.ceil(height));
                }
                bottoms[column] = y + Math.ceil(height) + space;
            }
        }
        double lowest = Arrays.stream(bottoms).max().orElse(0);
        return Math.max(0, lowest - (items.isEmpty() ? 0 : space)) + snappedBottomInset();
    }
}
