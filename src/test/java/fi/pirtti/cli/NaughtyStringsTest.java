package fi.pirtti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fi.pirtti.domain.discussion.Action;
import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Dissent;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.Idea;
import fi.pirtti.domain.discussion.Judgement;
import fi.pirtti.domain.discussion.Origin;
import fi.pirtti.domain.discussion.Participants;
import fi.pirtti.domain.discussion.Reasons;
import fi.pirtti.domain.discussion.StepState;
import fi.pirtti.domain.discussion.Term;
import fi.pirtti.domain.guide.StepKind;
import fi.pirtti.domain.privacy.DiscussionTexts;
import fi.pirtti.domain.privacy.PlacedText;
import fi.pirtti.exchange.Samples;
import fi.pirtti.exchange.discussion.DiscussionCodec;
import fi.pirtti.exchange.json.StrictJson;
import fi.pirtti.exchange.pdf.PdfContent;
import fi.pirtti.exchange.summary.SummaryPage;
import fi.pirtti.facilitation.DiscussionSession;
import fi.pirtti.facilitation.FacilitatorDesk;
import fi.pirtti.facilitation.OpenResult;
import fi.pirtti.facilitation.SealResult;
import fi.pirtti.facilitation.TeamSummary;
import fi.pirtti.office.OfficeArchive;
import fi.pirtti.proof.Proof;
import fi.pirtti.storage.workspace.Workspace;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Naughty strings in every text field of every kind of answer, from the edit to what the office gets out, unchanged. */
class NaughtyStringsTest {
    private static final Instant NOW = Instant.parse("2022-05-02T09:00:00Z");
    private static final InstantSource CLOCK = () -> NOW;
    private static final List<String> STATEMENTS =
            List.of("ihmislahtoinen", "ehkaiseva", "lahipalvelu", "tieto", "tyohyvinvointi");
    private static final List<String> ALTERNATIVES = List.of("kiintea", "liikkuva", "yhdistetty");

    @TempDir
    Path directory;

    private String out = "";

    @Test
    void some_come_out_everywhere_as_they_were_said() throws Exception {
        List<String> all = NaughtyStrings.all();
        goesRound(all.stream().filter(text -> all.indexOf(text) % 20 == 0).toList(), 30, false);
    }

    @Test
    @Tag("proof")
    void all_come_out_everywhere_as_they_were_said() throws Exception {
        List<String> all = NaughtyStrings.all();
        int texts = goesRound(all, 4, true);
        Proof.tell("naughty strings through every text field", texts, texts, 0);
    }

    /** In the fields of which a step has one only, each string in turn. */
    @Test
    @Tag("proof")
    void each_in_every_field_is_stored_sealed_and_shown_unchanged() throws Exception {
        List<String> lost = new ArrayList<>();
        List<String> strings = NaughtyStrings.all();
        published();
        try (Workspace workspace = workspace()) {
            DiscussionSession session = invited(workspace);
            for (int i = 0; i < strings.size(); i++) {
                String text = strings.get(i);
                session.apply(single(List.of(text))).commit();
                String page = SummaryPage.onPaper(session.guide(), session.discussion(), List.of());
                String shown = squeezed(xml(page).getDocumentElement().getTextContent());
                byte[] json = DiscussionCodec.write(session.discussion());
                boolean travels = DiscussionCodec.read(json, session.guide()).problems().stream()
                        .noneMatch(problem -> !problem.code().equals("text-long"));
                if (!travels || !texts(session.discussion()).equals(Set.of(text)) || !shown.contains(squeezed(text))) {
                    lost.add(text);
                }
                if (i % 50 == 0) {
                    assertThat(new FacilitatorDesk(workspace, CLOCK)
                                    .session(session.id())
                                    .discussion())
                            .isEqualTo(session.discussion());
                }
            }
        }
        int cases = strings.size();
        Proof.tell("naughty strings alone in every single field", cases, cases - lost.size(), lost.size());
        assertThat(lost).isEmpty();
    }

    @Test
    void what_no_file_may_hold_is_left_out_when_it_is_said_and_the_rest_can_be_sealed() throws Exception {
        published();
        Discussion said;
        try (Workspace workspace = workspace()) {
            DiscussionSession session = invited(workspace);
            said(session, NaughtyStrings.unclean());
            said = session.discussion();
        }
        try (Workspace workspace = workspace()) {
            FacilitatorDesk desk = new FacilitatorDesk(workspace, CLOCK);
            assertThat(desk.session(said.id()).discussion()).isEqualTo(said);
            assertThat(desk.seal(desk.session(said.id()), Files.createDirectories(directory.resolve("vastaukset"))))
                    .isInstanceOf(SealResult.Sealed.class);
        }
        assertThat(texts(said)).contains("ohjaus  merkki", "puolikas  pari", " ei merkki", "pois ");
    }

