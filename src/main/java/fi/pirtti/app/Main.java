package fi.pirtti.app;

import fi.pirtti.cli.Commands;
import fi.pirtti.cli.DemoScreens;
import fi.pirtti.cli.DiagnosticsSource;
import fi.pirtti.support.log.LogFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import javafx.application.Application;

/**
 * Starts Pirtti: a command of the command line, or else the window. Apart from {@link Application}, so that JavaFX may
 * lie on the class path in a development run and commands never load it.
 */
public final class Main {
    private static final DiagnosticsSource DIAGNOSTICS =
            (home, file) -> new Diagnostics(Directories.of(home), InstantSource.system()).write(file, null);

    /** Only called by the demonstration, so that other commands do without JavaFX. */
    private static final DemoScreens DRAWING =
            (invitation, held, directory) -> new DemoPictures().draw(invitation, held, directory);

    private Main() {}

    /** Runs the command and ends with its status; or opens the program's window and returns when it has been closed. */
    public static void main(String[] arguments) {
        if (arguments.length == 3 && arguments[0].equals("try") && arguments[1].equals("--dir")) {
            tryIt(Path.of(arguments[2]));
        } else if (Commands.isMeantBy(arguments)) {
            System.exit(run(arguments));
        } else {
            open(arguments);
        }
    }

    private static int run(String... arguments) {
        LogFile.use(() -> LogFile.ofCommands(Directories.of(null).logs()));
        return Commands.run(DRAWING, DIAGNOSTICS, arguments);
    }

    private static void open(String... arguments) {
        if (Launch.of(List.of(arguments)).isEmpty()) {
            System.exit(Commands.refuse(arguments));
        }
        if (!hasScreen()) {
            System.exit(Commands.refuseWindow());
        }
        Application.launch(PirttiApplication.class, arguments);
    }

    /** A window needs a display, unless JavaFX was told to do without one. */
    private static boolean hasScreen() {
        return "Headless".equals(System.getProperty("glass.platform"))
                || Display.isThere(System.getenv(), System.getProperty("os.name"));
    }

    /**
     * What {@code mvn} does after building: the window on a consultation prepared from the sample or, where there is no
     * display, the whole round as a demonstration.
     */
    private static void tryIt(Path directory) {
        if (!hasScreen()) {
            Commands.say("app.try.noDisplay");
            System.exit(run("demo", "--dir", directory.resolveSibling("demo").toString()));
        }
        try {
            Path home = new Trial(Clock.systemDefaultZone(), Commands.systemMessages()).prepare(directory);
            open("--home", home.toString());
        } catch (IOException e) {
            System.exit(Commands.say("app.try.failed", directory, e.getClass().getSimpleName()));
        }
    }
}
