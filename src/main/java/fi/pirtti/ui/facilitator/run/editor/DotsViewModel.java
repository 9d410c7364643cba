package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.discussion.Cluster;
import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.Idea;
import fi.pirtti.domain.guide.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;

/** Dots placed on clusters and on ideas that stand alone. */
final class DotsViewModel {
    /**
     * Something that dots are placed on.
     *
     * @param label the cluster's name or the idea's text; may be empty for a cluster without a name
     * @param ideas how many ideas a cluster holds; 0 for an idea
     * @param here dots in this sitting
     * @param all dots in all sittings
     */
    record Item(String id, String label, int ideas, boolean cluster, int here, int all) {}

    /**
     * All items as they stand.
     *
     * @param budget dots that the participants of this sitting have together
     * @param several whether another sitting has been counted too
     */
    record Board(List<Item> items, int used, int budget, boolean several, int allUsed) {
        Board {
            items = List.copyOf(items);
        }

        int left() {
            return budget - used;
        }

        boolean exceeds() {
            return used > budget;
        }
    }

    private final Step.Dots step;
    private final StepContext context;
    private final ObservableValue<Board> board;

    DotsViewModel(Step.Dots step, StepContext context) {
        this.step = step;
        this.context = context;
        board = context.discussion().map(this::read);
    }

    /** Number of the sitting that is counted, for people. */
    int sittingNumber() {
        return context.sittingNumber();
    }

    ObservableValue<Board> board() {
        return board;
    }

    /** Dots that each participant has. */
    int dotsEach() {
        return step.dots();
    }

    void setCount(String item, int count) {
        if (tallies(context.discussion().getValue()).here(item) != count) {
            context.record(new Edit.SetCount(step.id(), step.kind(), context.sitting(), item, count));
        }
    }

    private SittingCounts tallies(Discussion discussion) {
        Answer.Dots answer =
                (Answer.Dots) discussion.recordOf(step.id(), step.kind()).answer();
        return SittingCounts.of(answer.tallies(), context.sitting());
    }

    private Board read(Discussion discussion) {
        SittingCounts tallies = tallies(discussion);
        List<Item> items = context.guide()
                .step(step.of())
                .map(source -> items(discussion, source, tallies))
                .orElse(List.of());
        return new Board(
                items, tallies.sumHere(), step.dots() * context.participants(), tallies.several(), tallies.sumAll());
    }

    private List<Item> items(Discussion discussion, Step source, SittingCounts tallies) {
        List<Item> items = new ArrayList<>();
        Set<String> grouped = Set.of();
        if (source instanceof Step.Clusters) {
            List<Cluster> clusters = ((Answer.Clusters)
                            discussion.recordOf(source.id(), source.kind()).answer())
                    .clusters();
            clusters.forEach(cluster -> items.add(new Item(
                    cluster.id(),
                    cluster.name(),
                    cluster.ideas().size(),
                    true,
                    tallies.here(cluster.id()),
                    tallies.all(cluster.id()))));
            grouped = clusters.stream()
                    .flatMap(cluster -> cluster.ideas().stream())
                    .collect(Collectors.toSet());
        }
        for (Idea idea : StepIdeas.of(context.guide(), discussion, source)) {
            if (!grouped.contains(idea.id())) {
                items.add(new Item(idea.id(), idea.text(), 0, false, tallies.here(idea.id()), tallies.all(idea.id())));
            }
        }
        return items;
    }
}
