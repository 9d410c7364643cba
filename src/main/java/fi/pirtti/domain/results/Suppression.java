package fi.pirtti.domain.results;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which groups of one grouping must not be shown. A group of fewer participants than the minimum is hidden; and because
 * the total of all groups is known, so is the smallest other group, as long as what is hidden could be computed by
 * subtraction (one group hidden, or several that together are still too small).
 */
final class Suppression {
    private Suppression() {}

    /**
     * The groups to hide.
     *
     * @param participants by group; groups of nobody show nothing and are never hidden
     * @param alsoHidden groups that are to be hidden for a reason of their own
     */
    static Set<String> hidden(Map<String, Integer> participants, int minimum, Set<String> alsoHidden) {
        Set<String> hidden = new TreeSet<>(alsoHidden);
        participants.forEach((group, count) -> {
            if (count > 0 && count < minimum) {
                hidden.add(group);
            }
        });
        while (canBeSubtracted(hidden, participants, minimum)) {
            Optional<String> next = participants.entrySet().stream()
                    .filter(entry -> entry.getValue() > 0 && !hidden.contains(entry.getKey()))
                    .min(Comparator.comparingInt((Map.Entry<String, Integer> entry) -> entry.getValue())
                            .thenComparing(Map.Entry::getKey))
                    .map(Map.Entry::getKey);
            if (next.isEmpty()) {
                break;
            }
            hidden.add(next.get());
        }
        return hidden;
    }

    private static boolean canBeSubtracted(Set<String> hidden, Map<String, Integer> participants, int minimum) {
        int together = hidden.stream()
                .mapToInt(group -> participants.getOrDefault(group, 0))
                .sum();
        return hidden.size() == 1 || (!hidden.isEmpty() && together < minimum);
    }
}
