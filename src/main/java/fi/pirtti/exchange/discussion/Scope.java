package fi.pirtti.exchange.discussion;

import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.discussion.Cluster;
import fi.pirtti.domain.discussion.Idea;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.Step;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What an answer may point to: the guide, the sittings, and the ideas and clusters of earlier steps. */
final class Scope {
    private final Guide guide;
    private final Set<Integer> sittings;
    private final Map<String, Set<String>> ideas = new HashMap<>();
    private final Map<String, Set<String>> clusters = new HashMap<>();

    Scope(Guide guide, Set<Integer> sittings) {
        this.guide = guide;
        this.sittings = sittings;
    }

    boolean hasSitting(int id) {
        return sittings.contains(id);
    }

    /** Remembers what later steps may point to. */
    void add(String step, Answer answer) {
        switch (answer) {
            case Answer.Ideas answered ->
                answered.ideas().stream().map(Idea::id).forEach(id -> put(ideas, step, id));
            case Answer.Clusters answered ->
                answered.clusters().stream().map(Cluster::id).forEach(id -> put(clusters, step, id));
            case Answer.Info _,
                    Answer.Terms _,
                    Answer.Dots _,
                    Answer.Statement _,
                    Answer.Scale _,
                    Answer.Choice _,
                    Answer.Ranking _,
                    Answer.Weighing _,
                    Answer.Actions _,
                    Answer.Agreement _ -> {}
        }
    }

    /** Ids of the ideas answered in a step. */
    Set<String> ideasOf(String step) {
        return ideas.getOrDefault(step, Set.of());
    }

    /** What dots can lie on: the ideas of an ideas step; the clusters of a clusters step and the ideas that it groups. */
    Set<String> dottable(String step) {
        Set<String> items = new HashSet<>(ideasOf(step));
        items.addAll(clusters.getOrDefault(step, Set.of()));
        guide.step(step).ifPresent(of -> {
            if (of instanceof Step.Clusters grouped) {
                items.addAll(ideasOf(grouped.of()));
            }
        });
        return items;
    }

    private static void put(Map<String, Set<String>> map, String step, String id) {
        map.computeIfAbsent(step, _ -> new HashSet<>()).add(id);
    }
}
