package fi.pirtti.domain.merging;

import fi.pirtti.domain.discussion.Cluster;
import fi.pirtti.domain.discussion.Edit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Groups of two machines. Each grouped its own ideas, so both are kept; groups of the same name become one. An idea that
 * is in one of our groups already stays there.
 */
final class ClusterMerge {
    private final Names names;
    private final List<Edit> edits = new ArrayList<>();
    private final Map<String, String> groups = new HashMap<>();
    private final Map<String, String> groupOfIdea = new HashMap<>();
    private int added;

    /**
     * @param isIdea whether there is such an idea here
     * @param isRemoved whether such a group was taken out here
     */
    ClusterMerge(
            String step,
            List<Cluster> ours,
            List<Cluster> theirs,
            Names names,
            Predicate<String> isIdea,
            Predicate<String> isRemoved) {
        this.names = names;
        ours.forEach(own -> own.ideas().forEach(idea -> groupOfIdea.put(idea, own.id())));
        List<Cluster> now = new ArrayList<>(ours);
        for (Cluster cluster : theirs) {
            String id = names.item(cluster.id());
            String target = target(now, id, cluster.name());
            if (target == null && isRemoved.test(id)) {
                continue;
            }
            if (target == null) {
                target = id;
                now.add(new Cluster(id, cluster.name(), List.of()));
                edits.add(new Edit.AddCluster(step, id, cluster.name()));
                added++;
            }
            groups.put(cluster.id(), target);
            for (String theirIdea : cluster.ideas()) {
                String idea = names.item(theirIdea);
                if (!groupOfIdea.containsKey(idea) && isIdea.test(idea)) {
                    groupOfIdea.put(idea, target);
                    edits.add(new Edit.PlaceIdea(step, idea, target));
                }
            }
        }
    }

    List<Edit> edits() {
        return edits;
    }

    /** How many groups are new. */
    int added() {
        return added;
    }

    /** Where dots on one of their groups or ideas now belong. */
    String standsOn(String theirs) {
        String group = groups.get(theirs);
        if (group != null) {
            return group;
        }
        String idea = names.item(theirs);
        return groupOfIdea.getOrDefault(idea, idea);
    }

    private static @org.jspecify.annotations.Nullable String target(List<Cluster> now, String id, String name) {
        return now.stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .or(() -> now.stream()
                        .filter(each -> !name.isBlank() && each.name().strip().equalsIgnoreCase(name.strip()))
                        .findFirst())
                .map(Cluster::id)
                .orElse(null);
    }
}
