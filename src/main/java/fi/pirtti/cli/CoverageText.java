package fi.pirtti.cli;

import fi.pirtti.exchange.json.PlainJson;
import fi.pirtti.office.Coverage;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Coverage for scripts and for people. */
final class CoverageText {
    private CoverageText() {}

    static Map<String, @Nullable Object> json(Coverage coverage) {
        return PlainJson.object(
                "by",
                coverage.by(),
                "groups",
                coverage.groups().stream().map(CoverageText::json).toList(),
                "total",
                json(coverage.total()));
    }

    private static Map<String, @Nullable Object> json(Coverage.Group group) {
        return PlainJson.object(
                "group",
                group.name(),
                "units",
                group.units(),
                "arrived",
                group.arrived(),
                "headcount",
                group.headcount(),
                "participants",
                group.participants());
    }

    static void print(Coverage coverage, GroupNames names, Terminal terminal) {
        TextTable table = new TextTable(
                names.field(),
                ">" + terminal.text("cli.column.units"),
                ">" + terminal.text("cli.column.arrived"),
                ">%",
                ">" + terminal.text("cli.column.headcount"),
                ">" + terminal.text("cli.column.participants"));
        coverage.groups().forEach(group -> row(table, names.of(group.name()), group));
        row(table, terminal.text("cli.column.total"), coverage.total());
        table.print(terminal);
    }

    private static void row(TextTable table, String name, Coverage.Group group) {
        table.row(
                name,
                group.units(),
                group.arrived(),
                group.units() == 0 ? "–" : Math.round(100.0 * group.arrived() / group.units()),
                group.headcount(),
                group.participants());
    }
}
