package fi.pirtti.exchange.paper;

import fi.pirtti.domain.discussion.Preparation.PlannedSitting;
import fi.pirtti.domain.guide.LocalizedText;
import fi.pirtti.domain.guide.Section;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.exchange.html.Html;
import fi.pirtti.support.Messages;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the facilitator holds in the hand: the plan with clock times, what to bring, and each step with its script. */
final class RunSheet {
    private final PaperSource source;
    private final PaperOrder order;
    private final Wording wording;
    private final PaperSize size;
    private final Messages messages;
    private final Map<String, Timetable.Entry> times;
    private final Html html = new Html();

    private RunSheet(PaperSource source, PaperOrder order) {
        this.source = source;
        this.order = order;
        this.wording = new Wording(order.languages());
        this.size = order.size();
        this.messages = wording.messages();
        this.times = Timetable.of(source.guide(), source.preparation()).stream()
                .collect(Collectors.toMap(entry -> entry.step().id(), entry -> entry));
    }

    static String page(PaperSource source, PaperOrder order) {
        return new RunSheet(source, order).write();
    }

    private String write() {
        head();
        materials();
        for (Section section : source.guide().sections()) {
            List<Step> shown = section.steps().stream()
                    .filter(step -> order.steps().contains(step.id()))
                    .toList();
            if (!shown.isEmpty()) {
                html.raw("<h2 class=\"section\">")
                        .text(wording.line(section.title()))
                        .raw("</h2>\n");
                shown.forEach(this::step);
            }
        }
        keys();
        String title =
                messages.text("paper.runSheet") + " – " + source.guide().title().in(wording.lead());
        return Sheet.document(wording, title, style(), html);
    }

    private String style() {
        String footer = "font-family:'Inter','Noto Emoji';color:#5A5347;vertical-align:top;padding-top:" + size.mm(3)
                + ";font-size:" + size.mm(3);
        return "@page{size:" + size.shortSide() + "mm " + size.longSide() + "mm;margin:" + size.mm(15) + " "
                + size.mm(16) + " " + size.mm(20) + " " + size.mm(16) + ";@bottom-left{content:"
                + Sheet.quoted(messages.text("paper.runSheet") + " – " + source.unit()) + ";width:80%;" + footer
                + "}@bottom-right{content:counter(page) ' / ' counter(pages);width:20%;" + footer + "}}\n"
                + "body{font-size:" + size.mm(3.6) + ";line-height:1.35}\n"
                + "h1{font-size:" + size.mm(8) + ";line-height:1.15;padding-bottom:" + size.mm(1) + "}\n"
                + ".section{font-size:" + size.mm(4.6) + ";color:#1E5A4C;padding:" + size.mm(6) + " 0 " + size.mm(1)
                + " 0;border-bottom:0.4mm solid #1E5A4C;page-break-after:avoid}\n"
                + "h3{font-size:" + size.mm(4.2) + "}\n"
                + "ul{padding-left:" + size.mm(5) + "}\n"
                + ".step{page-break-inside:avoid}\n.step td{padding:" + size.mm(2.6) + " 0}\n"
                + ".time{width:" + size.mm(24) + "}\n"
                + ".clock{font-size:" + size.mm(5.4) + ";font-weight:600;line-height:1.2}\n"
                + ".prompt{font-size:" + size.mm(4.1) + ";padding:" + size.mm(0.8) + " 0 " + size.mm(1.2) + " 0}\n"
                + ".script{border-left:0.7mm solid #B97A0C;padding:" + size.mm(0.3) + " 0 " + size.mm(0.3) + " "
                + size.mm(2.5) + "}\n"
                + ".note{padding-top:" + size.mm(1.5) + "}\n"
                + ".box td{border:0.3mm solid #CFC6B6;padding:" + size.mm(3) + "}\n"
                + ".keys td{padding:" + size.mm(0.7) + " 0}\n"
                + ".rule{border-bottom:0.2mm solid #CFC6B6}\n";
    }

