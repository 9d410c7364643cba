package fi.pirtti.cli;

import fi.pirtti.exchange.json.PlainJson;
import fi.pirtti.office.OfficeArchive;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code pirtti office restore}. */
@Command(name = "restore", description = "cli.office.restore")
final class OfficeRestore implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--archive", required = true, paramLabel = "A", descriptionKey = "cli.option.archive")
    Path archive = Path.of("");

    @Option(names = "--json", descriptionKey = "cli.option.json")
    boolean json;

    OfficeRestore(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        OfficeArchive.Restored restored =
                OfficeArchive.restore(archive, terminal.clock().instant());
        if (json) {
            terminal.json(PlainJson.object(
                    "archive",
                    archive.toString(),
                    "copy",
                    restored.copy().toString(),
                    "made",
                    restored.made().toString(),
                    "aside",
                    restored.aside().toString()));
        } else {
            terminal.line(terminal.text(
                    "cli.office.restore.done",
                    archive.toString(),
                    restored.made().toString(),
                    restored.aside().toString()));
        }
        return ExitStatus.DONE;
    }
}
