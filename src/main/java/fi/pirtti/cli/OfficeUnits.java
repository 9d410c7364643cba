package fi.pirtti.cli;

import fi.pirtti.office.OfficeArchive;
import fi.pirtti.office.unitlist.ColumnMatching;
import fi.pirtti.office.unitlist.ColumnUse;
import fi.pirtti.office.unitlist.TableFile;
import fi.pirtti.office.units.RegisterChange;
import fi.pirtti.office.units.UnitRegister;
import fi.pirtti.office.units.UnitsPlan;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pirtti office units}. */
@Command(name = "units", description = "cli.office.units")
final class OfficeUnits implements Callable<Integer> {
    private enum Act {
        LIST,
        IMPORT,
        RENAME,
        CHANGE,
        CLOSE,
        REOPEN,
        MERGE,
        SPLIT,
        HISTORY
    }

    private enum Missing {
        KEEP,
        CLOSE
    }

    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
    CommandSpec spec;

    @Mixin
    OfficeFiles files = new OfficeFiles();

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "list|import|rename|change|close|reopen|merge|split|history",
            descriptionKey = "cli.option.units-act")
    Act act = Act.LIST;

    @Parameters(index = "1..*", arity = "0..*", paramLabel = "FILE|UNIT", descriptionKey = "cli.option.units-what")
    List<String> what = List.of();

    @Option(names = "--into", paramLabel = "UNIT[=NAME]", descriptionKey = "cli.option.units-into")
    List<String> into = List.of();

    @Option(names = "--set", paramLabel = "[UNIT:]FIELD=VALUE", descriptionKey = "cli.option.units-set")
    List<String> settings = List.of();

    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "cli.option.units-note")
    String note = "";

    @Option(names = "--sheet", paramLabel = "NAME", descriptionKey = "cli.option.units-sheet")
    @Nullable
    String sheet;

    @Option(names = "--column", paramLabel = "HEADING=FIELD", descriptionKey = "cli.option.units-column")
    List<String> columns = List.of();

    @Option(names = "--missing", paramLabel = "keep|close", descriptionKey = "cli.option.units-missing")
    Missing missing = Missing.KEEP;

    @Option(names = "--dry-run", descriptionKey = "cli.option.units-dry-run")
    boolean dryRun;

    @Option(names = "--json", descriptionKey = "cli.option.json")
    boolean json;

    OfficeUnits(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        boolean enough = switch (act) {
            case LIST -> what.isEmpty();
            case IMPORT, HISTORY -> what.size() == 1;
            case RENAME -> what.size() == 2;
            case CHANGE -> what.size() == 1 && !settings.isEmpty();
            case CLOSE, REOPEN -> !what.isEmpty();
            case MERGE -> !what.isEmpty() && into.size() == 1;
            case SPLIT -> what.size() == 1 && !into.isEmpty();
        };
        if (!enough) {
            throw new ParameterException(spec.commandLine(), terminal.text("cli.office.units.needs"));
        }
        try (OfficeArchive office = files.open(terminal)) {
            UnitRegister register = new UnitRegister(office, terminal.clock());
            UnitsText text = new UnitsText(office, terminal, json, dryRun);
            return switch (act) {
                case LIST -> text.list();
                case HISTORY -> text.history(what.getFirst(), register.history(what.getFirst()));
                case IMPORT -> imported(office, register, text);
                case RENAME ->
                    made(
                            register,
                            text,
                            register.change(
                                    what.getFirst(), Map.of(ColumnUse.Fact.NAME.field(), what.getLast()), note));
                case CHANGE -> made(register, text, register.change(what.getFirst(), facts(""), note));
                case CLOSE -> made(register, text, register.close(what, note));
                case REOPEN -> made(register, text, register.reopen(what, note));
                case MERGE -> made(register, text, merged(register));
                case SPLIT -> made(register, text, register.split(what.getFirst(), successors(), note));
            };
        }
    }

    private int imported(OfficeArchive office, UnitRegister register, UnitsText text) {
        String file = what.getFirst();
        TableFile table = TableFile.read(InputFile.read(Path.of(file)), sheet);
        ColumnMatching matching =
                ColumnMatching.propose(table.headings(), office.guides().values());
        for (String column : columns) {
            int equals = column.lastIndexOf('=');
            int at = equals < 1
                    ? -1
                    : matching.column(column.substring(0, equals)).orElse(-1);
            if (at < 0) {
                throw new ParameterException(spec.commandLine(), terminal.text("cli.office.units.column", column));
            }
            matching = matching.with(
                    at,
                    ColumnMatching.named(
                            column.substring(equals + 1), office.guides().values()));
        }
        UnitsPlan plan = register.plan(table, matching, missing == Missing.CLOSE);
        if (!plan.isSound()) {
            text.refused(file, matching, plan);
            return ExitStatus.USAGE;
        }
        RegisterChange change = register.of(plan, file);
        if (!dryRun) {
            register.make(change);
        }
        text.planned(file, matching, plan);
        return ExitStatus.DONE;
    }

    private int made(UnitRegister register, UnitsText text, RegisterChange change) {
        if (!dryRun && !change.isNothing()) {
            register.make(change);
        }
        return text.changed(change);
    }

    private RegisterChange merged(UnitRegister register) {
        String[] successor = into.getFirst().split("=", 2);
        Map<String, String> facts = new LinkedHashMap<>();
        if (successor.length > 1) {
            facts.put(ColumnUse.Fact.NAME.field(), successor[1]);
        }
        facts.putAll(facts(""));
        return register.merge(what, successor[0], facts, note);
    }

    private SequencedMap<String, Map<String, String>> successors() {
        SequencedMap<String, Map<String, String>> successors = new LinkedHashMap<>();
        for (String each : into) {
            String[] successor = each.split("=", 2);
            Map<String, String> facts = new LinkedHashMap<>();
            if (successor.length > 1) {
                facts.put(ColumnUse.Fact.NAME.field(), successor[1]);
            }
            facts.putAll(facts(successor[0]));
            successors.put(successor[0], facts);
        }
        return successors;
    }

    /** The settings of one unit: those that name it, or those that name none. */
    private Map<String, String> facts(String unit) {
        Map<String, String> facts = new LinkedHashMap<>();
        for (String each : settings) {
            int equals = each.indexOf('=');
            if (equals < 1) {
                throw new ParameterException(spec.commandLine(), terminal.text("cli.office.units.set", each));
            }
            String field = each.substring(0, equals);
            String prefix = unit + ":";
            if (unit.isEmpty()) {
                facts.put(field, each.substring(equals + 1));
            } else if (field.startsWith(prefix)) {
                facts.put(field.substring(prefix.length()), each.substring(equals + 1));
            }
        }
        return facts;
    }
}
