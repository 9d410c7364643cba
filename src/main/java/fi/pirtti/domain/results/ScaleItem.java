package fi.pirtti.domain.results;

import fi.pirtti.domain.discussion.Answer;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Hands on one statement of a scale. The figures are null when no numeric hand was raised.
 *
 * @param counts hands by point, every point from 1 to the last present
 * @param cannotSay hands of those who could not say; in none of the figures
 * @param mean Σ c_i · x_i ÷ Σ c_i over all numeric hands
 * @param unitMean mean of the units' own means, each unit counting once; units without a numeric hand left out
 * @param sd population standard deviation, √(Σ c_i · (x_i − mean)² ÷ Σ c_i)
 * @param consensus of Tastle and Wierman (2007), {@link #consensus}; 0–1
 */
public record ScaleItem(
        String id,
        SortedMap<Integer, Integer> counts,
        int cannotSay,
        @Nullable Double mean,
        @Nullable Double unitMean,
        @Nullable Double sd,
        @Nullable Double consensus) {
    public ScaleItem {
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    /**
     * Sums the hands of units.
     *
     * @param points last point of the scale
     * @param units hands of each unit by point ({@code "1"} … and {@code cannotSay}), sittings already added up
     */
    public static ScaleItem of(String id, int points, List<? extends Map<String, Integer>> units) {
        TreeMap<Integer, Integer> counts = new TreeMap<>();
        for (int point = 1; point <= points; point++) {
            counts.put(point, 0);
        }
        int cannotSay = 0;
        double sumOfMeans = 0;
        int unitsWithMean = 0;
        for (Map<String, Integer> unit : units) {
            TreeMap<Integer, Integer> own = numeric(unit, points);
            own.forEach((point, count) -> counts.merge(point, count, Integer::sum));
            cannotSay += unit.getOrDefault(Answer.CANNOT_SAY, 0);
            Double ownMean = mean(own);
            if (ownMean != null) {
                sumOfMeans += ownMean;
                unitsWithMean++;
            }
        }
        Double mean = mean(counts);
        return new ScaleItem(
                id,
                counts,
                cannotSay,
                mean,
                unitsWithMean == 0 ? null : sumOfMeans / unitsWithMean,
                mean == null ? null : deviation(counts, mean),
                mean == null ? null : consensus(counts, mean, points));
    }

    /**
     * Consensus of an ordinal distribution: 1 + Σ p_i · log2(1 − |x_i − mean| ÷ (points − 1)). It is 1 when all agree
     * and 0 when half stands at each end. W. J. Tastle and M. J. Wierman, "Consensus and dissention: A measure of
     * ordinal dispersion", International Journal of Approximate Reasoning 45 (2007) 531–545.
     */
    private static double consensus(Map<Integer, Integer> counts, double mean, int points) {
        double all = total(counts);
        double sum = 0;
        for (Map.Entry<Integer, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > 0) {
                double distance = Math.abs(entry.getKey() - mean) / (points - 1);
                sum += entry.getValue() / all * Math.log(1 - distance) / Math.log(2);
            }
        }
        // Rounding may step over an end by an ulp
        return Math.clamp(1 + sum, 0, 1);
    }

    private static TreeMap<Integer, Integer> numeric(Map<String, Integer> unit, int points) {
        TreeMap<Integer, Integer> numeric = new TreeMap<>();
        for (int point = 1; point <= points; point++) {
            Integer count = unit.get(Integer.toString(point));
            if (count != null) {
                numeric.put(point, count);
            }
        }
        return numeric;
    }

    private static @Nullable Double mean(Map<Integer, Integer> counts) {
        long hands = total(counts);
        long sum = counts.entrySet().stream()
                .mapToLong(entry -> (long) entry.getKey() * entry.getValue())
                .sum();
        return hands == 0 ? null : (double) sum / hands;
    }

    private static double deviation(Map<Integer, Integer> counts, double mean) {
        double squares = counts.entrySet().stream()
                .mapToDouble(entry -> entry.getValue() * (entry.getKey() - mean) * (entry.getKey() - mean))
                .sum();
        return Math.sqrt(squares / total(counts));
    }

    private static long total(Map<Integer, Integer> counts) {
        return counts.values().stream().mapToLong(Integer::intValue).sum();
    }
}
