package fi.pirtti.app;

import fi.pirtti.cli.Commands;
import fi.pirtti.cli.DemoScreens;
import javafx.application.Application;

/**
 * Starts Pirtti: a command of the command line, or else the window. Apart from {@link Application}, so that JavaFX may
 * lie on the class path in a development run and commands never load it.
 */
public final class Main {
    private Main() {}

    /** Runs the command and ends with its status; or opens the program's window and returns when it has been closed. */
    public static void main(String[] arguments) {
        if (Commands.isMeantBy(arguments)) {
            System.exit(Commands.run(DemoScreens.NONE, arguments));
        }
        Application.launch(PirttiApplication.class, arguments);
    }
}
