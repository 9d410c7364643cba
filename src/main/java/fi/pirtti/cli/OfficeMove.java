package fi.pirtti.cli;

import fi.pirtti.exchange.json.PlainJson;
import fi.pirtti.office.KeyPlace;
import fi.pirtti.office.Moving;
import fi.pirtti.storage.archive.ArchiveMove;
import fi.pirtti.storage.archive.ArchivePlace;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code pirtti office move}. */
@Command(name = "move", description = "cli.office.move")
final class OfficeMove implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    OfficePlace from = new OfficePlace();

    @Option(names = "--to", required = true, paramLabel = "B", descriptionKey = "cli.option.move-to")
    String to = "";

    @Option(names = "--to-keys", paramLabel = "FILE", descriptionKey = "cli.option.move-to-keys")
    @Nullable
    Path toKeys;

    @Option(names = "--json", descriptionKey = "cli.option.json")
    boolean json;

    OfficeMove(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        ArchivePlace source = from.archive(terminal);
        ArchivePlace target = ArchivePlace.of(to, terminal.environment());
        KeyPlace keys = KeyPlace.of(target, toKeys, terminal.environment());
        Moving.Moved moved = Moving.move(source, from.keys(terminal), target, keys, terminal.progress())
                .orElseThrow();
        ArchiveMove.Moved archive = moved.archive();
        if (json) {
            terminal.json(PlainJson.object(
                    "from",
                    source.toString(),
                    "to",
                    target.toString(),
                    "rows",
                    archive.rows(),
                    "bundles",
                    archive.bundles(),
                    "damagedBundles",
                    archive.damagedBundles(),
                    "keys",
                    moved.keysCopied() ? keys.file().toString() : null,
                    "tables",
                    archive.tables().stream()
                            .map(each -> PlainJson.object(
                                    "table", each.name(), "rows", each.rows(), "sha256", each.sha256()))
                            .toList()));
        } else {
            TextTable table = new TextTable(
                    terminal.text("cli.column.table"),
                    ">" + terminal.text("cli.column.rows"),
                    terminal.text("cli.column.sha256"));
            archive.tables().forEach(each -> table.row(each.name(), each.rows(), each.sha256()));
            table.print(terminal);
        }
        terminal.say("cli.office.move.done", target, archive.rows(), source);
        if (moved.keysCopied()) {
            terminal.say("cli.office.move.keys", keys.file());
        } else {
            terminal.say("cli.office.move.no-keys", from.keys(terminal).file());
        }
        if (!archive.damagedBundles().isEmpty()) {
            terminal.say("cli.office.move.damaged", archive.damagedBundles().size());
            return ExitStatus.FINDINGS;
        }
        return ExitStatus.DONE;
    }
}
