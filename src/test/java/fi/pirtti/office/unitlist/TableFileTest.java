package fi.pirtti.office.unitlist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.pirtti.domain.discussion.Unit;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.exchange.Samples;
import fi.pirtti.storage.archive.RegisteredUnit;
import fi.pirtti.support.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists as offices keep them: workbooks, headings of their own, columns left out. */
class TableFileTest {
    @Test
    void a_workbook_is_read_as_it_looks() throws IOException {
        byte[] file = workbook(sheet -> {
            row(sheet, 0, "Yksikön tunnus", "Nimi", "Työnantaja", "Kunta", "Henkilöstömäärä", "Sähköposti");
            row(sheet, 2, "", "Kotihoito, Keuruu", "Terveyskeskus", "Keuruu", "", "a@example.fi");
            sheet.value(2, 0, 7);
            sheet.style(2, 0).format("0000").set();
            sheet.value(2, 4, 21);
            sheet.value(0, 6, "Palvelukokonaisuus");
            sheet.value(2, 6, "Koti- ja asumispalvelut");
            sheet.value(0, 7, "Perustettu");
            sheet.value(2, 7, LocalDate.of(2019, 3, 9));
            sheet.style(2, 7).format("d.m.yyyy").set();
        });
        TableFile table = TableFile.read(file);
        assertThat(table.sheets()).containsExactly("Yksiköt", "Muu");
        assertThat(table.sheet()).isEqualTo("Yksiköt");
        UnitsFile units = read(table, Map.of());
        assertThat(units.problems()).isEmpty();
        RegisteredUnit unit = units.units().getFirst();
        assertThat(unit.unit().id()).isEqualTo("0007");
        assertThat(unit.unit().organisation()).isEqualTo("Terveyskeskus");
        assertThat(unit.unit().background()).containsEntry("palvelukokonaisuus", "koti");
        assertThat(unit.headcount()).isEqualTo(21);
        assertThat(unit.email()).isEqualTo("a@example.fi");
        assertThat(unit.extra()).containsExactly(Map.entry("Perustettu", "9.3.2019"));
    }

    @Test
    void another_sheet_is_read_by_its_name_and_one_that_is_not_there_is_told_with_those_that_are() throws IOException {
        byte[] file = workbook(sheet -> row(sheet, 0, "unit_id", "name"));
        assertThat(TableFile.read(file, "Muu").headings()).containsExactly("muu");
        assertThat(TableFile.read(file, "Ei").problems())
                .containsExactly(Problem.error("", "units-sheet", "Ei", "Yksiköt, Muu"));
    }

