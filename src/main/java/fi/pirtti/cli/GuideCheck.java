package fi.pirtti.cli;

import fi.pirtti.exchange.guide.GuideCodec;
import fi.pirtti.exchange.json.PlainJson;
import fi.pirtti.support.Problem;
import fi.pirtti.support.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pirtti guide check}. */
@Command(name = "check", description = "cli.guide.check")
final class GuideCheck implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE", descriptionKey = "cli.option.guide-file")
    Path file = Path.of("");

    @Option(names = "--json", descriptionKey = "cli.option.json")
    boolean json;

    GuideCheck(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<Problem> problems = GuideCodec.read(InputFile.read(file)).problems();
        if (json) {
            terminal.json(PlainJson.object(
                    "problems",
                    problems.stream()
                            .map(problem -> PlainJson.object(
                                    "pointer",
                                    problem.pointer(),
                                    "severity",
                                    problem.severity().name().toLowerCase(Locale.ROOT),
                                    "code",
                                    problem.code(),
                                    "message",
                                    problem.message(terminal.messages())))
                            .toList()));
        } else {
            problems.forEach(problem -> terminal.line(terminal.located(file.toString(), problem)));
        }
        if (problems.isEmpty()) {
            terminal.say("cli.guide.check.sound");
        }
        boolean broken = problems.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
        return broken ? ExitStatus.FINDINGS : ExitStatus.DONE;
    }
}
