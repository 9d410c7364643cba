package fi.pirtti.cli;

import fi.pirtti.exchange.json.PlainJson;
import fi.pirtti.office.Conflicts;
import fi.pirtti.office.OfficeArchive;
import fi.pirtti.storage.archive.KeptRevision;
import fi.pirtti.storage.archive.ResponseState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pirtti office conflicts}. */
@Command(name = "conflicts", description = "cli.office.conflicts")
final class OfficeConflicts implements Callable<Integer> {
    private enum Act {
        LIST,
        SHOW,
        CHOOSE,
        ASIDE,
        BACK
    }

    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
    CommandSpec spec;

    @Mixin
    OfficeFiles files = new OfficeFiles();

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "list|show|choose|aside|back",
            descriptionKey = "cli.option.conflicts-act")
    Act act = Act.LIST;

    @Parameters(index = "1", arity = "0..1", paramLabel = "ID", descriptionKey = "cli.option.conflicts-id")
    long id = -1;

    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "cli.option.conflicts-note")
    String note = "";

    @Option(names = "--out", paramLabel = "DIR", descriptionKey = "cli.option.out")
    @Nullable
    Path out;

    @Option(names = "--receipts", paramLabel = "DIR", descriptionKey = "cli.option.receipts")
    @Nullable
    Path receipts;

    @Option(names = "--json", descriptionKey = "cli.option.json")
    boolean json;

    OfficeConflicts(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        boolean enough = switch (act) {
            case LIST -> true;
            case SHOW -> id >= 0 && out != null;
            case CHOOSE, ASIDE, BACK -> id >= 0 && !note.isBlank();
        };
        if (!enough) {
            throw new ParameterException(spec.commandLine(), terminal.text("cli.office.conflicts.needs"));
        }
        try (OfficeArchive office = files.open(terminal)) {
            Conflicts conflicts = new Conflicts(office, terminal.clock());
            return switch (act) {
                case LIST -> list(conflicts);
                case SHOW -> show(conflicts);
                case CHOOSE -> decided("chosen", "cli.office.conflicts.chosen", conflicts.choose(id, note, receipts));
                case ASIDE -> decided("aside", "cli.office.conflicts.aside", conflicts.setAside(id, note));
                case BACK -> decided("back", "cli.office.conflicts.back", conflicts.takeBack(id, note));
            };
        }
    }

    /** @param how its key in JSON */
    private int decided(String how, String sentence, KeptRevision chosen) {
        if (json) {
            terminal.json(PlainJson.object(
                    how, chosen.id(), "unit", chosen.unit(), "revision", chosen.revision(), "note", note));
        } else {
            terminal.line(terminal.text(sentence, chosen.unitName(), chosen.revision()));
        }
        return ExitStatus.DONE;
    }

    private int show(Conflicts conflicts) throws IOException {
        byte[] page = conflicts.page(id);
        Path directory = Files.createDirectories(out == null ? Path.of("") : out);
        Path file = Files.write(directory.resolve(id + ".html"), page);
        if (json) {
            terminal.json(PlainJson.object("id", id, "file", file.toString()));
        } else {
            terminal.line(file.toString());
        }
        return ExitStatus.DONE;
    }

    private int list(Conflicts conflicts) {
        List<KeptRevision> waiting = conflicts.waiting();
        List<KeptRevision> several = conflicts.several();
        List<KeptRevision> aside = conflicts.aside();
        if (json) {
            terminal.json(PlainJson.object(
                    "conflicts",
                    waiting.stream().map(OfficeConflicts::row).toList(),
                    "severalDiscussions",
                    several.stream().map(OfficeConflicts::row).toList(),
                    "aside",
                    aside.stream().map(OfficeConflicts::row).toList()));
        } else {
            if (waiting.isEmpty()) {
                terminal.say("cli.office.conflicts.none");
            } else {
                print(waiting);
            }
            if (!several.isEmpty()) {
                terminal.line(terminal.text("cli.office.conflicts.several"));
                print(several);
            }
            if (!aside.isEmpty()) {
                terminal.line(terminal.text("cli.office.conflicts.setAside"));
                print(aside);
            }
        }
        return waiting.isEmpty() ? ExitStatus.DONE : ExitStatus.FINDINGS;
    }

    private void print(List<KeptRevision> revisions) {
        TextTable table = new TextTable(
                ">" + terminal.text("cli.column.id"),
                terminal.text("cli.column.unit"),
                ">" + terminal.text("cli.column.revision"),
                terminal.text("cli.column.state"),
                ">" + terminal.text("cli.column.ideas"),
                terminal.text("cli.column.arrived-at"),
                terminal.text("cli.column.file"));
        for (KeptRevision each : revisions) {
            table.row(
                    each.id(),
                    each.unitName(),
                    each.revision(),
                    state(each.state()),
                    each.ideas(),
                    each.imported(),
                    each.path());
        }
        table.print(terminal);
    }

    private String state(ResponseState state) {
        return switch (state) {
            case NEWEST -> terminal.text("cli.state.counts");
            case HISTORY -> terminal.text("cli.state.history");
            case CONFLICT -> terminal.text("cli.state.waits");
        };
    }

    private static Map<String, @Nullable Object> row(KeptRevision each) {
        return PlainJson.object(
                "id",
                each.id(),
                "unit",
                each.unit(),
                "unitName",
                each.unitName(),
                "invitation",
                each.invitation().toString(),
                "discussion",
                each.discussion().toString(),
                "revision",
                each.revision(),
                "state",
                each.state().stored(),
                "note",
                each.note(),
                "superseded",
                each.superseded(),
                "ideas",
                each.ideas(),
                "contentSha256",
                each.contentSha256(),
                "received",
                each.imported().toString(),
                "path",
                each.path());
    }
}
