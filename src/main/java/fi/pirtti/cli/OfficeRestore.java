package fi.pirtti.cli;

import fi.pirtti.exchange.json.PlainJson;
import fi.pirtti.office.OfficeArchive;
import fi.pirtti.office.OfficeException;
import fi.pirtti.storage.archive.ArchivePlace;
import fi.pirtti.support.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code pirtti office restore}. */
@Command(name = "restore", description = "cli.office.restore")
final class OfficeRestore implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--archive", required = true, paramLabel = "A", descriptionKey = "cli.option.archive")
    String archive = "";

    @Option(names = "--json", descriptionKey = "cli.option.json")
    boolean json;

    OfficeRestore(Terminal terminal) {
        this.terminal = terminal;
    }

    /** A server's copies are its keeper's. */
    private Path file() {
        return switch (ArchivePlace.of(archive, terminal.environment())) {
            case ArchivePlace.InFile(Path file) -> file;
            case ArchivePlace.OnServer server ->
                throw new OfficeException("", List.of(Problem.error("", "archive-on-server", server.toString())));
        };
    }

    @Override
    public Integer call() {
        OfficeArchive.Restored restored =
                OfficeArchive.restore(file(), terminal.clock().instant());
        if (json) {
            terminal.json(PlainJson.object(
                    "archive",
                    archive,
                    "copy",
                    restored.copy().toString(),
                    "made",
                    restored.made().toString(),
                    "aside",
                    restored.aside().toString()));
        } else {
            terminal.line(terminal.text(
                    "cli.office.restore.done",
                    archive,
                    restored.made().toString(),
                    restored.aside().toString()));
        }
        return ExitStatus.DONE;
    }
}
