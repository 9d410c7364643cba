package fi.pirtti.cli;

import fi.pirtti.exchange.json.PlainJson;
import fi.pirtti.office.Deadlines;
import fi.pirtti.office.OfficeArchive;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code pirtti office deadline}. */
@Command(name = "deadline", description = "cli.office.deadline")
final class OfficeDeadline implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    OfficeFiles files = new OfficeFiles();

    @Option(names = "--closes", paramLabel = "YYYY-MM-DD", descriptionKey = "cli.option.closes")
    @Nullable
    LocalDate closes;

    @Option(names = "--expires", paramLabel = "YYYY-MM-DD", descriptionKey = "cli.option.deadline-expires")
    @Nullable
    LocalDate expires;

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "cli.option.out")
    Path out = Path.of("");

    @Option(names = "--json", descriptionKey = "cli.option.json")
    boolean json;

    OfficeDeadline(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (OfficeArchive office = files.open(terminal)) {
            Deadlines deadlines = new Deadlines(office, terminal.clock());
            Deadlines.Moved moved = closes == null ? deadlines.again(out) : deadlines.move(closes, expires, out);
            if (json) {
                terminal.json(PlainJson.object(
                        "number",
                        moved.deadline().number(),
                        "closes",
                        moved.deadline().closes().toString(),
                        "expires",
                        moved.deadline().expires().toString(),
                        "file",
                        moved.file().toString()));
            } else {
                terminal.line(terminal.text(
                        "cli.office.deadline.done", moved.deadline().closes().toString(), moved.file()));
            }
            return ExitStatus.DONE;
        }
    }
}
