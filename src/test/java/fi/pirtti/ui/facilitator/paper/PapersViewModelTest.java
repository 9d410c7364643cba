package fi.pirtti.ui.facilitator.paper;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.domain.discussion.JoutsaHomeCare;
import fi.pirtti.exchange.paper.PaperSize;
import fi.pirtti.exchange.pdf.PdfContent;
import fi.pirtti.support.Messages;
import fi.pirtti.support.UiLanguage;
import fi.pirtti.ui.common.DirectTasks;
import fi.pirtti.ui.facilitator.InvitedDesk;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PapersViewModelTest {
    @TempDir
    Path home;

    private InvitedDesk desk;

    @BeforeEach
    void hold() throws Exception {
        desk = new InvitedDesk(home.resolve("desk"), true);
        JoutsaHomeCare.edits(desk.session().guide())
                .forEach(edit -> desk.session().apply(edit).commit());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private PapersViewModel model(PaperKind kind) {
        return new PapersViewModel(
                desk.session(), kind, new DirectTasks(), InvitedDesk.CLOCK, Messages.in(UiLanguage.FI));
    }

    @Test
    void what_is_looked_at_is_what_is_saved() throws Exception {
        PapersViewModel model = model(PaperKind.WORKSHEETS);
        assertThat(model.stateProperty().get()).isEqualTo(new PaperState.Ready(12));
        model.turn(6);
        model.choose(model.guide().step("visio").orElseThrow(), false);
        model.languages(List.of("sv"));
        model.size(PaperSize.A3);

        assertThat(model.stateProperty().get()).isEqualTo(new PaperState.Ready(11));
        assertThat(model.page()).isEqualTo(6);
        assertThat(model.imageProperty().get().height()).isBetween(1410, 1418);
        Path file = home.resolve(model.fileName(false));
        assertThat(file).hasFileName("Työpohjat - Kotihoito, Joutsa.pdf");
        model.savePdf(file);
        assertThat(model.noteProperty().get()).isEqualTo(new SaveNote.Saved(file));
        assertThat(PdfContent.of(Files.readAllBytes(file)).words())
                .contains("De viktigaste")
                .doesNotContain("Rubrik från 2030");
    }

    @Test
    void a_folder_that_takes_no_file_is_told() {
        PapersViewModel model = model(PaperKind.RUN_SHEET);
        Path nowhere = home.resolve("ei ole").resolve("a.pdf");
        model.savePdf(nowhere);
        assertThat(model.noteProperty().get())
                .isEqualTo(new SaveNote.Failed("Tiedostoa ei voitu kirjoittaa: " + nowhere
                        + ". Valitse toinen kansio tai sulje tiedosto, jos se on auki. Virhekoodi: file-missing."));
    }

    @Test
    void the_summary_of_a_talk_that_goes_on_says_so_and_covers_identifiers() throws Exception {
        PapersViewModel model = model(PaperKind.SUMMARY);
        Path pdf = home.resolve("a.pdf");
        Path docx = home.resolve("a.docx");
        model.savePdf(pdf);
        model.saveWord(docx);

        String words = PdfContent.of(Files.readAllBytes(pdf)).words();
        assertThat(words)
                .contains("Kesken. Tilanne", "[peitetty]", "Ohitettu: Aika loppui")
                .contains("Kiinteitä pisteitä ei saa lopettaa, ennen kuin liikkuva palvelu toimii.")
                .doesNotContain("050 000 0000", JoutsaHomeCare.IDENTITY_CODE);
        try (XWPFDocument word = new XWPFDocument(Files.newInputStream(docx))) {
            assertThat(headings(word, "Heading1")).containsExactly("Kotihoito, Joutsa");
            assertThat(headings(word, "Heading3")).contains("Mikä toimii, mikä ei", "Omat teot");
            assertThat(headings(word, "Heading4")).contains("Eriävät mielipiteet");
            assertThat(headings(word, "Quote"))
                    .contains("Kiinteitä pisteitä ei saa lopettaa, ennen kuin liikkuva palvelu toimii.");
            assertThat(word.getParagraphs().stream()
                            .filter(paragraph -> paragraph.getNumID() != null)
                            .map(XWPFParagraph::getText))
                    .contains("Sama asia kirjataan kolmeen järjestelmään.", "Palvelujen saatavuus")
                    .noneMatch(text -> text.contains("050 000 0000"));
            assertThat(word.getTables()).hasSizeGreaterThan(4);
            XWPFTable actions = word.getTables().get(word.getTables().size() - 2);
            assertThat(actions.getRow(0).isRepeatHeader()).isTrue();
            assertThat(actions.getRow(1).getCell(1).getText()).isEqualTo("vastaava sairaanhoitaja");
            assertThat(word.getStyles().getStyle("Heading2").getName()).isEqualTo("heading 2");
            assertThat(word.getProperties().getCoreProperties().getTitle()).contains("Kotihoito, Joutsa");
        }
    }

    private static List<String> headings(XWPFDocument word, String style) {
        return word.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .collect(Collectors.toList());
    }
}