    /** @param onPaper also as PDF, which takes seconds */
    private int goesRound(List<String> strings, int everySearch, boolean onPaper) throws Exception {
        published();
        Discussion said;
        try (Workspace workspace = workspace()) {
            DiscussionSession session = invited(workspace);
            said(session, strings);
            said = session.discussion();
        }
        assertThat(texts(said)).containsAll(strings);
        try (Workspace workspace = workspace()) {
            FacilitatorDesk desk = new FacilitatorDesk(workspace, CLOCK);
            DiscussionSession session = desk.session(said.id());
            assertThat(session.discussion()).as("reopened").isEqualTo(said);
            TeamSummary summary = TeamSummary.of(session, LocalDateTime.of(2022, 5, 2, 12, 0));
            inWord(summary.docx(), strings);
            if (onPaper) {
                inPdf(summary.pdf(), strings);
            }
            inPage(SummaryPage.onPaper(session.guide(), said, List.of()), strings);
            assertThat(new String(SummaryPage.of(session.guide(), said), StandardCharsets.UTF_8))
                    .doesNotContainIgnoringCase("<script", "<img", "<svg", "<iframe");
            SealResult sealed = desk.seal(session, Files.createDirectories(directory.resolve("vastaukset")));
            assertThat(sealed).isInstanceOf(SealResult.Sealed.class);
        }
        inOffice(said.sealed(), strings, everySearch);
        return texts(said).size();
    }

    private void inOffice(Discussion sealed, List<String> strings, int everySearch) throws IOException {
        assertThat(pirtti("office", "import", "--archive", at("a.db"), at("vastaukset"), "--json"))
                .as(() -> out)
                .isZero();
        assertThat(json().path("accepted").asInt()).isEqualTo(1);
        try (OfficeArchive office = OfficeArchive.open(directory.resolve("a.db"))) {
            assertThat(office.store().newest(Set.of()).getFirst().discussion()).isEqualTo(sealed);
        }
        for (String step : List.of("nykytila", "termit", "teot", "yhteisymmarrys")) {
            assertThat(pirtti("office", "results", "--archive", at("a.db"), "--step", step, "--json"))
                    .isZero();
            assertThat(leaves(json())).as(step).containsAll(strings);
            assertThat(pirtti("office", "results", "--archive", at("a.db"), "--step", step))
                    .isZero();
        }
        assertThat(pirtti("office", "returns", "--archive", at("a.db"), "--out", at("palautteet")))
                .isZero();
        for (int i = 0; i < strings.size(); i += everySearch) {
            assertThat(pirtti("office", "search", "--archive", at("a.db"), "--json", "--", strings.get(i)))
                    .as(strings.get(i))
                    .isZero();
            assertThat(json().path("query").asText()).isEqualTo(strings.get(i));
        }
    }

    private static void said(DiscussionSession session, List<String> strings) {
        session.apply(new Edit.StartSitting(
                        1, OffsetDateTime.parse("2022-05-02T09:00:00+03:00"), new Participants(9, new TreeMap<>())))
                .commit();
        List<Edit> edits = new ArrayList<>();
        for (int i = 0; i < strings.size(); i++) {
            String text = strings.get(i);
            edits.add(new Edit.AddIdea("nykytila", new Idea("i" + (i + 1), text, "toimii", Origin.SPOKEN, 1)));
            edits.add(new Edit.PutTerm("termit", i, new Term(text, text, text)));
            edits.add(new Edit.AddCluster("teemat", "c" + (i + 1), text));
            edits.add(new Edit.PutAction("teot", i, new Action(text, text, null)));
            edits.add(new Edit.PutDissent("yhteisymmarrys", i, new Dissent(text, null)));
        }
        edits.add(single(strings));
        session.apply(new Edit.Together(edits)).commit();
        List<Edit> judged = new ArrayList<>();
        session.openFindings()
                .forEach(finding -> judged.add(new Edit.Judge(
                        new Judgement.NoIdentifier(finding.identifier().text()), true)));
        session.apply(new Edit.Together(judged)).commit();
    }

    /** The fields of which a discussion has a few only, filled with the strings in turn. */
    private static Edit single(List<String> strings) {
        List<Edit> edits = new ArrayList<>();
        int next = 0;
        for (String statement : STATEMENTS) {
            edits.add(new Edit.SetScaleReason(
                    "arvot", statement, Reasons.Side.LOW, strings.get(next++ % strings.size())));
            edits.add(new Edit.SetScaleReason(
                    "arvot", statement, Reasons.Side.HIGH, strings.get(next++ % strings.size())));
        }
        for (String alternative : ALTERNATIVES) {
            edits.add(new Edit.SetWeighingReason("malli", alternative, strings.get(next++ % strings.size())));
        }
        edits.add(new Edit.SetNote("nykytila", StepKind.IDEAS, strings.get(next++ % strings.size())));
        edits.add(new Edit.SetStatement("visio", strings.get(next++ % strings.size())));
        edits.add(new Edit.SetState(
                "digi", StepKind.CHOICE, StepState.SKIPPED, strings.get(next % strings.size()), null));
        return new Edit.Together(edits);
    }

