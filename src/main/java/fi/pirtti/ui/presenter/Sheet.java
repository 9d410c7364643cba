package fi.pirtti.ui.presenter;

import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** A surface on which things are put at given places; knows how far down they reach. */
final class Sheet extends Pane {
    private double depth;

    Sheet() {
        setManaged(false);
    }

    /** Puts a text; returns the y below it. Its lines stand in the middle of their line height, as in print. */
    double put(Text text, double x, double y) {
        text.setManaged(false);
        text.relocate(x, y + text.getLineSpacing() / 2);
        getChildren().add(text);
        return reach(y + WallType.height(text));
    }

    /** Puts a text so that it ends at {@code right}. */
    double putRight(Text text, double right, double y) {
        return put(text, right - WallType.width(text), y);
    }

    /** Puts a text with its middle at {@code centre}. */
    double putCentred(Text text, double centre, double y) {
        return put(text, centre - WallType.width(text) / 2, y);
    }

    /** Puts a region of a given size; returns the y below it. */
    double put(Region region, double x, double y, double width, double height) {
        region.setManaged(false);
        region.resizeRelocate(Math.round(x), Math.round(y), Math.round(width), Math.round(height));
        getChildren().add(region);
        return reach(y + height);
    }

    /** Puts another sheet; returns the y below it. */
    double put(Sheet sheet, double x, double y) {
        sheet.relocate(x, y);
        getChildren().add(sheet);
        return reach(y + sheet.depth());
    }

    /** Puts a hairline. */
    double line(double x, double y, double width) {
        Region line = new Region();
        line.getStyleClass().add("wall-line");
        put(line, x, y, width, 1);
        return y;
    }

    /** Puts something that has found its own place. */
    void add(Node node) {
        node.setManaged(false);
        getChildren().add(node);
    }

    /** The y below the lowest thing put so far. */
    double depth() {
        return depth;
    }

    /** Whether a word of any text on it is wider than its line. */
    boolean breaksWords() {
        return getChildren().stream()
                .anyMatch(child -> child instanceof Sheet sheet && sheet.breaksWords()
                        || child instanceof Text text && WallType.breaksWords(text));
    }

    /** Lets the sheet reach at least down to {@code y}, such as for the room below a text; returns {@code y}. */
    double reach(double y) {
        depth = Math.max(depth, y);
        return y;
    }
}
