package fi.pirtti.office.coverage;

import java.util.Locale;

/**
 * Names in the order of the Finnish and Swedish alphabet, upper case as lower case. A collator would do the same, and
 * would load its data for a tenth of a second before the first row is shown.
 */
final class NameOrder {
    private NameOrder() {}

    /** Text whose plain order is that of the names. */
    static String key(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        StringBuilder key = null;
        for (int i = 0; i < lower.length(); i++) {
            char sorted = switch (lower.charAt(i)) {
                case 'å' -> '{';
                case 'ä', 'æ' -> '|';
                case 'ö', 'ø' -> '}';
                default -> lower.charAt(i);
            };
            if (sorted != lower.charAt(i)) {
                key = key == null ? new StringBuilder(lower) : key;
                key.setCharAt(i, sorted);
            }
        }
        return key == null ? lower : key.toString();
    }
}