    private static Set<String> texts(Discussion discussion) {
        Set<String> texts = new TreeSet<>();
        DiscussionTexts.of(Samples.guide(Samples.STAFF), discussion).stream()
                .map(PlacedText::text)
                .forEach(texts::add);
        return texts;
    }

    private static void inPage(String page, List<String> strings) throws Exception {
        Document document = xml(page);
        String shown = squeezed(document.getDocumentElement().getTextContent());
        assertThat(strings).allSatisfy(text -> assertThat(shown).contains(squeezed(text)));
        NodeList elements = document.getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            Element element = (Element) elements.item(i);
            assertThat(element.getTagName()).isNotIn("script", "img", "iframe", "svg", "object", "embed", "a", "link");
            for (int a = 0; a < element.getAttributes().getLength(); a++) {
                assertThat(element.getAttributes().item(a).getNodeName()).doesNotStartWith("on");
            }
        }
    }

    private static Document xml(String page) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
    }

    private static void inWord(byte[] docx, List<String> strings) throws IOException {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx));
                XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
            String shown = squeezed(extractor.getText());
            assertThat(strings.stream().filter(text -> !shown.contains(squeezed(text))))
                    .isEmpty();
        }
    }

    /** Letters that the typefaces lack are boxes there; so only those that every typeface has are compared. */
    private static void inPdf(byte[] pdf, List<String> strings) {
        String shown = squeezed(PdfContent.of(pdf).words());
        assertThat(strings.stream()
                        .filter(text ->
                                text.length() < 40 && text.chars().allMatch(c -> c < 0x7F || "äöåÄÖÅ".indexOf(c) >= 0))
                        .filter(text -> !shown.contains(squeezed(text))))
                .isEmpty();
    }

    /** Pages and Word break lines where they need to. */
    private static String squeezed(String text) {
        return text.strip().replaceAll("[ \\t\\r\\n]+", "");
    }

    private DiscussionSession invited(Workspace workspace) throws IOException {
        FacilitatorDesk desk = new FacilitatorDesk(workspace, CLOCK);
        try (Stream<Path> files = Files.list(directory.resolve("kutsut"))) {
            Path invitation = files.filter(file -> file.toString().endsWith(".pirtti"))
                    .findFirst()
                    .orElseThrow();
            UUID id = ((OpenResult.Invited) desk.open(invitation)).discussion();
            return desk.session(id);
        }
    }

    private Workspace workspace() {
        return Workspace.open(directory.resolve("w"), CLOCK).orElseThrow();
    }

    private void published() throws IOException {
        Files.write(directory.resolve("runko.json"), Samples.guideJson(Samples.STAFF));
        Files.writeString(
                directory.resolve("yksikot.csv"),
                "unit_id;name;organisation;municipality;palvelukokonaisuus;subgroup;headcount;email\n"
                        + "KS-1;Kotihoito, Keuruu;Seututerveyskeskus;Keuruu;koti;Kotihoito;21;\n");
        assertThat(pirtti(
                        "office",
                        "init",
                        "--archive",
                        at("a.db"),
                        "--guide",
                        at("runko.json"),
                        "--units",
                        at("yksikot.csv")))
                .isZero();
        assertThat(pirtti("office", "publish", "--archive", at("a.db"), "--out", at("kutsut")))
                .isZero();
    }

    private String at(String name) {
        return directory.resolve(name).toString();
    }

    private int pirtti(String... arguments) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int status = Commands.run(
                DemoScreens.NONE,
                Map.of("LANG", "fi_FI.UTF-8"),
                CLOCK,
                new PrintStream(bytes, true, StandardCharsets.UTF_8),
                new PrintStream(bytes, true, StandardCharsets.UTF_8),
                arguments);
        out = bytes.toString(StandardCharsets.UTF_8);
        return status;
    }

    private JsonNode json() {
        return StrictJson.read(out.substring(out.indexOf('{')).getBytes(StandardCharsets.UTF_8))
                .orElseThrow();
    }

    private static Set<String> leaves(JsonNode node) {
        Set<String> leaves = new TreeSet<>();
        if (node.isTextual()) {
            leaves.add(node.textValue());
        }
        node.forEach(child -> leaves.addAll(leaves(child)));
        return leaves;
    }
}
