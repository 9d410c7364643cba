package fi.pirtti.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ErrorCodesTest {
    private static final Path DOCUMENT = Path.of("src", "site", "markdown", "error-codes.md");
    private static final Path MADE = Path.of("target", "error-codes.md");
    private static final String START = "<!-- the list -->\n";

    /** How the codes begin that are never about a place in a file that a person wrote. */
    private static final Set<String> NOT_IN_A_FILE = Set.of(
            "archive", "conflict", "file", "keys", "memory", "open", "passphrase", "recovery", "seal", "storage");

    @Test
    void every_code_is_documented_with_its_sentence_in_three_languages_and_what_to_do() throws IOException {
        String document = Files.readString(DOCUMENT);
        String expected = document.substring(0, document.indexOf(START) + START.length()) + list();
        Files.createDirectories(MADE.getParent());
        Files.writeString(MADE, expected);
        assertThat(document)
                .as("the list of codes; if a code is new: cp " + MADE + " " + DOCUMENT)
                .isEqualTo(expected);
    }

    @Test
    void every_code_with_something_of_its_own_to_do_exists() {
        assertThat(Arrays.stream(Remedy.values())
                        .flatMap(remedy -> remedy.codes().stream())
                        .toList())
                .doesNotHaveDuplicates()
                .isSubsetOf(codes());
    }

    @Test
    void every_code_has_something_to_do_and_a_family_of_codes_what_fits_it() {
        Map<String, Set<Remedy>> families = Map.of(
                "archive", Set.of(Remedy.KEEP_ALL, Remedy.NOTHING, Remedy.CHECK_COMMAND, Remedy.ASK_KEEPER),
                "file", Set.of(Remedy.CHECK_DISK, Remedy.ASK_OFFICE),
                "json", Set.of(Remedy.CORRECT_FILE),
                "keys", Set.of(Remedy.RECOVER_KEYS, Remedy.SECURE_KEYS, Remedy.CHECK_COMMAND),
                "merge", Set.of(Remedy.OTHER_MACHINE),
                "open", Set.of(Remedy.ASK_OFFICE, Remedy.OTHER_MACHINE, Remedy.CHECK_DISK),
                "recovery", Set.of(Remedy.KEEP_SHEET, Remedy.SECURE_KEYS, Remedy.CHECK_COMMAND),
                "seal", Set.of(Remedy.REVIEW, Remedy.CHECK_DISK, Remedy.ASK_OFFICE, Remedy.RESTART),
                "sharing", Set.of(Remedy.OTHER_MACHINE),
                "units", Set.of(Remedy.CORRECT_FILE));
        Set<Remedy> storage = Set.of(
                Remedy.CHECK_DISK,
                Remedy.RESTART,
                Remedy.RESTORE,
                Remedy.CLOSE_OTHER,
                Remedy.INSTALL_AGAIN,
                Remedy.DECIDE_AGAIN,
                Remedy.CHECK_COMMAND);
        Set<Remedy> server = Set.of(
                Remedy.CHECK_SERVER,
                Remedy.WAIT,
                Remedy.CHECK_LOGIN,
                Remedy.ASK_KEEPER,
                Remedy.ASK_RIGHTS,
                Remedy.LOOK_AGAIN,
                Remedy.CHECK_COMMAND);
        assertThat(codes()).allSatisfy(code -> {
            String family = code.split("-")[0];
            Set<Remedy> fitting = code.startsWith("storage-server")
                    ? server
                    : family.equals("storage") ? storage : families.getOrDefault(family, EnumSet.allOf(Remedy.class));
            assertThat(Remedy.of(code)).isIn(fitting);
            assertThat(Remedy.of(code).codes()).contains(code);
        });
        assertThat(Remedy.CORRECT_FILE.codes())
                .allSatisfy(code -> assertThat(NOT_IN_A_FILE).noneMatch(code::startsWith));
    }

    @Test
    void a_trouble_is_named_by_the_first_of_its_causes_that_can_be_explained() {
        assertThat(Trouble.of(new IllegalStateException(new UncheckedIOException(new NoSuchFileException("x"))))
                        .code())
                .isEqualTo("file-missing");
        assertThat(Trouble.of(new RuntimeException(new OutOfMemoryError())).code())
                .isEqualTo("memory-full");
    }

    @Test
    void the_same_fault_has_the_same_code_whatever_its_message_says() {
        Trouble first = Trouble.of(fault("one"));
        assertThat(first.code()).matches("unexpected-[0-9A-HJKMNP-TV-Z]{8}");
        assertThat(Trouble.of(fault("two"))).isEqualTo(first);
        assertThat(Trouble.of(new IllegalStateException("one"))).isNotEqualTo(first);
    }

    private static Throwable fault(String message) {
        return new IllegalStateException(message);
    }

    private static TreeSet<String> codes() {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/fi/pirtti/messages_fi.properties"))) {
            texts.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts.stringPropertyNames().stream()
                .filter(key -> key.startsWith("problem."))
                .map(key -> key.substring("problem.".length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String list() {
        StringBuilder list = new StringBuilder();
        for (Remedy remedy : Remedy.values()) {
            for (UiLanguage language : UiLanguage.values()) {
                list.append(language == UiLanguage.FI ? "\n## " : "\n")
                        .append(remedy.words(Messages.in(language)))
                        .append('\n');
            }
            list.append("\n| code | suomi | svenska | English |\n|---|---|---|---|\n");
            for (String code : codes()) {
                if (Remedy.of(code) == remedy) {
                    list.append("| `").append(code).append('`');
                    for (UiLanguage language : UiLanguage.values()) {
                        list.append(" | ")
                                .append(Messages.in(language)
                                        .text("problem." + code)
                                        .replace("|", "\\|"));
                    }
                    list.append(" |\n");
                }
            }
        }
        return list.toString();
    }
}
