package fi.pirtti.cli;

import fi.pirtti.office.OfficeException;
import fi.pirtti.office.Passphrases;
import fi.pirtti.support.Problem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Passphrases from files and from the terminal; never from the command line, where others could read them. */
final class PassphraseFile {
    private PassphraseFile() {}

    /** The first line of {@code file}, or else what someone types. */
    static Passphrases of(@Nullable Path file, Terminal terminal) {
        return keyFile -> file == null
                ? terminal.input().ask(terminal.text("cli.passphrase.ask", keyFile) + " ")
                : Optional.of(read(file));
    }

    /** A new passphrase: the first line of {@code file}, or else typed twice. */
    static char[] chosen(@Nullable Path file, Terminal terminal) {
        if (file != null) {
            return read(file);
        }
        char[] first = typed("cli.passphrase.new", terminal);
        if (!Arrays.equals(first, typed("cli.passphrase.again", terminal))) {
            throw new OfficeException("", List.of(Problem.error("", "passphrase-differs")));
        }
        return first;
    }

    private static char[] typed(String key, Terminal terminal) {
        return terminal.input()
                .ask(terminal.text(key) + " ")
                .filter(typed -> typed.length > 0)
                .orElseThrow(() -> new OfficeException("", List.of(Problem.error("", "passphrase-none"))));
    }

    private static char[] read(Path file) {
        String text = new String(InputFile.read(file), StandardCharsets.UTF_8);
        String line = text.lines().findFirst().orElse("");
        if (line.isEmpty()) {
            throw new OfficeException(file.toString(), List.of(Problem.error("", "passphrase-none")));
        }
        return line.toCharArray();
    }
}
