package fi.pirtti.exchange.paper;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.domain.discussion.Participants;
import fi.pirtti.domain.discussion.Preparation;
import fi.pirtti.domain.discussion.Preparation.PlannedSitting;
import fi.pirtti.domain.guide.EveryKind;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.LocalizedText;
import fi.pirtti.domain.guide.Section;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.domain.guide.StepFrame;
import fi.pirtti.exchange.Samples;
import fi.pirtti.exchange.pdf.PageImage;
import fi.pirtti.exchange.pdf.PdfContent;
import fi.pirtti.exchange.pdf.PdfPages;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PapersTest {
    private static final Guide GUIDE = Samples.guide(Samples.STAFF);
    private static final List<String> BOTH = List.of("fi", "sv");

    @ParameterizedTest
    @EnumSource
    void every_question_is_on_paper_in_both_languages(Paper paper) {
        PdfContent pdf = PdfContent.of(Papers.pdf(source(GUIDE), order(GUIDE, paper, BOTH, PaperSize.A4)));

        for (Step step : GUIDE.steps()) {
            for (String tag : BOTH) {
                // Beside each other, the two languages' lines alternate, so words are looked for.
                assertThat(pdf.words())
                        .contains(step.title().in(tag).split(" "))
                        .contains(step.prompt().in(tag).split(" "));
            }
        }
        assertThat(pdf.language()).isEqualTo("fi");
        assertThat(pdf.tagged()).isTrue();
        assertThat(pdf.title()).endsWith("Hyvinvointialueen strategiakeskustelu");
        assertThat(pdf.fonts()).anyMatch(font -> font.endsWith("Inter-Regular"));
    }

    @Test
    void a_worksheet_is_one_page_for_each_step_and_says_that_no_names_are_wanted() {
        PdfContent pdf = PdfContent.of(Papers.pdf(source(GUIDE), order(GUIDE, Paper.WORKSHEETS, BOTH, PaperSize.A4)));

        assertThat(pdf.pages()).hasSize(12).allMatch(page -> page.contains("Älä kirjoita nimiä"));
        assertThat(pdf.pages().get(6)).contains("Palvelu on lähellä myös").contains("En osaa");
        assertThat(pdf.pages().get(9)).contains("Liikkuva palvelu").contains("×3");
    }

    @Test
    void a_poster_is_one_page_for_each_step_after_the_ground_rules() {
        PdfContent pdf = PdfContent.of(Papers.pdf(source(GUIDE), order(GUIDE, Paper.POSTERS, BOTH, PaperSize.A4)));

        assertThat(pdf.pages()).hasSize(13);
        assertThat(pdf.pages().getFirst()).contains("Pelisäännöt").contains("kolleger");
    }

    @Test
    void the_run_sheet_has_the_planned_times_and_the_script_and_own_notes_only_when_wanted() {
        PaperSource source = source(GUIDE);
        String second = GUIDE.steps().get(1).id();
        PaperSource noted = new PaperSource(
                GUIDE,
                source.unit(),
                source.preparation().withOwnNote(second, "Kysy yövuorolta").withExtraMinutes(second, 5));
        PaperOrder without = order(GUIDE, Paper.RUN_SHEET, List.of("fi"), PaperSize.A4);

        String words = PdfContent.of(Papers.pdf(noted, without)).words();

        assertThat(words)
                .contains("Kotihoito, Joutsa", "ti 17.5.2022 klo 13.00 · 18 osallistujaa · 100 min")
                .contains("13.05 2. Mikä toimii, mikä ei", "13.25 3. Sama sana", "54 tarrapistettä, 3 kullekin")
                .contains("Sovi, kuka kirjaa", "Ctrl + Z")
                .doesNotContain("Kysy yövuorolta");
        PaperOrder with = new PaperOrder(Paper.RUN_SHEET, List.of("fi"), PaperSize.A4, without.steps(), true);
        assertThat(PdfContent.of(Papers.pdf(noted, with)).words()).contains("Kysy yövuorolta");
    }

    @ParameterizedTest
    @EnumSource
    void letters_of_every_kind_survive_and_only_chosen_steps_are_made(Paper paper) {
        Guide guide = naughty();
        PaperSource source = new PaperSource(guide, "<Yksikkö> & 'muut' 🙂", Preparation.initial("fi", "outo"));
        PaperOrder order = order(guide, paper, List.of("fi"), PaperSize.A3);

        PdfContent pdf = PdfContent.of(Papers.pdf(source, order));

        assertThat(pdf.words()).contains("Čáhci, ŋ, đ, ŧ", "<b>", "&amp;", "🙂").contains("□");
        assertThat(letters(pdf.words())).contains("x".repeat(200));
        byte[] one = Papers.pdf(
                source(GUIDE), new PaperOrder(paper, List.of("fi"), PaperSize.A4, java.util.Set.of("arvot"), false));
        assertThat(PdfContent.of(one).words())
                .contains("Miten väittämät toteutuvat meillä")
                .doesNotContain("Mikä toimii, mikä ei");
    }

    @Test
    void a3_is_the_same_layout_on_a_larger_sheet() {
        byte[] small = Papers.pdf(source(GUIDE), order(GUIDE, Paper.POSTERS, List.of("fi"), PaperSize.A4));
        byte[] large = Papers.pdf(source(GUIDE), order(GUIDE, Paper.POSTERS, List.of("fi"), PaperSize.A3));

        try (PdfPages a4 = new PdfPages(small);
                PdfPages a3 = new PdfPages(large)) {
            assertThat(a3.count()).isEqualTo(a4.count());
            PageImage one = a4.page(1, 300);
            PageImage other = a3.page(1, 300);
            assertThat(other.height()).isEqualTo(one.height());
            assertThat(ink(other)).isCloseTo(ink(one), org.assertj.core.data.Percentage.withPercentage(12));
            assertThat(ink(one)).isGreaterThan(2000);
        }
    }

    private static long ink(PageImage image) {
        return Arrays.stream(image.argb()).filter(pixel -> (pixel & 0xFF) < 128).count();
    }

    private static String letters(String text) {
        return text.replaceAll("\\s+", "");
    }

    private static Guide naughty() {
        Guide plain = EveryKind.guide();
        String text = "Čáhci, ŋ, đ, ŧ <b> &amp; 🙂 \uD83E\uDDE0 \u0007 \uFFFF " + "x".repeat(200);
        StepFrame frame =
                new StepFrame("outo", LocalizedText.of("fi", "Outo"), LocalizedText.of("fi", text), null, 5, false);
        return new Guide(
                plain.id(),
                1,
                "c",
                plain.title(),
                plain.summary(),
                plain.organiser(),
                "staff",
                List.of("fi"),
                plain.opens(),
                plain.closes(),
                60,
                5,
                List.of(),
                plain.background(),
                plain.participantGroups(),
                List.of(new Section("s", plain.title(), List.of(new Step.Statement(frame, 280)))));
    }

    static PaperSource source(Guide guide) {
        String first = guide.steps().getFirst().id();
        Preparation preparation = Preparation.initial("fi", first)
                .withSittings(List.of(new PlannedSitting(LocalDate.of(2022, 5, 17), LocalTime.of(13, 0), first)))
                .withExpected(new Participants(18, new TreeMap<>()));
        return new PaperSource(guide, "Kotihoito, Joutsa", preparation);
    }

    static PaperOrder order(Guide guide, Paper paper, List<String> languages, PaperSize size) {
        return new PaperOrder(
                paper, languages, size, guide.steps().stream().map(Step::id).collect(Collectors.toSet()), false);
    }
}
