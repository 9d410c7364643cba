package fi.pirtti.exchange.paper;

import fi.pirtti.domain.discussion.AgreementLevel;
import fi.pirtti.domain.guide.Criterion;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.Labelled;
import fi.pirtti.domain.guide.LocalizedText;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.exchange.html.Html;
import java.util.List;

/** What there is to fill in on a worksheet, by kind. */
final class WorksheetPart {
    private static final double LINE = 9.5;

    private final Wording wording;
    private final PaperSize size;
    private final Guide guide;
    private final Step step;
    /** Room left on the page, in millimetres on A4. */
    private final double room;

    WorksheetPart(Wording wording, PaperSize size, Guide guide, Step step, double room) {
        this.wording = wording;
        this.size = size;
        this.guide = guide;
        this.step = step;
        this.room = room;
    }

    void write(Html html) {
        switch (step) {
            case Step.Info _ -> writing(html, "paper.ownThoughts", room);
            case Step.Ideas ideas -> ideas(html, ideas);
            case Step.Terms _ ->
                table(html, List.of("paper.term", "paper.term.here", "paper.term.elsewhere"), List.of(26, 37, 37), 26);
            case Step.Clusters clusters -> clusters(html, clusters);
            case Step.Dots dots -> dots(html, dots);
            case Step.Statement _ -> statement(html);
            case Step.Scale scale -> scale(html, scale);
            case Step.Choice choice -> choice(html, choice);
            case Step.Ranking ranking -> ranking(html, ranking);
            case Step.Weighing weighing -> weighing(html, weighing);
            case Step.Actions _ ->
                table(html, List.of("paper.action", "paper.action.role", "paper.action.due"), List.of(54, 27, 19), 20);
            case Step.Agreement _ -> agreement(html);
        }
    }

    private void ideas(Html html, Step.Ideas ideas) {
        hint(html, "paper.ideas.hint");
        if (ideas.categories().isEmpty()) {
            lines(html, room - 8);
            return;
        }
        double each = (room - 8) / ideas.categories().size();
        for (Labelled category : ideas.categories()) {
            html.element("h2", wording.line(category.label()));
            lines(html, each - 10);
        }
    }

    private void clusters(Html html, Step.Clusters clusters) {
        guide.step(clusters.of())
                .ifPresent(of -> html.element(
                        "p class=\"quiet\"",
                        wording.line("paper.clusters.hint", of.title().in(wording.lead()))));
        double row = Math.max(30, (room - 12) / 3 - 1);
        html.raw("<table class=\"grid\">");
        for (int i = 0; i < 3; i++) {
            html.raw("<tr>");
            for (int column = 0; column < 2; column++) {
                html.raw("<td style=\"height:" + size.mm(row) + "\"><p class=\"quiet\">")
                        .text(wording.line("paper.clusters.name"))
                        .raw("</p><div class=\"line\" style=\"height:" + size.mm(7) + "\"></div></td>");
            }
            html.raw("</tr>");
        }
        html.raw("</table>\n");
    }

    private void dots(Html html, Step.Dots dots) {
        html.raw("<p style=\"font-weight:600\">")
                .text(wording.line("paper.dotsEach", dots.dots()))
                .raw("</p>\n<p class=\"accent\" style=\"line-height:1.3;font-size:" + size.mm(8) + "\">")
                .text("○ ".repeat(dots.dots()))
                .raw("</p>\n");
        html.raw("<table class=\"grid\"><tr><th>").text(wording.line("paper.dots.item"));
        html.raw("</th><th style=\"width:28%\">")
                .text(wording.line("summary.dots"))
                .raw("</th></tr>");
        int rows = (int) Math.max(4, (room - 36) / 16.5);
        for (int i = 0; i < rows; i++) {
            html.raw("<tr><td style=\"height:" + size.mm(13) + "\">&#160;</td><td>&#160;</td></tr>");
        }
        html.raw("</table>\n");
    }

    private void statement(Html html) {
        hint(html, "paper.statement.first");
        lines(html, room * 0.5 - 16);
        html.element("h2", wording.line("paper.statement.final"));
        html.raw("<table class=\"grid\"><tr><td style=\"height:" + size.mm(room * 0.5 - 16)
                + "\">&#160;</td></tr></table>\n");
    }

    private void scale(Html html, Step.Scale scale) {
        hint(html, "paper.scale.hint");
        int points = scale.points() + (scale.cannotSay() ? 1 : 0);
        double box = Math.min(15, 90.0 / points);
        double last = scale.cannotSay() ? Math.max(box, 20) : box;
        html.raw("<table class=\"grid\"><tr><th class=\"lines\">");
        LocalizedText low = scale.low();
        LocalizedText high = scale.high();
        if (low != null && high != null) {
            html.text("1 = " + wording.line(low) + "\n" + scale.points() + " = " + wording.line(high));
        } else {
            html.raw("&#160;");
        }
        html.raw("</th>");
        for (int point = 1; point <= scale.points(); point++) {
            html.raw("<th class=\"centre middle\" style=\"width:" + size.mm(box) + "\">" + point + "</th>");
        }
        if (scale.cannotSay()) {
            html.raw("<th class=\"centre middle\" style=\"width:" + size.mm(last) + ";font-size:" + size.mm(2.9)
                            + ";padding:" + size.mm(1) + "\">")
                    .text(wording.line("summary.cannotSay"))
                    .raw("</th>");
        }
        html.raw("</tr>");
        for (Labelled statement : scale.statements()) {
            html.raw("<tr><td class=\"middle\" style=\"height:" + size.mm(14) + "\">");
            Sheet.said(html, "p", "", wording.of(statement.label()));
            html.raw("</td>");
            for (int i = 0; i < points; i++) {
                tick(html);
            }
            html.raw("</tr>");
        }
        html.raw("</table>\n");
        double left = room - 36 - scale.statements().size() * (wording.tags().size() == 1 ? 16.0 : 19.0);
        if (left > 28) {
            writing(html, "paper.why", left);
        }
    }

