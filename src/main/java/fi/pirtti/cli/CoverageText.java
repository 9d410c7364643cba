package fi.pirtti.cli;

import fi.pirtti.exchange.json.PlainJson;
import fi.pirtti.office.coverage.Coverage;
import fi.pirtti.office.coverage.CoverageField;
import fi.pirtti.office.coverage.CoverageFilter;
import fi.pirtti.office.coverage.CoverageOrder;
import fi.pirtti.office.coverage.CoverageTree;
import fi.pirtti.office.coverage.CoverageTrend;
import fi.pirtti.office.coverage.CoveredUnit;
import fi.pirtti.office.coverage.Shares;
import fi.pirtti.office.coverage.UnitState;
import fi.pirtti.storage.archive.UnitMark;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Coverage for scripts and for people.
 *
 * @param list units that were asked for one by one, null if none were
 * @param trend null if it was not asked for
 */
record CoverageText(
        Coverage coverage,
        List<String> by,
        CoverageTree.Group tree,
        @Nullable List<CoveredUnit> list,
        @Nullable CoverageTrend trend) {
    static CoverageText of(Coverage coverage, String by) {
        List<String> fields = List.of(by);
        return new CoverageText(
                coverage,
                fields,
                CoverageTree.of(coverage, fields, CoverageFilter.ALL, CoverageOrder.NAME),
                null,
                null);
    }

    Map<String, @Nullable Object> json() {
        Map<String, @Nullable Object> json = PlainJson.object(
                "by",
                String.join(",", by),
                "groups",
                tree.groups().stream().map(CoverageText::group).toList(),
                "total",
                group(new CoverageTree.Group("", "", tree.shares(), List.of(), List.of(), 0)),
                "taken",
                coverage.taken().toString(),
                "closes",
                coverage.closes().toString());
        if (list != null) {
            json.put("list", list.stream().map(CoverageText::unit).toList());
        }
        if (trend != null) {
            json.put("trend", trend.days().stream().map(CoverageText::day).toList());
        }
        return json;
    }

    private static Map<String, @Nullable Object> group(CoverageTree.Group group) {
        Shares shares = group.shares();
        Map<String, Object> states = new LinkedHashMap<>();
        for (UnitState state : UnitState.values()) {
            states.put(state.id(), shares.units(state));
        }
        Map<String, @Nullable Object> json = PlainJson.object(
                "group",
                group.value(),
                "units",
                shares.units(),
                "arrived",
                shares.answeredUnits(),
                "headcount",
                shares.headcount(),
                "participants",
                shares.participants(),
                "arrivedHeadcount",
                shares.answeredHeadcount(),
                "share",
                shares.share(),
                "states",
                states);
        if (!group.groups().isEmpty()) {
            json.put("groups", group.groups().stream().map(CoverageText::group).toList());
        }
        return json;
    }

    static Map<String, @Nullable Object> unit(CoveredUnit unit) {
        UnitMark mark = unit.mark().orElse(null);
        LocalDate day = mark == null ? null : mark.day();
        return PlainJson.object(
                "unit",
                unit.id(),
                "name",
                unit.name(),
                "organisation",
                unit.registered().unit().organisation(),
                "municipality",
                unit.registered().unit().municipality(),
                "headcount",
                unit.headcount(),
                "email",
                unit.registered().email(),
                "state",
                unit.state().id(),
                "invited",
                text(unit.standing().invited()),
                "arrived",
                text(unit.arrived()),
                "date",
                day == null ? null : day.toString(),
                "note",
                mark == null ? "" : mark.note());
    }

    private static @Nullable String text(@Nullable Instant moment) {
        return moment == null ? null : moment.toString();
    }

    private static Map<String, @Nullable Object> day(CoverageTrend.Day day) {
        return PlainJson.object(
                "date",
                day.day().toString(),
                "arrived",
                day.units(),
                "headcount",
                day.headcount(),
                "arrivedSoFar",
                day.unitsSoFar(),
                "headcountSoFar",
                day.headcountSoFar());
    }

    void print(Terminal terminal) {
        List<CoverageField> fields = by.stream().map(coverage::field).toList();
        TextTable table = new TextTable(
                String.join(
                        ", ",
                        fields.stream()
                                .map(field -> new FieldNames(terminal).of(field))
                                .toList()),
                ">" + terminal.text("cli.column.units"),
                ">" + terminal.text("cli.column.arrived"),
                ">%",
                ">" + terminal.text("cli.column.headcount"),
                ">" + terminal.text("cli.column.participants"),
                ">" + terminal.text("cli.column.agreed"),
                ">" + terminal.text("cli.column.silent"));
        tree.groups().forEach(group -> rows(table, group, fields, 0, terminal));
        row(table, terminal.text("cli.column.total"), tree.shares());
        table.print(terminal);
        if (list != null) {
            terminal.line("");
            printList(list, terminal);
        }
        if (trend != null) {
            terminal.line("");
            printTrend(trend, terminal);
        }
    }

    private static void rows(
            TextTable table, CoverageTree.Group group, List<CoverageField> fields, int depth, Terminal terminal) {
        String name = new FieldNames(terminal).of(fields.get(depth), group.value());
        row(table, "  ".repeat(depth) + name, group.shares());
        group.groups().forEach(each -> rows(table, each, fields, depth + 1, terminal));
    }

    private static void row(TextTable table, String name, Shares shares) {
        table.row(
                name,
                shares.units(),
                shares.answeredUnits(),
                shares.expectsNobody() ? "–" : Shares.percent(shares.share()),
                shares.headcount(),
                shares.participants(),
                shares.units(UnitState.AGREED),
                shares.silentUnits());
    }

    private static void printList(List<CoveredUnit> list, Terminal terminal) {
        TextTable table = new TextTable(
                terminal.text("cli.column.unit-id"),
                terminal.text("cli.column.unit"),
                terminal.text("cli.column.municipality"),
                ">" + terminal.text("cli.column.headcount"),
                terminal.text("cli.column.state"),
                terminal.text("cli.column.note"));
        for (CoveredUnit unit : list) {
            table.row(
                    unit.id(),
                    unit.name(),
                    unit.registered().unit().municipality(),
                    unit.headcount(),
                    terminal.text(unit.state().key()),
                    unit.mark().map(UnitMark::note).orElse(""));
        }
        table.print(terminal);
    }

    private static void printTrend(CoverageTrend trend, Terminal terminal) {
        TextTable table = new TextTable(
                terminal.text("cli.column.day"),
                ">" + terminal.text("cli.column.arrived"),
                ">" + terminal.text("cli.column.headcount"),
                ">" + terminal.text("cli.column.so-far"),
                ">%");
        for (CoverageTrend.Day day : trend.days()) {
            table.row(
                    day.day(),
                    day.units(),
                    day.headcount(),
                    day.unitsSoFar(),
                    trend.headcount() == 0 ? "–" : Shares.percent((double) day.headcountSoFar() / trend.headcount()));
        }
        table.print(terminal);
    }
}
