package fi.pirtti.office.coverage;

import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** One sheet of a workbook: a heading row that stays in sight, rows below it, columns as wide as what is in them. */
final class SheetWriter {
    private static final int MAX_WIDTH = 60;
    private static final String HEAD = "E2EEE8";

    private final Worksheet sheet;
    private final int[] widths;
    private int row;

    SheetWriter(Workbook book, String name, List<String> headings) {
        sheet = book.newWorksheet(name);
        widths = new int[headings.size()];
        for (int column = 0; column < headings.size(); column++) {
            put(column, headings.get(column));
            sheet.style(0, column).bold().fillColor(HEAD).set();
        }
        sheet.freezePane(0, 1);
        row = 1;
    }

    /** A row of texts, numbers, days and shares of one; null for an empty cell. */
    void row(@Nullable Object... cells) {
        for (int column = 0; column < cells.length; column++) {
            put(column, cells[column]);
        }
        row++;
    }

    private void put(int column, @Nullable Object cell) {
        switch (cell) {
            case null -> {}
            case String text -> sheet.value(row, column, text);
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("d.m.yyyy").set();
            }
            case Share share -> {
                sheet.value(row, column, share.value());
                sheet.style(row, column).format("0 %").set();
            }
            case Number number -> sheet.value(row, column, number);
            default -> throw new IllegalArgumentException(cell.getClass().getName());
        }
        if (cell != null) {
            int width = cell instanceof String text ? text.length() : 10;
            widths[column] = Math.max(widths[column], Math.min(width, MAX_WIDTH));
        }
    }

    /** A part of one, shown in per cent. */
    record Share(double value) {}

    /** Ends the sheet; rows can be chosen by what is in their columns. */
    void finish() {
        for (int column = 0; column < widths.length; column++) {
            sheet.width(column, widths[column] + 3);
        }
        if (row > 1) {
            sheet.setAutoFilter(0, 0, row - 1, widths.length - 1);
        }
    }
}
