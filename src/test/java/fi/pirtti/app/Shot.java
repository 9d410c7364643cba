package fi.pirtti.app;

import fi.pirtti.app.SampleDesks.Sample;
import fi.pirtti.support.UiLanguage;
import fi.pirtti.ui.shell.Place;
import fi.pirtti.ui.shell.Shell;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;

/**
 * One screen to be drawn.
 *
 * @param name of its files
 * @param caption what it is
 * @param desk what lies on the desk
 * @param place where the window is
 * @param then what is done there before the picture is taken
 * @param tips whether the advice of the first visit is shown
 * @param window whether it stands in a window, for what needs one
 */
record Shot(
        String name,
        String caption,
        Supplier<Sample> desk,
        Function<Sample, Place> place,
        Consumer<Shell> then,
        UiLanguage language,
        boolean tips,
        boolean window) {
    Shot(String name, String caption, Supplier<Sample> desk, Function<Sample, Place> place) {
        this(name, caption, desk, place, shell -> {}, UiLanguage.FI, false, false);
    }

    static Shot home(String name, String caption, Supplier<Sample> desk) {
        return new Shot(name, caption, desk, sample -> new Place.Home());
    }

    static Shot run(String name, String caption, Supplier<Sample> desk) {
        return new Shot(name, caption, desk, sample -> new Place.Run(sample.discussion()));
    }

    static Shot review(String name, String caption, Supplier<Sample> desk) {
        return new Shot(name, caption, desk, sample -> new Place.Review(sample.discussion()));
    }

    /** The same after something has been done. */
    Shot then(Consumer<Shell> deed) {
        return new Shot(name, caption, desk, place, then.andThen(deed), language, tips, window);
    }

    /** The same after buttons have been pressed. */
    Shot press(String... buttons) {
        return then(shell -> press(shell, buttons));
    }

    Shot in(UiLanguage spoken) {
        return new Shot(
                name + "-" + spoken.tag(), caption + ", " + spoken.ownName(), desk, place, then, spoken, tips, window);
    }

    Shot withTips() {
        return new Shot(name, caption, desk, place, then, language, true, true);
    }

    /** In a window, on a machine with a projector. */
    Shot inWindow() {
        return new Shot(name, caption, desk, place, then, language, tips, true);
    }

    /** Presses those of these buttons that are there, one after the other. */
    static void press(Shell shell, String... buttons) {
        for (String button : buttons) {
            Node found = shell.scene().lookup(button);
            if (found instanceof ButtonBase press) {
                press.fire();
                lay(shell);
            }
        }
    }

    /**
     * Lays the window out without drawing it: the platform draws a scene that stands in no window right only the first
     * time, and misses some of what has changed since.
     */
    static void lay(Shell shell) {
        for (int pass = 0; pass < 2; pass++) {
            shell.scene().getRoot().applyCss();
            shell.scene().getRoot().layout();
        }
    }

    /** Presses one of the choices side by side. */
    static Consumer<Shell> choose(String choice, int index) {
        return shell -> {
            if (shell.scene().lookup(choice) instanceof Parent choices
                    && choices.getChildrenUnmodifiable().get(index) instanceof ButtonBase button) {
                button.fire();
            }
        };
    }
}
