package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.guide.Labelled;
import fi.pirtti.domain.guide.Step;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;

/** Options put in order: a list of places, and a pool of those that have none. */
final class RankingViewModel {
    record Option(String id, String label) {}

    /**
     * The order as it stands.
     *
     * @param order most important first
     * @param pool options without a place, in the guide's order
     * @param top how many places must be filled
     */
    record Places(List<Option> order, List<Option> pool, int top) {
        Places {
            order = List.copyOf(order);
            pool = List.copyOf(pool);
        }

        int missing() {
            return Math.max(0, top - order.size());
        }
    }

    private final Step.Ranking step;
    private final StepContext context;
    private final ObservableValue<Places> places;

    RankingViewModel(Step.Ranking step, StepContext context) {
        this.step = step;
        this.context = context;
        places = context.discussion().map(this::read);
    }

    ObservableValue<Places> places() {
        return places;
    }

    /** Puts an option, from the pool or from another place, at a place counted from 0; beyond the end means last. */
    void place(String option, int index) {
        List<String> order = new ArrayList<>(order());
        order.remove(option);
        order.add(Math.clamp(index, 0, order.size()), option);
        set(order);
    }

    /** Puts an option after those that have a place. */
    void placeLast(String option) {
        place(option, Integer.MAX_VALUE);
    }

    /** Moves an option so many places down the list, up when negative; stops at the ends. */
    void moveBy(String option, int by) {
        int now = order().indexOf(option);
        if (now >= 0) {
            place(option, now + by);
        }
    }

    /** Takes the place from an option. */
    void unplace(String option) {
        List<String> order = new ArrayList<>(order());
        order.remove(option);
        set(order);
    }

    private void set(List<String> order) {
        if (!order.equals(order())) {
            context.record(new Edit.SetOrder(step.id(), order));
        }
    }

    private List<String> order() {
        return ((Answer.Ranking) context.discussion()
                        .getValue()
                        .recordOf(step.id(), step.kind())
                        .answer())
                .order();
    }

    private Places read(Discussion discussion) {
        List<String> order =
                ((Answer.Ranking) discussion.recordOf(step.id(), step.kind()).answer()).order();
        List<Option> placed = order.stream()
                .flatMap(id ->
                        step.options().stream().filter(option -> option.id().equals(id)))
                .map(this::option)
                .toList();
        List<Option> pool = step.options().stream()
                .filter(option -> !order.contains(option.id()))
                .map(this::option)
                .toList();
        return new Places(placed, pool, step.top());
    }

    private Option option(Labelled option) {
        return new Option(option.id(), option.label().in(context.guideLanguage()));
    }
}
