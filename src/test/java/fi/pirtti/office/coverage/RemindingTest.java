package fi.pirtti.office.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.pirtti.exchange.Samples;
import fi.pirtti.office.Founding;
import fi.pirtti.office.OfficeArchive;
import fi.pirtti.office.OfficeException;
import fi.pirtti.office.Publishing;
import fi.pirtti.storage.archive.UnitMark;
import fi.pirtti.support.Progress;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.james.mime4j.dom.BinaryBody;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemindingTest {
    private static final InstantSource CLOCK = InstantSource.fixed(CoveredArchive.NOW);
    private static final String UNITS = """
        unit_id;name;organisation;municipality;palvelukokonaisuus;headcount;email;kieli
        KS-1;Kotihoito, Äänekoski;Seututerveyskeskus;Äänekoski;koti;21;yksi@example.fi;suomi
        KS-2;Rådgivningen, Keuruu;Seututerveyskeskus;Keuruu;perheet;8;kaksi@example.fi;sv
        KS-3;Paloasema, Multia;Pelastuslaitos;Multia;pelastus;4;KAKSI@example.fi;
        KS-4;Kotihoito, Multia;Seututerveyskeskus;Multia;koti;30;;
        KS-5;=SUMMA(A1), Multia;Seututerveyskeskus;Multia;koti;3;viisi@example.fi;
        """;

    @TempDir
    Path directory;

    private OfficeArchive office;

    @BeforeEach
    void publish() throws IOException {
        Path guide = Files.write(directory.resolve("runko.json"), Samples.guideJson(Samples.STAFF));
        Path list = Files.writeString(directory.resolve("yksikot.csv"), UNITS);
        Path archive = directory.resolve("aineisto.db");
        InstantSource then = InstantSource.fixed(CoveredArchive.PUBLISHED);
        new Founding(then, CoveredArchive.MESSAGES).found(archive, List.of(guide), list);
        office = OfficeArchive.open(archive);
        new Publishing(office, then, CoveredArchive.MESSAGES)
                .publish(directory.resolve("kutsut"), LocalDate.of(2022, 6, 30), Set.of(), Progress.NONE);
        Files.delete(directory.resolve("kutsut").resolve("Kutsu - Paloasema, Multia.pirtti"));
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Reminding.Reminded remind(Reminding.Wanted wanted) {
        Coverage coverage = Coverage.of(office, CoveredArchive.NOW);
        return new Reminding(office, CLOCK, CoveredArchive.MESSAGES)
                .write(
                        directory.resolve("muistutukset"),
                        coverage,
                        CoverageFilter.ALL.withStates(CoverageFilter.REMINDABLE).of(coverage, CoverageOrder.SILENT),
                        wanted,
                        Progress.NONE);
    }

    private static Message read(Path draft) throws IOException {
        return new DefaultMessageBuilder().parseMessage(new ByteArrayInputStream(Files.readAllBytes(draft)));
    }

    private static String text(Message message) throws IOException {
        TextBody body = message.getBody() instanceof Multipart parts
                ? (TextBody) parts.getBodyParts().getFirst().getBody()
                : (TextBody) message.getBody();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        body.getInputStream().transferTo(out);
        assertThat(body.getMimeCharset()).isEqualToIgnoringCase("utf-8");
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_draft_speaks_the_language_of_its_unit_and_carries_its_invitation() throws IOException {
        new Marking(office, CLOCK).mark(List.of("KS-1"), UnitMark.Kind.AGREED, LocalDate.of(2022, 5, 24), "");
        Reminding.Reminded reminded = remind(new Reminding.Wanted(false, true, false, directory.resolve("kutsut")));
        assertThat(reminded.list()).isNull();
        assertThat(reminded.withoutAddress()).extracting(CoveredUnit::id).containsExactly("KS-4");
        assertThat(reminded.withoutInvitation()).extracting(CoveredUnit::id).containsExactly("KS-3");

        Message finnish = read(directory.resolve("muistutukset/Muistutus - Kotihoito, Äänekoski.eml"));
        assertThat(finnish.getHeader().getField("X-Unsent").getBody()).isEqualTo("1");
        assertThat(finnish.getSubject()).isEqualTo("Muistutus keskustelusta: Kotihoito, Äänekoski");
        assertThat(finnish.getTo().flatten().getFirst().getAddress()).isEqualTo("yksi@example.fi");
        assertThat(finnish.getReplyTo().flatten().getFirst().getAddress()).isEqualTo("hanketoimisto@example.fi");
        assertThat(finnish.getFrom()).as("whoever opens it sends it").isNull();
        assertThat(text(finnish))
                .contains("Hei,")
                .contains("20.5.2022 asti")
                .contains("sovittu päivälle 24.5.2022")
                .doesNotContain("Hej,");
        Entity attached = ((Multipart) finnish.getBody()).getBodyParts().get(1);
        assertThat(attached.getFilename()).isEqualTo("Kutsu - Kotihoito, Äänekoski.pirtti");
        try (InputStream content = ((BinaryBody) attached.getBody()).getInputStream()) {
            assertThat(content.readAllBytes())
                    .isEqualTo(Files.readAllBytes(directory.resolve("kutsut/Kutsu - Kotihoito, Äänekoski.pirtti")));
        }

        Message swedish = read(directory.resolve("muistutukset/Muistutus - Rådgivningen, Keuruu.eml"));
        assertThat(swedish.getSubject()).isEqualTo("Påminnelse om samtalet: Rådgivningen, Keuruu");
        assertThat(text(swedish)).contains("Hej,").doesNotContain("Hei,");

        Message unknown = read(directory.resolve("muistutukset/Muistutus - Paloasema, Multia.eml"));
        assertThat(unknown.getSubject()).contains("Muistutus", "Påminnelse", "Reminder");
        assertThat(text(unknown)).containsSubsequence("Hei,", "Hej,", "Hello,", "20 May 2022");
    }

    @Test
    void units_of_one_address_can_share_a_draft() throws IOException {
        Reminding.Reminded reminded = remind(new Reminding.Wanted(false, true, true, null));
        assertThat(reminded.drafts()).hasSize(3);
        Message both = read(reminded.drafts().stream()
                .filter(draft -> draft.toString().contains("kaksi"))
                .findFirst()
                .orElseThrow());
        assertThat(both.getSubject()).contains("2 yksikköä");
        assertThat(text(both)).contains("– Rådgivningen, Keuruu", "– Paloasema, Multia");
        assertThat(remind(new Reminding.Wanted(false, true, true, null)).drafts())
                .as("nothing is written over")
                .doesNotContainAnyElementsOf(reminded.drafts());
    }

    @Test
    void the_list_is_read_back_by_a_spreadsheet_and_as_a_list_of_marks() throws IOException {
        Reminding.Reminded reminded = remind(new Reminding.Wanted(true, false, false, null));
        try (ReadableWorkbook book = new ReadableWorkbook(Files.newInputStream(reminded.list()))) {
            List<Row> rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(6);
            assertThat(rows.getFirst().getCellText(0)).isEqualTo("unit_id");
            assertThat(rows.getFirst().getCellText(6)).isEqualTo("Kunta");
            assertThat(rows.get(1).getCellText(5)).as("most people first").isEqualTo("Kotihoito, Multia");
        }
        List<Marking.Wanted> marks = MarkList.read(reminded.list(), office);
        assertThat(marks).hasSize(5).allMatch(mark -> mark.kind() == UnitMark.Kind.AGREED);
    }

    @Test
    void coverage_is_exported_as_a_workbook_and_as_csv() throws IOException {
        CoverageFiles files = new CoverageFiles(Coverage.of(office, CoveredArchive.NOW), CoveredArchive.MESSAGES);
        byte[] workbook =
                files.workbook(List.of("municipality", "palvelukokonaisuus"), "municipality", "palvelukokonaisuus");
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            List<Sheet> sheets = book.getSheets().toList();
            assertThat(sheets)
                    .extracting(Sheet::getName)
                    .containsExactly("Kattavuus", "Yksiköt", "Ristiintaulukko", "Päivittäin");
            List<Row> groups = sheets.getFirst().read();
            assertThat(groups.getFirst().getCellText(0)).isEqualTo("Kunta");
            assertThat(groups.get(1).getCellText(0)).isEqualTo("Keuruu");
            assertThat(groups.getLast().getCellText(0)).isEqualTo("Yhteensä");
            assertThat(groups.getLast().getCellAsNumber(4).orElseThrow().intValue())
                    .isEqualTo(66);
        }
        String csv = new String(files.csv(), StandardCharsets.UTF_8);
        assertThat(csv.lines()).hasSize(6);
        assertThat(csv).contains("'=SUMMA(A1), Multia").contains("Koti- ja asumispalvelut");
    }

    @Test
    void a_list_of_marks_is_taken_in_whole_or_not_at_all() throws IOException {
        Path good = Files.writeString(directory.resolve("hyva.csv"), """
            unit_id;state;date;note
            KS-1;agreed;24.5.2022;
            KS-2;declined;;Yksikkö lakkaa
            """);
        new Marking(office, CLOCK).mark(MarkList.read(good, office));
        assertThat(Coverage.of(office, CoveredArchive.NOW)
                        .unit("KS-1")
                        .orElseThrow()
                        .agreedDay())
                .isEqualTo(LocalDate.of(2022, 5, 24));
        Path bad = Files.writeString(directory.resolve("huono.csv"), """
            unit_id,state,date,note
            KS-9,agreed,,
            KS-1,ehkä,,
            KS-2,declined,2022-13-01,
            KS-3,none,,
            KS-3,none,,
            """);
        assertThat(catchThrowableOfType(OfficeException.class, () -> MarkList.read(bad, office))
                        .problems())
                .extracting(problem -> problem.pointer() + " " + problem.code())
                .containsExactly(
                        "/2/unit_id unit-unknown",
                        "/3/state mark-state-unknown",
                        "/4/note mark-reason-missing",
                        "/4/date date-form",
                        "/6/unit_id mark-twice");
    }
}
