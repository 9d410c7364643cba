package fi.pirtti.cli;

import fi.pirtti.office.OfficeArchive;
import fi.pirtti.office.OfficeException;
import fi.pirtti.office.coverage.Coverage;
import fi.pirtti.office.coverage.CoverageField;
import fi.pirtti.office.coverage.CoverageFiles;
import fi.pirtti.office.coverage.CoverageFilter;
import fi.pirtti.office.coverage.CoverageOrder;
import fi.pirtti.office.coverage.CoverageTree;
import fi.pirtti.office.coverage.CoverageTrend;
import fi.pirtti.office.coverage.UnitState;
import fi.pirtti.support.WholeFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code pirtti office coverage}. */
@Command(name = "coverage", description = "cli.office.coverage")
final class OfficeCoverage implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
    CommandSpec spec;

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

    @Option(names = "--export", paramLabel = "FILE", descriptionKey = "cli.option.export")
    @Nullable
    Path export;

    @Option(names = "--json", descriptionKey = "cli.option.json")
    boolean json;

    OfficeCoverage(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Map<String, String> where = choice.where(terminal);
        Set<UnitState> states = states();
        if (export != null
                && !String.valueOf(export.getFileName())
                        .toLowerCase(Locale.ROOT)
                        .matches(".+\\.(xlsx|csv)")) {
            throw new ParameterException(spec.commandLine(), terminal.text("cli.office.coverage.export"));
        }
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
            if (export != null) {
                write(export, coverage);
            }
            show(text);
            return ExitStatus.DONE;
        }
    }

    private void write(Path file, Coverage coverage) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        CoverageFiles written = new CoverageFiles(coverage, terminal.messages());
        byte[] bytes =
                name.endsWith(".csv") ? written.csv() : written.workbook(by, by.getFirst(), crossedWith(coverage));
        try {
            WholeFile.write(file, bytes);
        } catch (IOException e) {
            throw OfficeException.of("storage-unwritable", file.toString());
        }
    }

    /** The first field of the guide, as in the window; of groups by that, the municipality. */
    private String crossedWith(Coverage coverage) {
        return coverage.fields().stream()
                .filter(field -> !field.values().isEmpty())
                .map(CoverageField::id)
                .filter(field -> !field.equals(by.getFirst()))
                .findFirst()
                .orElse("municipality");
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
