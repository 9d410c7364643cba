package fi.pirtti.exchange.docx;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.GuideRef;
import fi.pirtti.domain.discussion.StepRecord;
import fi.pirtti.domain.discussion.StepState;
import fi.pirtti.domain.discussion.Unit;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.exchange.Samples;
import fi.pirtti.exchange.pdf.PdfContent;
import fi.pirtti.exchange.pdf.PdfFile;
import fi.pirtti.exchange.summary.SummaryPage;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

class DocxFileTest {
    private static final Guide GUIDE = Samples.guide(Samples.STAFF);
    private static final String NAUGHTY =
            "Čáhci ŋ đ ŧ 🙂 <b>&amp;</b> \u0007\uD800 ]]> \"'\nuusi rivi " + "pitkäsana".repeat(40);

    @Test
    void whatever_was_said_is_in_the_word_file_and_in_the_pdf() throws Exception {
        TreeMap<String, StepRecord> answers = new TreeMap<>();
        answers.put(
                "visio",
                new StepRecord(StepState.DONE, null, NAUGHTY, 0, null, new Answer.Statement(NAUGHTY, List.of())));
        Unit unit = new Unit("u", NAUGHTY, "", "", new TreeMap<>());
        Discussion discussion =
                new Discussion(UUID.randomUUID(), 1, new GuideRef(GUIDE.id(), 1, "0"), unit, "fi", List.of(), answers);
        String page = SummaryPage.onPaper(GUIDE, discussion, List.of("Kesken"));

        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(DocxFile.of(page)))) {
            String text =
                    word.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
            assertThat(text)
                    .contains("Kesken", "Čáhci ŋ đ ŧ 🙂 <b>&amp;</b> □□ ]]> \"'\nuusi rivi", "pitkäsana".repeat(40));
        }
        String pdf = PdfContent.of(PdfFile.of(page)).words();
        assertThat(pdf).contains("Čáhci ŋ đ ŧ 🙂 <b>&amp;</b> □□ ]]> \"'", "uusi rivi");
        assertThat(pdf.replaceAll("\\s", "")).contains("pitkäsana".repeat(40));
    }
}
