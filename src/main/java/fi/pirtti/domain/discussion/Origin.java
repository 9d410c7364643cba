package fi.pirtti.domain.discussion;

import java.util.Locale;

/** How an idea came. */
public enum Origin {
    SPOKEN,
    PAPER,
    PHONE,
    /** Added after the sitting, for someone who was absent. */
    LATER;

    public String wireName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
