package fi.pirtti.ui.common;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/**
 * Things side by side that go on below when there is no room. Unlike a plain flow pane it asks for just the width that
 * one line takes, so that a row shares its width fairly.
 */
public final class LineFlow extends FlowPane {
    public LineFlow(Node... children) {
        super(children);
    }

    @Override
    protected double computePrefWidth(double height) {
        double width = getInsets().getLeft() + getInsets().getRight();
        int shown = 0;
        for (Node child : getManagedChildren()) {
            width += snapSizeX(child.prefWidth(-1));
            shown++;
        }
        return width + Math.max(0, shown - 1) * snapSpaceX(getHgap());
    }
}
