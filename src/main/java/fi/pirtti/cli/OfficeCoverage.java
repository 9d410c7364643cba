package fi.pirtti.cli;

import fi.pirtti.office.OfficeArchive;
import fi.pirtti.office.coverage.Coverage;
import fi.pirtti.office.coverage.CoverageFilter;
import fi.pirtti.office.coverage.CoverageOrder;
import fi.pirtti.office.coverage.CoverageTree;
import fi.pirtti.office.coverage.CoverageTrend;
import fi.pirtti.office.coverage.UnitState;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code pirtti office coverage}. */
@Command(name = "coverage", description = "cli.office.coverage")
final class OfficeCoverage implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    OfficeFiles files = new OfficeFiles();

    @Mixin
    UnitChoice choice = new UnitChoice();

    @Option(names = "--by", paramLabel = "FIELD", split = ",", descriptionKey = "cli.option.by-fields")
    List<String> by = List.of("municipality");

    @Option(names = "--silent", descriptionKey = "cli.option.silent")
    boolean silent;

    @Option(names = "--trend", descriptionKey = "cli.option.trend")
    boolean trend;

    @Option(names = "--json", descriptionKey = "cli.option.json")
    boolean json;

    OfficeCoverage(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Map<String, String> where = choice.where(terminal);
        Set<UnitState> states = states();
        try (OfficeArchive office = files.open(terminal)) {
            Coverage coverage = Coverage.of(office, terminal.clock().instant()).within(where);
            CoverageTree.Group tree = CoverageTree.of(coverage, by, CoverageFilter.ALL, CoverageOrder.NAME);
            boolean listed = !states.isEmpty() || !choice.search.isBlank();
            CoverageText text = new CoverageText(
                    coverage,
                    by,
                    tree,
                    listed
                            ? new CoverageFilter(states, choice.search, Map.of())
                                    .of(coverage, silent ? CoverageOrder.SILENT : CoverageOrder.NAME)
                            : null,
                    trend ? CoverageTrend.of(coverage) : null);
            show(text);
            return ExitStatus.DONE;
        }
    }

    private Set<UnitState> states() {
        Set<UnitState> states = EnumSet.noneOf(UnitState.class);
        states.addAll(choice.states(terminal));
        if (silent) {
            states.addAll(EnumSet.of(UnitState.UNINVITED, UnitState.INVITED));
        }
        return states;
    }

    private void show(CoverageText text) {
        if (json) {
            Map<String, @Nullable Object> object = text.json();
            terminal.json(object);
        } else {
            text.print(terminal);
        }
    }
}
