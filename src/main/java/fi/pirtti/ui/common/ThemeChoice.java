package fi.pirtti.ui.common;

/** What the person chose for the desk's look. */
public enum ThemeChoice {
    /** As the system looks, also when that changes. */
    SYSTEM,
    LIGHT,
    DARK,
    HIGH_CONTRAST;

    /** The theme this means while the system looks like {@code system}. */
    public Theme theme(Theme system) {
        return switch (this) {
            case SYSTEM -> system;
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
            case HIGH_CONTRAST -> Theme.HIGH_CONTRAST;
        };
    }
}
