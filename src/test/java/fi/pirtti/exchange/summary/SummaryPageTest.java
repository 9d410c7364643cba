package fi.pirtti.exchange.summary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.GuideRef;
import fi.pirtti.domain.discussion.Idea;
import fi.pirtti.domain.discussion.Origin;
import fi.pirtti.domain.discussion.Participants;
import fi.pirtti.domain.discussion.StepRecord;
import fi.pirtti.domain.discussion.StepState;
import fi.pirtti.domain.discussion.Unit;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.StepKind;
import fi.pirtti.exchange.Samples;
import fi.pirtti.exchange.discussion.DiscussionCodec;
import fi.pirtti.exchange.discussion.RandomDiscussion;
import fi.pirtti.exchange.docx.DocxFile;
import fi.pirtti.exchange.pdf.PdfContent;
import fi.pirtti.exchange.pdf.PdfFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummaryPageTest {
    private static final Guide GUIDE = Samples.guide(Samples.STAFF);
    private static final byte[] EXAMPLE = Samples.resource("/fi/pirtti/exchange/discussion/example.discussion.json");

    @Test
    void everything_that_was_said_is_on_the_page() throws IOException {
        Discussion discussion = DiscussionCodec.read(EXAMPLE, GUIDE).orElseThrow();

        String page = new String(SummaryPage.of(GUIDE, discussion), UTF_8);

        for (String said : saidIn(new ObjectMapper().readTree(EXAMPLE).path("answers"))) {
            assertThat(page).contains(said);
        }
        assertThat(page)
                .contains("<html lang=\"fi\">")
                .contains("<h1>Neuvola, Hankasalmi</h1>")
                .contains("9 osallistujaa (Hoitotyö 6, Sosiaalityö 3)")
                .contains("2.5.2022")
                .contains("<li>Palvelujen saatavuus</li>")
                .contains("Suositus: Liikkuva palvelu")
                .contains("1.10.2022")
                .contains("<td>3,9</td>")
                .contains("<td>4,3</td>")
                .contains("Eriävät mielipiteet");
    }

    @Test
    void the_page_is_in_the_language_of_the_discussion() {
        Discussion finnish = DiscussionCodec.read(EXAMPLE, GUIDE).orElseThrow();
        Discussion swedish = new Discussion(
                finnish.id(), 1, finnish.guide(), finnish.unit(), "sv", finnish.sittings(), finnish.answers());

        assertThat(new String(SummaryPage.of(GUIDE, swedish), UTF_8))
                .contains("<html lang=\"sv\">")
                .contains("Strategisamtal om välfärdsområdet")
                .contains("Avvikande åsikter")
                .doesNotContain("Eriävät");
    }

    /** An idea also where it lies in a group or bears dots, and counts of every kind; by no more than their sum. */
    @ParameterizedTest
    @CsvSource({
        "fi, Poissa olleen (lisätty jälkikäteen), Näistä jälkikäteen: 2",
        "sv, Poissa olleen (tillagd i efterhand), Av dessa i efterhand: 2",
        "en, Poissa olleen (added afterwards), 'Of these, afterwards: 2'"
    })
    void what_was_added_afterwards_is_marked_on_the_page_in_the_pdf_and_in_the_word_file(
            String language, String idea, String counts) throws Exception {
        Discussion met = DiscussionCodec.read(EXAMPLE, GUIDE).orElseThrow();
        OffsetDateTime then = OffsetDateTime.parse("2022-05-04T09:00:00+03:00");
        Discussion heard = met.apply(new Edit.SetLanguage(language))
                .apply(new Edit.StartSitting(2, then, new Participants(2, new TreeMap<>())))
                .apply(new Edit.EndSitting(2, then))
                .apply(new Edit.AddIdea("nykytila", new Idea("i9", "Poissa olleen", "toimii", Origin.PAPER, 2)))
                .apply(new Edit.PlaceIdea("teemat", "i9", "c1"))
                .apply(new Edit.SetCount("tarkeimmat", StepKind.DOTS, 2, "c1", 2))
                .apply(new Edit.SetScaleCount("arvot", 2, "ihmislahtoinen", "2", 2))
                .apply(new Edit.SetCount("digi", StepKind.CHOICE, 2, "chat", 2))
                .apply(new Edit.SetCount("yhteisymmarrys", StepKind.AGREEMENT, 2, "fully", 2));

        String page = new String(SummaryPage.of(GUIDE, heard), UTF_8);
        String paper = SummaryPage.onPaper(GUIDE, heard, List.of());
        String word;
        try (XWPFDocument file = new XWPFDocument(new ByteArrayInputStream(DocxFile.of(paper)))) {
            word = file.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("\n"));
        }

        for (String written :
                List.of(page, word, PdfContent.of(PdfFile.of(paper)).words())) {
            assertThat(times(written, idea)).isEqualTo(2);
            assertThat(times(written, counts)).isEqualTo(3);
            // The statements of a scale were not all answered by the absent: it is told of which.
            assertThat(times(written, counts.substring(0, counts.length() - 1))).isEqualTo(4);
        }
        assertThat(new String(SummaryPage.of(GUIDE, met), UTF_8)).doesNotContain("afterwards", "jälkikäteen");
    }

    @Test
    void a_group_without_a_name_is_called_that_and_nobody_is_said_to_have_rejected_what_was_not_decided() {
        Discussion discussion = DiscussionCodec.read(EXAMPLE, GUIDE).orElseThrow();
        Discussion open =
                discussion.apply(new Edit.RenameCluster("teemat", "c1", "")).apply(new Edit.Recommend("malli", null));
        Discussion none = open.apply(new Edit.Recommend("malli", Answer.Weighing.NONE));

        assertThat(times(new String(SummaryPage.of(GUIDE, open), UTF_8), "Nimetön ryhmä"))
                .as("as a group and where it bears dots")
                .isEqualTo(2);
        assertThat(new String(SummaryPage.of(GUIDE, open), UTF_8)).doesNotContain("Mitään vaihtoehtoa ei suositella");
        assertThat(new String(SummaryPage.of(GUIDE, none), UTF_8)).contains("Mitään vaihtoehtoa ei suositella");
    }

    @Test
    void nothing_that_was_said_becomes_markup_and_nothing_is_fetched() {
        TreeMap<String, StepRecord> answers = new TreeMap<>();
        answers.put(
                "visio",
                new StepRecord(
                        StepState.DONE,
                        null,
                        "<img src=x onerror=alert(1)>",
                        0,
                        null,
                        new Answer.Statement("<script>alert('&')</script>", List.of())));
        Unit unit = new Unit("u", "\"><script>", "</title>", "", new TreeMap<>());
        Discussion discussion =
                new Discussion(UUID.randomUUID(), 1, new GuideRef(GUIDE.id(), 1, "0"), unit, "fi", List.of(), answers);

        String page = new String(SummaryPage.of(GUIDE, discussion), UTF_8);

        assertThat(page)
                .contains("&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;")
                .doesNotContain("<script", "<img", "http://", "https://");
    }

    /** The page is written so that it is well-formed XML but for its empty meta elements. */
    @Property(tries = 100)
    void whatever_was_said_the_page_is_well_formed(@ForAll long seed) throws Exception {
        Discussion discussion = RandomDiscussion.of(GUIDE, "0".repeat(64), seed);

        byte[] page = SummaryPage.of(GUIDE, discussion);

        String xml = new String(page, UTF_8).replaceAll("<(meta [^>]*)>", "<$1/>");
        DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(UTF_8)));
        assertThat(SummaryPage.of(GUIDE, discussion)).isEqualTo(page);
    }

    private static int times(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    /** Texts that people wrote: what stands in members with such names. */
    private static List<String> saidIn(JsonNode node) {
        List<String> said = new ArrayList<>();
        for (String name : List.of("text", "term", "here", "elsewhere", "name", "role", "low")) {
            node.findValues(name).stream()
                    .filter(JsonNode::isTextual)
                    .map(JsonNode::asText)
                    .forEach(said::add);
        }
        assertThat(said).hasSizeGreaterThan(7);
        return said;
    }
}
