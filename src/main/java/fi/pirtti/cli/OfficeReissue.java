package fi.pirtti.cli;

import fi.pirtti.office.OfficeArchive;
import fi.pirtti.office.Publishing;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pirtti office reissue}. */
@Command(name = "reissue", description = "cli.office.reissue")
final class OfficeReissue implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    OfficeFiles files = new OfficeFiles();

    @Parameters(arity = "1..*", paramLabel = "UNIT", descriptionKey = "cli.option.reissue-unit")
    List<String> units = List.of();

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "cli.option.out")
    Path out = Path.of("");

    @Option(names = "--expires", paramLabel = "YYYY-MM-DD", descriptionKey = "cli.option.expires")
    @Nullable
    LocalDate expires;

    @Option(names = "--json", descriptionKey = "cli.option.json")
    boolean json;

    OfficeReissue(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (OfficeArchive office = files.open(terminal)) {
            Publishing.Published published = new Publishing(office, terminal.clock(), terminal.messages())
                    .reissue(out, expires, Set.copyOf(units), terminal.progress());
            OfficePublish.show(office, published, json, terminal);
            return ExitStatus.DONE;
        }
    }
}
