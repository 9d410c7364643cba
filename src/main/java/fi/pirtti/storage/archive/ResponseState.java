package fi.pirtti.storage.archive;

import java.util.Locale;

/** What an accepted revision counts for. */
public enum ResponseState {
    /** It is what the discussion says; one for each discussion. */
    NEWEST,
    /** A later revision has taken its place. */
    HISTORY,
    /** Another content came for the same revision; waits for a human to choose. */
    CONFLICT;

    public String stored() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ResponseState ofStored(String stored) {
        return valueOf(stored.toUpperCase(Locale.ROOT));
    }
}
