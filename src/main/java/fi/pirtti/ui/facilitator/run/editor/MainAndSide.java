package fi.pirtti.ui.facilitator.run.editor;

import javafx.geometry.Orientation;
import javafx.geometry.Side;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * A main part with a narrower one at its side; where there is too little room for both, the side part goes under the
 * main one. Widths are in em, so they follow the text.
 */
final class MainAndSide extends Region {
    private static final double GAP = 1.2857;
    private static final double NARROWEST_MAIN = 24;

    private final Label ruler = new Label();
    private final Region main;
    private final Region side;
    private final Side where;
    private final double sideWidth;
    private final double share;

    /**
     * Puts the parts together.
     *
     * @param where left or right of the main part
     * @param sideWidth at most this wide, in em
     * @param share of the whole width that the side part gets at most
     */
    MainAndSide(Region main, Region side, Side where, double sideWidth, double share) {
        this.main = main;
        this.side = side;
        this.where = where;
        this.sideWidth = sideWidth;
        this.share = share;
        ruler.setManaged(false);
        ruler.setVisible(false);
        getStyleClass().add("main-and-side");
        // the order of the Tab key follows what one sees
        if (where == Side.LEFT) {
            getChildren().addAll(side, main, ruler);
        } else {
            getChildren().addAll(main, side, ruler);
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double gap() {
        return Math.round(GAP * ruler.getFont().getSize());
    }

    private double inner(double width) {
        return width - snappedLeftInset() - snappedRightInset();
    }

    private double sideWidth(double width) {
        return Math.floor(Math.min(sideWidth * ruler.getFont().getSize(), share * inner(width)));
    }

    private double mainWidth(double width) {
        return inner(width) - sideWidth(width) - gap();
    }

    private boolean under(double width) {
        return mainWidth(width) < NARROWEST_MAIN * ruler.getFont().getSize();
    }

    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset()
                + snappedRightInset()
                + 2 * NARROWEST_MAIN * ruler.getFont().getSize();
    }

    @Override
    protected double computeMinHeight(double width) {
        double parts = under(width)
                ? main.minHeight(inner(width)) + gap() + side.prefHeight(inner(width))
                : Math.max(main.minHeight(mainWidth(width)), side.minHeight(sideWidth(width)));
        return snappedTopInset() + parts + snappedBottomInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        double parts = under(width)
                ? main.prefHeight(inner(width)) + gap() + side.prefHeight(inner(width))
                : Math.max(main.prefHeight(mainWidth(width)), side.prefHeight(sideWidth(width)));
        return snappedTopInset() + parts + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double height = getHeight() - top - snappedBottomInset();
        if (under(width)) {
            double sideHeight = Math.ceil(side.prefHeight(inner(width)));
            double mainHeight = Math.max(main.minHeight(inner(width)), height - sideHeight - gap());
            main.resizeRelocate(left, top, inner(width), mainHeight);
            side.resizeRelocate(left, top + mainHeight + gap(), inner(width), sideHeight);
        } else if (where == Side.LEFT) {
            side.resizeRelocate(left, top, sideWidth(width), height);
            main.resizeRelocate(left + sideWidth(width) + gap(), top, mainWidth(width), height);
        } else {
            main.resizeRelocate(left, top, mainWidth(width), height);
            side.resizeRelocate(left + mainWidth(width) + gap(), top, sideWidth(width), height);
        }
    }
}
