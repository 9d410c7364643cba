package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.guide.Step;
import java.util.List;
import javafx.beans.value.ObservableValue;

/** Hands counted per option. */
final class ChoiceViewModel {
    /**
     * An option as it stands.
     *
     * @param here hands in this sitting
     * @param all hands in all sittings
     * @param share of this sitting's participants, 0 when nobody is marked present
     * @param exceeds whether more hands than participants are counted for it alone
     */
    record Option(String id, String label, int here, int all, double share, boolean exceeds) {}

    /**
     * All options as they stand.
     *
     * @param hands counted in this sitting
     * @param exceeds whether more hands are counted than a rule of the step allows
     * @param several whether another sitting has been counted too
     */
    record Counts(
            List<Option> options,
            int hands,
            int participants,
            boolean exceeds,
            boolean several,
            int allHands,
            int allParticipants) {
        Counts {
            options = List.copyOf(options);
        }
    }

    private final Step.Choice step;
    private final StepContext context;
    private final ObservableValue<Counts> counts;

    ChoiceViewModel(Step.Choice step, StepContext context) {
        this.step = step;
        this.context = context;
        counts = context.discussion().map(this::read);
    }

    /** Number of the sitting that is counted, for people. */
    int sittingNumber() {
        return context.sittingNumber();
    }

    boolean multiple() {
        return step.multiple();
    }

    ObservableValue<Counts> counts() {
        return counts;
    }

    void setCount(String option, int count) {
        if (tallies(context.discussion().getValue()).here(option) != count) {
            context.record(new Edit.SetCount(step.id(), step.kind(), context.sitting(), option, count));
        }
    }

    /** The options one after another. */
    HandCounting counting() {
        List<HandCounting.Value> values = step.options().stream()
                .map(option ->
                        new HandCounting.Value(option.id(), option.label().in(context.guideLanguage()), ""))
                .toList();
        return new HandCounting(
                values,
                !step.multiple(),
                context::participants,
                option -> tallies(context.discussion().getValue()).here(option),
                this::setCount);
    }

    private SittingCounts tallies(Discussion discussion) {
        Answer.Choice answer =
                (Answer.Choice) discussion.recordOf(step.id(), step.kind()).answer();
        return SittingCounts.of(answer.tallies(), context.sitting());
    }

    private Counts read(Discussion discussion) {
        SittingCounts tallies = tallies(discussion);
        int participants = context.participants();
        List<Option> options = step.options().stream()
                .map(option -> {
                    int here = tallies.here(option.id());
                    return new Option(
                            option.id(),
                            option.label().in(context.guideLanguage()),
                            here,
                            tallies.all(option.id()),
                            participants == 0 ? 0 : (double) here / participants,
                            here > participants);
                })
                .toList();
        boolean exceeds =
                step.multiple() ? options.stream().anyMatch(Option::exceeds) : tallies.sumHere() > participants;
        return new Counts(
                options,
                tallies.sumHere(),
                participants,
                exceeds,
                tallies.several(),
                tallies.sumAll(),
                discussion.participants(
                        discussion.recordOf(step.id(), step.kind()).answer().sittings()));
    }
}
