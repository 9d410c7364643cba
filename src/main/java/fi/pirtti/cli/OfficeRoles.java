package fi.pirtti.cli;

import fi.pirtti.exchange.json.PlainJson;
import fi.pirtti.office.OfficeException;
import fi.pirtti.storage.archive.ArchivePlace;
import fi.pirtti.storage.archive.ServerRoles;
import fi.pirtti.support.Problem;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code pirtti office roles}. */
@Command(name = "roles", description = "cli.office.roles")
final class OfficeRoles implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--archive", required = true, paramLabel = "URL", descriptionKey = "cli.option.archive-url")
    String archive = "";

    @Option(names = "--sql", descriptionKey = "cli.option.roles-sql")
    boolean sql;

    @Option(names = "--json", descriptionKey = "cli.option.json")
    boolean json;

    OfficeRoles(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (!(ArchivePlace.of(archive, terminal.environment()) instanceof ArchivePlace.OnServer(var url))) {
            throw new OfficeException("", List.of(Problem.error("", "archive-in-file", archive)));
        }
        List<String> statements = ServerRoles.statements(url);
        if (!sql) {
            ServerRoles.make(url);
        }
        if (json) {
            terminal.json(PlainJson.object(
                    "archive",
                    url.shown(),
                    "made",
                    !sql,
                    "roles",
                    List.of(ServerRoles.READER, ServerRoles.INTAKE),
                    "sql",
                    statements));
        } else if (sql) {
            statements.forEach(each -> terminal.line(each + ";"));
        } else {
            TextTable table = new TextTable(terminal.text("cli.column.role"), terminal.text("cli.column.may"));
            table.row(ServerRoles.READER, terminal.text("cli.office.roles.reader"));
            table.row(ServerRoles.INTAKE, terminal.text("cli.office.roles.intake"));
            table.print(terminal);
            terminal.say("cli.office.roles.done", ServerRoles.READER);
        }
        return ExitStatus.DONE;
    }
}
