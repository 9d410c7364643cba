package fi.pirtti.app;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.support.UiLanguage;
import fi.pirtti.ui.common.ThemeChoice;
import fi.pirtti.ui.shell.WindowPlace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavedSettingsTest {
    @TempDir
    Path home;

    @Test
    void the_window_opens_as_it_was_left() {
        Path file = home.resolve("ääkkösiä ja väli").resolve("window.properties");
        SavedSettings left = new SavedSettings(file, UiLanguage.FI);
        left.language(UiLanguage.SV);
        left.textScale(1.5);
        left.theme(ThemeChoice.HIGH_CONTRAST);
        left.reducedMotion(false);
        left.tips(false);
        left.window(new WindowPlace(-10, 20.5, 1366, 768, true));

        SavedSettings opened = new SavedSettings(file, UiLanguage.FI);

        assertThat(opened.language()).isEqualTo(UiLanguage.SV);
        assertThat(opened.textScale()).isEqualTo(1.5);
        assertThat(opened.theme()).isEqualTo(ThemeChoice.HIGH_CONTRAST);
        assertThat(opened.reducedMotion()).contains(false);
        assertThat(opened.tips()).isFalse();
        assertThat(opened.window()).contains(new WindowPlace(-10, 20.5, 1366, 768, true));
    }

    @Test
    void nonsense_in_the_file_is_as_nothing() throws IOException {
        Path file = home.resolve("window.properties");
        Files.writeString(file, "language=zz\ntheme=pink\ntext-scale=suuri\nwindow=a b c d e\n\\uZZZZ=1\n");
        SavedSettings settings = new SavedSettings(file, UiLanguage.SV);

        assertThat(settings.textScale()).isEqualTo(1);
        assertThat(settings.window()).isEmpty();
        assertThat(settings.theme()).isEqualTo(ThemeChoice.SYSTEM);
        assertThat(settings.reducedMotion()).isEmpty();
        assertThat(settings.tips()).isTrue();
    }

    @Test
    void half_a_character_in_the_file_does_not_stop_it_from_being_written() throws IOException {
        Path file = home.resolve("window.properties");
        Files.writeString(file, "wall=\\ud800\n");

        new SavedSettings(file, UiLanguage.FI).textScale(1.5);

        assertThat(new SavedSettings(file, UiLanguage.FI).textScale()).isEqualTo(1.5);
    }

    @Test
    void a_window_without_a_size_is_as_none() throws IOException {
        Path file = home.resolve("window.properties");
        for (String window : new String[] {"0 0 800 NaN false", "0 0 Infinity 600 false", "0 0 800 -600 false"}) {
            Files.writeString(file, "window=" + window + "\n");

            assertThat(new SavedSettings(file, UiLanguage.FI).window()).isEmpty();
        }
    }

    @Test
    void a_file_that_cannot_be_read_to_its_end_is_as_none() throws IOException {
        Path file = home.resolve("window.properties");
        Files.writeString(file, "text-scale=2.0\n\\uZZZZ=1\n");

        assertThat(new SavedSettings(file, UiLanguage.FI).textScale()).isEqualTo(1);
    }

    @Test
    void a_place_that_cannot_be_written_stops_nobody() throws IOException {
        Path blocked = Files.createFile(home.resolve("a-file"));
        SavedSettings settings = new SavedSettings(blocked.resolve("window.properties"), UiLanguage.FI);

        settings.language(UiLanguage.EN);

        assertThat(settings.language()).isEqualTo(UiLanguage.EN);
    }
}
