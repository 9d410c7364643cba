package fi.pirtti.ui.common;

import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/** The mark: a house with a lit window on an accent square. */
public final class PirttiMark extends Region {
    private static final double GRID = 32;

    private final Group drawing = new Group();
    private final Scale scale = new Scale();

    public PirttiMark() {
        getStyleClass().add("pirtti-mark");
        drawing.setManaged(false);
        drawing.getTransforms().add(scale);
        // Keeps the group's bounds, and with them its origin, at the grid's corner.
        Rectangle grid = new Rectangle(GRID, GRID);
        grid.setArcWidth(16);
        grid.setArcHeight(16);
        grid.getStyleClass().add("mark-ground");
        drawing.getChildren().addAll(grid, stroke("M5 15.5 16 6.5 27 15.5"), stroke("M8.2 16.2V25.5H23.8V16.2"));
        for (double x : new double[] {12, 16.6}) {
            for (double y : new double[] {15, 19.6}) {
                Rectangle pane = new Rectangle(x, y, 3.4, 3.4);
                pane.getStyleClass().add("mark-pane");
                drawing.getChildren().add(pane);
            }
        }
        getChildren().add(drawing);
    }

    private static SVGPath stroke(String path) {
        SVGPath shape = new SVGPath();
        shape.setContent(path);
        shape.getStyleClass().add("mark-stroke");
        return shape;
    }

    @Override
    protected void layoutChildren() {
        scale.setX(getWidth() / GRID);
        scale.setY(getHeight() / GRID);
    }
}
