package fi.pirtti.cli;

import fi.pirtti.office.Coverage;
import fi.pirtti.office.OfficeArchive;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code pirtti office coverage}. */
@Command(name = "coverage", description = "cli.office.coverage")
final class OfficeCoverage implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    OfficeFiles files = new OfficeFiles();

    @Option(names = "--by", paramLabel = "FIELD", descriptionKey = "cli.option.by")
    String by = "municipality";

    @Option(names = "--json", descriptionKey = "cli.option.json")
    boolean json;

    OfficeCoverage(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (OfficeArchive office = files.open(terminal)) {
            Coverage coverage = Coverage.of(office, by);
            if (json) {
                terminal.json(CoverageText.json(coverage));
            } else {
                CoverageText.print(coverage, GroupNames.of(office, by, terminal), terminal);
            }
            return ExitStatus.DONE;
        }
    }
}
