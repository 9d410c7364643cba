package fi.pirtti.exchange.summary;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.GuideRef;
import fi.pirtti.domain.discussion.StepRecord;
import fi.pirtti.domain.discussion.StepState;
import fi.pirtti.domain.discussion.Unit;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.exchange.Samples;
import fi.pirtti.exchange.discussion.DiscussionCodec;
import fi.pirtti.exchange.discussion.RandomDiscussion;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

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
