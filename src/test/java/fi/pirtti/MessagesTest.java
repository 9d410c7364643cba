package fi.pirtti;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import fi.pirtti.support.UiLanguage;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MessagesTest {
    /** Starts of keys that the program completes at run time, each with a name from a closed list. */
    private static final Set<String> DYNAMIC_PREFIXES = Set.of("advice.", "rule.figure.", "rule.warning.");

    /** The start of a problem's key; its code follows, and stands in the program by itself. */
    private static final String PROBLEM = "problem.";

    private static final Path SOURCES = Path.of("src", "main", "java");
    private static final Path RESOURCES = Path.of("src", "main", "resources", "fi", "pirtti");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]*(\\.[A-Za-z0-9-]+)+");
    private static final Pattern FILE_NAME = Pattern.compile(
            ".*\\.(json|html|pdf|docx|css|csv|txt|zip|png|ttf|db|sql|pirtti|pirtti-archive|new|properties)");

    @Test
    void the_three_languages_have_the_same_keys() {
        Map<UiLanguage, Set<String>> keys = new HashMap<>();
        for (UiLanguage language : UiLanguage.values()) {
            keys.put(language, new TreeSet<>(patterns(language).keySet()));
        }
        assertThat(keys.get(UiLanguage.SV)).isEqualTo(keys.get(UiLanguage.FI));
        assertThat(keys.get(UiLanguage.EN)).isEqualTo(keys.get(UiLanguage.FI));
    }

    @Test
    void every_key_is_used() {
        Set<String> literals = literals();
        assertThat(patterns(UiLanguage.FI).keySet())
                .allMatch(
                        key -> literals.contains(key)
                                || isCodeIn(literals, key)
                                || DYNAMIC_PREFIXES.stream().anyMatch(key::startsWith),
                        "is written in the program, or begins with a listed prefix");
    }

    @Test
    void every_listed_prefix_is_used() {
        assertThat(literals()).containsAll(DYNAMIC_PREFIXES);
    }

    @Test
    void every_key_in_the_program_has_a_text() {
        Set<String> keys = patterns(UiLanguage.FI).keySet();
        Set<String> rooms =
                keys.stream().map(key -> key.substring(0, key.indexOf('.') + 1)).collect(Collectors.toSet());
        assertThat(literals())
                .filteredOn(text -> KEY.matcher(text).matches())
                .filteredOn(text -> rooms.contains(text.substring(0, text.indexOf('.') + 1)))
                .filteredOn(text -> !FILE_NAME.matcher(text).matches())
                .allMatch(keys::contains, "has a text");
    }

    @Test
    void every_pattern_takes_the_same_arguments_in_all_languages() {
        Map<String, Set<String>> finnish = arguments(UiLanguage.FI);
        assertThat(arguments(UiLanguage.SV)).isEqualTo(finnish);
        assertThat(arguments(UiLanguage.EN)).isEqualTo(finnish);
    }

    @ParameterizedTest
    @EnumSource
    void no_text_is_blank_and_no_key_is_given_twice(UiLanguage language) throws IOException {
        assertThat(patterns(language).values()).noneMatch(String::isBlank);
        try (Stream<String> lines = Files.lines(file(language))) {
            assertThat(lines.filter(line -> line.contains("=") && !line.startsWith("#"))
                            .map(line -> line.substring(0, line.indexOf('=')).strip()))
                    .doesNotHaveDuplicates();
        }
    }

    private static boolean isCodeIn(Set<String> literals, String key) {
        return key.startsWith(PROBLEM) && literals.contains(key.substring(PROBLEM.length()));
    }

    /** The names of the arguments of each pattern that has any; a pattern that is no ICU pattern fails the test. */
    private static Map<String, Set<String>> arguments(UiLanguage language) {
        Map<String, Set<String>> arguments = new TreeMap<>();
        patterns(language).forEach((key, pattern) -> {
            if (pattern.contains("{")) {
                try {
                    arguments.put(key, new TreeSet<>(new MessageFormat(pattern, language.locale()).getArgumentNames()));
                } catch (IllegalArgumentException e) {
                    throw new AssertionError(key + " in " + language + ": " + e.getMessage(), e);
                }
            }
        });
        return arguments;
    }

    private static Map<String, String> patterns(UiLanguage language) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file(language))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> patterns = new LinkedHashMap<>();
        properties.stringPropertyNames().forEach(key -> patterns.put(key, properties.getProperty(key)));
        return patterns;
    }

    private static Path file(UiLanguage language) {
        return RESOURCES.resolve("messages_" + language.tag() + ".properties");
    }

    private static Set<String> literals() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            Set<String> literals = new TreeSet<>();
            for (Path source : sources) {
                var matcher = LITERAL.matcher(Files.readString(source));
                while (matcher.find()) {
                    literals.add(matcher.group(1));
                }
            }
            return literals;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
