package fi.pirtti.office.coverage;

import fi.pirtti.domain.guide.LocalizedText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * Something by which units are grouped.
 *
 * @param id {@code municipality}, {@code organisation}, the id of a background field or the head of one of the office's
 *     own columns
 * @param label as the guide names it; null where it does not
 * @param values labels by value, in the order of the guide; empty where values are their own names
 */
public record CoverageField(String id, @Nullable LocalizedText label, SequencedMap<String, LocalizedText> values) {
    public CoverageField {
        values = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(values));
    }

    static CoverageField plain(String id) {
        return new CoverageField(id, null, new LinkedHashMap<>());
    }

    /** A value as people read it. */
    public String name(String value, String language) {
        LocalizedText text = values.get(value);
        return text == null ? value : text.in(language);
    }
}
