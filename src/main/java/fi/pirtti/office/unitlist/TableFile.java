package fi.pirtti.office.unitlist;

import fi.pirtti.support.Problem;
import fi.pirtti.support.Severity;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as a spreadsheet program shows it.
 *
 * @param sheets names of all sheets of a workbook; empty for CSV
 * @param sheet the one that was read; empty for CSV
 * @param ragged whether lines may be shorter than the heading without being wrong, as those of a workbook are
 * @param lines those that are not blank, in order
 * @param problems with the file as a whole; if one is an error there are no lines
 */
public record TableFile(List<String> sheets, String sheet, boolean ragged, List<Line> lines, List<Problem> problems) {
    /** Most bytes of a file. */
    public static final int MAX_BYTES = 32 * 1024 * 1024;

    static final int MAX_LINES = 50_000;
    static final int MAX_COLUMNS = 200;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_EXCEL = HexFormat.of().parseHex("D0CF11E0");

    public TableFile {
        sheets = List.copyOf(sheets);
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    /**
     * One line.
     *
     * @param row its number in the file, from 1 on, blank rows counted
     * @param cells without blanks around them
     */
    public record Line(int row, List<String> cells) {
        public Line {
            cells = List.copyOf(cells);
        }

        /** The cell in a column, empty if the line does not reach so far. */
        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        boolean isBlank() {
            return cells.stream().allMatch(String::isEmpty);
        }
    }

    /** Reads CSV (UTF-8 or what Excel writes; semicolons, commas or tabs) or the first sheet of an XLSX workbook. */
    public static TableFile read(byte[] content) {
        return read(content, null);
    }

    /** As {@link #read(byte[])}; {@code sheet} names the sheet of a workbook, null for the first. */
    public static TableFile read(byte[] content, @Nullable String sheet) {
        if (content.length > MAX_BYTES) {
            return broken(Problem.error("", "units-large", MAX_BYTES / (1024 * 1024)));
        }
        if (startsWith(content, OLD_EXCEL)) {
            return broken(Problem.error("", "units-old-excel"));
        }
        return startsWith(content, ZIP) ? XlsxTable.read(content, sheet) : CsvTable.read(content);
    }

    static TableFile broken(Problem problem) {
        return new TableFile(List.of(), "", false, List.of(), List.of(problem));
    }

    /** The same, or without its lines if there are too many of them or they are too wide. */
    TableFile withinLimits() {
        if (lines.size() > MAX_LINES) {
            return broken(Problem.error("", "units-rows", MAX_LINES));
        }
        if (lines.stream().anyMatch(line -> line.cells().size() > MAX_COLUMNS)) {
            return broken(Problem.error("", "units-columns", MAX_COLUMNS));
        }
        return this;
    }

    /** True if nothing can be made of it. */
    public boolean isBroken() {
        return problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** The first line that is not blank; no cells if there is none. */
    public List<String> headings() {
        return lines.isEmpty() ? List.of() : lines.getFirst().cells();
    }

    /** Number of the row that the headings stand in. */
    int headingRow() {
        return lines.isEmpty() ? 1 : lines.getFirst().row();
    }

    /** The lines below the headings. */
    public List<Line> body() {
        return lines.isEmpty() ? List.of() : lines.subList(1, lines.size());
    }

    private static boolean startsWith(byte[] content, byte[] start) {
        return content.length >= start.length && Arrays.equals(content, 0, start.length, start, 0, start.length);
    }
}
