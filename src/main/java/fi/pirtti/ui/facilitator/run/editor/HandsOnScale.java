package fi.pirtti.ui.facilitator.run.editor;

import java.util.List;

/**
 * What hands on a scale say together.
 *
 * @param counts hands at 1, 2, …; those who cannot say are not among them
 */
record HandsOnScale(List<Integer> counts) {
    /** How far apart the hands are. */
    enum Spread {
        SMALL,
        MODERATE,
        LARGE
    }

    /** Of the widest possible standard deviation, which is half of the scale's length. */
    private static final double LARGE_FROM = 0.66;

    private static final double MODERATE_FROM = 0.46;

    HandsOnScale {
        counts = List.copyOf(counts);
    }

    int hands() {
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    /** Mean of the hands; NaN when there are none. */
    double mean() {
        double sum = 0;
        for (int i = 0; i < counts.size(); i++) {
            sum += (i + 1.0) * counts.get(i);
        }
        return sum / hands();
    }

    /** Population standard deviation; NaN when there are no hands. */
    double deviation() {
        double mean = mean();
        double squares = 0;
        for (int i = 0; i < counts.size(); i++) {
            squares += Math.pow(i + 1 - mean, 2) * counts.get(i);
        }
        return Math.sqrt(squares / hands());
    }

    /** Spread in words; small when there are no hands. */
    Spread spread() {
        double ofWidest = hands() == 0 ? 0 : deviation() / ((counts.size() - 1) / 2.0);
        return ofWidest >= LARGE_FROM ? Spread.LARGE : ofWidest >= MODERATE_FROM ? Spread.MODERATE : Spread.SMALL;
    }

    /** How many of the lowest points, and as many of the highest, count as an end of the scale. */
    int pointsOfAnEnd() {
        return counts.size() / 2;
    }

    int low() {
        return counts.subList(0, pointsOfAnEnd()).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    int high() {
        return counts.subList(counts.size() - pointsOfAnEnd(), counts.size()).stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** Whether opinions split: the spread is large and each end has at least two hands and a quarter of all. */
    boolean divided() {
        int smallerEnd = Math.min(low(), high());
        return spread() == Spread.LARGE && smallerEnd >= 2 && smallerEnd * 4 >= hands();
    }
}
