package fi.pirtti.cli;

import fi.pirtti.exchange.json.Decoded;
import fi.pirtti.exchange.returnsheet.OutcomesFile;
import fi.pirtti.office.OfficeArchive;
import fi.pirtti.office.OfficeException;
import fi.pirtti.office.Returns;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code pirtti office returns}. */
@Command(name = "returns", description = "cli.office.returns")
final class OfficeReturns implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    OfficeFiles files = new OfficeFiles();

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "cli.option.out")
    Path out = Path.of("");

    @Option(names = "--outcomes", paramLabel = "FILE", descriptionKey = "cli.option.outcomes")
    @Nullable
    Path outcomes;

    OfficeReturns(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Exception {
        OutcomesFile said = outcomes == null ? OutcomesFile.NONE : read(outcomes);
        try (OfficeArchive office = files.open(terminal)) {
            int written = new Returns(office, terminal.clock(), said).write(out);
            terminal.line(terminal.text("cli.office.returns.done", written, out));
            return ExitStatus.DONE;
        }
    }

    private static OutcomesFile read(Path file) throws Exception {
        return switch (OutcomesFile.read(InputFile.read(file))) {
            case Decoded.Broken<OutcomesFile>(var problems) -> throw new OfficeException(file.toString(), problems);
            case Decoded.Value<OutcomesFile>(OutcomesFile value, var _) -> value;
        };
    }
}
