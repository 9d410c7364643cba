package fi.pirtti.ui.common;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;

/** Where the keyboard is. */
public final class Focus {
    private Focus() {}

    /**
     * Gives the node the focus and shows the ring, as if one had come there with the Tab key: a plain request gives the
     * focus without the ring. A node that is in no scene is left alone.
     */
    public static void visibly(Node node) {
        Scene scene = node.getScene();
        if (scene == null) {
            return;
        }
        node.requestFocus();
        if (node.requestFocusTraversal(TraversalDirection.NEXT)) {
            scene.getFocusOwner().requestFocusTraversal(TraversalDirection.PREVIOUS);
        }
        // Not isFocused(): in a window that is not shown yet nothing is.
        if (scene.getFocusOwner() != node) {
            node.requestFocus();
        }
    }
}