    private void choice(Html html, Step.Choice choice) {
        hint(html, choice.multiple() ? "paper.choice.many" : "paper.choice.one");
        html.raw("<table class=\"grid\">");
        for (Labelled option : choice.options()) {
            html.raw("<tr>");
            tick(html);
            html.raw("<td class=\"middle\" style=\"height:" + size.mm(15) + "\">");
            Sheet.said(html, "p", "", wording.of(option.label()));
            html.raw("</td></tr>");
        }
        html.raw("</table>\n");
        double left = room - 24 - choice.options().size() * 18.0;
        if (left > 28) {
            writing(html, "paper.why", left);
        }
    }

    private void ranking(Html html, Step.Ranking ranking) {
        html.element("p class=\"quiet\"", wording.line("paper.ranking", ranking.top()));
        html.raw("<p style=\"height:" + size.mm(2) + "\"></p><table class=\"grid\">");
        for (Labelled option : ranking.options()) {
            html.raw("<tr><td style=\"width:" + size.mm(16) + "\">&#160;</td><td class=\"middle\" style=\"height:"
                    + size.mm(13) + "\">");
            Sheet.said(html, "p", "", wording.of(option.label()));
            html.raw("</td></tr>");
        }
        html.raw("</table>\n");
        double left = room - 24 - ranking.options().size() * 16.5;
        if (left > 28) {
            writing(html, "paper.why", left);
        }
    }

    private void weighing(Html html, Step.Weighing weighing) {
        html.element("p class=\"quiet\"", wording.line("paper.weighing", weighing.points()));
        html.raw("<p style=\"height:" + size.mm(2)
                + "\"></p><table class=\"grid\"><tr><th style=\"width:34%\">&#160;</th>");
        for (Criterion criterion : weighing.criteria()) {
            html.raw("<th class=\"lines centre\" style=\"font-size:" + size.mm(3) + "\">")
                    .text(wording.lines(criterion.label()) + "\n×" + criterion.weight())
                    .raw("</th>");
        }
        html.raw("</tr>");
        for (Labelled alternative : weighing.alternatives()) {
            html.raw("<tr><td class=\"middle\" style=\"height:" + size.mm(17) + "\">");
            Sheet.said(html, "p", "", wording.of(alternative.label()));
            html.raw("</td>");
            weighing.criteria().forEach(each -> html.raw("<td>&#160;</td>"));
            html.raw("</tr>");
        }
        html.raw("</table>\n");
        html.element("h2", wording.line("paper.weighing.recommend"));
        html.raw("<div class=\"line\"></div>\n");
        double left = room - 62 - weighing.alternatives().size() * 24.0;
        if (left > 28) {
            writing(html, "paper.why", left);
        }
    }

    private void agreement(Html html) {
        html.raw("<table class=\"grid\">");
        for (AgreementLevel level : AgreementLevel.values()) {
            html.raw("<tr>");
            tick(html);
            html.raw("<td class=\"middle\" style=\"height:" + size.mm(14) + "\">");
            Sheet.said(
                    html,
                    "p",
                    "",
                    switch (level) {
                        case FULLY -> wording.of("summary.agreement.fully");
                        case MOSTLY -> wording.of("summary.agreement.mostly");
                        case CAN_LIVE_WITH -> wording.of("summary.agreement.canLiveWith");
                        case DISAGREE -> wording.of("summary.agreement.disagree");
                    });
            html.raw("</td></tr>");
        }
        html.raw("</table>\n");
        writing(html, "paper.dissent", room - 82);
    }

    private void table(Html html, List<String> heads, List<Integer> shares, double rowHeight) {
        html.raw("<table class=\"grid\"><tr>");
        for (int i = 0; i < heads.size(); i++) {
            html.raw("<th style=\"width:" + shares.get(i) + "%\">")
                    .text(wording.line(heads.get(i)))
                    .raw("</th>");
        }
        html.raw("</tr>");
        int rows = (int) Math.max(4, (room - 20) / (rowHeight + 0.5));
        for (int row = 0; row < rows; row++) {
            html.raw("<tr>");
            heads.forEach(head -> html.raw("<td style=\"height:" + size.mm(rowHeight) + "\">&#160;</td>"));
            html.raw("</tr>");
        }
        html.raw("</table>\n");
    }

    private void tick(Html html) {
        html.raw("<td class=\"centre middle\" style=\"width:" + size.mm(14) + ";font-size:" + size.mm(6)
                + ";line-height:1;padding:0\">□</td>");
    }

    private void hint(Html html, String key) {
        html.raw("<p class=\"quiet\" style=\"padding-bottom:" + size.mm(2) + "\">")
                .text(wording.line(key))
                .raw("</p>\n");
    }

    private void writing(Html html, String key, double height) {
        html.element("h2", wording.line(key));
        lines(html, height - 14);
    }

    private void lines(Html html, double height) {
        int lines = (int) Math.max(2, height / LINE);
        for (int i = 0; i < lines; i++) {
            html.raw("<div class=\"line\"></div>\n");
        }
    }
}
