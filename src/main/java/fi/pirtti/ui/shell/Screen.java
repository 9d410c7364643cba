package fi.pirtti.ui.shell;

import fi.pirtti.ui.help.HelpTopic;
import fi.pirtti.ui.help.KeyGroup;
import fi.pirtti.ui.help.Tip;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/** One screen of the main window, from the header down. */
public interface Screen {
    /** The screen's root, the same at each call. It fills the window below the header. */
    Region node();

    /** What stands in the header after the program's mark, such as the way back and the unit's name. */
    default List<Node> headerStart() {
        return List.of();
    }

    /** What stands at the header's right end. */
    default List<Node> headerEnd() {
        return List.of();
    }

    /** Whether the language menu shows the language's name; on a crowded header it is a picture. */
    default boolean roomyHeader() {
        return false;
    }

    /** Whether one can go from here to the other desk, in the header. */
    default boolean changesDesk() {
        return false;
    }

    /** What help tells about while this screen is open; it may change with what the screen shows. */
    default ObservableValue<HelpTopic> helpTopic() {
        return new ReadOnlyObjectWrapper<>(HelpTopic.HOME);
    }

    /** The keys that work here now, beside those that work everywhere. */
    default List<KeyGroup> keys() {
        return List.of();
    }

    /** Where the keyboard starts. */
    Node initialFocus();

    /** True once the screen shows what it is there to show. */
    default ObservableBooleanValue ready() {
        return new ReadOnlyBooleanWrapper(true);
    }

    /** A key that nobody under the focus wanted, for shortcuts that work anywhere on the screen. */
    default void keyPressed(KeyEvent event) {}

    /** A file that was opened with the program, for the screen that takes files in. */
    default void takeIn(Path file) {}

    /** Writes down what is typed but not yet recorded; called before the screen is left and before the window closes. */
    default void flush() {}

    /**
     * The same screen in another language, with all that lives on: windows of its own, how time stands. Called after
     * {@link #flush}; where there is one, this screen has been disposed of. Empty means that it is to be built anew.
     */
    default Optional<Screen> inLanguage(UiContext context) {
        return Optional.empty();
    }

    /** Tips for one who comes here for the first time, in the order in which they are given. */
    default List<Tip> tips() {
        return List.of();
    }

    /** Lets go of every listener on what lives longer than this screen. */
    default void dispose() {}
}
