package fi.pirtti.exchange.summary;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Sitting;
import fi.pirtti.domain.discussion.StepRecord;
import fi.pirtti.domain.discussion.StepState;
import fi.pirtti.domain.discussion.Unit;
import fi.pirtti.domain.guide.BackgroundField;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.Labelled;
import fi.pirtti.domain.guide.Section;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.exchange.html.Html;
import fi.pirtti.support.Messages;
import fi.pirtti.support.UiLanguage;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;

/**
 * A discussion as one HTML page: everything that was answered, in the language of the discussion, without scripts or
 * anything fetched from elsewhere, fit for printing. The same discussion gives the same bytes.
 */
public final class SummaryPage {
    private static final String STYLE = """
        :root{color-scheme:light}
        body{font:16px/1.5 "Inter","Segoe UI",system-ui,sans-serif;color:#1c2421;background:#fff;
        max-width:46rem;margin:2rem auto;padding:0 1.25rem}
        h1{font-size:1.75rem;line-height:1.2;margin:0 0 .25rem}
        h2{font-size:1.3rem;margin:2.5rem 0 .5rem;border-bottom:1px solid #cfd6d2;padding-bottom:.25rem}
        h3{font-size:1.05rem;margin:1.75rem 0 .25rem}
        h4{font-size:1rem;margin:1rem 0 .25rem}
        p,li,td,th{white-space:pre-line;overflow-wrap:anywhere}
        .prompt,.quiet{color:#56635d}
        .said{font-size:1.2rem;font-family:"Gentium Book Plus",Georgia,serif}
        table{border-collapse:collapse;margin:.5rem 0;width:100%}
        th,td{border-bottom:1px solid #e2e7e4;padding:.3rem .5rem;text-align:right;vertical-align:top}
        th:first-child,.words th,.words td{text-align:left}
        th{font-weight:600}
        blockquote{margin:.5rem 0;padding:.25rem 1rem;border-left:4px solid #b4532a}
        @media print{body{margin:0;max-width:none;font-size:11pt}h2,h3,h4{break-after:avoid}tr,li{break-inside:avoid}}
        """;

    private static final String PRINTED = """
        @page{size:210mm 297mm;margin:18mm 18mm 20mm 18mm;
        @bottom-right{content:counter(page) ' / ' counter(pages);font-family:'Inter';font-size:9pt;color:#5A5347}}
        body{font-family:'Inter','Gentium Book Plus','Noto Emoji';font-size:10.5pt;line-height:1.4;color:#26221C;margin:0}
        h1,h2,h3,h4,p,ul,ol,blockquote{margin:0}
        h1{font-family:'Gentium Book Plus','Inter','Noto Emoji';font-size:22pt;line-height:1.15;padding-bottom:2mm}
        h2{font-size:14pt;padding:8mm 0 1mm 0;border-bottom:0.4mm solid #1E5A4C;color:#1E5A4C}
        h3{font-size:12pt;padding:5mm 0 0.5mm 0}
        h4{font-size:10.5pt;padding:2.5mm 0 0.5mm 0}
        h1,h2,h3,h4{font-weight:600;page-break-after:avoid}
        p,li,h1,h2,h3,h4{white-space:pre-line;word-wrap:break-word}
        p{padding-bottom:1mm}
        .prompt,.quiet{color:#5A5347}
        .mark{color:#7A4E00;font-weight:600}
        .said{font-size:14pt;font-family:'Gentium Book Plus','Inter','Noto Emoji'}
        ul,ol{padding-left:6mm}
        table{border-collapse:collapse;margin:1mm 0 2mm 0;width:100%;-fs-table-paginate:paginate}
        tr,li{page-break-inside:avoid}
        th,td{border-bottom:0.2mm solid #CFC6B6;padding:1mm 2mm 1mm 0;text-align:right;vertical-align:top;font-weight:400;
        word-wrap:break-word}
        thead th{font-weight:600;word-wrap:normal}
        th:first-child,.words th,.words td{text-align:left}
        blockquote{border-left:1mm solid #A8422C;padding:0.5mm 0 0.5mm 3mm;margin:1.5mm 0}
        """;

    private final Guide guide;
    private final Discussion discussion;
    private final Messages messages;
    private final Html html = new Html();

    private SummaryPage(Guide guide, Discussion discussion) {
        this.guide = guide;
        this.discussion = discussion;
        this.messages = Messages.in(UiLanguage.ofTag(discussion.language()));
    }

