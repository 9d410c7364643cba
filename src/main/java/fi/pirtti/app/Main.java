package fi.pirtti.app;

import javafx.application.Application;

/** Starts Pirtti. Apart from {@link Application}, so that JavaFX may lie on the class path in a development run. */
public final class Main {
    private Main() {}

    /** Opens the program's window and returns when it has been closed. */
    public static void main(String[] arguments) {
        Application.launch(PirttiApplication.class, arguments);
    }
}
