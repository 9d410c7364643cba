package fi.pirtti.cli;

import fi.pirtti.exchange.json.PlainJson;
import fi.pirtti.office.OfficeArchive;
import fi.pirtti.office.coverage.Coverage;
import fi.pirtti.office.coverage.CoverageFilter;
import fi.pirtti.office.coverage.CoverageOrder;
import fi.pirtti.office.coverage.CoveredUnit;
import fi.pirtti.office.coverage.Reminding;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code pirtti office remind}. */
@Command(name = "remind", description = "cli.office.remind")
final class OfficeRemind implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    OfficeFiles files = new OfficeFiles();

    @Mixin
    UnitChoice choice = new UnitChoice();

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "cli.option.remind-out")
    Path out = Path.of("");

    @Option(names = "--xlsx", descriptionKey = "cli.option.xlsx")
    boolean xlsx;

    @Option(names = "--eml", descriptionKey = "cli.option.eml")
    boolean eml;

    @Option(names = "--per-address", descriptionKey = "cli.option.per-address")
    boolean perAddress;

    @Option(names = "--attach", paramLabel = "DIR", descriptionKey = "cli.option.attach")
    @Nullable
    Path attach;

    @Option(names = "--json", descriptionKey = "cli.option.json")
    boolean json;

    OfficeRemind(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Without a choice of files both are written. */
    @Override
    public Integer call() {
        boolean both = !xlsx && !eml;
        try (OfficeArchive office = files.open(terminal)) {
            Coverage coverage = Coverage.of(office, terminal.clock().instant());
            List<CoveredUnit> units =
                    choice.filter(coverage, CoverageFilter.REMINDABLE, terminal).of(coverage, CoverageOrder.SILENT);
            Reminding.Reminded reminded = new Reminding(office, terminal.clock(), terminal.messages())
                    .write(
                            out,
                            coverage,
                            units,
                            new Reminding.Wanted(xlsx || both, eml || both, perAddress, attach),
                            terminal.progress());
            show(reminded);
            return ExitStatus.DONE;
        }
    }

    private void show(Reminding.Reminded reminded) {
        Path list = reminded.list();
        if (json) {
            terminal.json(PlainJson.object(
                    "units",
                    reminded.units(),
                    "list",
                    list == null ? null : list.toString(),
                    "drafts",
                    reminded.drafts().stream().map(Path::toString).toList(),
                    "withoutAddress",
                    reminded.withoutAddress().stream().map(CoveredUnit::id).toList(),
                    "withoutInvitation",
                    reminded.withoutInvitation().stream().map(CoveredUnit::id).toList()));
            return;
        }
        terminal.line(terminal.text(
                "cli.office.remind.done", reminded.units(), reminded.drafts().size()));
        if (!reminded.withoutAddress().isEmpty()) {
            terminal.line(terminal.text("cli.office.remind.no-address", names(reminded.withoutAddress())));
        }
        if (!reminded.withoutInvitation().isEmpty()) {
            terminal.line(terminal.text("cli.office.remind.no-invitation", names(reminded.withoutInvitation())));
        }
    }

    private static String names(List<CoveredUnit> units) {
        return units.stream().map(CoveredUnit::name).collect(Collectors.joining("; "));
    }
}
