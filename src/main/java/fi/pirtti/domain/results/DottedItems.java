package fi.pirtti.domain.results;

import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.discussion.Cluster;
import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Idea;
import fi.pirtti.domain.discussion.StepRecord;
import fi.pirtti.domain.guide.Step;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Dots of one unit with the words they were placed on. */
final class DottedItems {
    private DottedItems() {}

    /** Shares of the unit's dots, most first. */
    static List<DotShare> of(Step.Dots step, Voice voice) {
        Map<String, Integer> totals = ((Answer.Dots) voice.answer()).tallies().total();
        double all = totals.values().stream().mapToInt(Integer::intValue).sum();
        Map<String, String> names = names(voice.discussion(), step.of());
        return totals.entrySet().stream()
                .map(entry -> new DotShare(
                        voice.named(),
                        entry.getKey(),
                        names.getOrDefault(entry.getKey(), ""),
                        entry.getValue(),
                        all == 0 ? 0 : entry.getValue() / all))
                .sorted(Comparator.comparingInt(DotShare::dots).reversed().thenComparing(DotShare::id))
                .toList();
    }

    /** Names of clusters of step {@code of}, and texts of all ideas: a lone idea is dotted by its own id. */
    private static Map<String, String> names(Discussion discussion, String of) {
        Map<String, String> names = new HashMap<>();
        StepRecord dotted = discussion.answers().get(of);
        if (dotted != null && dotted.answer() instanceof Answer.Ideas(List<Idea> ideas)) {
            ideas.forEach(idea -> names.put(idea.id(), idea.text()));
        } else if (dotted != null && dotted.answer() instanceof Answer.Clusters(List<Cluster> clusters)) {
            discussion.answers().values().forEach(record -> {
                if (record.answer() instanceof Answer.Ideas(List<Idea> ideas)) {
                    ideas.forEach(idea -> names.put(idea.id(), idea.text()));
                }
            });
            clusters.forEach(cluster -> names.put(cluster.id(), cluster.name()));
        }
        return names;
    }
}
