package fi.pirtti.exchange.paper;

import fi.pirtti.exchange.html.Html;
import java.util.List;

/** The frame of all papers: one document, its language, title, page size and style. */
final class Sheet {
    private static final String STYLE = """
        *{box-sizing:border-box}
        html,body{margin:0;padding:0}
        body{font-family:'Inter','Gentium Book Plus','Noto Emoji';color:#26221C;line-height:1.35}
        p,h1,h2,h3,ul,ol{margin:0;padding:0}
        h1,h2,h3,b,th,strong{font-weight:600}
        .serif{font-family:'Gentium Book Plus','Inter','Noto Emoji'}
        .quiet{color:#5A5347}
        .accent{color:#1E5A4C}
        table{border-collapse:collapse;width:100%;table-layout:fixed}
        td,th{vertical-align:top;text-align:left;font-weight:400;padding:0;word-wrap:break-word}
        .grid td,.grid th{border:0.35mm solid #8B8071}
        .centre,.grid .centre{text-align:center}
        .middle,.grid .middle{vertical-align:middle}
        p,li,h1,h2,h3,.lines{white-space:pre-line;word-wrap:break-word}
        .beside td,.step .beside td{padding:0}
        """;

    private Sheet() {}

    /** The document; {@code style} is added to the common one. */
    static String document(Wording wording, String title, String style, Html body) {
        Html html = new Html();
        html.raw("<!DOCTYPE html>\n<html lang=\"").text(wording.lead()).raw("\">\n<head>\n");
        html.element("title", title);
        html.raw("<meta name=\"description\" content=\"").text(title).raw("\"/>\n");
        html.raw("<style>\n").raw(STYLE).raw(style).raw("</style>\n</head>\n<body>\n");
        return html.raw(body.toString()).raw("</body>\n</html>\n").toString();
    }

    /** Text as a string of a style sheet. */
    static String quoted(String text) {
        StringBuilder out = new StringBuilder("'");
        text.codePoints().forEach(point -> {
            if (point == '\'' || point == '\\' || point < ' ' || point == '<' || point == '>' || point == '&') {
                out.append('\\').append(String.format("%06x", point));
            } else {
                out.appendCodePoint(point);
            }
        });
        return out.append('\'').toString();
    }

    /** A paragraph, or several in one element, each in its language. */
    static void said(Html html, String element, String attributes, List<Wording.Said> texts) {
        for (Wording.Said said : texts) {
            html.raw("<" + element + " lang=\"").text(said.tag()).raw("\"" + attributes + ">");
            html.text(said.text()).raw("</" + element + ">\n");
        }
    }

    /** Two languages side by side, one over the whole width. */
    static void beside(Html html, String element, String attributes, List<Wording.Said> texts, String gap) {
        if (texts.size() == 1) {
            said(html, element, attributes, texts);
            return;
        }
        html.raw("<table class=\"beside\"><tr>");
        for (int i = 0; i < texts.size(); i++) {
            html.raw("<td><div style=\"padding-" + (i == 0 ? "right" : "left") + ":" + gap + "\">");
            said(html, element, attributes, List.of(texts.get(i)));
            html.raw("</div></td>");
        }
        html.raw("</tr></table>\n");
    }
}
