package fi.pirtti.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNamesTest {
    @Test
    void names_are_for_people() {
        assertThat(FileNames.invitation("Kotihoito, Keuruu")).isEqualTo("Kutsu - Kotihoito, Keuruu.pirtti");
        assertThat(FileNames.bundle("Kotihoito, Keuruu", 1)).isEqualTo("Vastaus - Kotihoito, Keuruu - 1.pirtti");
        assertThat(FileNames.receipt("Kotihoito, Keuruu", 2)).isEqualTo("Kuittaus - Kotihoito, Keuruu - 2.pirtti");
        assertThat(FileNames.returnSheet("Kotihoito, Keuruu")).isEqualTo("Palaute - Kotihoito, Keuruu.pirtti");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Äitiys- ja lastenneuvola | Äitiys- ja lastenneuvola",
                "Sote/Keskus: \"A\" <1>*?\\ | Sote Keskus A 1",
                "../../etc/passwd | etc passwd",
                "Päivystys... | Päivystys",
                "Ra\u0308tti\u202Ekiltti | Rätti kiltti",
                "'  ' | nimetön",
                "'' | nimetön",
                "CON | CON",
            })
    void only_characters_that_every_file_system_takes_are_left(String unit, String label) {
        assertThat(FileNames.label(unit)).isEqualTo(label);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "ä", "𝄞𠀀"})
    void long_names_are_cut_between_characters(String letter, @TempDir Path folder) throws Exception {
        String name = FileNames.bundle(letter.repeat(500), Integer.MAX_VALUE);

        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(200);
        assertThat(name.codePoints().filter(point -> point >= 0xD800 && point <= 0xDFFF))
                .isEmpty();
        assertThat(Files.createFile(folder.resolve(name))).exists();
    }

    @Test
    void a_taken_name_gets_a_number() {
        Set<String> taken = Set.of("Kutsu - Neuvola.pirtti", "Kutsu - Neuvola (2).pirtti");

        assertThat(FileNames.distinct("Kutsu - Neuvola.pirtti", taken::contains))
                .isEqualTo("Kutsu - Neuvola (3).pirtti");
        assertThat(FileNames.distinct("Kutsu - Muu.pirtti", taken::contains)).isEqualTo("Kutsu - Muu.pirtti");
    }

    @Test
    void where_the_system_cannot_name_a_file_with_an_umlaut_its_plain_letter_stands() {
        assertThat(FileNames.plain("Ennaltaehkäisevä työ, Åänekoski – 𝄞"))
                .isEqualTo("Ennaltaehkaiseva tyo, Aanekoski _ _");
    }
}
