package fi.pirtti.ui.presenter;

import fi.pirtti.domain.guide.LocalizedText;
import fi.pirtti.support.Messages;
import fi.pirtti.support.UiLanguage;
import java.util.List;

/**
 * A text in the languages of the wall.
 *
 * @param second empty when the wall has one language, or both say the same
 */
record Bilingual(String first, String second) {
    Bilingual {
        second = second.equals(first) ? "" : second;
    }

    /** A text of the guide. */
    static Bilingual of(LocalizedText text, List<String> languages) {
        return new Bilingual(text.in(languages.getFirst()), languages.size() < 2 ? "" : text.in(languages.get(1)));
    }

    /** A text of the program. */
    static Bilingual of(String key, List<String> languages, Object... arguments) {
        String second = languages.size() < 2 ? "" : in(languages.get(1)).text(key, arguments);
        return new Bilingual(in(languages.getFirst()).text(key, arguments), second);
    }

    private static Messages in(String language) {
        return Messages.in(UiLanguage.ofTag(language));
    }

    /** Both on one line. */
    String joined() {
        return second.isEmpty() ? first : first + " / " + second;
    }
}
