package fi.pirtti.domain.discussion;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many were present: counts, never names.
 *
 * @param total all present, at least the sum of the groups
 * @param groups by participant group id; empty when the guide has no groups
 */
public record Participants(int total, SortedMap<String, Integer> groups) {
    public static final Participants NONE = new Participants(0, new TreeMap<>());

    public Participants {
        groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
        if (total < 0 || groups.values().stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("attendance cannot be negative");
        }
    }

    /** This attendance with one group's count set; the total moves by the same amount. */
    public Participants withGroup(String group, int count) {
        TreeMap<String, Integer> changed = new TreeMap<>(groups);
        Integer before = changed.put(group, count);
        return new Participants(total - (before == null ? 0 : before) + count, changed);
    }
}
