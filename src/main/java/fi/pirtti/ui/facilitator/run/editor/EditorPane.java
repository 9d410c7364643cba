package fi.pirtti.ui.facilitator.run.editor;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** The stage of an editor: its content fills it, and scrolls down, never sideways, when it is taller. */
final class EditorPane extends ScrollPane {
    EditorPane(Region content) {
        super(content);
        getStyleClass().add("editor-pane");
        setFitToWidth(true);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setMinSize(0, 0);
    }

    /** A part of an editor that scrolls down on its own. */
    static ScrollPane scrolling(Region content) {
        ScrollPane pane = new ScrollPane(content);
        pane.setFitToWidth(true);
        pane.setHbarPolicy(ScrollBarPolicy.NEVER);
        pane.setFocusTraversable(false);
        pane.getStyleClass().add("editor-part");
        return pane;
    }

    /** Scrolls every pane around {@code node} just so far that the node can be seen. */
    static void reveal(Node node) {
        for (Node parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof ScrollPane pane && pane.getContent() != null) {
                reveal(pane, node);
            }
        }
    }

    private static void reveal(ScrollPane pane, Node node) {
        Node content = pane.getContent();
        double hidden =
                content.getLayoutBounds().getHeight() - pane.getViewportBounds().getHeight();
        if (hidden <= 0) {
            return;
        }
        Bounds bounds = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double top = pane.getVvalue() * hidden;
        double bottom = top + pane.getViewportBounds().getHeight();
        if (bounds.getMinY() < top) {
            pane.setVvalue(Math.max(0, bounds.getMinY() / hidden));
        } else if (bounds.getMaxY() > bottom) {
            pane.setVvalue(
                    Math.min(1, (bounds.getMaxY() - pane.getViewportBounds().getHeight()) / hidden));
        }
    }

    /** Shows or hides a node together with the room that it takes. */
    static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
