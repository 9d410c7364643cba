package fi.pirtti.cli;

import java.util.ArrayList;
import java.util.List;

/** A table for a terminal: columns as wide as their widest cell, numbers to the right. */
final class TextTable {
    private final List<List<String>> rows = new ArrayList<>();
    private final boolean[] right;

    /** @param headings texts of the heading row; one that begins with {@code >} stands over numbers */
    TextTable(String... headings) {
        right = new boolean[headings.length];
        List<String> plain = new ArrayList<>();
        for (int i = 0; i < headings.length; i++) {
            right[i] = headings[i].startsWith(">");
            plain.add(right[i] ? headings[i].substring(1) : headings[i]);
        }
        rows.add(plain);
    }

    void row(Object... cells) {
        List<String> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(Terminal.inOneLine(String.valueOf(cell)));
        }
        rows.add(row);
    }

    void print(Terminal terminal) {
        int[] widths = new int[right.length];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            terminal.line(line(rows.get(i), widths));
            if (i == 0) {
                int total = -2;
                for (int width : widths) {
                    total += width + 2;
                }
                terminal.line("-".repeat(Math.max(1, total)));
            }
        }
    }

    private String line(List<String> row, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String padding = " ".repeat(widths[i] - width(row.get(i)));
            line.append(i == 0 ? "" : "  ")
                    .append(right[i] ? padding : "")
                    .append(row.get(i))
                    .append(right[i] ? "" : padding);
        }
        return line.toString().stripTrailing();
    }

    private static int width(String text) {
        return text.codePointCount(0, text.length());
    }
}
