package fi.pirtti.ui.shell;

/** Builds the screen of a place, when it is entered. */
@FunctionalInterface
public interface ScreenFactory {
    Screen open(Place place, UiContext context);
}
