package fi.pirtti.domain.results;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where units placed one option.
 *
 * @param meanPoints Borda points for each unit that answered, on average: with m options, place p gives m − p + 1
 *     points and an unplaced option none; null when no unit answered
 * @param first units that placed it first
 * @param placed units that placed it at all
 */
public record RankingItem(String id, @Nullable Double meanPoints, int first, int placed) {
    /**
     * Counts the places that an option was given.
     *
     * @param options how many options the step has
     * @param orders of the units that answered, most important first
     */
    public static RankingItem of(String id, int options, List<List<String>> orders) {
        long points = 0;
        int first = 0;
        int placed = 0;
        for (List<String> order : orders) {
            int index = order.indexOf(id);
            if (index >= 0) {
                points += options - index;
                placed++;
                first += index == 0 ? 1 : 0;
            }
        }
        return new RankingItem(id, orders.isEmpty() ? null : (double) points / orders.size(), first, placed);
    }
}
