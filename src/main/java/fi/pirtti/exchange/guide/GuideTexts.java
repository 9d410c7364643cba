package fi.pirtti.exchange.guide;

import fi.pirtti.domain.guide.Labelled;
import fi.pirtti.domain.guide.LocalizedText;
import fi.pirtti.exchange.json.Fields;
import java.util.HashSet;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what is written in several languages. */
public final class GuideTexts {
    private static final Pattern TAG = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{1,8}){0,4}");
    private static final LocalizedText NONE = LocalizedText.of("fi", "-");

    private final List<String> languages;

    /** @param languages those in which every text must exist */
    public GuideTexts(List<String> languages) {
        this.languages = languages;
    }

    /** The text of a member that must be there. */
    public LocalizedText read(Fields owner, String name) {
        return read(owner.object(name));
    }

    @Nullable
    LocalizedText readIfPresent(Fields owner, String name) {
        return owner.has(name) ? read(owner, name) : null;
    }

    LocalizedText read(Fields entries) {
        TreeMap<String, String> byTag = new TreeMap<>();
        for (String tag : entries.names()) {
            if (!TAG.matcher(tag).matches()) {
                entries.error(tag, "language-form");
            }
            byTag.put(tag, entries.text(tag, GuideLimits.MAX_TEXT));
        }
        for (String language : languages) {
            if (!byTag.containsKey(language)) {
                entries.errorHere("language-missing", language);
            }
        }
        return byTag.isEmpty() ? NONE : new LocalizedText(byTag);
    }

    /** Things with id and label. */
    List<Labelled> labelled(Fields owner, String name, int min) {
        List<Fields> all = owner.objects(name, min, GuideLimits.MAX_OPTIONS);
        Fields.unique(all, "id", new HashSet<>());
        return all.stream().map(this::labelled).toList();
    }

    private Labelled labelled(Fields fields) {
        Labelled labelled = new Labelled(fields.id("id"), read(fields, "label"));
        fields.noOthers();
        return labelled;
    }
}
