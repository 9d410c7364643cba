package fi.pirtti.ui.office.intake;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** The import with the place to drop files beside it, of one height; below each other where there is little room. */
final class TopAndSide extends Region {
    private static final double SIDE = 19.2857;
    private static final double GAP = 1.4286;
    private static final double STACK_BELOW = 62;

    private final Region main;
    private final Region side;
    private final Label ruler = new Label();

    TopAndSide(Region main, Region side) {
        this.main = main;
        this.side = side;
        ruler.setVisible(false);
        getChildren().addAll(main, side, ruler);
        ruler.fontProperty().subscribe(this::requestLayout);
    }

    private double em() {
        return ruler.getFont().getSize();
    }

    private boolean stacked(double width) {
        return width < STACK_BELOW * em();
    }

    @Override
    public javafx.geometry.Orientation getContentBias() {
        return javafx.geometry.Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width < 0 ? getWidth() : width;
        if (stacked(wide)) {
            return main.prefHeight(wide) + GAP * em() + side.prefHeight(wide);
        }
        double rest = wide - (SIDE + GAP) * em();
        return Math.max(main.prefHeight(rest), side.prefHeight(SIDE * em()));
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        if (stacked(width)) {
            double high = main.prefHeight(width);
            main.resizeRelocate(0, 0, width, high);
            side.resizeRelocate(0, high + GAP * em(), width, side.prefHeight(width));
        } else {
            double rest = width - (SIDE + GAP) * em();
            main.resizeRelocate(0, 0, rest, getHeight());
            side.resizeRelocate(rest + GAP * em(), 0, SIDE * em(), getHeight());
        }
    }
}
