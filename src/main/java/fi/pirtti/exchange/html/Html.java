package fi.pirtti.exchange.html;

import java.util.List;

/** Writes HTML elements; whatever is text is escaped, so that nothing that people said becomes markup. */
public final class Html {
    private final StringBuilder out = new StringBuilder();

    /** Markup of our own, as it is. */
    public Html raw(String markup) {
        out.append(markup);
        return this;
    }

    public Html text(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
        return this;
    }

    /** One element around a text; {@code tag} may carry attributes of our own. */
    public Html element(String tag, String text) {
        int space = tag.indexOf(' ');
        String name = space < 0 ? tag : tag.substring(0, space);
        return raw("<" + tag + ">").text(text).raw("</" + name + ">\n");
    }

    /** A paragraph, unless there is nothing to say. */
    public Html paragraph(String text) {
        return text.isBlank() ? this : element("p", text);
    }

    public Html list(List<String> items) {
        if (!items.isEmpty()) {
            raw("<ul>\n");
            items.forEach(item -> element("li", item));
            raw("</ul>\n");
        }
        return this;
    }

    /** Begins a table of numbers. */
    public Html numbers(List<String> columns) {
        return tableHead("<table>", columns);
    }

    /** Begins a table of words. */
    public Html words(List<String> columns) {
        return tableHead("<table class=\"words\">", columns);
    }

    private Html tableHead(String table, List<String> columns) {
        raw(table).raw("\n<thead><tr>");
        columns.forEach(column -> raw("<th scope=\"col\">").text(column).raw("</th>"));
        return raw("</tr></thead>\n<tbody>\n");
    }

    /** A row whose first cell names it. */
    public Html row(List<String> cells) {
        raw("<tr><th scope=\"row\">").text(cells.getFirst()).raw("</th>");
        cells.stream().skip(1).forEach(cell -> raw("<td>").text(cell).raw("</td>"));
        return raw("</tr>\n");
    }

    public Html tableEnd() {
        return raw("</tbody>\n</table>\n");
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
