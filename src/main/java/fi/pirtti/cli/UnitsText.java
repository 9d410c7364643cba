package fi.pirtti.cli;

import fi.pirtti.domain.units.UnitChange;
import fi.pirtti.exchange.json.PlainJson;
import fi.pirtti.office.OfficeArchive;
import fi.pirtti.office.unitlist.ColumnMatching;
import fi.pirtti.office.unitlist.UnitsFile;
import fi.pirtti.office.units.RegisterChange;
import fi.pirtti.office.units.UnitFacts;
import fi.pirtti.office.units.UnitsPlan;
import fi.pirtti.storage.archive.RegisteredUnit;
import fi.pirtti.support.Problem;
import fi.pirtti.support.Severity;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Units and their changes as commands tell them. */
record UnitsText(OfficeArchive office, Terminal terminal, boolean json, boolean dryRun) {
    int list() {
        List<RegisteredUnit> units = office.store().units();
        if (json) {
            terminal.json(
                    PlainJson.object("units", units.stream().map(this::row).toList()));
            return ExitStatus.DONE;
        }
        TextTable table = new TextTable(
                terminal.text("cli.column.unit-id"),
                terminal.text("cli.column.unit"),
                terminal.text("cli.column.organisation"),
                terminal.text("cli.column.municipality"),
                ">" + terminal.text("cli.column.headcount"),
                terminal.text("cli.column.state"));
        units.forEach(each -> table.row(
                each.unit().id(),
                each.unit().name(),
                each.unit().organisation(),
                each.unit().municipality(),
                each.headcount(),
                each.isOpen() ? "" : terminal.text("cli.office.units.closed")));
        table.print(terminal);
        return ExitStatus.DONE;
    }

    private Map<String, @Nullable Object> row(RegisteredUnit unit) {
        Instant closed = unit.closed();
        return PlainJson.object(
                "id",
                unit.unit().id(),
                "fields",
                new LinkedHashMap<>(UnitFacts.of(unit, office.guides())),
                "headcount",
                unit.headcount(),
                "closed",
                closed == null ? null : closed.toString());
    }

    /** What a list has changed, or would change. */
    void planned(String file, ColumnMatching matching, UnitsPlan plan) {
        plan.problems().forEach(problem -> terminal.tell(terminal.located(file, problem)));
        if (json) {
            terminal.json(json(matching, plan));
            return;
        }
        for (UnitsPlan.Difference each : plan.differences()) {
            String line = switch (each.kind()) {
                case ADDED -> terminal.text("cli.office.units.added", name(each));
                case CHANGED -> terminal.text("cli.office.units.changed", name(each));
                case REOPENED -> terminal.text("cli.office.units.reopened", name(each));
                case CLOSED -> terminal.text("cli.office.units.closing", name(each));
                case MISSING -> terminal.text("cli.office.units.missing", name(each));
                case UNCHANGED -> "";
            };
            if (!line.isEmpty()) {
                terminal.line(line);
                each.fields().forEach(this::field);
            }
        }
        terminal.line(terminal.text(
                dryRun ? "cli.office.units.would" : "cli.office.units.done",
                plan.count(UnitsPlan.Kind.ADDED),
                plan.count(UnitsPlan.Kind.CHANGED) + plan.count(UnitsPlan.Kind.REOPENED),
                plan.count(UnitsPlan.Kind.CLOSED),
                plan.count(UnitsPlan.Kind.UNCHANGED),
                plan.count(UnitsPlan.Kind.MISSING)));
    }

    /** All problems of a list that cannot be taken in. */
    void refused(String file, ColumnMatching matching, UnitsPlan plan) {
        plan.problems().forEach(problem -> terminal.tell(terminal.located(file, problem)));
        terminal.tellCodes(plan.problems());
        if (json) {
            terminal.json(json(matching, plan));
        }
    }

