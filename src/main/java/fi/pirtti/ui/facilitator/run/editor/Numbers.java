package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.support.Messages;
import java.text.NumberFormat;

/** Figures as the language of the desk writes them. */
final class Numbers {
    private Numbers() {}

    /** One decimal: 3,4 in Finnish. */
    static String oneDecimal(Messages messages, double number) {
        NumberFormat format = NumberFormat.getNumberInstance(messages.language().locale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        format.setRoundingMode(java.math.RoundingMode.HALF_UP);
        return format.format(number);
    }

    /** Whole percent of a share between 0 and 1: 67 % in Finnish. */
    static String percent(Messages messages, double share) {
        return NumberFormat.getPercentInstance(messages.language().locale()).format(share);
    }
}