    private void head() {
        html.raw("<p class=\"quiet\">")
                .text(wording.line(source.guide().title()))
                .raw("</p>\n");
        html.raw("<h1 class=\"serif\">")
                .text(source.unit().isEmpty() ? messages.text("paper.runSheet") : source.unit())
                .raw("</h1>\n");
        List<String> lines = new ArrayList<>();
        List<PlannedSitting> sittings = source.preparation().sittings();
        for (int i = 0; i < sittings.size(); i++) {
            String when = when(sittings.get(i));
            if (!when.isEmpty()) {
                lines.add(sittings.size() == 1 ? when : messages.text("paper.sitting", i + 1, when));
            }
        }
        int people = source.preparation().expected().total();
        if (people > 0) {
            lines.add(messages.text("summary.participants", people));
        }
        lines.add(messages.text(
                "paper.minutes",
                times.values().stream().mapToInt(Timetable.Entry::minutes).sum()));
        html.raw("<p>").text(String.join(" · ", lines)).raw("</p>\n");
    }

    private String when(PlannedSitting sitting) {
        List<String> parts = new ArrayList<>();
        LocalDate date = sitting.date();
        if (date != null) {
            parts.add(DateTimeFormatter.ofPattern(
                            "EEE d.M.uuuu", messages.language().locale())
                    .format(date));
        }
        LocalTime time = sitting.time();
        if (time != null) {
            parts.add(messages.text("paper.at", messages.time(time)));
        }
        return String.join(" ", parts);
    }

    private void materials() {
        html.raw("<p style=\"height:" + size.mm(4) + "\"></p><table class=\"box\"><tr><td style=\"width:50%\"><h3>")
                .text(messages.text("paper.materials"))
                .raw("</h3>\n");
        list(Materials.of(source, order.steps(), messages));
        html.raw("</td><td><h3>").text(messages.text("paper.rules")).raw("</h3>\n");
        list(source.guide().groundRules().stream().map(wording::line).toList());
        html.raw("</td></tr></table>\n");
    }

    private void list(List<String> items) {
        html.list(items);
    }

    private void step(Step step) {
        Timetable.Entry entry = Objects.requireNonNull(times.get(step.id()));
        PlannedSitting begins = entry.begins();
        if (begins != null && source.preparation().sittings().size() > 1) {
            int number = source.preparation().sittings().indexOf(begins) + 1;
            html.raw("<p class=\"quiet\" style=\"page-break-after:avoid;padding-top:" + size.mm(2) + "\">")
                    .text(messages.text("paper.sitting", number, when(begins)).strip())
                    .raw("</p>\n");
        }
        html.raw("<table class=\"step\"><tr><td class=\"time rule\">");
        LocalTime starts = entry.starts();
        if (starts != null) {
            html.raw("<p class=\"clock\">").text(messages.time(starts)).raw("</p>\n");
        }
        html.raw("<p class=\"quiet\">")
                .text(messages.text("paper.minutes", entry.minutes()))
                .raw("</p>\n");
        html.raw("</td><td class=\"rule\"><h3>").text(entry.number() + ". " + wording.line(step.title()));
        if (step.optional()) {
            html.raw(" <span class=\"quiet\">")
                    .text(messages.text("paper.optional"))
                    .raw("</span>");
        }
        html.raw("</h3>\n");
        Sheet.beside(html, "p", " class=\"prompt serif\"", wording.of(step.prompt()), size.mm(2.5));
        script(step.script());
        note(step);
        html.raw("</td></tr></table>\n");
    }

    private void script(@Nullable LocalizedText script) {
        if (script != null) {
            html.raw("<div class=\"script\">");
            Sheet.beside(html, "p", "", wording.of(script), size.mm(2.5));
            html.raw("</div>\n");
        }
    }

    private void note(Step step) {
        String note = source.preparation().ownNotes().getOrDefault(step.id(), "");
        if (order.ownNotes() && !note.isBlank()) {
            html.raw("<p class=\"note\"><strong>")
                    .text(messages.text("paper.ownNote"))
                    .raw("</strong> ")
                    .text(note)
                    .raw("</p>\n");
        }
    }

    private void keys() {
        html.raw("<div style=\"page-break-inside:avoid\"><h2 class=\"section\">")
                .text(messages.text("paper.keys"))
                .raw("</h2>\n<table class=\"keys\">");
        for (Materials.Key key : Materials.keys(messages)) {
            html.raw("<tr><td style=\"width:" + size.mm(44) + ";font-weight:600\">")
                    .text(key.keys())
                    .raw("</td><td>")
                    .text(key.deed())
                    .raw("</td></tr>\n");
        }
        html.raw("</table></div>\n");
    }
}
