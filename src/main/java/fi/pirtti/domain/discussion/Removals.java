package fi.pirtti.domain.discussion;

import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.Step;
import java.util.ArrayList;
import java.util.List;

/** Edits that take something away together with everything in later steps that points to it. */
public final class Removals {
    private Removals() {}

    /** Removes an idea, its place in clusters and its dots, as one act. */
    public static Edit idea(Guide guide, Discussion discussion, String step, String idea) {
        List<Edit> edits = new ArrayList<>();
        for (Step other : guide.steps()) {
            if (other instanceof Step.Clusters clusters && clusters.of().equals(step)) {
                // An idea that stands alone has dots also where nothing has been grouped.
                edits.addAll(dotsOn(guide, discussion, clusters.id(), idea));
                if (isTouched(discussion, other)) {
                    edits.add(new Edit.PlaceIdea(clusters.id(), idea, null));
                }
            }
        }
        edits.addAll(dotsOn(guide, discussion, step, idea));
        edits.add(new Edit.RemoveIdea(step, idea));
        return new Edit.Together(edits);
    }

    /** Removes a cluster and its dots, as one act; its ideas stand alone again. */
    public static Edit cluster(Guide guide, Discussion discussion, String step, String cluster) {
        List<Edit> edits = new ArrayList<>(dotsOn(guide, discussion, step, cluster));
        edits.add(new Edit.RemoveCluster(step, cluster));
        return new Edit.Together(edits);
    }

    /** Puts an idea into a cluster or lets it stand alone; dots it had on its own do not survive it being grouped. */
    public static Edit place(
            Guide guide,
            Discussion discussion,
            String step,
            String idea,
            @org.jspecify.annotations.Nullable String cluster) {
        List<Edit> edits = new ArrayList<>();
        if (cluster != null) {
            edits.addAll(dotsOn(guide, discussion, step, idea));
        }
        edits.add(new Edit.PlaceIdea(step, idea, cluster));
        return edits.size() == 1 ? edits.getFirst() : new Edit.Together(edits);
    }

    private static List<Edit> dotsOn(Guide guide, Discussion discussion, String of, String item) {
        List<Edit> edits = new ArrayList<>();
        for (Step other : guide.steps()) {
            if (other instanceof Step.Dots dots
                    && dots.of().equals(of)
                    && discussion.recordOf(dots.id(), dots.kind()).answer() instanceof Answer.Dots answer
                    && answer.tallies().total().containsKey(item)) {
                edits.add(new Edit.DropCounts(dots.id(), dots.kind(), item));
            }
        }
        return edits;
    }

    private static boolean isTouched(Discussion discussion, Step step) {
        return discussion.answers().containsKey(step.id());
    }
}
