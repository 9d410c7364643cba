package fi.pirtti.domain.discussion;

import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.domain.guide.StepKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Edits that make other ideas of those that there are. Each is one act; what stood in later steps follows the ideas. */
public final class Reshaping {
    private Reshaping() {}

    /**
     * Makes two ideas of one: it keeps the first words, and a new one with the rest stands after it and in its group.
     * Its dots stay with the first.
     */
    public static Edit split(Guide guide, Discussion discussion, String step, Idea idea, String first, String rest) {
        List<Idea> ideas = ideas(discussion, step);
        String fresh = IdeaNumber.next(ideas);
        List<Edit> edits = new ArrayList<>();
        edits.add(new Edit.SetIdea(step, new Idea(idea.id(), first, idea.category(), idea.origin(), idea.sitting())));
        edits.add(new Edit.AddIdea(step, new Idea(fresh, rest, idea.category(), idea.origin(), idea.sitting())));
        edits.add(new Edit.MoveIdea(step, fresh, ideas.indexOf(idea) + 1));
        for (Step.Clusters clusters : groupings(guide, step)) {
            clusterOf(discussion, clusters, idea.id())
                    .ifPresent(cluster -> edits.add(new Edit.PlaceIdea(clusters.id(), fresh, cluster)));
        }
        return new Edit.Together(edits);
    }

    /**
     * Makes one idea of several: the first of them gets the words, the group of whichever has one, and the dots of all
     * that stand alone; the others are gone.
     *
     * @param ids at least two, in the order of the step
     */
    public static Edit merge(Guide guide, Discussion discussion, String step, List<String> ids, String text) {
        List<Idea> merged = ideas(discussion, step).stream()
                .filter(idea -> ids.contains(idea.id()))
                .toList();
        Idea kept = merged.getFirst();
        List<Edit> edits = new ArrayList<>(dotsTogether(guide, discussion, step, ids, kept.id()));
        for (Step.Clusters clusters : groupings(guide, step)) {
            Optional<String> group = ids.stream()
                    .flatMap(id -> clusterOf(discussion, clusters, id).stream())
                    .findFirst();
            if (group.isPresent()) {
                if (!group.equals(clusterOf(discussion, clusters, kept.id()))) {
                    edits.add(Removals.place(guide, discussion, clusters.id(), kept.id(), group.get()));
                }
            } else {
                edits.addAll(dotsTogether(guide, discussion, clusters.id(), ids, kept.id()));
            }
        }
        merged.stream().skip(1).forEach(gone -> edits.add(Removals.idea(guide, discussion, step, gone.id())));
        String category = merged.stream()
                .flatMap(idea -> Optional.ofNullable(idea.category()).stream())
                .findFirst()
                .orElse(null);
        edits.add(new Edit.SetIdea(step, new Idea(kept.id(), text, category, kept.origin(), kept.sitting())));
        return new Edit.Together(edits);
    }

    /** Takes ideas to another ideas step, in order; a category stays if that step has it, groups and dots do not. */
    public static Edit moveTo(Guide guide, Discussion discussion, String from, Collection<String> ids, Step.Ideas to) {
        List<Edit> edits = new ArrayList<>();
        List<Idea> there = new ArrayList<>(ideas(discussion, to.id()));
        for (Idea idea : ideas(discussion, from)) {
            if (ids.contains(idea.id())) {
                edits.add(Removals.idea(guide, discussion, from, idea.id()));
                Idea moved = new Idea(
                        IdeaNumber.next(there),
                        idea.text(),
                        categoryIn(to, idea.category()),
                        idea.origin(),
                        idea.sitting());
                there.add(moved);
                edits.add(new Edit.AddIdea(to.id(), moved));
            }
        }
        return new Edit.Together(edits);
    }

    private static List<Edit> dotsTogether(
            Guide guide, Discussion discussion, String of, List<String> items, String kept) {
        List<Edit> edits = new ArrayList<>();
        for (Step step : guide.steps()) {
            if (step instanceof Step.Dots dots
                    && dots.of().equals(of)
                    && discussion.recordOf(dots.id(), dots.kind()).answer() instanceof Answer.Dots answer) {
                new TreeMap<>(answer.tallies().bySitting()).forEach((sitting, counts) -> {
                    int sum = items.stream()
                            .mapToInt(item -> counts.getOrDefault(item, 0))
                            .sum();
                    if (sum != counts.getOrDefault(kept, 0)) {
                        edits.add(new Edit.SetCount(dots.id(), dots.kind(), sitting, kept, sum));
                    }
                });
            }
        }
        return edits;
    }

    private static List<Step.Clusters> groupings(Guide guide, String ideas) {
        return guide.steps().stream()
                .filter(Step.Clusters.class::isInstance)
                .map(Step.Clusters.class::cast)
                .filter(clusters -> clusters.of().equals(ideas))
                .toList();
    }

    private static Optional<String> clusterOf(Discussion discussion, Step.Clusters step, String idea) {
        Answer answer = discussion.recordOf(step.id(), step.kind()).answer();
        return ((Answer.Clusters) answer)
                .clusters().stream()
                        .filter(cluster -> cluster.ideas().contains(idea))
                        .map(Cluster::id)
                        .findFirst();
    }

    private static @Nullable String categoryIn(Step.Ideas step, @Nullable String category) {
        return step.categories().stream().anyMatch(one -> one.id().equals(category)) ? category : null;
    }

    private static List<Idea> ideas(Discussion discussion, String step) {
        Answer answer = discussion.recordOf(step, StepKind.IDEAS).answer();
        return ((Answer.Ideas) answer).ideas();
    }
}
