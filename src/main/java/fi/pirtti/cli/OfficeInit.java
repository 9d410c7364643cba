package fi.pirtti.cli;

import fi.pirtti.exchange.json.PlainJson;
import fi.pirtti.office.ConsultationKeys;
import fi.pirtti.office.Founding;
import fi.pirtti.support.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code pirtti office init}. */
@Command(name = "init", description = "cli.office.init")
final class OfficeInit implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--archive", required = true, paramLabel = "A", descriptionKey = "cli.option.archive")
    Path archive = Path.of("");

    @Option(
            names = "--guide",
            required = true,
            arity = "1..*",
            paramLabel = "G.json",
            descriptionKey = "cli.option.guide")
    List<Path> guides = List.of();

    @Option(names = "--units", required = true, paramLabel = "U.csv", descriptionKey = "cli.option.units")
    Path units = Path.of("");

    @Option(names = "--json", descriptionKey = "cli.option.json")
    boolean json;

    OfficeInit(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Founding.Founded founded = new Founding(terminal.clock(), terminal.messages()).found(archive, guides, units);
        for (Problem warning : founded.warnings()) {
            terminal.err().println(terminal.located("", warning));
        }
        if (json) {
            terminal.json(PlainJson.object(
                    "consultation",
                    founded.consultation(),
                    "guides",
                    founded.guides(),
                    "units",
                    founded.units(),
                    "headcount",
                    founded.headcount()));
        } else {
            terminal.line(terminal.text(
                    "cli.office.init.done", founded.consultation(), founded.units(), founded.headcount()));
        }
        terminal.say(
                "cli.office.init.keys",
                ConsultationKeys.fileBeside(archive),
                ConsultationKeys.recoveryFileBeside(archive));
        return ExitStatus.DONE;
    }
}
