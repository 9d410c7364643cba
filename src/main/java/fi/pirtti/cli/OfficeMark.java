package fi.pirtti.cli;

import fi.pirtti.exchange.json.PlainJson;
import fi.pirtti.office.OfficeArchive;
import fi.pirtti.office.coverage.Coverage;
import fi.pirtti.office.coverage.CoveredUnit;
import fi.pirtti.office.coverage.MarkList;
import fi.pirtti.office.coverage.Marking;
import fi.pirtti.storage.archive.UnitMark;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code pirtti office mark}. */
@Command(name = "mark", description = "cli.office.mark")
final class OfficeMark implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
    CommandSpec spec;

    @Mixin
    OfficeFiles files = new OfficeFiles();

    @Option(names = "--unit", paramLabel = "UNIT", split = ",", descriptionKey = "cli.option.mark-unit")
    List<String> units = List.of();

    @Option(names = "--state", paramLabel = "agreed|declined|none", descriptionKey = "cli.option.mark-state")
    UnitMark.@Nullable Kind state;

    @Option(names = "--date", paramLabel = "YYYY-MM-DD", descriptionKey = "cli.option.mark-date")
    @Nullable
    LocalDate date;

    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "cli.option.mark-note")
    String note = "";

    @Option(names = "--list", paramLabel = "FILE", descriptionKey = "cli.option.mark-list")
    @Nullable
    Path list;

    @Option(names = "--json", descriptionKey = "cli.option.json")
    boolean json;

    OfficeMark(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        boolean byHand = !units.isEmpty() && state != null && list == null;
        boolean byList = list != null && units.isEmpty() && state == null;
        if (!byHand && !byList) {
            throw new ParameterException(spec.commandLine(), terminal.text("cli.office.mark.needs"));
        }
        try (OfficeArchive office = files.open(terminal)) {
            Marking marking = new Marking(office, terminal.clock());
            Marking.Marked marked =
                    list != null ? marking.mark(MarkList.read(list, office)) : marking.mark(units, kind(), date, note);
            show(office, marked);
            return ExitStatus.DONE;
        }
    }

    private UnitMark.Kind kind() {
        return state == null ? UnitMark.Kind.NONE : state;
    }

    private void show(OfficeArchive office, Marking.Marked marked) {
        Set<String> ids = new HashSet<>();
        marked.made().forEach(mark -> ids.add(mark.unit()));
        List<CoveredUnit> now = Coverage.of(office, terminal.clock().instant()).units().stream()
                .filter(unit -> ids.contains(unit.id()))
                .toList();
        if (json) {
            terminal.json(PlainJson.object(
                    "marked", now.stream().map(CoverageText::unit).toList()));
        } else {
            now.forEach(unit -> terminal.line(terminal.text(
                    "cli.office.mark.done",
                    unit.name(),
                    terminal.text(unit.state().key()))));
        }
    }
}
