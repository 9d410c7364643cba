package fi.pirtti.ui.presenter;

/** Whether the room sees what goes on. */
public enum WallState {
    /** As it goes on. */
    LIVE,
    /** As it was when it was stopped. */
    FROZEN,
    /** Nothing at all. */
    BLANK
}
