package fi.pirtti.domain.discussion;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The work community that answers.
 *
 * @param background value id by background field id
 */
public record Unit(
        String id, String name, String organisation, String municipality, SortedMap<String, String> background) {
    public Unit {
        background = Collections.unmodifiableSortedMap(new TreeMap<>(background));
    }

    /** This unit with one background value set. */
    public Unit withBackground(String field, String value) {
        TreeMap<String, String> changed = new TreeMap<>(background);
        changed.put(field, value);
        return new Unit(id, name, organisation, municipality, changed);
    }
}
