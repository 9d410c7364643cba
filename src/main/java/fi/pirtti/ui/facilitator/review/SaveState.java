package fi.pirtti.ui.facilitator.review;

import java.time.LocalTime;

/** Whether what the screen shows is on disk. */
sealed interface SaveState {
    record Saved(LocalTime time) implements SaveState {}

    record Saving() implements SaveState {}

    /** Something could not be written; {@code reason} is for a person. */
    record Failed(String reason) implements SaveState {}
}
