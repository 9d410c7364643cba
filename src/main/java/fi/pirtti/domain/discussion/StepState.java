package fi.pirtti.domain.discussion;

import java.util.Locale;

/** How far a step is. A step that nobody has touched has no record at all. */
public enum StepState {
    OPEN,
    DONE,
    SKIPPED;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
