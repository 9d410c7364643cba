package fi.pirtti.storage.archive;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Reads times, each text once: invitations that were written together have theirs in common. For one reading. */
final class KnownInstants {
    private final Map<String, Instant> known = new HashMap<>();

    Instant of(String text) {
        return known.computeIfAbsent(text, Instant::parse);
    }
}
