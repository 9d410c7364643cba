package fi.pirtti.cli;

import fi.pirtti.exchange.json.PlainJson;
import fi.pirtti.office.OfficeArchive;
import fi.pirtti.office.Publishing;
import fi.pirtti.support.Problem;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code pirtti office publish}. */
@Command(name = "publish", description = "cli.office.publish")
final class OfficePublish implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    OfficeFiles files = new OfficeFiles();

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "cli.option.out")
    Path out = Path.of("");

    @Option(names = "--expires", paramLabel = "YYYY-MM-DD", descriptionKey = "cli.option.expires")
    @Nullable
    LocalDate expires;

    @Option(names = "--renew", paramLabel = "UNIT", descriptionKey = "cli.option.renew")
    List<String> renew = List.of();

    @Option(names = "--json", descriptionKey = "cli.option.json")
    boolean json;

    OfficePublish(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (OfficeArchive office = files.open(terminal)) {
            Publishing.Published published = new Publishing(office, terminal.clock(), terminal.messages())
                    .publish(out, expires, Set.copyOf(renew), terminal.progress());
            show(office, published, json, terminal);
            return ExitStatus.DONE;
        }
    }

    static void show(OfficeArchive office, Publishing.Published published, boolean json, Terminal terminal) {
        List<Problem> warnings = office.keys().warnings();
        warnings.forEach(warning -> terminal.tell(terminal.located("", warning)));
        if (json) {
            terminal.json(PlainJson.object(
                    "invited",
                    published.invited(),
                    "invitedBefore",
                    published.before(),
                    "mailingList",
                    published.mailingList().toString(),
                    "problems",
                    warnings.stream()
                            .map(problem -> OfficeKeysText.problem(problem, terminal))
                            .toList()));
        } else {
            terminal.line(terminal.text(
                    "cli.office.publish.done", published.invited(), published.before(), published.mailingList()));
        }
    }
}
