package fi.pirtti.facilitation;

import java.util.LinkedHashMap;
import java.util.Map;

/** Remembers so many things, and forgets first what was not asked for the longest. */
@SuppressWarnings("serial") // never written
final class LastUsed<K, V> extends LinkedHashMap<K, V> {
    private final int most;

    LastUsed(int most) {
        super(16, 0.75f, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