    private Map<String, @Nullable Object> json(ColumnMatching matching, UnitsPlan plan) {
        Map<String, @Nullable Object> columns = new LinkedHashMap<>();
        for (int i = 0; i < matching.headings().size(); i++) {
            String field = matching.uses().get(i).field();
            columns.put(matching.headings().get(i), field.isEmpty() ? null : field);
        }
        return PlainJson.object(
                "dryRun",
                dryRun,
                "imported",
                plan.isSound() && !dryRun,
                "added",
                plan.count(UnitsPlan.Kind.ADDED),
                "changed",
                plan.count(UnitsPlan.Kind.CHANGED),
                "reopened",
                plan.count(UnitsPlan.Kind.REOPENED),
                "closed",
                plan.count(UnitsPlan.Kind.CLOSED),
                "unchanged",
                plan.count(UnitsPlan.Kind.UNCHANGED),
                "missing",
                plan.count(UnitsPlan.Kind.MISSING),
                "columns",
                columns,
                "units",
                plan.differences().stream()
                        .filter(each -> each.kind() != UnitsPlan.Kind.UNCHANGED)
                        .map(each -> PlainJson.object(
                                "id",
                                each.unit().unit().id(),
                                "what",
                                each.kind().name().toLowerCase(Locale.ROOT),
                                "fields",
                                each.fields().stream().map(UnitsText::json).toList()))
                        .toList(),
                "problems",
                plan.problems().stream().map(this::json).toList());
    }

    private Map<String, @Nullable Object> json(Problem problem) {
        return PlainJson.object(
                "row",
                UnitsFile.row(problem) == 0 ? null : UnitsFile.row(problem),
                "column",
                UnitsFile.heading(problem).isEmpty() ? null : UnitsFile.heading(problem),
                "severity",
                problem.severity() == Severity.ERROR ? "error" : "warning",
                "code",
                problem.code(),
                "message",
                problem.message(terminal.messages()));
    }

    private static Map<String, @Nullable Object> json(UnitChange.FieldChange change) {
        return PlainJson.object("field", change.field(), "before", change.before(), "after", change.after());
    }

    private static String name(UnitsPlan.Difference difference) {
        return difference.unit().unit().id() + " " + difference.unit().unit().name();
    }

    private void field(UnitChange.FieldChange change) {
        boolean silent = change.before().isEmpty() && change.after().isEmpty();
        terminal.line("    " + change.field() + (silent ? "" : ": " + change.before() + " → " + change.after()));
    }

    /** A change of the register that was made, or would be. */
    int changed(RegisterChange change) {
        if (json) {
            terminal.json(PlainJson.object(
                    "dryRun",
                    dryRun,
                    "changes",
                    change.changes().stream().map(UnitsText::json).toList(),
                    "units",
                    change.after().stream().map(this::row).toList()));
        } else if (change.isNothing()) {
            terminal.line(terminal.text("cli.office.units.nothing"));
        } else {
            change.changes().forEach(this::line);
            if (dryRun) {
                terminal.say("cli.office.units.dry");
            }
        }
        return ExitStatus.DONE;
    }

    int history(String unit, List<UnitChange> changes) {
        if (json) {
            terminal.json(PlainJson.object(
                    "unit",
                    unit,
                    "changes",
                    changes.stream().map(UnitsText::json).toList()));
        } else if (changes.isEmpty()) {
            terminal.line(terminal.text("cli.office.units.no-history"));
        } else {
            changes.forEach(this::line);
        }
        return ExitStatus.DONE;
    }

    private void line(UnitChange change) {
        String before = String.join(" + ", change.predecessors());
        String after = String.join(" + ", change.successors());
        String subject = change.fields().stream()
                .map(UnitChange.FieldChange::unit)
                .distinct()
                .reduce((a, b) -> a + ", " + b)
                .orElse("");
        String what = switch (change.kind()) {
            case ADDED -> terminal.text("cli.office.units.added", after);
            case RENAMED -> terminal.text("cli.office.units.renamed", subject);
            case MOVED -> terminal.text("cli.office.units.moved", subject);
            case CHANGED -> terminal.text("cli.office.units.changed", subject);
            case CLOSED -> terminal.text("cli.office.units.closing", before);
            case REOPENED -> terminal.text("cli.office.units.reopened", after);
            case MERGED -> terminal.text("cli.office.units.merged", before, after);
            case SPLIT -> terminal.text("cli.office.units.split", before, after);
        };
        terminal.line(change.at() + "  " + what + (change.note().isEmpty() ? "" : "  (" + change.note() + ")"));
        change.fields().forEach(this::field);
    }

    private static Map<String, @Nullable Object> json(UnitChange change) {
        return PlainJson.object(
                "at",
                change.at().toString(),
                "what",
                change.kind().wireName(),
                "note",
                change.note(),
                "predecessors",
                change.predecessors(),
                "successors",
                change.successors(),
                "fields",
                change.fields().stream()
                        .map(each -> PlainJson.object(
                                "unit",
                                each.unit(),
                                "field",
                                each.field(),
                                "before",
                                each.before(),
                                "after",
                                each.after()))
                        .toList());
    }
}
