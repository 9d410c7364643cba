package fi.pirtti.facilitation;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Sitting;
import fi.pirtti.domain.discussion.StepRecord;
import fi.pirtti.domain.discussion.StepState;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.Section;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.support.Messages;
import fi.pirtti.support.UiLanguage;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

/**
 * A discussion as a page that people read: in one file, without scripts, in the language of the answers. The same
 * discussion always gives the same bytes.
 */
final class SummaryPage {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.uuuu H.mm");

    private static final String STYLE = """
        body{font:16px/1.5 sans-serif;max-width:50em;margin:2em auto;padding:0 1em;color:#26221c;background:#fffdf9}
        h1,h2{font-family:serif}h2{margin-top:2em;border-top:1px solid #e3dacb;padding-top:1em}
        table{border-collapse:collapse;margin:.5em 0}th,td{border:1px solid #8b8071;padding:.25em .6em;text-align:left}
        blockquote{margin:.5em 0;padding:.2em 1em;border-left:4px solid #1e5a4c}.quiet{color:#5a5347}\
        """;

    private SummaryPage() {}

    /** UTF-8. */
    static byte[] html(Guide guide, Discussion discussion) {
        String language = discussion.language();
        Messages messages = Messages.in(UiLanguage.ofTag(language));
        Html page = new Html();
        page.raw("<!DOCTYPE html>")
                .raw("<html lang=\"" + Html.escaped(language) + "\"><head><meta charset=\"utf-8\">")
                .raw("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src"
                        + " 'unsafe-inline'\">")
                .text(
                        "title",
                        guide.title().in(language) + ": " + discussion.unit().name())
                .raw("<style>" + STYLE + "</style></head><body>");
        head(page, guide, discussion, messages);
        SummaryAnswers answers = new SummaryAnswers(page, guide, discussion, messages);
        for (Section section : guide.sections()) {
            for (Step step : section.steps()) {
                step(page, section, step, discussion, answers, messages);
            }
        }
        page.raw("</body></html>");
        return page.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void head(Html page, Guide guide, Discussion discussion, Messages messages) {
        page.text("h1", guide.title().in(discussion.language()))
                .text(
                        "p",
                        String.join(
                                ", ",
                                Stream.of(
                                                discussion.unit().name(),
                                                discussion.unit().organisation(),
                                                discussion.unit().municipality())
                                        .filter(text -> !text.isBlank())
                                        .toList()))
                .text("p", messages.text("summary.revision", discussion.revision()))
                .table(
                        List.of(
                                messages.text("summary.sitting"),
                                messages.text("summary.started"),
                                messages.text("summary.participants")),
                        discussion.sittings().stream().map(SummaryPage::sitting).toList());
    }

    private static List<String> sitting(Sitting sitting) {
        return List.of(
                Integer.toString(sitting.id()),
                DAY.format(sitting.started()),
                Integer.toString(sitting.participants().total()));
    }

    private static void step(
            Html page, Section section, Step step, Discussion discussion, SummaryAnswers answers, Messages messages) {
        String language = discussion.language();
        page.text("h2", step.title().in(language))
                .raw("<p class=\"quiet\">" + Html.escaped(section.title().in(language)) + "</p>")
                .text("p", step.prompt().in(language));
        StepRecord record = discussion.answers().get(step.id());
        if (record == null) {
            page.text("p", messages.text("summary.untouched"));
            return;
        }
        if (record.state() == StepState.SKIPPED) {
            String reason = record.reason();
            page.text("p", messages.text("summary.skipped", reason == null ? "" : reason));
        }
        answers.write(step, record.answer());
        if (!record.note().isBlank()) {
            page.text("p", messages.text("summary.note", record.note()));
        }
    }
}
