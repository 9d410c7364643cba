package fi.pirtti.ui.common;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Counts side by side in one bar, each as wide as its share, with its figure in it. Empty counts take no room. */
public final class StackedBar extends Region {
    /**
     * A part of the bar.
     *
     * @param name what is counted, for screen readers
     * @param count zero or more
     * @param styleClass its colours: {@code scale-1} … {@code scale-5}, {@code agree-1} … {@code agree-4},
     *     {@code data-1} … {@code data-6}
     */
    public record Part(String name, int count, String styleClass) {}

    private List<Part> parts = List.of();

    public StackedBar() {
        getStyleClass().add("stacked-bar");
        setAccessibleRole(AccessibleRole.TEXT);
        setMaxWidth(Double.MAX_VALUE);
    }

    /** Shows these parts, left to right. */
    public void show(List<Part> newParts) {
        parts = newParts.stream().filter(part -> part.count() > 0).toList();
        getChildren().clear();
        StringBuilder spoken = new StringBuilder();
        for (Part part : parts) {
            Label cell = new Label(Integer.toString(part.count()));
            cell.getStyleClass().addAll("stacked-part", part.styleClass());
            getChildren().add(cell);
            spoken.append(part.name()).append(' ').append(part.count()).append(". ");
        }
        if (!parts.isEmpty()) {
            getChildren().getFirst().getStyleClass().add("first-part");
            getChildren().getLast().getStyleClass().add("last-part");
        }
        setAccessibleText(spoken.toString());
        requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        return prefHeight(parts.size());
    }

    private double prefHeight(int count) {
        return count == 0 ? 0 : getChildren().getFirst().prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        double total = parts.stream().mapToInt(Part::count).sum();
        double done = 0;
        double x = 0;
        for (int i = 0; i < parts.size(); i++) {
            done += parts.get(i).count();
            double end = Math.round(getWidth() * done / total);
            // Neighbours share their edge line.
            double left = i == 0 ? x : x - 1;
            getChildren().get(i).resizeRelocate(left, 0, end - left, getHeight());
            x = end;
        }
    }
}
