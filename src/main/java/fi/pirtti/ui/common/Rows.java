package fi.pirtti.ui.common;

import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Boxes and what stands between their children. Gaps are style classes {@code gap-4} … {@code gap-24}, so they scale. */
public final class Rows {
    private Rows() {}

    /** Children side by side, centred vertically, 8 px apart. */
    public static HBox row(Node... children) {
        HBox row = new HBox(children);
        row.getStyleClass().addAll("row", "gap-8");
        return row;
    }

    /** Children side by side, centred vertically, with a gap of the scale: 2, 4, 6, 8, 10, 12, 16, 20, 24 or 36. */
    public static HBox row(int gap, Node... children) {
        HBox row = new HBox(children);
        row.getStyleClass().addAll("row", "gap-" + gap);
        return row;
    }

    /** Children below each other with a gap of the scale: 2, 4, 6, 8, 10, 12, 16, 20, 24 or 36. */
    public static VBox column(int gap, Node... children) {
        VBox column = new VBox(children);
        column.getStyleClass().addAll("column", "gap-" + gap);
        return column;
    }

    /** Takes the room that is left, across or down. */
    public static Region spacer() {
        Region spacer = new Region();
        HBox.setHgrow(spacer, Priority.ALWAYS);
        VBox.setVgrow(spacer, Priority.ALWAYS);
        spacer.setMouseTransparent(true);
        return spacer;
    }

    /** Lets the node take the room that is left; returns it. */
    public static <N extends Node> N grow(N node) {
        HBox.setHgrow(node, Priority.ALWAYS);
        VBox.setVgrow(node, Priority.ALWAYS);
        if (node instanceof Region region) {
            region.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        }
        return node;
    }

    /** A page as high as the window, or if it needs more, one that scrolls as a whole. */
    public static ScrollPane scrollingPage(Region page) {
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("page-scroll");
        return scroll;
    }

    /** A thin line across. */
    public static Region line() {
        Region line = new Region();
        line.getStyleClass().add("line");
        return line;
    }

    /** A thin line down, for toolbars. */
    public static Region bar() {
        Region bar = new Region();
        bar.getStyleClass().add("vertical-line");
        return bar;
    }
}
