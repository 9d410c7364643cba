package fi.pirtti.ui.help;

import fi.pirtti.support.UiLanguage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.commonmark.parser.Parser;

/** The pages of help in one language. Each is read when it is first asked for; searching reads them all. */
final class HelpBook {
    private static final int SHORTEST_WORD = 2;

    private final UiLanguage language;
    private final Map<HelpTopic, HelpPage> pages = new EnumMap<>(HelpTopic.class);

    HelpBook(UiLanguage language) {
        this.language = language;
    }

    HelpPage page(HelpTopic topic) {
        return pages.computeIfAbsent(topic, this::read);
    }

    /** The pages that have all of the words, those with one in the title first; none for an empty question. */
    List<HelpPage> search(String question) {
        List<String> words = words(question);
        if (words.isEmpty()) {
            return List.of();
        }
        return Stream.of(HelpTopic.values())
                .map(this::page)
                .filter(page -> page.tells(words))
                .sorted(Comparator.comparing((HelpPage page) -> !page.named(words)))
                .toList();
    }

    /** The words that are looked for. */
    static List<String> words(String question) {
        return Stream.of(question.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .toList();
    }

    private HelpPage read(HelpTopic topic) {
        String name = "/fi/pirtti/help/" + language.tag() + "/" + topic.slug() + ".md";
        try (InputStream in = HelpBook.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The program's files are incomplete: " + name);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return HelpPage.of(topic, Parser.builder().build().parse(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
