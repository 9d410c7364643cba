package fi.pirtti.ui.office;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * Rail and page side by side. In a narrow window, or with larger text, the rail folds to pictures; where even those take
 * too much, it is a menu above the page.
 */
final class OfficeFrame extends Region {
    /** Widths below which the rail folds and becomes a menu, in em: 1280 and 840 px at normal text. */
    private static final double FOLDED_BELOW = 91;

    private static final double MENU_BELOW = 60;

    private final OfficeRail rail;
    private final Region page;
    private final Label ruler = new Label();

    OfficeFrame(OfficeRail rail, Region page) {
        this.rail = rail;
        this.page = page;
        getStyleClass().add("office-frame");
        setMinSize(0, 0);
        ruler.setVisible(false);
        getChildren().addAll(rail, page, ruler);
        ruler.fontProperty().subscribe(this::requestLayout);
        rail.visibleProperty().subscribe(this::requestLayout);
    }

    @Override
    protected void layoutChildren() {
        double em = ruler.getFont().getSize();
        double width = getWidth();
        rail.fit(width < FOLDED_BELOW * em, width < MENU_BELOW * em);
        if (!rail.isVisible()) {
            page.resizeRelocate(0, 0, width, getHeight());
        } else if (rail.isMenu()) {
            double height = Math.ceil(rail.prefHeight(width));
            rail.resizeRelocate(0, 0, width, height);
            page.resizeRelocate(0, height, width, Math.max(0, getHeight() - height));
        } else {
            double wide = Math.ceil(rail.prefWidth(-1));
            rail.resizeRelocate(0, 0, wide, getHeight());
            page.resizeRelocate(wide, 0, Math.max(0, width - wide), getHeight());
        }
    }
}
