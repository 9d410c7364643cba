package fi.pirtti.ui.common;

import java.util.ArrayList;
import java.util.List;
import javafx.css.CssMetaData;
import javafx.css.PseudoClass;
import javafx.css.SimpleStyleableDoubleProperty;
import javafx.css.Styleable;
import javafx.css.StyleableDoubleProperty;
import javafx.css.StyleableProperty;
import javafx.css.converter.SizeConverter;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * Columns side by side that share the width by weight; where the room is too narrow for the text they stand below each
 * other. The stylesheet sets {@code -pirtti-gap} and {@code -pirtti-stack-below}, in em, so that larger text stacks
 * sooner. Where they are stacked the pseudo-class {@code :stacked} is set.
 */
public final class Columns extends Region {
    private static final CssMetaData<Columns, Number> GAP = size("-pirtti-gap", 20);
    private static final CssMetaData<Columns, Number> STACK_BELOW = size("-pirtti-stack-below", 0);
    private static final List<CssMetaData<? extends Styleable, ?>> META = meta();

    private static final PseudoClass STACKED = PseudoClass.getPseudoClass("stacked");

    private final StyleableDoubleProperty gap = new SimpleStyleableDoubleProperty(GAP, this, "gap", 20.0);
    private final StyleableDoubleProperty stackBelow =
            new SimpleStyleableDoubleProperty(STACK_BELOW, this, "stackBelow", 0.0);
    private final List<Double> weights = new ArrayList<>();

    public Columns() {
        getStyleClass().add("columns");
        gap.subscribe(this::requestLayout);
        stackBelow.subscribe(this::arrange);
        widthProperty().subscribe((before, now) -> arrange());
    }

    /** Adds a column; returns itself. */
    public Columns column(Region content, double weight) {
        getChildren().add(content);
        weights.add(weight);
        return this;
    }

    private void arrange() {
        pseudoClassStateChanged(STACKED, stacked(getWidth()));
        requestLayout();
    }

    /** Whether the columns stand below each other at this width. */
    public boolean stacked(double width) {
        return width < stackBelow.get();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double used = width < 0 ? prefWidth(-1) : width;
        double inner = used - snappedLeftInset() - snappedRightInset();
        double height = 0;
        List<Double> widths = widths(inner);
        for (int i = 0; i < getChildren().size(); i++) {
            double own = getChildren().get(i).prefHeight(widths.get(i));
            height = stacked(used) ? height + own + (i == 0 ? 0 : gap.get()) : Math.max(height, own);
        }
        return height + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double x = snappedLeftInset();
        double y = snappedTopInset();
        double inner = getWidth() - x - snappedRightInset();
        double innerHeight = getHeight() - y - snappedBottomInset();
        boolean stacked = stacked(getWidth());
        List<Double> widths = widths(inner);
        for (int i = 0; i < getChildren().size(); i++) {
            Node child = getChildren().get(i);
            double width = snapSizeX(widths.get(i));
            double height = stacked ? child.prefHeight(width) : innerHeight;
            child.resizeRelocate(snapPositionX(x), snapPositionY(y), width, snapSizeY(height));
            if (stacked) {
                y += height + gap.get();
            } else {
                x += widths.get(i) + gap.get();
            }
        }
    }

    private List<Double> widths(double inner) {
        if (inner + snappedLeftInset() + snappedRightInset() < stackBelow.get()) {
            return weights.stream().map(weight -> inner).toList();
        }
        double total = weights.stream().mapToDouble(Double::doubleValue).sum();
        double shared = inner - gap.get() * (weights.size() - 1);
        return weights.stream().map(weight -> shared * weight / total).toList();
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return META;
    }

    private static CssMetaData<Columns, Number> size(String property, double initial) {
        return new CssMetaData<>(property, SizeConverter.getInstance(), initial) {
            @Override
            public boolean isSettable(Columns columns) {
                return true;
            }

            @Override
            public StyleableProperty<Number> getStyleableProperty(Columns columns) {
                return property.equals("-pirtti-gap") ? columns.gap : columns.stackBelow;
            }
        };
    }

    private static List<CssMetaData<? extends Styleable, ?>> meta() {
        List<CssMetaData<? extends Styleable, ?>> all = new ArrayList<>(Region.getClassCssMetaData());
        all.add(GAP);
        all.add(STACK_BELOW);
        return List.copyOf(all);
    }
}
