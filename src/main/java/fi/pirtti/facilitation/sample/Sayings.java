package fi.pirtti.facilitation.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What people might say, by heading; read from the bundled text files, whose first lines explain their form.
 *
 * @param lines by heading such as {@code ideas koti haaste}; each line is split at its bars
 */
record Sayings(Map<String, List<List<String>>> lines) {
    private static final Sayings FINNISH = load("fi");
    private static final Sayings SWEDISH = load("sv");

    /** The sayings in Swedish for Swedish, in Finnish for every other language. */
    static Sayings in(String language) {
        return language.equals("sv") || language.startsWith("sv-") ? SWEDISH : FINNISH;
    }

    /** The lines under a heading, none if there is no such heading. */
    List<List<String>> under(String heading) {
        return lines.getOrDefault(heading, List.of());
    }

    /** First columns of the lines under a heading. */
    List<String> texts(String heading) {
        return under(heading).stream().map(List::getFirst).toList();
    }

    private static Sayings load(String language) {
        String name = "/fi/pirtti/sample/sayings_" + language + ".txt";
        try (InputStream in = Sayings.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The program's files are incomplete: " + name);
            }
            return parse(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Sayings parse(List<String> rows) {
        Map<String, List<List<String>>> lines = new LinkedHashMap<>();
        List<List<String>> current = new ArrayList<>();
        for (String row : rows) {
            if (row.startsWith("[")) {
                current = lines.computeIfAbsent(row.substring(1, row.length() - 1), heading -> new ArrayList<>());
            } else if (!row.isBlank() && !row.startsWith("#")) {
                current.add(Arrays.stream(row.split("\\|")).map(String::strip).toList());
            }
        }
        return new Sayings(Collections.unmodifiableMap(lines));
    }
}
