package fi.pirtti.ui.facilitator.run.editor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PastedListTest {
    @Test
    void each_line_is_an_idea_without_bullets_and_blank_lines() {
        assertThat(texts("• Yksi\n\n- Kaksi\r\n\t–  Kolme\n*  Neljä\n☐Viisi"))
                .containsExactly("Yksi", "Kaksi", "Kolme", "Neljä", "Viisi");
    }

    @Test
    void numbers_of_a_list_go_and_numbers_that_are_said_stay() {
        assertThat(texts("1. Yksi\n2) Kaksi\n(3) Kolme")).containsExactly("Yksi", "Kaksi", "Kolme");
        assertThat(texts("3. sektori on mukana\nJärjestöt myös\nKuntakin")).startsWith("3. sektori on mukana");
        assertThat(texts("2 hoitajaa puuttuu\n24/7 päivystys")).containsExactly("2 hoitajaa puuttuu", "24/7 päivystys");
    }

    @Test
    void a_minus_without_a_space_is_not_a_bullet() {
        assertThat(texts("-5 astetta\n+40 asiakasta")).containsExactly("-5 astetta", "+40 asiakasta");
    }

    @Test
    void what_is_too_long_goes_on_as_the_next_idea_at_a_sentence_or_a_word() {
        PastedList list = PastedList.of("Jono on pitkä. Puhelin ei vastaa koskaan.", 30);
        assertThat(list.ideas())
                .containsExactly(
                        new PastedList.Line("Jono on pitkä.", false),
                        new PastedList.Line("Puhelin ei vastaa koskaan.", true));
        assertThat(PastedList.of("aaaa bbbb cccc", 10).ideas())
                .extracting(PastedList.Line::text)
                .containsExactly("aaaa bbbb", "cccc");
        assertThat(PastedList.of("aaaaaaaa😀b", 9).ideas())
                .extracting(PastedList.Line::text)
                .containsExactly("aaaaaaaa", "😀b");
    }

    @Test
    void one_short_line_is_no_list() {
        assertThat(PastedList.of("  Yksi \n", 500).several()).isFalse();
    }

    private static java.util.List<String> texts(String pasted) {
        return PastedList.of(pasted, 500).ideas().stream()
                .map(PastedList.Line::text)
                .toList();
    }
}
