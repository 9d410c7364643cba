package fi.pirtti.storage.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text as SQLite's FTS5 finds them ({@code unicode61 remove_diacritics 0}): runs of letters, digits and the
 * marks upon them, whatever their case; ö is not o.
 */
final class Words {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}\\p{Co}]+");

    /** What a server takes as one word has at most 2046 bytes. */
    private static final int LONGEST = 500;

    /** The last place in a text that a server counts. */
    private static final int LAST = 16383;

    private Words() {}

    /** In lower case, in the order of the text. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group()
                    .codePoints()
                    .limit(LONGEST)
                    .map(Character::toLowerCase)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString());
        }
        return words;
    }

    /** As PostgreSQL reads a {@code tsvector}: there is nothing in a word that it would take for a sign of its own. */
    static String vector(String text) {
        StringBuilder vector = new StringBuilder();
        int place = 0;
        for (String word : of(text)) {
            place = Math.min(place + 1, LAST);
            vector.append('\'').append(word).append("':").append(place).append(' ');
        }
        return vector.toString();
    }

    /** As PostgreSQL reads a {@code tsquery} for texts in which each word of {@code text} is, or begins one; empty if it has none. */
    static String query(String text) {
        StringBuilder query = new StringBuilder();
        for (String word : of(text)) {
            query.append(query.isEmpty() ? "" : " & ").append('\'').append(word).append("':*");
        }
        return query.toString();
    }
}
