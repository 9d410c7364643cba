package fi.pirtti.ui.facilitator.run.editor;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** One thing at each end of a line; where they do not fit side by side, the second goes below the first. */
final class Ends extends Region {
    private static final double GAP = 8;

    private final Node first;
    private final Node last;

    Ends(Node first, Node last) {
        this.first = first;
        this.last = last;
        getChildren().addAll(first, last);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private boolean oneLine(double width) {
        return !last.isManaged() || first.prefWidth(-1) + GAP + last.prefWidth(-1) <= width;
    }

    @Override
    protected double computeMinWidth(double height) {
        return last.isManaged() ? last.minWidth(-1) : 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(first.prefWidth(-1) + (last.isManaged() ? GAP + last.prefWidth(-1) : 0));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width < 0 ? prefWidth(-1) : width;
        double second = last.isManaged() ? last.prefHeight(-1) : 0;
        return oneLine(wide)
                ? Math.max(first.prefHeight(wide), second)
                : Math.ceil(first.prefHeight(wide)) + GAP / 2 + second;
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double lastWidth = Math.min(width, Math.ceil(last.prefWidth(-1)));
        double lastHeight = last.prefHeight(-1);
        double firstHeight = Math.ceil(first.prefHeight(width));
        if (oneLine(width)) {
            double line = getHeight();
            double room = last.isManaged() ? width - GAP - lastWidth : width;
            first.resizeRelocate(0, Math.round((line - firstHeight) / 2), room, firstHeight);
            last.resizeRelocate(width - lastWidth, Math.round((line - lastHeight) / 2), lastWidth, lastHeight);
        } else {
            first.resizeRelocate(0, 0, width, firstHeight);
            last.resizeRelocate(0, firstHeight + GAP / 2, lastWidth, lastHeight);
        }
    }
}
