package fi.pirtti.ui.office.coverage;

import fi.pirtti.office.coverage.Shares;
import fi.pirtti.office.coverage.UnitState;
import java.util.List;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The share of people in each state, as a bar; who is neither here nor heard of leaves it empty. Made once, shown often. */
final class CoverageBar extends Region {
    private static final List<UnitState> PARTS =
            List.of(UnitState.ARRIVED, UnitState.REVISED, UnitState.AGREED, UnitState.DECLINED);
    private static final double EDGE = 1;

    private @Nullable Shares shares;

    CoverageBar() {
        getStyleClass().add("coverage-bar");
        for (UnitState state : PARTS) {
            Region part = new Region();
            part.getStyleClass().addAll("coverage-part", StateLook.part(state));
            getChildren().add(part);
        }
        setMouseTransparent(true);
    }

    void show(Shares changed) {
        shares = changed;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - 2 * EDGE;
        double x = EDGE;
        double share = 0;
        for (int i = 0; i < PARTS.size(); i++) {
            share += shares == null ? 0 : shares.share(PARTS.get(i));
            double end = EDGE + Math.round(width * Math.min(1, share));
            getChildren().get(i).setVisible(end > x);
            getChildren().get(i).resizeRelocate(x, EDGE, Math.max(0, end - x), getHeight() - 2 * EDGE);
            x = Math.max(x, end);
        }
    }
}
