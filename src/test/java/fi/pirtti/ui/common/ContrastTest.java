package fi.pirtti.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Contrast by WCAG 2.2 (1.4.3, 1.4.6, 1.4.11), computed from the style sheets as they are. */
class ContrastTest {
    private static final Path SHEETS = Path.of("src", "main", "resources", "fi", "pirtti", "ui");
    private static final Path VIEWS = Path.of("src", "main", "java", "fi", "pirtti", "ui");
    private static final double EDGE = 3;

    /** What words may stand on anywhere. */
    private static final List<String> GROUNDS =
            List.of("-pirtti-canvas", "-color-bg-default", "-color-bg-inset", "-pirtti-sunken");

    private static final List<String> TINTS = List.of(
            "-color-accent-subtle",
            "-color-success-subtle",
            "-color-warning-subtle",
            "-color-danger-subtle",
            "-pirtti-info-subtle");

    private static final Pattern TOKEN = Pattern.compile("(?m)^\\s+(-[a-z0-9-]+):\\s*([^;]+);");
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)}");
    private static final Pattern TEXT_FILL = Pattern.compile("-fx-text-fill:\\s*(-[a-z0-9-]+)");
    private static final Pattern BACKGROUND = Pattern.compile("-fx-background-color:\\s*([^;(]+);");
    private static final Pattern LITERAL = Pattern.compile(
            "#[0-9A-Fa-f]{3,8}\\b|\\b(?:rgba?|hsba?)\\(|:[^;]*\\b(?:white|black|gr[ae]y|red|green|blue|yellow|orange)\\b(?!-)");

    @ParameterizedTest
    @CsvSource({"tokens-light.css, 4.5", "tokens-dark.css, 4.5", "tokens-contrast.css, 7"})
    void words_stand_out_from_every_ground_they_may_stand_on(String file, double least) {
        Map<String, Color> tokens = tokens(file);
        List<String> weak = new ArrayList<>();
        // These have grounds of their own, which stand in the same rule or name the same thing.
        Set<String> words = textFills();
        words.removeIf(word -> word.endsWith("-fg") && word.startsWith("-pirtti-")
                || word.equals("-color-fg-emphasis")
                || word.equals("-color-bg-default")
                || word.startsWith("-pirtti-data-"));
        assertThat(words).contains("-color-fg-default", "-color-fg-muted", "-color-danger-fg", "-pirtti-info");
        for (String word : words) {
            GROUNDS.forEach(ground -> check(tokens, word, ground, least, weak));
        }
        for (String tint : TINTS) {
            check(tokens, "-color-fg-default", tint, least, weak);
            check(tokens, "-color-fg-muted", tint, least, weak);
            String own = tint.equals("-pirtti-info-subtle") ? "-pirtti-info" : tint.replace("-subtle", "-fg");
            check(tokens, own, tint, least, weak);
        }
        check(tokens, "-color-fg-emphasis", "-color-accent-emphasis", least, weak);
        check(tokens, "-color-fg-emphasis", "-pirtti-accent-hover", least, weak);
        assertThat(weak).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"tokens-light.css, 4.5", "tokens-dark.css, 4.5", "tokens-contrast.css, 7"})
    void words_stand_out_from_the_ground_that_their_own_rule_gives_them(String file, double least) {
        Map<String, Color> tokens = tokens(file);
        List<String> weak = new ArrayList<>();
        int pairs = 0;
        for (String sheet : componentSheets()) {
            for (MatchResult rule : RULE.matcher(sheet).results().toList()) {
                Matcher text = TEXT_FILL.matcher(rule.group(2));
                Matcher background = BACKGROUND.matcher(rule.group(2) + ";");
                if (text.find() && background.find()) {
                    String[] layers = background.group(1).split(",");
                    String ground =
                            layers[layers.length - 1].replace("!important", "").strip();
                    if (!ground.equals("transparent")) {
                        pairs++;
                        check(tokens, text.group(1), ground, least, weak);
                    }
                }
            }
        }
        assertThat(pairs).isGreaterThan(20);
        assertThat(weak).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"tokens-light.css", "tokens-dark.css", "tokens-contrast.css"})
    void edges_icons_and_the_focus_ring_can_be_seen(String file) {
        Map<String, Color> tokens = tokens(file);
        List<String> weak = new ArrayList<>();
        for (String ground : GROUNDS) {
            for (String edge : List.of("-color-border-default", "-color-accent-emphasis", "-pirtti-focus")) {
                check(tokens, edge, ground, EDGE, weak);
            }
        }
        for (String ground : List.of("-color-bg-default", "-color-bg-inset", "-pirtti-canvas")) {
            check(tokens, "-color-warning-emphasis", ground, EDGE, weak);
        }
        for (int i = 1; i <= 6; i++) {
            check(tokens, "-pirtti-data-" + i, "-color-bg-default", EDGE, weak);
        }
        TINTS.forEach(tint -> check(tokens, "-pirtti-focus", tint, EDGE, weak));
        assertThat(weak).isEmpty();
    }

    @Test
    void every_theme_has_the_same_tokens() {
        Set<String> light = tokens("tokens-light.css").keySet();
        assertThat(tokens("tokens-dark.css").keySet()).isEqualTo(light);
        assertThat(tokens("tokens-contrast.css").keySet()).isEqualTo(light);
    }

    @Test
    void colours_are_named_in_the_token_files_only() throws IOException {
        List<String> literal = new ArrayList<>();
        try (Stream<Path> sheets = Files.list(SHEETS)) {
            for (Path sheet : sheets.filter(ContrastTest::isComponentSheet).toList()) {
                // Names of properties and tokens may hold the name of a colour.
                LITERAL.matcher(withoutComments(Files.readString(sheet)).replaceAll("-[a-z][a-z0-9-]*", "-"))
                        .results()
                        .forEach(found -> literal.add(sheet.getFileName() + ": " + found.group()));
            }
        }
        Pattern inJava = Pattern.compile("\"[^\"\\n]*#[0-9A-Fa-f]{6}|\\bColor\\.(?!TRANSPARENT\\b)[a-zA-Z]+");
        try (Stream<Path> sources = Files.walk(VIEWS)) {
            for (Path source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                inJava.matcher(Files.readString(source))
                        .results()
                        .forEach(found -> literal.add(source.getFileName() + ": " + found.group()));
            }
        }
        assertThat(literal).isEmpty();
    }

    @Test
    void contrast_is_computed_as_wcag_says() {
        assertThat(contrast(Color.BLACK, Color.WHITE)).isEqualTo(21);
        assertThat(contrast(Color.web("#777777"), Color.WHITE)).isBetween(4.47, 4.49);
    }

    private static void check(Map<String, Color> tokens, String ink, String ground, double least, List<String> weak) {
        assertThat(tokens).containsKeys(ink, ground);
        double contrast = contrast(tokens.get(ink), tokens.get(ground));
        if (contrast < least) {
            weak.add("%s on %s: %.2f".formatted(ink, ground, contrast));
        }
    }

    private static double contrast(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static Map<String, Color> tokens(String file) {
        Map<String, Color> tokens = new HashMap<>();
        TOKEN.matcher(read(SHEETS.resolve(file)))
                .results()
                .forEach(found ->
                        tokens.put(found.group(1), Color.web(found.group(2).strip())));
        return tokens;
    }

    private static Set<String> textFills() {
        Set<String> fills = new TreeSet<>();
        for (String sheet : componentSheets()) {
            TEXT_FILL.matcher(sheet).results().forEach(found -> fills.add(found.group(1)));
        }
        return fills;
    }

    private static List<String> componentSheets() {
        try (Stream<Path> sheets = Files.list(SHEETS)) {
            return sheets.filter(ContrastTest::isComponentSheet)
                    .map(sheet -> withoutComments(read(sheet)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isComponentSheet(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".css") && !name.startsWith("tokens-");
    }

    private static String withoutComments(String sheet) {
        return sheet.replaceAll("(?s)/\\*.*?\\*/", "");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
