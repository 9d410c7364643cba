package fi.pirtti.facilitation.sample;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** What is drawn by lot, always the same for the same seed. */
record Draws(Random random) {
    /** Draws {@code times} items by their appeal and counts them. */
    Map<String, Integer> draw(List<String> from, double[] appeal, int times) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        double sum = 0;
        for (double one : appeal) {
            sum += one;
        }
        for (int i = 0; i < times; i++) {
            double left = random.nextDouble() * sum;
            int drawn = 0;
            while (drawn < from.size() - 1 && (left -= appeal[drawn]) > 0) {
                drawn++;
            }
            counts.merge(from.get(drawn), 1, Integer::sum);
        }
        return counts;
    }

    <T> T one(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    <T> List<T> some(Collection<T> from, int most) {
        List<T> shuffled = new ArrayList<>(from);
        Collections.shuffle(shuffled, random);
        return shuffled.subList(0, Math.min(most, shuffled.size()));
    }
}
