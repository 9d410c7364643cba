package fi.pirtti.domain.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Names in use in Finland, from the bundled lists {@code given-names.txt} and {@code surnames.txt} (Digital and
 * Population Data Services Agency, CC BY 4.0).
 *
 * @param given given names in their basic form
 * @param words those that are also words of everyday speech, such as Toivo or Rauha
 * @param surnames common ones in -nen
 */
record NameLists(Set<String> given, Set<String> words, Set<String> surnames) {
    /** Read when the first text is looked at, so that starting the program does not wait for it. */
    private static final class Bundled {
        static final NameLists NAMES = read();
    }

    static NameLists bundled() {
        return Bundled.NAMES;
    }

    private static NameLists read() {
        List<String> lines = lines("given-names.txt");
        return new NameLists(
                lines.stream().map(line -> line.replace("*", "")).collect(Collectors.toUnmodifiableSet()),
                lines.stream()
                        .filter(line -> line.endsWith("*"))
                        .map(line -> line.replace("*", ""))
                        .collect(Collectors.toUnmodifiableSet()),
                Set.copyOf(lines("surnames.txt")));
    }

    private static List<String> lines(String file) {
        try (InputStream in = NameLists.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("The program's files are incomplete: " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
