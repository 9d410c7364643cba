package fi.pirtti.cli;

import fi.pirtti.exchange.age.AgeIdentity;
import fi.pirtti.exchange.json.PlainJson;
import fi.pirtti.office.OfficeArchive;
import fi.pirtti.office.OfficeException;
import fi.pirtti.office.OfficeKeys;
import fi.pirtti.support.Problem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pirtti office keys}. */
@Command(name = "keys", description = "cli.office.keys")
final class OfficeKeysCommand implements Callable<Integer> {
    private enum Act {
        LIST,
        ROTATE,
        PASSPHRASE,
        RECOVER,
        SHEET
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
            paramLabel = "list|rotate|passphrase|recover|sheet",
            descriptionKey = "cli.option.keys-act")
    Act act = Act.LIST;

    @Option(names = "--recovery", descriptionKey = "cli.option.new-recovery")
    boolean newRecovery;

    @Option(names = "--new-passphrase", descriptionKey = "cli.option.new-passphrase")
    boolean newPassphrase;

    @Option(names = "--new-passphrase-file", paramLabel = "FILE", descriptionKey = "cli.option.new-passphrase-file")
    @Nullable
    Path newPassphraseFile;

    @Option(names = "--no-passphrase", descriptionKey = "cli.option.no-passphrase")
    boolean noPassphrase;

    @Option(names = "--sheet", paramLabel = "FILE", descriptionKey = "cli.option.sheet")
    @Nullable
    Path sheet;

    @Option(names = "--out", paramLabel = "FILE.pdf", descriptionKey = "cli.option.sheet-out")
    @Nullable
    Path out;

    @Option(names = "--json", descriptionKey = "cli.option.json")
    boolean json;

    OfficeKeysCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        boolean protect = newPassphrase || newPassphraseFile != null;
        if (act == Act.SHEET && out == null || act == Act.PASSPHRASE && protect == noPassphrase) {
            throw new ParameterException(spec.commandLine(), terminal.text("cli.office.keys.needs"));
        }
        try (OfficeArchive office = files.open(terminal)) {
            OfficeKeys keys = new OfficeKeys(office, terminal.clock(), terminal.messages());
            return switch (act) {
                case LIST -> OfficeKeysText.show(keys.standing(), json, terminal);
                case ROTATE -> rotate(keys);
                case PASSPHRASE -> passphrase(keys);
                case RECOVER -> recover(keys, protect);
                case SHEET -> sheet(keys);
            };
        }
    }

    private int rotate(OfficeKeys keys) {
        keys.rotate(newRecovery, files.passphrases(terminal));
        if (newRecovery) {
            terminal.say(
                    "cli.office.keys.new-recovery", files.place.keys(terminal).recoveryText());
        }
        terminal.say("cli.office.keys.rotated");
        return OfficeKeysText.show(keys.standing(), json, terminal);
    }

    private int passphrase(OfficeKeys keys) {
        keys.lock(noPassphrase ? null : PassphraseFile.chosen(newPassphraseFile, terminal));
        return OfficeKeysText.show(keys.standing(), json, terminal);
    }

    private int recover(OfficeKeys keys, boolean protect) {
        AgeIdentity recovery = recoveryKey();
        char[] passphrase = protect ? PassphraseFile.chosen(newPassphraseFile, terminal) : null;
        Optional<Path> aside = keys.recover(recovery, passphrase);
        aside.ifPresent(file -> terminal.say("cli.office.keys.aside", file));
        terminal.say("cli.office.keys.recovered", files.place.keys(terminal).file());
        return OfficeKeysText.show(keys.standing(), json, terminal);
    }

    private int sheet(OfficeKeys keys) {
        Path file = out == null ? files.place.keys(terminal).recoverySheet() : out;
        OfficeKeys.writeSecret(file, keys.sheet(recoveryKey()));
        if (json) {
            terminal.json(PlainJson.object("sheet", file.toString()));
        } else {
            terminal.line(terminal.text("cli.office.keys.sheet", file));
        }
        return ExitStatus.DONE;
    }

    /** From the file named, from the one that lies beside the archive when a sheet is made, or typed. */
    private AgeIdentity recoveryKey() {
        Path file =
                sheet == null && act == Act.SHEET ? files.place.keys(terminal).recoveryText() : sheet;
        String text = file == null
                ? terminal.input()
                        .ask(terminal.text("cli.recovery.ask") + " ")
                        .map(String::new)
                        .orElseThrow(() -> refused("recovery-none"))
                : new String(InputFile.read(file), StandardCharsets.UTF_8);
        return AgeIdentity.find(text).orElseThrow(() -> refused("recovery-form"));
    }

    private static OfficeException refused(String code) {
        return new OfficeException("", List.of(Problem.error("", code)));
    }
}
