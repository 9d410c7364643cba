package fi.pirtti.domain.discussion;

import java.util.List;

/**
 * A named group of ideas.
 *
 * @param id unique in its step, {@code c1}, {@code c2}, …
 * @param ideas ids of ideas, each in one cluster at most
 */
public record Cluster(String id, String name, List<String> ideas) {
    public Cluster {
        ideas = List.copyOf(ideas);
    }
}
