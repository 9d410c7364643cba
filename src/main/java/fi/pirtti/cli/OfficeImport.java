package fi.pirtti.cli;

import fi.pirtti.office.Intake;
import fi.pirtti.office.OfficeArchive;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pirtti office import}. */
@Command(name = "import", description = "cli.office.import")
final class OfficeImport implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    OfficeFiles files = new OfficeFiles();

    @Parameters(arity = "1..*", paramLabel = "PATH", descriptionKey = "cli.option.paths")
    List<Path> paths = List.of();

    @Option(names = "--receipts", paramLabel = "DIR", descriptionKey = "cli.option.receipts")
    @Nullable
    Path receipts;

    @Option(names = "--json", descriptionKey = "cli.option.json")
    boolean json;

    OfficeImport(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (OfficeArchive office = files.open(terminal)) {
            Intake intake = receipts == null
                    ? Intake.into(office, terminal.clock())
                    : Intake.withReceipts(office, terminal.clock(), receipts);
            LiveImport live = new LiveImport(terminal);
            return ImportText.show(intake.run(paths, live, live::settled), json, terminal);
        }
    }
}
