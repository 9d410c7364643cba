package fi.pirtti.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;

class ShortcutTest {
    /** What the platform's own fields, lists and buttons do without anybody listening. */
    private static final Set<Shortcut> OF_THE_PLATFORM = EnumSet.of(
            Shortcut.PASTE_LIST,
            Shortcut.CHOOSE_MORE,
            Shortcut.COUNT_DIGITS,
            Shortcut.NEXT_FIELD,
            Shortcut.OPEN_SCORES,
            // the digits of a scale are its own: 0 is ten where it goes so far
            Shortcut.SCORE,
            // a card is pressed with Space, whatever it is there for
            Shortcut.PLACE_LAST);

    @Test
    void every_key_that_help_lists_is_asked_for_by_what_listens_for_it() throws IOException {
        List<String> sources;
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/fi/pirtti/ui"))) {
            sources = files.filter(file -> file.toString().endsWith(".java"))
                    .map(ShortcutTest::read)
                    .toList();
        }
        Set<Shortcut> unheard = EnumSet.noneOf(Shortcut.class);
        for (Shortcut shortcut : Shortcut.values()) {
            String asked = "Shortcut." + shortcut.name() + ".matches(";
            if (sources.stream().noneMatch(source -> source.contains(asked))) {
                unheard.add(shortcut);
            }
        }
        assertThat(unheard).containsExactlyInAnyOrderElementsOf(OF_THE_PLATFORM);
    }

    @Test
    void a_letter_or_a_digit_is_known_by_what_is_typed_and_only_alone() {
        assertThat(Shortcut.TO_PLACE.matches(typed("3", false))).isTrue();
        assertThat(Shortcut.TO_PLACE.matches(typed("0", false))).isFalse();
        assertThat(Shortcut.STAND_ALONE.matches(typed("0", false))).isTrue();
        assertThat(Shortcut.STAND_ALONE.matches(typed("U", false))).isTrue();
        assertThat(Shortcut.STAND_ALONE.matches(typed("u", true))).isFalse();
        assertThat(Shortcut.CATEGORY.matches(typed("1", false))).isFalse();
    }

    private static KeyEvent typed(String character, boolean control) {
        return new KeyEvent(KeyEvent.KEY_TYPED, character, character, KeyCode.UNDEFINED, false, control, false, false);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
