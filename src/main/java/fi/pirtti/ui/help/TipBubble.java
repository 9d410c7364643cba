package fi.pirtti.ui.help;

import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Texts;
import fi.pirtti.ui.common.Theme;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * A tip beside what it speaks of, which it never covers, with a beak that points there. It lies in the window itself, last
 * in the order of Tab: a window of its own would take the keys of what the person is doing.
 */
public final class TipBubble extends Pane {
    private static final double EDGE = 8;

    private final VBox box;
    private final Region beak = new Region();

    /**
     * @param onSeen the person has read it
     * @param onNoMore the person wants no tips
     */
    public TipBubble(Tip tip, Messages messages, Runnable onSeen, Runnable onNoMore) {
        setId("tip");
        getStyleClass().add("tip-layer");
        getStylesheets().add(Theme.url("help.css"));
        // What lies beside the bubble is to be reached through this layer.
        setPickOnBounds(false);
        setManaged(false);
        Button seen = Buttons.small(Buttons.primary(messages.text("tip.ok"), null, onSeen));
        seen.setId("tip-ok");
        seen.setAccessibleHelp(tip.words());
        Button none = Buttons.small(Buttons.text(messages.text("tip.none"), null, onNoMore));
        none.setId("tip-none");
        box = Rows.column(10, Texts.body(tip.words()), Rows.row(8, seen, none));
        box.getStyleClass().add("tip");
        box.setAccessibleText(messages.text("tip.name") + ": " + tip.words());
        beak.getStyleClass().add("tip-beak");
        getChildren().addAll(beak, box);
    }

    /** Stands below the anchor where there is room, otherwise above it; {@code false} where it would cover it. */
    public boolean place(Node anchor, double width, double height) {
        resizeRelocate(0, 0, width, height);
        Bounds target = getParent().sceneToLocal(anchor.localToScene(anchor.getLayoutBounds()));
        applyCss();
        double ownWidth = Math.min(box.prefWidth(-1), width - 2 * EDGE);
        double ownHeight = box.prefHeight(ownWidth);
        double beakSize = beak.prefWidth(-1);
        double reach = beakSize / 2;
        boolean below = target.getMaxY() + reach + ownHeight + EDGE <= height;
        double top = below ? target.getMaxY() + reach : target.getMinY() - reach - ownHeight;
        double left = Math.clamp(target.getCenterX() - ownWidth / 2, EDGE, Math.max(EDGE, width - ownWidth - EDGE));
        box.resizeRelocate(left, top, ownWidth, ownHeight);
        double beakX =
                Math.clamp(target.getCenterX(), left + beakSize, Math.max(left + beakSize, left + ownWidth - beakSize));
        beak.resizeRelocate(beakX - reach, (below ? top : top + ownHeight) - reach, beakSize, beakSize);
        boolean fits = top >= EDGE && target.getMinY() < height && target.getMaxY() > 0;
        setVisible(fits);
        return fits;
    }
}
