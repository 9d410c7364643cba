package fi.pirtti.ui.common;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** The woven stripe, the only ornament: the edge of an invitation and the foot of the audience screen. */
public final class RaanuStripe extends Region {
    public RaanuStripe(Orientation orientation) {
        getStyleClass().add(orientation == Orientation.VERTICAL ? "raanu-vertical" : "raanu-horizontal");
        setMouseTransparent(true);
    }
}
