package fi.pirtti.cli;

import fi.pirtti.exchange.json.PlainJson;
import fi.pirtti.office.ImportReport;
import fi.pirtti.office.Intake;
import fi.pirtti.office.OfficeArchive;
import fi.pirtti.storage.archive.QuarantinedFile;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pirtti office quarantine}. */
@Command(name = "quarantine", description = "cli.office.quarantine")
final class OfficeQuarantine implements Callable<Integer> {
    private enum Act {
        LIST,
        RETRY,
        RELEASE
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
            paramLabel = "list|retry|release",
            descriptionKey = "cli.option.quarantine-act")
    Act act = Act.LIST;

    @Parameters(index = "1", arity = "0..1", paramLabel = "ID", descriptionKey = "cli.option.quarantine-id")
    long id = -1;

    @Option(names = "--note", paramLabel = "TEXT", descriptionKey = "cli.option.note")
    String note = "";

    @Option(names = "--receipts", paramLabel = "DIR", descriptionKey = "cli.option.receipts")
    @Nullable
    Path receipts;

    @Option(names = "--json", descriptionKey = "cli.option.json")
    boolean json;

    OfficeQuarantine(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (act == Act.RELEASE && (id < 0 || note.isBlank())) {
            throw new ParameterException(spec.commandLine(), terminal.text("cli.office.quarantine.needs"));
        }
        try (OfficeArchive office = files.open(terminal)) {
            Intake intake = receipts == null
                    ? Intake.into(office, terminal.clock())
                    : Intake.withReceipts(office, terminal.clock(), receipts);
            return switch (act) {
                case LIST -> list(office);
                case RETRY -> ImportText.show(intake.retry(terminal.progress()), json, terminal);
                case RELEASE -> ImportText.show(new ImportReport(List.of(intake.release(id, note))), json, terminal);
            };
        }
    }

    private int list(OfficeArchive office) {
        List<QuarantinedFile> waiting = office.store().quarantined(false);
        if (json) {
            terminal.json(PlainJson.object(
                    "quarantined",
                    waiting.stream()
                            .map(file -> PlainJson.object(
                                    "id",
                                    file.id(),
                                    "path",
                                    file.path(),
                                    "reason",
                                    file.reason(),
                                    "message",
                                    reason(file),
                                    "advice",
                                    terminal.advice(file.reason()).orElse(null),
                                    "received",
                                    file.received().toString()))
                            .toList()));
        } else if (waiting.isEmpty()) {
            terminal.say("cli.office.quarantine.empty");
        } else {
            TextTable table = new TextTable(
                    ">" + terminal.text("cli.column.id"),
                    terminal.text("cli.column.file"),
                    terminal.text("cli.column.reason"));
            waiting.forEach(file -> table.row(file.id(), file.path(), reason(file)));
            table.print(terminal);
        }
        return ExitStatus.DONE;
    }

    private String reason(QuarantinedFile file) {
        return terminal.text("problem." + file.reason(), file.path());
    }
}
