package fi.pirtti.cli;

import fi.pirtti.exchange.json.PlainJson;
import fi.pirtti.office.OfficeArchive;
import fi.pirtti.storage.archive.SearchHit;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pirtti office search}. */
@Command(name = "search", description = "cli.office.search")
final class OfficeSearch implements Callable<Integer> {
    private static final int MOST_HITS = 10_000;

    private final Terminal terminal;

    @Mixin
    OfficeFiles files = new OfficeFiles();

    @Parameters(arity = "1..*", paramLabel = "QUERY", descriptionKey = "cli.option.query")
    List<String> query = List.of();

    @Option(names = "--json", descriptionKey = "cli.option.json")
    boolean json;

    OfficeSearch(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        String words = String.join(" ", query);
        try (OfficeArchive office = files.open(terminal)) {
            List<SearchHit> hits = office.store().search(words, MOST_HITS);
            if (json) {
                terminal.json(PlainJson.object(
                        "query",
                        words,
                        "hits",
                        hits.stream()
                                .map(hit -> PlainJson.object(
                                        "unit",
                                        hit.unit(),
                                        "step",
                                        hit.step(),
                                        "kind",
                                        hit.kind(),
                                        "text",
                                        hit.text(),
                                        "unitName",
                                        hit.unitName()))
                                .toList()));
            } else {
                hits.forEach(hit -> terminal.line("- " + hit.text() + " (" + hit.unitName() + ", " + hit.step() + ")"));
                terminal.say("cli.office.search.done", hits.size());
            }
            return ExitStatus.DONE;
        }
    }
}