    @Test
    void what_is_wrong_in_a_workbook_is_told_by_the_row_that_excel_shows() throws IOException {
        byte[] file = workbook(sheet -> {
            row(sheet, 1, "id", "namn", "kommun", "antal anställda", "e-post", "palvelukokonaisuus");
            row(sheet, 4, "A", "", "Keuruu", "monta", "osoite", "avaruus");
            row(sheet, 6, "-B", "Bee", "Keuruu", "4,5", "", "koti");
            row(sheet, 7, "A", "Aa", "#N/A", "", "", "koti");
        });
        assertThat(read(TableFile.read(file), Map.of()).problems())
                .extracting(UnitsFile::row, UnitsFile::heading, Problem::code)
                .containsExactly(
                        tuple(5, "namn", "units-cell-missing"),
                        tuple(5, "antal anställda", "number-range"),
                        tuple(5, "e-post", "email-form"),
                        tuple(5, "palvelukokonaisuus", "value-unknown"),
                        tuple(7, "id", "units-id-form"),
                        tuple(7, "antal anställda", "number-range"),
                        tuple(8, "kommun", "units-cell-error"),
                        tuple(8, "id", "units-id-duplicate"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '|',
            value = {
                "7, 0000, 0007",
                "0.1, General, |0,1|",
                "1200, |#,##0|, 1200",
                "1200.5, |#,##0.00 \"€\"|, |1200,50|",
                "0.25, 0%, 25%",
                "44652, yyyy-mm-dd, 1.4.2022",
                "44652.375, |d.m.yyyy h:mm|, |1.4.2022 9.00|",
                "12, General, 12",
                "12.000000000000002, General, 12",
            })
    void numbers_and_days_look_as_they_do_in_excel(BigDecimal number, String format, String shown) {
        assertThat(CellText.number(number, format, false)).isEqualTo(shown);
    }

    @Test
    void files_that_are_no_tables_are_refused_with_a_reason() throws IOException {
        assertThat(code(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}))
                .isEqualTo("units-old-excel");
        assertThat(code("PK\u0003\u0004 is no workbook".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("units-form");
        assertThat(code(zipOf(300))).isEqualTo("units-large");
        assertThat(code("a;\"b".getBytes(StandardCharsets.US_ASCII))).isEqualTo("units-form");
        assertThat(code(";".repeat(300).concat("x").getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("units-columns");
        assertThat(code("a\n".repeat(50_002).getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("units-rows");
    }

    @Test
    void the_meaning_of_columns_can_be_changed_and_a_column_left_out() {
        List<String> headings = List.of("Koodi", "Toimipiste", "Yksikkö", "Lisä");
        ColumnMatching proposed = ColumnMatching.propose(headings, guides().values());
        assertThat(proposed.uses())
                .extracting(ColumnUse::field)
                .containsExactly("unit_id", "Toimipiste", "name", "Lisä");
        ColumnMatching changed = proposed.with(1, ColumnMatching.named("name", guides().values()))
                .with(3, ColumnMatching.named("-", guides().values()))
                .with(2, ColumnMatching.named("tiimi", guides().values()));
        assertThat(changed.uses()).extracting(ColumnUse::field).containsExactly("unit_id", "name", "tiimi", "");
    }

    @Test
    void what_a_later_list_has_no_column_for_stays_as_it_is_registered() {
        RegisteredUnit registered = new RegisteredUnit(
                new Unit("A", "Kotihoito", "Org", "Keuruu", new TreeMap<>(Map.of("palvelukokonaisuus", "koti"))),
                21,
                "a@example.fi",
                new TreeMap<>(Map.of("ryhmä", "1", "alue", "etelä")),
                "staff");
        UnitsFile units = read(
                TableFile.read("unit_id;headcount;ryhmä\nA;22;\n".getBytes(StandardCharsets.UTF_8)),
                Map.of("A", registered));
        assertThat(units.problems()).isEmpty();
        assertThat(units.units())
                .containsExactly(new RegisteredUnit(
                        registered.unit(), 22, "a@example.fi", new TreeMap<>(Map.of("alue", "etelä")), "staff"));
    }

    private static UnitsFile read(TableFile table, Map<String, RegisteredUnit> registered) {
        return UnitsFile.read(table, ColumnMatching.propose(table.headings(), guides().values()), guides(), registered);
    }

    private static String code(byte[] file) {
        return TableFile.read(file).problems().getFirst().code();
    }

    private static SequencedMap<String, Guide> guides() {
        SequencedMap<String, Guide> guides = new LinkedHashMap<>();
        guides.put("staff", Samples.guide(Samples.STAFF));
        return guides;
    }

    /** Fills a sheet. */
    private interface Filling {
        void fill(Worksheet sheet);
    }

    private static byte[] workbook(Filling filling) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Pirtti", "1.0")) {
            filling.fill(workbook.newWorksheet("Yksiköt"));
            workbook.newWorksheet("Muu").value(0, 0, "muu");
        }
        return out.toByteArray();
    }

    private static void row(Worksheet sheet, int row, String... cells) {
        for (int column = 0; column < cells.length; column++) {
            if (!cells[column].isEmpty()) {
                sheet.value(row, column, cells[column]);
            }
        }
    }

    /** As many MiB of nothing in a few hundred kilobytes. */
    private static byte[] zipOf(int mebibytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] nothing = new byte[1024 * 1024];
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            for (int i = 0; i < mebibytes; i++) {
                zip.write(nothing);
            }
        }
        return out.toByteArray();
    }
}
