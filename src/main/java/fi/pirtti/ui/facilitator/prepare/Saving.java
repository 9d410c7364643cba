package fi.pirtti.ui.facilitator.prepare;

import java.time.LocalTime;

/** Whether what the screen shows is on disk. */
sealed interface Saving {
    /** Nothing has been changed since the screen was opened. */
    record Unchanged() implements Saving {}

    record Saved(LocalTime at) implements Saving {}

    record UnderWay() implements Saving {}

    /** It could not be written, and why in the user's words. */
    record Failed(String reason) implements Saving {}
}
