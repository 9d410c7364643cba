package fi.pirtti.exchange.paper;

import fi.pirtti.domain.discussion.AgreementLevel;
import fi.pirtti.domain.guide.Criterion;
import fi.pirtti.domain.guide.Labelled;
import fi.pirtti.domain.guide.LocalizedText;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.exchange.html.Html;
import fi.pirtti.exchange.pdf.TextFit;
import fi.pirtti.exchange.pdf.Typeface;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What stands below the question on a poster, by kind: the place where the answers are gathered. */
final class PosterPart {
    private static final double SMALLEST = 3.2;

    private final Wording wording;
    private final PaperSize size;
    private final Step step;
    private final double width;

    PosterPart(Wording wording, PaperSize size, Step step, double width) {
        this.wording = wording;
        this.size = size;
        this.step = step;
        this.width = width;
    }

    /** How much room it wants, in millimetres on A4. */
    double height() {
        return switch (step) {
            case Step.Info _ -> 0;
            case Step.Ideas ideas -> ideas.categories().isEmpty() ? 0 : 92;
            case Step.Terms _ -> 100;
            case Step.Clusters _ -> 100;
            case Step.Dots _ -> 34;
            case Step.Statement _ -> 70;
            case Step.Scale scale -> Math.min(122, 20 + 22 * scale.statements().size());
            case Step.Choice choice -> Math.min(122, 10 + 20 * choice.options().size());
            case Step.Ranking ranking ->
                Math.min(122, 10 + 15 * ranking.options().size());
            case Step.Weighing weighing ->
                Math.min(126, 26 + 24 * weighing.alternatives().size());
            case Step.Actions _ -> 104;
            case Step.Agreement _ -> 78;
        };
    }

    void write(Html html) {
        switch (step) {
            case Step.Info _ -> {}
            case Step.Ideas ideas -> columns(html, labels(ideas.categories()));
            case Step.Terms _ ->
                lines(html, List.of("paper.term", "paper.term.here", "paper.term.elsewhere"), List.of(26, 37, 37), 4);
            case Step.Clusters _ ->
                columns(html, IntStream.range(0, 5).mapToObj(i -> "").toList());
            case Step.Dots dots -> dots(html, dots.dots());
            case Step.Statement _ -> box(html);
            case Step.Scale scale -> scale(html, scale);
            case Step.Choice choice -> choice(html, choice);
            case Step.Ranking ranking -> ranking(html, ranking);
            case Step.Weighing weighing -> weighing(html, weighing);
            case Step.Actions _ ->
                lines(html, List.of("paper.action", "paper.action.role", "paper.action.due"), List.of(56, 26, 18), 5);
            case Step.Agreement _ -> columns(html, agreement());
        }
    }

    private List<String> agreement() {
        return Stream.of(AgreementLevel.values())
                .map(level -> switch (level) {
                    case FULLY -> wording.lines("summary.agreement.fully");
                    case MOSTLY -> wording.lines("summary.agreement.mostly");
                    case CAN_LIVE_WITH -> wording.lines("summary.agreement.canLiveWith");
                    case DISAGREE -> wording.lines("summary.agreement.disagree");
                })
                .toList();
    }

    private List<String> labels(List<Labelled> items) {
        return items.stream().map(item -> wording.lines(item.label())).toList();
    }

    /** Empty boxes under their names, for notes and dots. */
    private void columns(Html html, List<String> names) {
        double each = width / names.size();
        double type = fit(names, each - 6, 20, 9);
        double head = names.stream().allMatch(String::isEmpty) ? 14 : 22;
        html.raw("<table class=\"grid\"><tr>");
        for (String name : names) {
            html.raw("<th class=\"lines middle centre\" style=\"background:#EEE7DB;padding:0 " + size.mm(2) + ";height:"
                    + size.mm(head) + ";font-weight:600;font-size:" + size.mm(type) + ";line-height:1.15\">");
            html.text(name.isEmpty() ? " " : name).raw("</th>");
        }
        html.raw("</tr><tr>");
        names.forEach(name -> html.raw("<td style=\"height:" + size.mm(height() - head - 1) + "\">&#160;</td>"));
        html.raw("</tr></table>\n");
    }

    private void lines(Html html, List<String> heads, List<Integer> shares, int rows) {
        List<String> names = heads.stream().map(wording::lines).toList();
        double type = 8;
        for (int i = 0; i < names.size(); i++) {
            type = Math.min(type, fit(List.of(names.get(i)), width * shares.get(i) / 100 - 7, 15, 8));
        }
        html.raw("<table class=\"grid\"><tr>");
        for (int i = 0; i < names.size(); i++) {
            html.raw("<th class=\"lines middle\" style=\"background:#EEE7DB;width:" + shares.get(i) + "%;padding:0 "
                    + size.mm(3) + ";height:" + size.mm(17) + ";font-weight:600;line-height:1.15;font-size:"
                    + size.mm(type) + "\">");
            html.text(names.get(i)).raw("</th>");
        }
        html.raw("</tr>");
        for (int row = 0; row < rows; row++) {
            html.raw("<tr>");
            names.forEach(name -> html.raw("<td style=\"height:" + size.mm((height() - 18) / rows) + "\">&#160;</td>"));
            html.raw("</tr>");
        }
        html.raw("</table>\n");
    }

    private void dots(Html html, int dots) {
        html.raw("<p style=\"font-size:" + size.mm(9) + ";font-weight:600\">")
                .text(wording.line("paper.dotsEach", dots))
                .raw("</p>\n<p style=\"padding-top:" + size.mm(3) + ";font-size:" + size.mm(15)
                        + ";line-height:1;color:#1E5A4C\">")
                .text("● ".repeat(dots))
                .raw("</p>\n");
    }

