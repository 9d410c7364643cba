package fi.pirtti.cli;

import fi.pirtti.exchange.json.PlainJson;
import fi.pirtti.office.Founding;
import fi.pirtti.office.KeyPlace;
import fi.pirtti.office.OfficeKeys;
import fi.pirtti.support.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code pirtti office init}. */
@Command(name = "init", description = "cli.office.init")
final class OfficeInit implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    OfficePlace place = new OfficePlace();

    @Option(
            names = "--guide",
            required = true,
            arity = "1..*",
            paramLabel = "G.json",
            descriptionKey = "cli.option.guide")
    List<Path> guides = List.of();

    @Option(names = "--units", required = true, paramLabel = "U.csv", descriptionKey = "cli.option.units")
    Path units = Path.of("");

    @Option(names = "--passphrase", descriptionKey = "cli.option.init-passphrase")
    boolean passphrase;

    @Option(names = "--passphrase-file", paramLabel = "FILE", descriptionKey = "cli.option.new-passphrase-file")
    @Nullable
    Path passphraseFile;

    @Option(names = "--no-recovery", descriptionKey = "cli.option.no-recovery")
    boolean noRecovery;

    @Option(names = "--json", descriptionKey = "cli.option.json")
    boolean json;

    OfficeInit(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        KeyPlace keys = place.keys(terminal);
        Founding.Founded founded = new Founding(terminal.clock(), terminal.messages())
                .found(
                        place.archive(terminal),
                        keys,
                        guides,
                        units,
                        new Founding.Keys(chosenPassphrase(), !noRecovery));
        if (!noRecovery) {
            OfficeKeys.writeSheet(place.archive(terminal), keys, terminal.clock(), terminal.messages());
        }
        for (Problem warning : founded.warnings()) {
            terminal.tell(terminal.located("", warning));
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
                    founded.headcount(),
                    "keys",
                    keys.file().toString(),
                    "recovery",
                    noRecovery ? null : keys.recoveryText().toString(),
                    "recoverySheet",
                    noRecovery ? null : keys.recoverySheet().toString(),
                    "problems",
                    founded.warnings().stream()
                            .map(problem -> OfficeKeysText.problem(problem, terminal))
                            .toList()));
        } else {
            terminal.line(terminal.text(
                    "cli.office.init.done", founded.consultation(), founded.units(), founded.headcount()));
        }
        terminal.say("cli.office.init.keyfile", keys.file());
        if (!noRecovery) {
            terminal.say("cli.office.init.recovery", keys.recoverySheet(), keys.recoveryText());
        }
        return ExitStatus.DONE;
    }

    private char @Nullable [] chosenPassphrase() {
        return passphrase || passphraseFile != null ? PassphraseFile.chosen(passphraseFile, terminal) : null;
    }
}
