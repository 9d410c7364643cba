package fi.pirtti.exchange.paper;

import fi.pirtti.domain.guide.LocalizedText;
import fi.pirtti.support.Messages;
import fi.pirtti.support.UiLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Texts of the guide and of the program in the languages of a sheet. */
record Wording(List<String> tags) {
    /** A text and its language. */
    record Said(String tag, String text) {}

    /** The text in each language; once if it reads the same. */
    List<Said> of(LocalizedText text) {
        List<Said> all = new ArrayList<>();
        for (String tag : tags) {
            String in = text.in(tag);
            if (all.stream().noneMatch(said -> said.text().equals(in))) {
                all.add(new Said(tag, in));
            }
        }
        return all;
    }

    /** The text in all languages on one line. */
    String line(LocalizedText text) {
        return of(text).stream().map(Said::text).collect(Collectors.joining(" / "));
    }

    /** The text in all languages, a line for each. */
    String lines(LocalizedText text) {
        return of(text).stream().map(Said::text).collect(Collectors.joining("\n"));
    }

    /** A text of the program in all languages, a line for each. */
    String lines(String key, Object... arguments) {
        return of(key, arguments).stream().map(Said::text).collect(Collectors.joining("\n"));
    }

    /** A text of the program in all languages on one line. */
    String line(String key, Object... arguments) {
        return of(key, arguments).stream().map(Said::text).collect(Collectors.joining(" / "));
    }

    /** A text of the program in each language. */
    List<Said> of(String key, Object... arguments) {
        List<Said> all = new ArrayList<>();
        for (String tag : tags) {
            String text = Messages.in(UiLanguage.ofTag(tag)).text(key, arguments);
            if (all.stream().noneMatch(said -> said.text().equals(text))) {
                all.add(new Said(tag, text));
            }
        }
        return all;
    }

    String lead() {
        return tags.getFirst();
    }

    /** The program's texts in the leading language. */
    Messages messages() {
        return Messages.in(UiLanguage.ofTag(lead()));
    }
}
