package fi.pirtti.office.unitlist;

import fi.pirtti.domain.guide.Guide;
import fi.pirtti.storage.archive.RegisteredUnit;
import fi.pirtti.support.Problem;
import fi.pirtti.support.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/**
 * The office's list of units as a table: one heading row, then a unit a row. What a column means is proposed from its
 * heading and may be changed; see {@link ColumnMatching}. Of a background field a cell holds the id or the label of a
 * value; of the guide its id, audience or title.
 *
 * @param units in the order of the file
 * @param problems all of them, pointing to {@code /row/heading}, with rows numbered as a spreadsheet program does
 */
public record UnitsFile(List<RegisteredUnit> units, List<Problem> problems) {
    public UnitsFile {
        units = List.copyOf(units);
        problems = List.copyOf(problems);
    }

    /** Reads the list of a new consultation, with the columns that are proposed. */
    public static UnitsFile read(byte[] content, SequencedMap<String, Guide> guides) {
        TableFile table = TableFile.read(content);
        return read(table, ColumnMatching.propose(table.headings(), guides.values()), guides, Map.of());
    }

    /**
     * Reads a list.
     *
     * @param registered the units that there are, by id; of them the list may leave out columns, even the name
     */
    public static UnitsFile read(
            TableFile table,
            ColumnMatching matching,
            SequencedMap<String, Guide> guides,
            Map<String, RegisteredUnit> registered) {
        List<Problem> problems = new ArrayList<>(table.problems());
        if (table.isBroken()) {
            return new UnitsFile(List.of(), problems);
        }
        if (table.lines().isEmpty()) {
            problems.add(Problem.error("", "units-empty"));
            return new UnitsFile(List.of(), problems);
        }
        List<Problem> ofColumns = matching.problems(table.headingRow(), guides.values(), registered.isEmpty());
        problems.addAll(ofColumns);
        if (!ofColumns.isEmpty()) {
            return new UnitsFile(List.of(), problems);
        }
        if (table.body().isEmpty()) {
            problems.add(Problem.error("", "units-empty"));
        }
        List<RegisteredUnit> units = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (TableFile.Line line : table.body()) {
            if (!isWhole(line, table, problems)) {
                continue;
            }
            UnitRow row = new UnitRow(line, matching, problems);
            Optional<RegisteredUnit> unit = row.read(guides, registered.get(row.id()));
            unit.ifPresent(units::add);
            if (!row.id().isEmpty() && !ids.add(row.id())) {
                problems.add(Problem.error(
                        "/" + line.row() + "/" + matching.heading(new ColumnUse.Known(ColumnUse.Fact.UNIT_ID)),
                        "units-id-duplicate",
                        row.id()));
            }
        }
        return new UnitsFile(units, problems);
    }

    /** In CSV a row of another length than the heading tells of a separator within a text. */
    private static boolean isWhole(TableFile.Line line, TableFile table, List<Problem> problems) {
        int columns = table.headings().size();
        int cells = line.cells().size();
        boolean surplus =
                cells > columns && line.cells().subList(columns, cells).stream().anyMatch(cell -> !cell.isEmpty());
        if (surplus || cells < columns && !table.ragged()) {
            problems.add(Problem.error("/" + line.row(), "units-row-length", columns, cells));
            return false;
        }
        return true;
    }

    /** True if nothing keeps the list from being taken in. */
    public boolean isSound() {
        return problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** The row that a problem is in; 0 if it is in none. */
    public static int row(Problem problem) {
        String[] parts = problem.pointer().split("/", 3);
        return parts.length > 1 && parts[1].matches("\\d{1,9}") ? Integer.parseInt(parts[1]) : 0;
    }

    /** The heading of the column that a problem is in; empty if it is in none. */
    public static String heading(Problem problem) {
        String[] parts = problem.pointer().split("/", 3);
        return parts.length > 2 ? parts[2] : "";
    }
}
