package fi.pirtti.ui.office.coverage;

import fi.pirtti.office.coverage.Shares;

/** Figures as they are written in Finland: thousands apart, per cent with a space that does not break. */
final class Figures {
    private static final int THOUSAND = 1000;

    private Figures() {}

    static String grouped(int number) {
        return number < THOUSAND
                ? Integer.toString(number)
                : grouped(number / THOUSAND) + "\u00A0" + String.format("%03d", number % THOUSAND);
    }

    static String percent(double share) {
        return Shares.percent(share) + "\u00A0%";
    }
}
