package fi.pirtti.cli;

import fi.pirtti.domain.discussion.Edit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Draws the program's screens for the demonstration; given from outside, since the command line knows no screen. */
@FunctionalInterface
public interface DemoScreens {
    /** Draws nothing. */
    DemoScreens NONE = (invitation, held, directory) -> List.of();

    /**
     * Draws each screen into a PNG file.
     *
     * @param invitation an invitation file of the demonstration, valid now
     * @param held edits of a whole discussion that answers it
     * @param directory where the pictures go; it exists
     * @return the pictures
     */
    List<Path> draw(Path invitation, List<Edit> held, Path directory) throws IOException;
}
