package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.domain.discussion.Tallies;
import java.util.SortedMap;

/**
 * Counts by item as an editor shows them: those of the sitting that goes on, and those of all sittings added up.
 *
 * @param several whether another sitting has been counted too, so that the two differ
 */
record SittingCounts(SortedMap<String, Integer> here, SortedMap<String, Integer> all, boolean several) {
    static SittingCounts of(Tallies tallies, int sitting) {
        boolean several = tallies.bySitting().keySet().stream().anyMatch(other -> other != sitting);
        return new SittingCounts(tallies.in(sitting), tallies.total(), several);
    }

    int here(String item) {
        return here.getOrDefault(item, 0);
    }

    int all(String item) {
        return all.getOrDefault(item, 0);
    }

    int sumHere() {
        return sum(here);
    }

    int sumAll() {
        return sum(all);
    }

    private static int sum(SortedMap<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
