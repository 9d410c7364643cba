package fi.pirtti.office.coverage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two fields against each other, such as municipality and service area.
 *
 * @param row field of the rows
 * @param column field of the columns
 * @param rows in the order asked for
 * @param columns values of the columns, in the order of the guide or by name
 * @param total of everything
 */
public record CoverageCross(
        CoverageField row,
        CoverageField column,
        List<Line> rows,
        List<String> columns,
        List<Shares> columnTotals,
        Shares total) {
    public CoverageCross {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        columnTotals = List.copyOf(columnTotals);
    }

    /**
     * One row.
     *
     * @param total of the row
     */
    public record Line(String value, Map<String, Shares> cells, Shares total) {
        public Line {
            cells = Map.copyOf(cells);
        }

        /** Where a row and a column meet; empty if no unit is in both. */
        public Optional<Shares> cell(String column) {
            return Optional.ofNullable(cells.get(column)).filter(shares -> !shares.expectsNobody());
        }
    }

    /**
     * Counts.
     *
     * @throws fi.pirtti.office.OfficeException {@code field-unknown}
     */
    public static CoverageCross of(Coverage coverage, String row, String column, CoverageOrder order) {
        CoverageTree.Group rows = CoverageTree.of(coverage, List.of(row, column), CoverageFilter.ALL, order);
        CoverageTree.Group columns = CoverageTree.of(coverage, List.of(column), CoverageFilter.ALL, CoverageOrder.NAME);
        List<Line> lines = new ArrayList<>();
        for (CoverageTree.Group group : rows.groups()) {
            Map<String, Shares> cells = new LinkedHashMap<>();
            group.groups().forEach(cell -> cells.put(cell.value(), cell.shares()));
            lines.add(new Line(group.value(), cells, group.shares()));
        }
        return new CoverageCross(
                coverage.field(row),
                coverage.field(column),
                lines,
                columns.groups().stream().map(CoverageTree.Group::value).toList(),
                columns.groups().stream().map(CoverageTree.Group::shares).toList(),
                rows.shares());
    }
}
