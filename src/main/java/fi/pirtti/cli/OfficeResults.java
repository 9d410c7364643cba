package fi.pirtti.cli;

import fi.pirtti.domain.results.ResultTable;
import fi.pirtti.office.Analysis;
import fi.pirtti.office.OfficeArchive;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code pirtti office results}. */
@Command(name = "results", description = "cli.office.results")
final class OfficeResults implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
    CommandSpec spec;

    @Mixin
    OfficeFiles files = new OfficeFiles();

    @Option(names = "--step", required = true, paramLabel = "ID", descriptionKey = "cli.option.step")
    String step = "";

    @Option(names = "--by", paramLabel = "FIELD", descriptionKey = "cli.option.by")
    @Nullable
    String by;

    @Option(names = "--where", paramLabel = "FIELD=VALUE", descriptionKey = "cli.option.where")
    @Nullable
    String where;

    @Option(names = "--suppress", descriptionKey = "cli.option.suppress")
    boolean suppress;

    @Option(names = "--json", descriptionKey = "cli.option.json")
    boolean json;

    OfficeResults(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Analysis.Condition condition = where == null ? null : condition(where);
        try (OfficeArchive office = files.open(terminal)) {
            Analysis analysis = new Analysis(office);
            ResultTable table = analysis.of(step, by, condition, suppress);
            if (json) {
                terminal.json(ResultsJson.of(table));
            } else {
                new ResultsText(analysis.step(step), GroupNames.of(office, by, terminal), terminal).print(table);
            }
            return ExitStatus.DONE;
        }
    }

    private Analysis.Condition condition(String text) {
        int equals = text.indexOf('=');
        if (equals < 1) {
            throw new ParameterException(spec.commandLine(), terminal.text("cli.where-form", text));
        }
        return new Analysis.Condition(text.substring(0, equals), text.substring(equals + 1));
    }
}
