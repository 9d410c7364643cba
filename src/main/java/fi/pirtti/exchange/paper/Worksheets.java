package fi.pirtti.exchange.paper;

import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.Section;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.exchange.html.Html;
import fi.pirtti.exchange.pdf.TextFit;
import fi.pirtti.exchange.pdf.Typeface;
import java.util.List;

/** A page for each step, with room to write: given to each participant, or one to a table. Lengths are of A4. */
final class Worksheets {
    static final double WIDTH = 210 - 2 * 16;
    private static final double HEIGHT = 297 - 15 - 22;
    private static final double TITLE = 6.2;
    private static final double PROMPT = 5.2;

    private final Guide guide;
    private final PaperOrder order;
    private final Wording wording;
    private final PaperSize size;
    private final Html html = new Html();

    private Worksheets(PaperSource source, PaperOrder order) {
        this.guide = source.guide();
        this.order = order;
        this.wording = new Wording(order.languages());
        this.size = order.size();
    }

    static String page(PaperSource source, PaperOrder order) {
        return new Worksheets(source, order).write();
    }

    private String write() {
        int number = 0;
        for (Section section : guide.sections()) {
            for (Step step : section.steps()) {
                number++;
                if (order.steps().contains(step.id())) {
                    worksheet(number, section, step);
                }
            }
        }
        if (html.toString().isEmpty()) {
            html.element("h1", wording.line(guide.title()));
        }
        String title = wording.messages().text("paper.worksheets") + " – "
                + guide.title().in(wording.lead());
        return Sheet.document(wording, title, style(), html);
    }

    private String style() {
        return "@page{size:" + size.shortSide() + "mm " + size.longSide() + "mm;margin:" + size.mm(15) + " "
                + size.mm(16) + " " + size.mm(20) + " " + size.mm(16) + ";"
                + "@bottom-left{content:" + Sheet.quoted(wording.line("paper.noNames")) + ";width:80%;"
                + footer() + "}"
                + "@bottom-right{content:counter(page) ' / ' counter(pages);width:20%;" + footer() + "}}\n"
                + "body{font-size:" + size.mm(4) + "}\n"
                + ".sheet{page-break-after:always}\n.sheet:last-child{page-break-after:auto}\n"
                + ".place{font-size:" + size.mm(3.4) + ";padding-bottom:" + size.mm(1.5) + "}\n"
                + "h1{font-size:" + size.mm(TITLE) + ";line-height:1.2}\n"
                + ".prompt{font-size:" + size.mm(PROMPT) + ";line-height:1.25;padding:" + size.mm(2) + " 0 "
                + size.mm(3) + "}\n"
                + ".line{border-bottom:0.25mm solid #8B8071;height:" + size.mm(9.5) + "}\n"
                + "h2{font-size:" + size.mm(4.4) + ";padding:" + size.mm(3.5) + " 0 0 0}\n"
                + ".grid td,.grid th{padding:" + size.mm(1.5) + " " + size.mm(2) + "}\n"
                + ".grid th{background:#EEE7DB;font-weight:600}\n"
                + ".tick{border:0.4mm solid #5A5347;width:" + size.mm(6) + ";height:" + size.mm(6) + "}\n";
    }

    private String footer() {
        return "font-family:'Inter','Noto Emoji';color:#5A5347;vertical-align:top;padding-top:" + size.mm(3)
                + ";font-size:" + size.mm(3.3);
    }

    private void worksheet(int number, Section section, Step step) {
        List<Wording.Said> prompt = wording.of(step.prompt());
        html.raw("<div class=\"sheet\">\n<p class=\"place quiet\">");
        html.text(number + " · " + wording.line(section.title())).raw("</p>\n");
        Sheet.beside(html, "h1", "", wording.of(step.title()), size.mm(3));
        Sheet.beside(html, "p", " class=\"prompt serif\"", prompt, size.mm(3));
        new WorksheetPart(wording, size, guide, step, HEIGHT - head(step)).write(html);
        html.raw("</div>\n");
    }

    /** How much room place, title and prompt take, rather too much than too little. */
    private double head(Step step) {
        List<Wording.Said> titles = wording.of(step.title());
        List<Wording.Said> prompts = wording.of(step.prompt());
        return 10
                + highest(titles, Typeface.SANS_BOLD, TITLE, 1.2)
                + highest(prompts, Typeface.SERIF, PROMPT, 1.25)
                + 6;
    }

    private static double highest(List<Wording.Said> said, Typeface face, double type, double lineHeight) {
        double width = said.size() == 1 ? WIDTH : WIDTH / 2 - 4;
        return said.stream()
                .mapToDouble(each ->
                        TextFit.height(new TextFit.Paragraph(each.text(), face, 1.03, lineHeight, 0), width, type))
                .max()
                .orElse(0);
    }
}
