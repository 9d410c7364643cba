package fi.pirtti.cli;

import fi.pirtti.support.Messages;
import fi.pirtti.support.UiLanguage;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The entry to the command line. */
public final class Commands {
    private static final Set<String> NAMES = Set.of("demo", "diagnostics", "guide", "inspect", "answer", "office");
    private static final Set<String> ABOUT = Set.of("-h", "--help", "-V", "--version");

    private Commands() {}

    /** True if the arguments are for the command line and not for the window. */
    public static boolean isMeantBy(String... arguments) {
        for (int i = 0; i < arguments.length; i++) {
            String argument = arguments[i];
            if (NAMES.contains(argument) || ABOUT.contains(argument)) {
                return true;
            }
            if (argument.equals("--lang")) {
                i++;
            } else if (!argument.startsWith("--lang=")) {
                return false;
            }
        }
        return false;
    }

    /**
     * Runs a command on the standard streams, in UTF-8.
     *
     * @return the exit status, one of {@link ExitStatus}
     */
    public static int run(DemoScreens screens, DiagnosticsSource diagnostics, String... arguments) {
        return run(
                screens,
                diagnostics,
                System.getenv(),
                InstantSource.system(),
                HiddenInput::console,
                System.out,
                System.err,
                arguments);
    }

    /** The texts in the language that the system asks for. */
    public static Messages systemMessages() {
        return Messages.in(language(System.getenv(), List.of()));
    }

    /**
     * Says something on the standard error stream.
     *
     * @return the exit status for an error of ours, for those who end with it
     */
    public static int say(String key, Object... arguments) {
        new PrintWriter(System.err, true, StandardCharsets.UTF_8)
                .println(Terminal.harmless(systemMessages().text(key, arguments)));
        return ExitStatus.ERROR;
    }

    /**
     * Says that the window cannot be opened with such arguments.
     *
     * @return the exit status for wrong usage
     */
    public static int refuse(String... arguments) {
        say("cli.unmatched", String.join(" ", arguments));
        say("cli.see-help", "pirtti");
        return ExitStatus.USAGE;
    }

    /**
     * Says that there is no display for the window.
     *
     * @return the exit status for wrong usage
     */
    public static int refuseWindow() {
        say("cli.no-display");
        say("cli.see-help", "pirtti");
        return ExitStatus.USAGE;
    }

    /** Runs a command on the streams given; what is asked for is asked on the terminal. */
    static int run(
            DemoScreens screens,
            Map<String, String> environment,
            InstantSource clock,
            PrintStream out,
            PrintStream err,
            String... arguments) {
        return run(screens, environment, clock, HiddenInput::console, out, err, arguments);
    }

    /** Runs a command on the streams given, without a machine to diagnose. */
    static int run(
            DemoScreens screens,
            Map<String, String> environment,
            InstantSource clock,
            HiddenInput input,
            PrintStream out,
            PrintStream err,
            String... arguments) {
        return run(screens, DiagnosticsSource.NONE, environment, clock, input, out, err, arguments);
    }

    /** Runs a command on the streams given. */
    static int run(
            DemoScreens screens,
            DiagnosticsSource diagnostics,
            Map<String, String> environment,
            InstantSource clock,
            HiddenInput input,
            PrintStream out,
            PrintStream err,
            String... arguments) {
        Terminal terminal = new Terminal(
                new PrintWriter(out, false, StandardCharsets.UTF_8),
                new PrintWriter(err, true, StandardCharsets.UTF_8),
                Messages.in(language(environment, List.of(arguments))),
                clock,
                System.console() != null && System.console().isTerminal(),
                input,
                environment);
        try {
            return CommandTree.of(terminal, screens, diagnostics).execute(arguments);
        } finally {
            terminal.out().flush();
            terminal.err().flush();
        }
    }

    /** {@code --lang}, or else what the system says; Finnish where that is none of ours. */
    private static UiLanguage language(Map<String, String> environment, List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.equals("--lang") && i + 1 < arguments.size()) {
                return UiLanguage.ofTag(arguments.get(i + 1));
            }
            if (argument.startsWith("--lang=")) {
                return UiLanguage.ofTag(argument.substring("--lang=".length()));
            }
        }
        for (String name : List.of("LC_ALL", "LC_MESSAGES", "LANG")) {
            String value = environment.getOrDefault(name, "");
            if (!value.isEmpty()) {
                return UiLanguage.ofTag(value.split("[._@]", 2)[0].replace('_', '-'));
            }
        }
        return UiLanguage.FI;
    }
}
