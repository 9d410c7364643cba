package fi.pirtti.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class MessagesFormatTest {
    @Test
    void every_language_has_its_texts() {
        for (UiLanguage language : UiLanguage.values()) {
            assertThat(Messages.in(language).text("app.name")).isEqualTo("Pirtti");
            assertThat(Messages.in(language).language()).isEqualTo(language);
        }
    }

    @Test
    void an_unknown_key_is_a_mistake_in_the_program() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Messages.in(UiLanguage.FI).text("no.such.key"))
                .withMessageContaining("no.such.key");
    }

    @Test
    void guides_in_plain_language_and_unknown_tags_have_a_program_language() {
        assertThat(UiLanguage.ofTag("fi-x-selko")).isEqualTo(UiLanguage.FI);
        assertThat(UiLanguage.ofTag("sv")).isEqualTo(UiLanguage.SV);
        assertThat(UiLanguage.ofTag("se")).isEqualTo(UiLanguage.FI);
    }

    @Test
    void numbers_are_written_as_in_finland() {
        assertThat(String.format(UiLanguage.FI.locale(), "%.1f", 3.4)).isEqualTo("3,4");
        assertThat(String.format(UiLanguage.SV.locale(), "%.1f", 3.4)).isEqualTo("3,4");
        assertThat(String.format(UiLanguage.EN.locale(), "%.1f", 3.4)).isEqualTo("3.4");
    }
}