    private void box(Html html) {
        html.raw("<table class=\"grid\"><tr><td style=\"height:" + size.mm(height() - 1)
                + "\">&#160;</td></tr></table>\n");
    }

    private void scale(Html html, Step.Scale scale) {
        int points = scale.points() + (scale.cannotSay() ? 1 : 0);
        double box = Math.min(30, 145.0 / points);
        double words = width - points * box;
        double row = (height() - 21) / scale.statements().size();
        List<String> names = labels(scale.statements());
        double type = fit(names, words - 6, row - 2, 8);
        html.raw("<table class=\"grid\"><tr><th class=\"lines middle\" style=\"border:none;height:" + size.mm(20)
                + ";font-size:" + size.mm(4.6) + ";padding-right:" + size.mm(4) + "\">");
        ends(html, scale);
        html.raw("</th>");
        for (int point = 1; point <= scale.points(); point++) {
            head(html, box, Integer.toString(point), 11);
        }
        if (scale.cannotSay()) {
            head(
                    html,
                    box,
                    wording.lines("summary.cannotSay"),
                    fit(List.of(wording.lines("summary.cannotSay")), box - 3, 18, 5));
        }
        html.raw("</tr>");
        for (String name : names) {
            rowHead(html, name, type, row);
            for (int i = 0; i < points; i++) {
                html.raw("<td>&#160;</td>");
            }
            html.raw("</tr>");
        }
        html.raw("</table>\n");
    }

    private void ends(Html html, Step.Scale scale) {
        LocalizedText low = scale.low();
        LocalizedText high = scale.high();
        if (low != null && high != null) {
            html.text("1 = " + wording.line(low) + "\n" + scale.points() + " = " + wording.line(high));
        } else {
            html.text(" ");
        }
    }

    private void choice(Html html, Step.Choice choice) {
        html.raw("<p class=\"quiet\" style=\"font-size:" + size.mm(5) + ";height:" + size.mm(9) + "\">")
                .text(wording.line(choice.multiple() ? "paper.choice.many" : "paper.choice.one"))
                .raw("</p>\n");
        List<String> names = labels(choice.options());
        double row = (height() - 10) / names.size();
        double type = fit(names, width - 86, row - 2, 10);
        html.raw("<table class=\"grid\">");
        for (String name : names) {
            rowHead(html, name, type, row);
            html.raw("<td style=\"width:" + size.mm(80) + "\">&#160;</td></tr>");
        }
        html.raw("</table>\n");
    }

    private void ranking(Html html, Step.Ranking ranking) {
        html.raw("<p class=\"quiet\" style=\"font-size:" + size.mm(5) + ";height:" + size.mm(9) + "\">")
                .text(wording.line("paper.ranking", ranking.top()))
                .raw("</p>\n");
        List<String> names = labels(ranking.options());
        double row = (height() - 10) / names.size();
        double type = fit(names, width - 34, row - 2, 9);
        html.raw("<table class=\"grid\">");
        for (String name : names) {
            html.raw("<tr><td style=\"width:" + size.mm(26) + "\">&#160;</td>");
            cell(html, "td", name, type, row, "");
            html.raw("</tr>");
        }
        html.raw("</table>\n");
    }

    private void weighing(Html html, Step.Weighing weighing) {
        List<String> criteria =
                weighing.criteria().stream().map(this::criterion).toList();
        List<String> alternatives = labels(weighing.alternatives());
        double words = 92;
        double column = (width - words) / criteria.size();
        double headType = fit(criteria, column - 4, 22, 7);
        double row = (height() - 32) / alternatives.size();
        double type = fit(alternatives, words - 6, row - 2, 8);
        html.raw("<table class=\"grid\"><tr><th class=\"lines middle\" style=\"border:none;width:" + size.mm(words)
                + ";height:" + size.mm(24) + ";font-size:" + size.mm(4.8) + "\">");
        html.text(wording.lines("paper.weighing", weighing.points())).raw("</th>");
        criteria.forEach(name -> head(html, column, name, headType));
        html.raw("</tr>");
        for (String name : alternatives) {
            rowHead(html, name, type, row);
            criteria.forEach(each -> html.raw("<td>&#160;</td>"));
            html.raw("</tr>");
        }
        html.raw("</table>\n");
    }

    private String criterion(Criterion criterion) {
        return wording.line(criterion.label()) + "\n×" + criterion.weight();
    }

    private void head(Html html, double columnWidth, String text, double type) {
        html.raw("<th class=\"lines centre middle\" style=\"background:#EEE7DB;width:" + size.mm(columnWidth)
                + ";font-weight:600;line-height:1.15;font-size:" + size.mm(type) + "\">");
        html.text(text).raw("</th>");
    }

    private void rowHead(Html html, String name, double type, double row) {
        html.raw("<tr>");
        cell(html, "th", name, type, row, "");
    }

    private void cell(Html html, String element, String text, double type, double row, String style) {
        html.raw("<" + element + " class=\"lines middle\" style=\"padding:0 " + size.mm(3) + ";height:" + size.mm(row)
                + ";line-height:1.15;font-size:" + size.mm(type) + ";" + style + "\">");
        html.text(text).raw("</" + element + ">");
    }

    /** The largest size at which each of the texts fits into a box of its own. */
    private static double fit(List<String> texts, double boxWidth, double boxHeight, double most) {
        List<Double> sizes = new ArrayList<>();
        for (String text : texts) {
            sizes.add(TextFit.largest(
                    List.of(new TextFit.Paragraph(text, Typeface.SANS_BOLD, 1.02, 1.17, 0)),
                    boxWidth,
                    boxHeight,
                    SMALLEST,
                    most));
        }
        return sizes.stream().min(Double::compare).orElse(most);
    }
}
