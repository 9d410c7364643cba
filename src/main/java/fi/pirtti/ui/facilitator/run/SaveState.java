package fi.pirtti.ui.facilitator.run;

import java.time.LocalTime;

/** Whether what the screen shows is on disk. */
sealed interface SaveState {
    /** All of it, since then. */
    record Saved(LocalTime time) implements SaveState {}

    /** Not yet: something is being typed or written. */
    record Saving() implements SaveState {}

    /**
     * Something could not be written.
     *
     * @param reason in the user's words
     */
    record Failed(String reason) implements SaveState {}
}
