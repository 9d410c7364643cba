package fi.pirtti.exchange.json;

import com.fasterxml.jackson.databind.JsonNode;
import fi.pirtti.support.CleanText;

/** What a text in a file may hold: what is {@linkplain CleanText clean}, and not too much of it. */
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
        if (!CleanText.isClean(text)) {
            problems.error(at, "text-characters");
            return "";
        }
        return text;
    }
}
