package fi.pirtti.ui.office.intake;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/** What became of the files so far, side by side in one bar; the rest is still to be read. */
final class ImportBar extends Region {
    /** Files of one outcome. */
    record Part(String name, int count, String styleClass) {}

    private static final double GAP = 2;

    private List<Part> parts = List.of();
    private long total;

    ImportBar() {
        getStyleClass().add("import-bar");
        setAccessibleRole(AccessibleRole.TEXT);
        setMaxWidth(Double.MAX_VALUE);
    }

    void show(List<Part> newParts, long newTotal) {
        total = newTotal;
        if (getChildren().size() != newParts.size()) {
            getChildren().clear();
            for (Part part : newParts) {
                Region region = new Region();
                region.getStyleClass().addAll("import-part", part.styleClass());
                getChildren().add(region);
            }
        }
        parts = newParts;
        StringBuilder spoken = new StringBuilder();
        parts.stream()
                .filter(part -> part.count() > 0)
                .forEach(part -> spoken.append(part.name())
                        .append(' ')
                        .append(part.count())
                        .append(". "));
        setAccessibleText(spoken.toString());
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - GAP;
        double height = getHeight() - GAP;
        long done = 0;
        double x = 1;
        for (int i = 0; i < parts.size(); i++) {
            done += parts.get(i).count();
            double end = total == 0 ? 1 : 1 + Math.round(width * Math.min(done, total) / total);
            boolean any = parts.get(i).count() > 0 && end > x;
            getChildren().get(i).setVisible(any);
            if (any) {
                getChildren().get(i).resizeRelocate(x, 1, Math.max(1, end - x - (end < width ? GAP : 0)), height);
                x = end;
            }
        }
    }
}
