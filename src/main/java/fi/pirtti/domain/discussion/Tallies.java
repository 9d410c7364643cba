package fi.pirtti.domain.discussion;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts of hands or dots per item, kept per sitting.
 *
 * @param bySitting sitting id to item id to count; counts are not negative, a recorded zero stays, no sitting is empty
 */
public record Tallies(SortedMap<Integer, SortedMap<String, Integer>> bySitting) {
    public static final Tallies NONE = new Tallies(new TreeMap<>());

    public Tallies {
        TreeMap<Integer, SortedMap<String, Integer>> copy = new TreeMap<>();
        bySitting.forEach((sitting, counts) -> {
            if (counts.values().stream().anyMatch(count -> count < 0)) {
                throw new IllegalArgumentException("a count cannot be negative");
            }
            if (!counts.isEmpty()) {
                copy.put(sitting, Collections.unmodifiableSortedMap(new TreeMap<>(counts)));
            }
        });
        bySitting = Collections.unmodifiableSortedMap(copy);
    }

    /** The counts of one sitting, empty if nothing was counted in it. */
    public SortedMap<String, Integer> in(int sitting) {
        return bySitting.getOrDefault(sitting, Collections.emptySortedMap());
    }

    /** The count of one item in one sitting; 0 if it was not counted. */
    public int count(int sitting, String item) {
        return in(sitting).getOrDefault(item, 0);
    }

    /** Counts added up over the sittings. */
    public SortedMap<String, Integer> total() {
        TreeMap<String, Integer> total = new TreeMap<>();
        bySitting.values().forEach(counts -> counts.forEach((item, count) -> total.merge(item, count, Integer::sum)));
        return total;
    }

    /** All counts of all sittings added up. */
    public int sum() {
        return bySitting.values().stream()
                .flatMap(counts -> counts.values().stream())
                .mapToInt(Integer::intValue)
                .sum();
    }

    public boolean isEmpty() {
        return bySitting.isEmpty();
    }

    public Tallies with(int sitting, String item, int count) {
        TreeMap<Integer, SortedMap<String, Integer>> changed = new TreeMap<>(bySitting);
        TreeMap<String, Integer> counts = new TreeMap<>(in(sitting));
        counts.put(item, count);
        changed.put(sitting, counts);
        return new Tallies(changed);
    }

    /** These tallies as if {@code item} had never been counted. */
    public Tallies without(String item) {
        TreeMap<Integer, SortedMap<String, Integer>> changed = new TreeMap<>();
        bySitting.forEach((sitting, counts) -> {
            TreeMap<String, Integer> rest = new TreeMap<>(counts);
            rest.remove(item);
            changed.put(sitting, rest);
        });
        return new Tallies(changed);
    }
}
