package fi.pirtti.office.unitlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.pirtti.domain.guide.Guide;
import fi.pirtti.exchange.Samples;
import fi.pirtti.storage.archive.RegisteredUnit;
import fi.pirtti.support.Problem;
import fi.pirtti.support.Severity;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitsFileTest {
    private static final String HEADING = "unit_id;name;organisation;municipality;palvelukokonaisuus;headcount;email\n";

    @Test
    void the_bundled_list_is_read_whole() {
        UnitsFile units = UnitsFile.read(Samples.resource("/fi/pirtti/sample/keski-suomi-units.csv"), guides());
        assertThat(units.problems()).isEmpty();
        assertThat(units.units()).hasSize(681);
        assertThat(units.units().stream().mapToInt(RegisteredUnit::headcount).sum())
                .isEqualTo(10482);
        RegisteredUnit first = units.units().getFirst();
        assertThat(first.unit().name()).isEqualTo("Neuvola, Hankasalmi");
        assertThat(first.unit().background()).containsEntry("palvelukokonaisuus", "perheet");
        assertThat(first.extra()).containsExactly(Map.entry("subgroup", "Neuvola"));
        assertThat(first.email()).isEqualTo("esihenkilo0001@example.fi");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unit_id;name;palvelukokonaisuus\nA;Työ, 1;koti\n",
                "\uFEFFunit_id;name;palvelukokonaisuus\r\nA;Työ, 1;koti\r\n",
                "unit_id,name,palvelukokonaisuus\nA,\"Työ, 1\",koti",
                "unit_id\tname\tpalvelukokonaisuus\rA\tTyö, 1\tkoti\r",
                "\n unit_id ; name ;palvelukokonaisuus\n\n A ; Työ, 1 ; Koti- ja asumispalvelut \n\n",
            })
    void semicolons_commas_tabs_line_ends_marks_and_labels_are_all_understood(String csv) {
        UnitsFile units = UnitsFile.read(csv.getBytes(StandardCharsets.UTF_8), guides());
        assertThat(units.problems()).isEmpty();
        assertThat(units.units())
                .extracting(
                        each -> each.unit().id(),
                        each -> each.unit().name(),
                        each -> each.unit().background().get("palvelukokonaisuus"))
                .containsExactly(tuple("A", "Työ, 1", "koti"));
    }

    @Test
    void what_excel_saves_is_read_with_a_warning() {
        byte[] csv = (HEADING + "A;Työ;;;koti;;\n").getBytes(Charset.forName("windows-1252"));
        UnitsFile units = UnitsFile.read(csv, guides());
        assertThat(units.units().getFirst().unit().name()).isEqualTo("Työ");
        assertThat(units.problems())
                .extracting(Problem::code, Problem::severity)
                .containsExactly(tuple("units-encoding", Severity.WARNING));
    }

    @Test
    void every_problem_is_told_with_its_row_and_column() {
        String csv = HEADING
                + "A;;Org;Keuruu;koti;5;a@example.fi\n"
                + "B;Nimi;Org;Keuruu;avaruus;viisi;ei-osoite\n"
                + "B;Nimi;Org;Keuruu;;-1;\n"
                + "C;Nimi;Org;Keuruu;koti;5\n"
                + "D;Nimi;Org;Keuruu;koti;5;\n"
                + "D;Nimi;Org;Keuruu;koti;5;\n";
        UnitsFile units = UnitsFile.read(csv.getBytes(StandardCharsets.UTF_8), guides());
        assertThat(units.problems())
                .extracting(Problem::pointer, Problem::code)
                .containsExactly(
                        tuple("/2/name", "units-cell-missing"),
                        tuple("/3/headcount", "number-range"),
                        tuple("/3/email", "email-form"),
                        tuple("/3/palvelukokonaisuus", "value-unknown"),
                        tuple("/4/headcount", "number-range"),
                        tuple("/4/palvelukokonaisuus", "units-cell-missing"),
                        tuple("/4/unit_id", "units-id-duplicate"),
                        tuple("/5", "units-row-length"),
                        tuple("/7/unit_id", "units-id-duplicate"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "name;email\nA;a@example.fi\n", "unit_id;name;name\nA;B;C\n"})
    void a_list_without_units_or_with_wrong_columns_is_refused(String csv) {
        UnitsFile units = UnitsFile.read(csv.getBytes(StandardCharsets.UTF_8), guides());
        assertThat(units.units()).isEmpty();
        assertThat(units.problems()).isNotEmpty().allMatch(problem -> problem.severity() == Severity.ERROR);
    }

    @Test
    void where_there_are_several_guides_a_unit_gets_the_one_that_it_names_or_whose_fields_it_has() {
        SequencedMap<String, Guide> both = guides();
        both.put("associations", Samples.guide(Samples.ASSOCIATIONS));
        String csv = "unit_id;name;guide;palvelukokonaisuus;toimija\n"
                + "A;Kotihoito;;koti;\nB;Yhdistys;;;jarjesto\nC;Seurakunta;jarjestot;;seurakunta\nD;Tuntematon;;;\n";
        UnitsFile units = UnitsFile.read(csv.getBytes(StandardCharsets.UTF_8), both);
        assertThat(units.units())
                .extracting(RegisteredUnit::guideSha256)
                .containsExactly("staff", "associations", "associations");
        assertThat(units.problems()).extracting(Problem::code).containsExactly("units-guide-unknown");
    }

    private static SequencedMap<String, Guide> guides() {
        SequencedMap<String, Guide> guides = new LinkedHashMap<>();
        guides.put("staff", Samples.guide(Samples.STAFF));
        return guides;
    }
}
