package fi.pirtti.support;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The texts of the program in one language. Immutable and safe from any thread.
 *
 * <p>Patterns without arguments are plain text; patterns with arguments are ICU message patterns
 * ({@code {0}}, {@code {0, plural, one{…} other{…}}}), formatted as is usual in Finland.
 */
public final class Messages {
    private static final Map<UiLanguage, Messages> LOADED = new ConcurrentHashMap<>();

    private final UiLanguage language;
    private final Map<String, String> patterns;
    private final DateTimeFormatter clock;

    private Messages(UiLanguage language, Map<String, String> patterns) {
        this.language = language;
        this.patterns = patterns;
        this.clock = DateTimeFormatter.ofPattern(
                Objects.requireNonNull(patterns.get("common.clock"), "common.clock"), Locale.ROOT);
    }

    /** The texts in {@code language}, loaded once. */
    public static Messages in(UiLanguage language) {
        return LOADED.computeIfAbsent(language, Messages::load);
    }

    public UiLanguage language() {
        return language;
    }

    /**
     * The text of {@code key}.
     *
     * @throws IllegalArgumentException if there is no such key: a mistake in the program, caught by the tests
     */
    public String text(String key, Object... arguments) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No message has the key " + key);
        }
        if (arguments.length == 0) {
            return pattern;
        }
        return isPlain(pattern) ? substitute(pattern, arguments) : format(pattern, arguments);
    }

    /** A time of day as the language writes it: {@code 13.05}, in English {@code 13:05}. */
    public String time(TemporalAccessor time) {
        return clock.format(time);
    }

    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    /** Plain {@code {0}} arguments need no ICU, whose data would cost start-up time. */
    private static boolean isPlain(String pattern) {
        return pattern.indexOf(',', Math.max(0, pattern.indexOf('{'))) < 0 || !pattern.matches("(?s).*\\{\\d+\\s*,.*");
    }

    private static String substitute(String pattern, Object[] arguments) {
        String text = pattern;
        for (int i = arguments.length - 1; i >= 0; i--) {
            text = text.replace("{" + i + "}", "\u0000" + i + "\u0000");
        }
        text = text.replace("''", "'");
        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("\u0000" + i + "\u0000", String.valueOf(arguments[i]));
        }
        return text;
    }

    private String format(String pattern, Object[] arguments) {
        return new MessageFormat(pattern, language.locale()).format(arguments);
    }

    private static Messages load(UiLanguage language) {
        String name = "/fi/pirtti/messages_" + language.tag() + ".properties";
        try (InputStream in = Messages.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The program's files are incomplete: " + name);
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return new Messages(
                    language,
                    properties.stringPropertyNames().stream()
                            .collect(Collectors.toUnmodifiableMap(key -> key, properties::getProperty)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
