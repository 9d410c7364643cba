package fi.pirtti.ui.facilitator.run.editor;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A standing bar with its count above it. */
final class CountBar extends Region {
    private static final double WIDEST = 5.1429;

    private final Label number = new Label();
    private final Region bar = new Region();
    private int count;
    private int highest = 1;

    /** A bar in one of the colours {@code scale-1} … {@code scale-5} or {@code scale-none}. */
    CountBar(String colour) {
        getStyleClass().add("count-bar");
        number.getStyleClass().add("count-bar-number");
        bar.getStyleClass().addAll("count-bar-fill", colour);
        getChildren().addAll(bar, number);
    }

    /** Shows a count; a bar of {@code highest} takes the whole height. */
    void show(int newCount, int newHighest) {
        count = newCount;
        highest = Math.max(1, newHighest);
        number.setText(Integer.toString(count));
        number.setVisible(count > 0);
        bar.setVisible(count > 0);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double room = getHeight();
        double words = number.prefHeight(-1);
        double gap = words / 6;
        double height = Math.round(Math.max(0, room - words - gap) * Math.min(1, (double) count / highest));
        double width =
                Math.round(Math.min(getWidth() * 0.72, WIDEST * number.getFont().getSize()));
        double left = Math.round((getWidth() - width) / 2);
        bar.resizeRelocate(left, room - height, width, height);
        double wide = Math.ceil(number.prefWidth(-1));
        number.resizeRelocate(Math.round((getWidth() - wide) / 2), room - height - gap - words, wide, words);
    }
}
