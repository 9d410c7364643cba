package fi.pirtti.domain.discussion;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Changes to the clusters of a step; keeps each idea in one cluster at most. */
final class ClusterEdits {
    private ClusterEdits() {}

    static List<Cluster> added(List<Cluster> clusters, String id, String name) {
        if (clusters.stream().anyMatch(cluster -> cluster.id().equals(id))) {
            throw new IllegalArgumentException("there is a cluster " + id + " already");
        }
        List<Cluster> changed = new ArrayList<>(clusters);
        changed.add(new Cluster(id, name, List.of()));
        return changed;
    }

    static List<Cluster> renamed(List<Cluster> clusters, String id, String name) {
        requireCluster(clusters, id);
        return clusters.stream()
                .map(cluster -> cluster.id().equals(id) ? new Cluster(id, name, cluster.ideas()) : cluster)
                .toList();
    }

    static List<Cluster> placed(List<Cluster> clusters, String idea, @Nullable String target) {
        if (target != null) {
            requireCluster(clusters, target);
        }
        return clusters.stream()
                .map(cluster -> {
                    List<String> ideas = new ArrayList<>(cluster.ideas());
                    ideas.remove(idea);
                    if (cluster.id().equals(target)) {
                        ideas.add(idea);
                    }
                    return new Cluster(cluster.id(), cluster.name(), ideas);
                })
                .toList();
    }

    private static void requireCluster(List<Cluster> clusters, String id) {
        if (clusters.stream().noneMatch(cluster -> cluster.id().equals(id))) {
            throw new IllegalArgumentException("there is no cluster " + id);
        }
    }
}
