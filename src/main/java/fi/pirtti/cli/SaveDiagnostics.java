package fi.pirtti.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code pirtti diagnostics}. */
@Command(name = "diagnostics", description = "cli.diagnostics")
final class SaveDiagnostics implements Callable<Integer> {
    private final Terminal terminal;
    private final DiagnosticsSource source;

    @Option(names = "--out", paramLabel = "FILE", required = true, descriptionKey = "cli.option.diagnostics-out")
    Path out = Path.of("");

    @Option(names = "--home", paramLabel = "DIR", descriptionKey = "cli.option.home")
    @Nullable
    Path home;

    SaveDiagnostics(Terminal terminal, DiagnosticsSource source) {
        this.terminal = terminal;
        this.source = source;
    }

    @Override
    public Integer call() throws IOException {
        source.write(home, out);
        terminal.say("cli.diagnostics.written", out);
        return ExitStatus.DONE;
    }
}
