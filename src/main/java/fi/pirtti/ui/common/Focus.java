package fi.pirtti.ui.common;

import javafx.scene.Node;
import javafx.scene.TraversalDirection;

/** Where the keyboard is. */
public final class Focus {
    private Focus() {}

    /**
     * Gives the node the focus and shows the ring, as if one had come there with the Tab key: a plain request gives the
     * focus without the ring. A node that is in no scene is left alone.
     */
    public static void visibly(Node node) {
        node.requestFocus();
        if (node.requestFocusTraversal(TraversalDirection.NEXT)) {
            Node next = node.getScene().getFocusOwner();
            next.requestFocusTraversal(TraversalDirection.PREVIOUS);
        }
        if (!node.isFocused()) {
            node.requestFocus();
        }
    }
}
