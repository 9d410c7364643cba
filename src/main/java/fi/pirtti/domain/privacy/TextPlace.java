package fi.pirtti.domain.privacy;

/**
 * Where in a discussion a text stands.
 *
 * @param id of the idea, cluster, scale statement or alternative; an index from 0 for terms, actions and dissenting
 *     opinions; empty where the step has only one
 */
public record TextPlace(String step, What what, String id) {
    /** The texts that people write. */
    public enum What {
        IDEA,
        TERM,
        TERM_HERE,
        TERM_ELSEWHERE,
        CLUSTER_NAME,
        STATEMENT,
        SCALE_REASON_LOW,
        SCALE_REASON_HIGH,
        WEIGHING_REASON,
        ACTION,
        ACTION_ROLE,
        DISSENT,
        NOTE,
        SKIP_REASON
    }
}
