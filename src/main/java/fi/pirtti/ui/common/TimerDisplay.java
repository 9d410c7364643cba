package fi.pirtti.ui.common;

import java.time.Duration;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/**
 * Time left as {@code 6:42}, or time over as {@code +1:24}. The typeface has no figures of equal width in JavaFX, so
 * each digit stands in a cell of its own and the display does not tremble. The size is that of the font it is given.
 */
public final class TimerDisplay extends HBox {
    private static final PseudoClass OVERRUN = PseudoClass.getPseudoClass("overrun");

    public TimerDisplay() {
        getStyleClass().add("timer");
        setAccessibleRole(AccessibleRole.TEXT);
    }

    /** Shows the time left; a negative time is the time over. */
    public void show(Duration left) {
        pseudoClassStateChanged(OVERRUN, left.isNegative());
        String text = text(left);
        while (getChildren().size() > text.length()) {
            getChildren().removeLast();
        }
        while (getChildren().size() < text.length()) {
            Label cell = new Label();
            cell.setMinWidth(USE_PREF_SIZE);
            getChildren().add(cell);
        }
        for (int i = 0; i < text.length(); i++) {
            Label cell = (Label) getChildren().get(i);
            cell.setText(text.substring(i, i + 1));
            cell.getStyleClass().setAll("label", Character.isDigit(text.charAt(i)) ? "timer-digit" : "timer-sign");
        }
        setAccessibleText(text);
    }

    /** The time as the display writes it. */
    public static String text(Duration left) {
        long seconds = left.abs().toSeconds();
        String sign = left.isNegative() ? "+" : "";
        return "%s%d:%02d".formatted(sign, seconds / 60, seconds % 60);
    }
}
