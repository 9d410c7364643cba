package fi.pirtti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeUnitsTest {
    @TempDir
    Path directory;

    private OfficeDesk desk;

    @BeforeEach
    void found() throws Exception {
        desk = new OfficeDesk(directory).founded();
    }

    @Test
    void a_list_is_tried_and_then_imported_and_its_problems_name_file_row_and_column() throws Exception {
        Path list = Files.writeString(desk.at("uusi.csv"), """
            Koodi;Enhet;Henkilöstö;Palvelukokonaisuus
            KS-1;Kotihoito, Keuruu;22;koti
            KS-3;Uusi;kaksi;koti
            """);
        desk.office(2, "units", "import", list.toString());
        assertThat(desk.err).contains(list + ":3:Henkilöstö: ");
        assertThat(desk.json().at("/problems/0/row").asInt()).isEqualTo(3);
        JsonNode tried = desk.office(
                0, "units", "import", list.toString(), "--column", "Henkilöstö=-", "--dry-run", "--missing", "close");
        assertThat(tried.get("added").asInt()).isEqualTo(1);
        assertThat(tried.get("closed").asInt()).isEqualTo(1);
        assertThat(tried.at("/columns/Enhet").asText()).isEqualTo("name");
        assertThat(desk.office(0, "units").get("units")).hasSize(2);
        desk.office(0, "units", "import", list.toString(), "--column", "Henkilöstö=-");
        assertThat(desk.office(0, "units").get("units")).hasSize(3);
    }

    @Test
    void units_are_changed_and_their_history_is_told() throws Exception {
        desk.office(0, "units", "rename", "KS-1", "Kotihoito", "--note", "lyhyempi");
        desk.office(0, "units", "merge", "KS-1", "KS-2", "--into", "KS-5=Yhdessä", "--set", "municipality=Keuruu");
        JsonNode history = desk.office(0, "units", "history", "KS-1").get("changes");
        assertThat(history.findValuesAsText("what")).isEqualTo(List.of("renamed", "merged"));
        assertThat(history.at("/1/successors/0").asText()).isEqualTo("KS-5");
        desk.office(2, "units", "rename", "KS-1", "Suljettu");
        assertThat(desk.json().at("/error/code").asText()).isEqualTo("unit-closed");
        desk.office(0, "units", "split", "KS-5", "--into", "A=Itä", "--into", "B=Länsi", "--set", "A:headcount=12");
        assertThat(desk.office(0, "units").get("units").findValuesAsText("id"))
                .containsExactly("A", "B", "KS-1", "KS-2", "KS-5");
    }

    @Test
    void the_deadline_is_moved_and_its_notice_can_be_looked_at() throws Exception {
        desk.office(
                0,
                "deadline",
                "--closes",
                "2022-06-10",
                "--out",
                desk.at("ulos").toString());
        Path notice = desk.at("ulos").resolve("Määräaika - 10.6.2022.pirtti");
        assertThat(desk.run("inspect", notice.toString(), "--archive", desk.archive(), "--json"))
                .isZero();
        assertThat(desk.json().get("type").asText()).isEqualTo("notice");
        assertThat(desk.json().get("intact").asBoolean()).isTrue();
        assertThat(desk.json().get("closes").asText()).isEqualTo("2022-06-10");
    }

    @Test
    void chosen_units_and_nobody_in_particular_are_invited() throws Exception {
        String out = desk.at("ulos").toString();
        assertThat(desk.office(0, "publish", "--out", out, "--where", "municipality=Multia")
                        .get("invited")
                        .asInt())
                .isEqualTo(1);
        assertThat(desk.office(0, "publish", "--out", out, "--open", "Järjestöt")
                        .get("file")
                        .asText())
                .endsWith("Kutsu - Järjestöt.pirtti");
    }
}
