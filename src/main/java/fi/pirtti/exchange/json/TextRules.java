package fi.pirtti.exchange.json;

import com.fasterxml.jackson.databind.JsonNode;

/** What a text in a file may hold: whole characters, and of the control characters only tab and line ends. */
public final class TextRules {
    private TextRules() {}

    /** The text in {@code node}, reported and empty if it is none, not clean, or longer than {@code maxLength} UTF-16 units. */
    public static String check(JsonNode node, String at, int maxLength, ProblemList problems) {
        if (!node.isTextual()) {
            problems.error(at, "wrong-type", "string");
            return "";
        }
        String text = node.textValue();
        if (text.length() > maxLength) {
            problems.error(at, "text-long", maxLength);
            return "";
        }
        if (!isClean(text)) {
            problems.error(at, "text-characters");
            return "";
        }
        return text;
    }

    /** True if the text has no half surrogate pair and no control character but tab, LF and CR. */
    public static boolean isClean(String text) {
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            boolean control = (point < 0x20 && point != '\t' && point != '\n' && point != '\r') || point == 0x7F;
            boolean halfPair = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
            boolean noCharacter = point == 0xFFFE || point == 0xFFFF;
            if (control || halfPair || noCharacter) {
                return false;
            }
            i += Character.charCount(point);
        }
        return true;
    }
}
