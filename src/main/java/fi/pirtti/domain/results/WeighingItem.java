package fi.pirtti.domain.results;

import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.guide.Criterion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How units scored one alternative.
 *
 * @param mean mean over the units that scored it of the unit's {@link #weightedMean}; null when none did
 * @param recommended units that recommend it
 */
public record WeighingItem(String id, @Nullable Double mean, int recommended) {
    public static WeighingItem of(String id, List<Criterion> criteria, List<Answer.Weighing> answers) {
        double sum = 0;
        int units = 0;
        int recommended = 0;
        for (Answer.Weighing answer : answers) {
            Double own = weightedMean(id, criteria, answer);
            if (own != null) {
                sum += own;
                units++;
            }
            recommended += id.equals(answer.recommended()) ? 1 : 0;
        }
        return new WeighingItem(id, units == 0 ? null : sum / units, recommended);
    }

    /** Σ weight · score ÷ Σ weight over the criteria that one unit scored; null when it scored none. */
    public static @Nullable Double weightedMean(String id, List<Criterion> criteria, Answer.Weighing answer) {
        long weighted = 0;
        long weights = 0;
        for (Criterion criterion : criteria) {
            Integer score = answer.score(id, criterion.id());
            if (score != null) {
                weighted += (long) score * criterion.weight();
                weights += criterion.weight();
            }
        }
        return weights == 0 ? null : (double) weighted / weights;
    }
}
