package fi.pirtti.facilitation;

import java.util.List;

/** Writes a page tag by tag; all text is escaped. */
final class Html {
    private final StringBuilder page = new StringBuilder(8192);

    /** Markup of ours, as it is. */
    Html raw(String markup) {
        page.append(markup).append('\n');
        return this;
    }

    /** An element with text, unless the text is blank. */
    Html text(String tag, String text) {
        if (!text.isBlank()) {
            page.append('<').append(tag).append('>').append(escaped(text));
            page.append("</").append(tag).append(">\n");
        }
        return this;
    }

    Html list(String tag, List<String> items) {
        if (!items.isEmpty()) {
            page.append('<').append(tag).append(">\n");
            items.forEach(item -> text("li", item.isBlank() ? "–" : item));
            page.append("</").append(tag).append(">\n");
        }
        return this;
    }

    /** A table whose first row and first column are headings; none if there is no row. */
    Html table(List<String> head, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return this;
        }
        page.append("<table>\n<tr>");
        head.forEach(
                cell -> page.append("<th scope=\"col\">").append(escaped(cell)).append("</th>"));
        page.append("</tr>\n");
        for (List<String> row : rows) {
            page.append("<tr><th scope=\"row\">")
                    .append(escaped(row.getFirst()))
                    .append("</th>");
            row.stream()
                    .skip(1)
                    .forEach(cell -> page.append("<td>").append(escaped(cell)).append("</td>"));
            page.append("</tr>\n");
        }
        page.append("</table>\n");
        return this;
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\r\n", "\n")
                .replace("\n", "<br>");
    }

    @Override
    public String toString() {
        return page.toString();
    }
}