    /** The page in UTF-8. */
    public static byte[] of(Guide guide, Discussion discussion) {
        return new SummaryPage(guide, discussion).write().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * The same page as paper, for {@link fi.pirtti.exchange.pdf.PdfFile} and {@link fi.pirtti.exchange.docx.DocxFile}.
     *
     * @param marks what stands at its head, such as that the discussion goes on
     */
    public static String onPaper(Guide guide, Discussion discussion, List<String> marks) {
        SummaryPage page = new SummaryPage(guide, discussion);
        String title = guide.title().in(discussion.language()) + " – "
                + discussion.unit().name();
        page.html
                .raw("<!DOCTYPE html>\n<html lang=\"")
                .text(discussion.language())
                .raw("\">\n<head>\n");
        page.html.element("title", title);
        page.html.raw("<meta name=\"description\" content=\"").text(title).raw("\"/>\n<style>\n");
        page.html.raw(PRINTED).raw("</style>\n</head>\n<body>\n");
        page.body(marks);
        return page.html.raw("</body>\n</html>\n").toString();
    }

    private String write() {
        String language = discussion.language();
        html.raw("<!DOCTYPE html>\n<html lang=\"").text(language).raw("\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src"
                + " 'unsafe-inline'\">\n");
        html.element(
                "title", guide.title().in(language) + " – " + discussion.unit().name());
        html.raw("<style>\n").raw(STYLE).raw("</style>\n</head>\n<body>\n<main>\n");
        body(List.of());
        return html.raw("</main>\n</body>\n</html>\n").toString();
    }

    private void body(List<String> marks) {
        String language = discussion.language();
        head(marks);
        AnswerSection answers = new AnswerSection(guide, discussion, messages, html);
        for (Section section : guide.sections()) {
            List<Step> shown = section.steps().stream().filter(this::isShown).toList();
            if (!shown.isEmpty()) {
                html.raw("<section>\n").element("h2", section.title().in(language));
                shown.forEach(step -> step(step, answers));
                html.raw("</section>\n");
            }
        }
    }

    private void head(List<String> marks) {
        String language = discussion.language();
        Unit unit = discussion.unit();
        html.raw("<header>\n").element("p class=\"quiet\"", guide.title().in(language));
        html.element("h1", unit.name());
        marks.forEach(mark -> html.element("p class=\"mark\"", mark));
        List<String> lines = new ArrayList<>();
        for (String line : List.of(unit.organisation(), unit.municipality())) {
            if (!line.isBlank()) {
                lines.add(line);
            }
        }
        for (BackgroundField field : guide.background()) {
            field.values().stream()
                    .filter(value -> value.id().equals(unit.background().get(field.id())))
                    .findFirst()
                    .ifPresent(value -> lines.add(
                            field.label().in(language) + ": " + value.label().in(language)));
        }
        html.element("p", String.join(" · ", lines));
        html.list(discussion.sittings().stream().map(this::sitting).toList());
        html.element("p class=\"quiet\"", messages.text("summary.revision", discussion.revision()));
        html.raw("</header>\n");
    }

    private String sitting(Sitting sitting) {
        DateTimeFormatter day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(messages.language().locale());
        List<String> groups = new ArrayList<>();
        for (Labelled group : guide.participantGroups()) {
            int count = sitting.participants().groups().getOrDefault(group.id(), 0);
            if (count > 0) {
                groups.add(group.label().in(discussion.language()) + " " + count);
            }
        }
        int total = sitting.participants().total();
        String people = sitting.addedAfterwards()
                ? messages.text("summary.heardAfterwards", total)
                : messages.text("summary.participants", total);
        return day.format(sitting.started()) + ": " + people
                + (groups.isEmpty() ? "" : " (" + String.join(", ", groups) + ")");
    }

    /** What was only told is not an answer, unless someone made a note of it. */
    private boolean isShown(Step step) {
        StepRecord record = discussion.answers().get(step.id());
        return !(step instanceof Step.Info) || (record != null && !record.note().isBlank());
    }

    private void step(Step step, AnswerSection answers) {
        StepRecord record = discussion.answers().get(step.id());
        html.element("h3", step.title().in(discussion.language()));
        html.element("p class=\"prompt\"", step.prompt().in(discussion.language()));
        if (record == null) {
            html.element("p class=\"quiet\"", messages.text("summary.unanswered"));
            return;
        }
        if (record.state() == StepState.SKIPPED) {
            String reason = record.reason() == null ? "" : record.reason();
            html.element("p class=\"quiet\"", messages.text("summary.skipped", reason));
        }
        if (!record.answer().isEmpty()) {
            answers.write(step, record.answer());
        } else if (record.state() != StepState.SKIPPED && !(step instanceof Step.Info)) {
            html.element("p class=\"quiet\"", messages.text("summary.unanswered"));
        }
        if (!record.note().isBlank()) {
            html.element("p", messages.text("summary.note", record.note()));
        }
    }
}
