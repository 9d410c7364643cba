package fi.pirtti.domain.guide;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One text in several languages, by BCP 47 tag.
 *
 * @param byTag unmodifiable, at least one entry
 */
public record LocalizedText(SortedMap<String, String> byTag) {
    public LocalizedText {
        if (byTag.isEmpty()) {
            throw new IllegalArgumentException("a text needs at least one language");
        }
        byTag = Collections.unmodifiableSortedMap(new TreeMap<>(byTag));
    }

    public static LocalizedText of(String tag, String text) {
        return new LocalizedText(new TreeMap<>(java.util.Map.of(tag, text)));
    }

    /** The text in {@code tag}; failing that its plain language, Finnish, then whichever comes first. */
    public String in(String tag) {
        String exact = byTag.get(tag);
        if (exact != null) {
            return exact;
        }
        int dash = tag.indexOf('-');
        String plain = dash < 0 ? null : byTag.get(tag.substring(0, dash));
        if (plain != null) {
            return plain;
        }
        String finnish = byTag.get("fi");
        return finnish != null ? finnish : byTag.firstEntry().getValue();
    }
}
