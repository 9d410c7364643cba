package fi.pirtti.ui.shell;

import java.nio.file.Path;

/** Takes the person from one screen to another. */
@FunctionalInterface
public interface Navigator {
    /** Leaves the present screen, which is flushed and disposed of, and opens another. */
    void go(Place place);

    /** Whether this machine has a way to open files with the system's own programs. */
    default boolean opensFiles() {
        return false;
    }

    /** Opens a file with the system's own program, if there is a way. */
    default void openFile(Path file) {}
}
