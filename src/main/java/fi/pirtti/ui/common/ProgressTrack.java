package fi.pirtti.ui.common;

import javafx.scene.layout.Region;

/** A slim bar of how much is used, with an extension in another colour for what goes over. */
public final class ProgressTrack extends Region {
    private static final double GAP = 2;

    private final Region used = new Region();
    private final Region over = new Region();
    private double usedShare;
    private double overShare;

    public ProgressTrack() {
        getStyleClass().add("progress-track");
        used.getStyleClass().add("progress-used");
        over.getStyleClass().add("progress-over");
        getChildren().addAll(used, over);
        setMaxWidth(Double.MAX_VALUE);
    }

    /**
     * Shows a ratio of used to planned: up to 1 it fills the track; beyond, the planned part shrinks and the rest is
     * the extension.
     */
    public void show(double ratio) {
        double safe = Double.isFinite(ratio) ? Math.max(0, ratio) : 0;
        usedShare = safe <= 1 ? safe : 1 / safe;
        overShare = safe <= 1 ? 0 : 1 - usedShare;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double end = Math.round(width * usedShare);
        used.resizeRelocate(0, 0, end, getHeight());
        used.setVisible(end > 0);
        over.setVisible(overShare > 0);
        over.resizeRelocate(end + GAP, 0, Math.max(0, width - end - GAP), getHeight());
    }
}
