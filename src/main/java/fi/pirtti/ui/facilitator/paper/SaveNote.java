package fi.pirtti.ui.facilitator.paper;

import java.nio.file.Path;

/** What became of saving. */
sealed interface SaveNote {
    record Nothing() implements SaveNote {}

    record Saving() implements SaveNote {}

    record Saved(Path file) implements SaveNote {}

    /** The file could not be written there, and why. */
    record Failed(String words) implements SaveNote {}
}
