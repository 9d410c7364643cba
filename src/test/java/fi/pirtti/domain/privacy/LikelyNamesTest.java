package fi.pirtti.domain.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.domain.discussion.Unit;
import fi.pirtti.exchange.Samples;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The heuristic on sentences as teams write them; names are in braces, and all are made up. */
class LikelyNamesTest {
    private static final Pattern MARKED = Pattern.compile("\\{([^}]*)}");

    private final Guard guard = Guard.of(
            Samples.guide("keski-suomi-henkilosto"),
            new Unit("KS-0412", "Kotihoito, Joutsa", "Joutsan kunta", "Joutsa", new TreeMap<>()));

    /** As measured; the documentation repeats these figures. */
    @Test
    void most_names_are_found_and_few_other_words_are_taken_for_one() throws IOException {
        int expected = 0;
        int found = 0;
        int right = 0;
        StringBuilder wrong = new StringBuilder();
        for (String line : sentences()) {
            List<String> names = MARKED.matcher(line)
                    .results()
                    .map(result -> result.group(1))
                    .toList();
            List<String> told = names(line.replaceAll("[{}]", ""));
            expected += names.size();
            found += told.size();
            right += (int) told.stream().filter(names::contains).count();
            if (!told.equals(names)) {
                wrong.append(line).append("  ->  ").append(told).append('\n');
            }
        }
        double recall = (double) right / expected;
        double precision = (double) right / found;
        assertThat(recall).as("recall; missed or wrong:\n" + wrong).isGreaterThan(0.85);
        assertThat(precision).as("precision; missed or wrong:\n" + wrong).isGreaterThan(0.9);
    }

    @Test
    void nobody_is_found_in_the_sample_sayings_where_nobody_is_named() throws IOException {
        for (String file : List.of("sayings_fi.txt", "sayings_sv.txt")) {
            List<String> told = resource("/fi/pirtti/sample/" + file)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("["))
                    .flatMap(line -> Stream.of(line.split("\\|")))
                    .flatMap(text -> names(text.strip()).stream())
                    .toList();
            assertThat(told).as(file).isEmpty();
        }
    }

    private List<String> names(String text) {
        return guard.in(text).stream().map(Identifier::text).toList();
    }

    private static List<String> sentences() throws IOException {
        return resource("sentences-with-names.txt")
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = LikelyNamesTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
