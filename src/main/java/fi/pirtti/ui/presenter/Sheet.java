package fi.pirtti.ui.presenter;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
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

    /** Whether texts on it, or on the sheets that it holds, run into each other or out of the given width. */
    boolean collides(double width) {
        List<Bounds> texts = new ArrayList<>();
        gather(this, 0, 0, texts);
        for (int i = 0; i < texts.size(); i++) {
            Bounds one = texts.get(i);
            if (one.getMinX() < -1 || one.getMaxX() > width + 1) {
                return true;
            }
            for (int j = i + 1; j < texts.size(); j++) {
                if (one.intersects(texts.get(j))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void gather(Sheet sheet, double x, double y, List<Bounds> texts) {
        for (Node child : sheet.getChildren()) {
            double left = x + child.getLayoutX();
            double top = y + child.getLayoutY();
            if (child instanceof Sheet inner) {
                gather(inner, left, top, texts);
            } else if (child instanceof Text text && !text.getText().isEmpty()) {
                Bounds own = text.getLayoutBounds();
                // The space between lines, which surrounds the letters, may overlap; letters may not.
                double line = text.getFont().getSize() * 0.3;
                texts.add(new BoundingBox(
                        left + own.getMinX(),
                        top + own.getMinY() + line,
                        Math.max(1, own.getWidth()),
                        Math.max(1, own.getHeight() - 2 * line)));
            }
        }
    }

    /** Lets the sheet reach at least down to {@code y}, such as for the room below a text; returns {@code y}. */
    double reach(double y) {
        depth = Math.max(depth, y);
        return y;
    }
}
