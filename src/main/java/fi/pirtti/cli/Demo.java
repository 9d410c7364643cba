package fi.pirtti.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code pirtti demo}. */
@Command(name = "demo", description = "cli.demo")
final class Demo implements Callable<Integer> {
    private static final int MOST_UNITS = 681;

    private final Terminal terminal;
    private final DemoScreens screens;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it calls
    CommandSpec spec;

    @Option(names = "--dir", required = true, paramLabel = "DIR", descriptionKey = "cli.option.demo-dir")
    Path directory = Path.of("");

    @Option(names = "--units", paramLabel = "N", descriptionKey = "cli.option.demo-units")
    int units = 60;

    Demo(Terminal terminal, DemoScreens screens) {
        this.terminal = terminal;
        this.screens = screens;
    }

    @Override
    public Integer call() throws Exception {
        if (units < 1 || units > MOST_UNITS) {
            throw new ParameterException(spec.commandLine(), terminal.text("cli.demo.units", 1, MOST_UNITS));
        }
        return new DemoRound(terminal, screens, directory).run(units);
    }
}
