package fi.pirtti.cli;

import java.io.Console;
import java.util.Optional;

/** Asks for something that nobody may read over a shoulder. */
@FunctionalInterface
interface HiddenInput {
    /** What was typed without being shown; empty if there is nobody to ask. */
    Optional<char[]> ask(String prompt);

    /** The terminal that the program was started in. */
    static Optional<char[]> console(String prompt) {
        Console console = System.console();
        return console == null || !console.isTerminal()
                ? Optional.empty()
                : Optional.ofNullable(console.readPassword("%s", Terminal.harmless(prompt)));
    }
}
