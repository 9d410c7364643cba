package fi.pirtti.exchange.paper;

import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.LocalizedText;
import fi.pirtti.domain.guide.Section;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.exchange.html.Html;
import fi.pirtti.exchange.pdf.TextFit;
import fi.pirtti.exchange.pdf.Typeface;
import java.util.ArrayList;
import java.util.List;

/** One poster for each step, lying, and before them one with the ground rules. Lengths are millimetres on A4. */
final class Posters {
    private static final double WIDTH = 297;
    private static final double MARGIN = 13;
    private static final double INNER = WIDTH - 2 * MARGIN;
    private static final double PROMPT_TOP = 31;
    private static final double BOTTOM = 197;
    private static final double SMALLEST = 5.5;
    private static final double LARGEST = 30;
    /** Of the first language's size. */
    private static final double SECOND_SHARE = 0.66;

    private final Guide guide;
    private final PaperOrder order;
    private final Wording wording;
    private final PaperSize size;
    private final Html html = new Html();

    private Posters(PaperSource source, PaperOrder order) {
        this.guide = source.guide();
        this.order = order;
        this.wording = new Wording(order.languages());
        this.size = order.size();
    }

    static String page(PaperSource source, PaperOrder order) {
        return new Posters(source, order).write();
    }

    private String write() {
        if (!guide.groundRules().isEmpty()) {
            rules();
        }
        int number = 0;
        for (Section section : guide.sections()) {
            for (Step step : section.steps()) {
                number++;
                if (order.steps().contains(step.id())) {
                    poster(number, section, step);
                }
            }
        }
        if (html.toString().isEmpty()) {
            begin("", wording.line(guide.title()));
            end();
        }
        String title =
                wording.messages().text("paper.posters") + " – " + guide.title().in(wording.lead());
        return Sheet.document(wording, title, style(), html);
    }

    private String style() {
        return "@page{size:" + size.longSide() + "mm " + size.shortSide() + "mm;margin:0}\n"
                + ".poster{position:relative;page-break-after:always;overflow:hidden;width:" + size.longSide()
                + "mm;height:" + size.shortSide() + "mm}\n"
                + ".poster:last-child{page-break-after:auto}\n"
                + ".box{position:absolute;left:" + size.mm(MARGIN) + ";width:" + size.mm(INNER) + "}\n"
                + ".head{top:" + size.mm(11) + ";font-size:" + size.mm(6.2) + ";line-height:1.2}\n"
                + ".number{color:#FFFFFF;background:#1E5A4C;padding:" + size.mm(0.6) + " " + size.mm(3.2)
                + ";border-radius:" + size.mm(4) + ";font-weight:600}\n"
                + ".foot{position:absolute;left:0;bottom:0;height:" + size.mm(3) + ";width:" + size.longSide()
                + "mm;background:#1E5A4C}\n"
                + ".prompt{font-family:'Gentium Book Plus','Inter','Noto Emoji';line-height:1.15;color:#26221C}\n"
                + ".second{color:#5A5347}\n"
                + ".blank{background:#FFFFFF}\n";
    }

    private void rules() {
        begin("", wording.line("paper.rules"));
        List<List<Wording.Said>> rules =
                guide.groundRules().stream().map(wording::of).toList();
        double height = BOTTOM - PROMPT_TOP;
        List<TextFit.Paragraph> paragraphs = new ArrayList<>();
        rules.forEach(rule -> paragraphs.addAll(paragraphs(rule)));
        double fit = TextFit.largest(paragraphs, INNER - 22, height, SMALLEST, 16);
        html.raw("<div class=\"box\" style=\"top:" + size.mm(PROMPT_TOP) + "\"><table>\n");
        int number = 0;
        for (List<Wording.Said> rule : rules) {
            number++;
            html.raw("<tr><td class=\"accent prompt\" style=\"width:" + size.mm(20) + ";font-size:" + size.mm(fit)
                    + ";font-weight:600\">" + number + "</td><td>");
            said(rule, fit);
            html.raw("</td></tr>\n");
        }
        html.raw("</table></div>\n");
        end();
    }

    private void poster(int number, Section section, Step step) {
        begin(Integer.toString(number), wording.line(step.title()));
        PosterPart part = new PosterPart(wording, size, step, INNER);
        double below = part.height();
        double promptBottom = BOTTOM - below - (below > 0 ? 5 : 0);
        prompt(step.prompt(), promptBottom - PROMPT_TOP);
        if (below > 0) {
            html.raw("<div class=\"box\" style=\"top:" + size.mm(BOTTOM - below) + ";height:" + size.mm(below)
                    + "\">\n");
            part.write(html);
            html.raw("</div>\n");
        }
        end();
    }

    private void begin(String number, String title) {
        html.raw("<div class=\"poster\"><h1 class=\"box head\">");
        if (!number.isEmpty()) {
            html.raw("<span class=\"number\">" + number + "</span> ");
        }
        html.raw("<span class=\"quiet\">&#160;").text(title).raw("</span></h1>\n");
    }

    private void end() {
        html.raw("<div class=\"foot\"></div></div>\n");
    }

    private void prompt(LocalizedText prompt, double height) {
        List<Wording.Said> said = wording.of(prompt);
        double fit = TextFit.largest(paragraphs(said), INNER, height, SMALLEST, LARGEST);
        html.raw("<div class=\"box\" style=\"top:" + size.mm(PROMPT_TOP) + "\">\n");
        said(said, fit);
        html.raw("</div>\n");
    }

    private static List<TextFit.Paragraph> paragraphs(List<Wording.Said> said) {
        List<TextFit.Paragraph> paragraphs = new ArrayList<>();
        for (Wording.Said each : said) {
            double share = paragraphs.isEmpty() ? 1 : SECOND_SHARE;
            // A little more than is set, for what kerning and rounding do.
            paragraphs.add(new TextFit.Paragraph(each.text(), Typeface.SERIF, share * 1.02, 1.15, 0.3));
        }
        return paragraphs;
    }

    private void said(List<Wording.Said> said, double fit) {
        for (int i = 0; i < said.size(); i++) {
            String first = i == 0 ? "prompt" : "prompt second";
            double own = i == 0 ? fit : fit * SECOND_SHARE;
            html.raw("<p lang=\"")
                    .text(said.get(i).tag())
                    .raw("\" class=\"" + first + "\" style=\"font-size:" + size.mm(own) + ";margin-bottom:"
                            + size.mm(own * 0.3) + "\">");
            html.text(said.get(i).text()).raw("</p>\n");
        }
    }
}
