package fi.pirtti.ui.common;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ScrollPane;

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

    /**
     * Where the keyboard starts on a page that opens: the page is read from its top, also where large text leaves the
     * node further down. The next Tab brings it into sight.
     */
    public static void onEntering(Node node) {
        visibly(node);
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane page) {
                page.setVvalue(page.getVmin());
            }
        }
    }

    /**
     * Puts the keyboard into a field that has only just come on the screen. Such a field gets its skin with the next
     * frame and drops what is typed before that; here it gets it now, so that the keys of a quick hand, or those that
     * waited while a slow machine was busy, are taken from the first on.
     */
    public static void forTyping(Node field) {
        field.applyCss();
        field.requestFocus();
    }
}
