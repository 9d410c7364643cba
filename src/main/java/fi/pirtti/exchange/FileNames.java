package fi.pirtti.exchange;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.function.Predicate;

/**
 * Names of files as people read them, such as {@code Kutsu - Kotihoito, Keuruu.pirtti}: only characters that every file
 * system takes, and short enough for all of them.
 */
public final class FileNames {
    /** Ending of every file that travels. */
    public static final String ENDING = ".pirtti";

    private static final int MAX_LABEL_BYTES = 120;
    private static final String PUNCTUATION = " ,.-_()+&'!";
    private static final String NAMELESS = "nimetön";

    private FileNames() {}

    public static String invitation(String unitName) {
        return "Kutsu - " + possible(label(unitName)) + ENDING;
    }

    public static String bundle(String unitName, int revision) {
        return "Vastaus - " + possible(label(unitName)) + " - " + revision + ENDING;
    }

    public static String receipt(String unitName, int revision) {
        return "Kuittaus - " + possible(label(unitName)) + " - " + revision + ENDING;
    }

    /** A discussion for another machine of the unit. */
    public static String shared(String unitName) {
        return possible("Yhdistettävä - " + label(unitName)) + ENDING;
    }

    public static String returnSheet(String unitName) {
        return "Palaute - " + possible(label(unitName)) + ENDING;
    }

    /** A notice that answers are waited for until another day. */
    public static String notice(LocalDate closes) {
        return possible("Määräaika - " + closes.getDayOfMonth() + "." + closes.getMonthValue() + "." + closes.getYear())
                + ENDING;
    }

    /** Name of a file for people, such as {@code Työpohjat - Kotihoito, Keuruu.pdf}; {@code ending} with its point. */
    public static String document(String what, String unitName, String ending) {
        return possible(label(what) + " - " + label(unitName)) + ending;
    }

    /**
     * {@code name}, or the first of {@code … (2).pirtti}, {@code … (3).pirtti}, … that is not taken. File systems that do
     * not tell case apart want {@code taken} to do the same.
     */
    public static String distinct(String name, Predicate<String> taken) {
        String base = name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
        String ending = name.substring(base.length());
        String candidate = name;
        for (int number = 2; taken.test(candidate); number++) {
            candidate = base + " (" + number + ")" + ending;
        }
        return candidate;
    }

    /** The name with everything else than letters, digits and plain punctuation replaced; never empty. */
    static String label(String name) {
        StringBuilder label = new StringBuilder();
        int bytes = 0;
        for (int point :
                Normalizer.normalize(name, Normalizer.Form.NFC).codePoints().toArray()) {
            String kept = allowed(point) ? Character.toString(point) : " ";
            if (kept.equals(" ") && (label.isEmpty() || label.charAt(label.length() - 1) == ' ')) {
                continue;
            }
            bytes += kept.getBytes(StandardCharsets.UTF_8).length;
            if (bytes > MAX_LABEL_BYTES) {
                break;
            }
            label.append(kept);
        }
        String trimmed = label.toString().replaceAll("^[ .]+|[ .]+$", "");
        return trimmed.isEmpty() ? NAMELESS : trimmed;
    }

    /** Where the system has no UTF-8 locale, as in bare containers, Java cannot name a file with an ä: it becomes a. */
    private static String possible(String label) {
        try {
            return Path.of(label).toString();
        } catch (InvalidPathException e) {
            return plain(label);
        }
    }

    static String plain(String label) {
        return Normalizer.normalize(label, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("[^\\p{ASCII}]", "_");
    }

    private static boolean allowed(int point) {
        return Character.isLetterOrDigit(point)
                || Character.getType(point) == Character.NON_SPACING_MARK
                || PUNCTUATION.indexOf(point) >= 0;
    }
}
