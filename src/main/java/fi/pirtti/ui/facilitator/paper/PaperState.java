package fi.pirtti.ui.facilitator.paper;

/** How far the paper is. */
sealed interface PaperState {
    /** It is being made. */
    record Making() implements PaperState {}

    /** It can be looked at and saved. */
    record Ready(int pages) implements PaperState {}

    /** It could not be made, and why. */
    record Failed(String words) implements PaperState {}
}
