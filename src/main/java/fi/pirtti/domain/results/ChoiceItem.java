package fi.pirtti.domain.results;

import org.jspecify.annotations.Nullable;

/**
 * Hands for one option.
 *
 * @param count hands of all units
 * @param share count ÷ participants of the units that answered the step; null when there were none
 */
public record ChoiceItem(String id, int count, @Nullable Double share) {
    public static ChoiceItem of(String id, int count, int participants) {
        return new ChoiceItem(id, count, participants == 0 ? null : (double) count / participants);
    }
}
