package fi.pirtti.ui.common;

import javafx.scene.Node;
import javafx.scene.Scene;

/** Where the keyboard is when a screen opens. */
public final class Focus {
    private Focus() {}

    /** Gives the node the focus as soon as it is in a scene, so that one can begin with a key. */
    public static void first(Node node) {
        Scene scene = node.getScene();
        if (scene != null) {
            node.requestFocus();
            return;
        }
        node.sceneProperty().subscribe((before, now) -> {
            if (before == null && now != null) {
                node.requestFocus();
            }
        });
    }
}
