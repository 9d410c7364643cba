package fi.pirtti.cli;

import fi.pirtti.exchange.json.PlainJson;
import fi.pirtti.office.OfficeArchive;
import fi.pirtti.office.Publishing;
import fi.pirtti.storage.archive.RegisteredUnit;
import fi.pirtti.support.Problem;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code pirtti office publish}. */
@Command(name = "publish", description = "cli.office.publish")
final class OfficePublish implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
    CommandSpec spec;

    @Mixin
    OfficeFiles files = new OfficeFiles();

    @Option(names = "--out", required = true, paramLabel = "DIR", descriptionKey = "cli.option.out")
    Path out = Path.of("");

    @Option(names = "--expires", paramLabel = "YYYY-MM-DD", descriptionKey = "cli.option.expires")
    @Nullable
    LocalDate expires;

    @Option(names = "--renew", paramLabel = "UNIT", descriptionKey = "cli.option.renew")
    List<String> renew = List.of();

    @Option(names = "--unit", paramLabel = "UNIT", descriptionKey = "cli.option.publish-unit")
    List<String> units = List.of();

    @Option(names = "--where", paramLabel = "FIELD=VALUE", descriptionKey = "cli.option.publish-where")
    List<String> where = List.of();

    @Option(names = "--open", paramLabel = "NAME", descriptionKey = "cli.option.publish-open")
    @Nullable
    String open;

    @Option(names = "--guide", paramLabel = "ID", descriptionKey = "cli.option.publish-guide")
    String guide = "";

    @Option(names = "--json", descriptionKey = "cli.option.json")
    boolean json;

    OfficePublish(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (OfficeArchive office = files.open(terminal)) {
            Publishing publishing = new Publishing(office, terminal.clock(), terminal.messages());
            if (open != null) {
                return showOpen(publishing.publishOpen(out, expires, guide(office), open));
            }
            Publishing.Published published = publishing.publish(
                    out, expires, new Publishing.Whom(chosen(office), Set.copyOf(renew)), terminal.progress());
            show(office, published, json, terminal);
            return ExitStatus.DONE;
        }
    }

    private int showOpen(Path file) {
        if (json) {
            terminal.json(PlainJson.object("open", true, "file", file.toString()));
        } else {
            terminal.line(terminal.text("cli.office.publish.open", file));
        }
        return ExitStatus.DONE;
    }

    /** The guide of an open invitation: the one that is named, else the only one. */
    private String guide(OfficeArchive office) {
        return office.guides().entrySet().stream()
                .filter(entry -> guide.isEmpty()
                        ? office.guides().size() == 1
                        : guide.equals(entry.getValue().id())
                                || guide.equals(entry.getValue().audience()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() ->
                        new ParameterException(spec.commandLine(), terminal.text("cli.office.publish.which-guide")));
    }

    /** Ids of the units that are named or fit every condition; null if nobody chose. */
    private @Nullable Set<String> chosen(OfficeArchive office) {
        if (units.isEmpty() && where.isEmpty()) {
            return null;
        }
        Set<String> chosen = new LinkedHashSet<>(units);
        if (!where.isEmpty()) {
            List<String[]> conditions =
                    where.stream().map(each -> each.split("=", 2)).toList();
            for (String[] condition : conditions) {
                if (condition.length < 2) {
                    throw new ParameterException(
                            spec.commandLine(), terminal.text("cli.office.publish.where", condition[0]));
                }
                office.requireField(condition[0]);
            }
            office.store().units().stream()
                    .filter(RegisteredUnit::isOpen)
                    .filter(unit -> conditions.stream()
                            .allMatch(condition ->
                                    unit.field(condition[0]).orElse("").equals(condition[1])))
                    .forEach(unit -> chosen.add(unit.unit().id()));
        }
        return chosen;
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
                    "mailingWorkbook",
                    published.mailingWorkbook().toString(),
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
