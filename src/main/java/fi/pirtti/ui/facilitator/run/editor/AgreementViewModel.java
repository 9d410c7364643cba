package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.domain.discussion.AgreementLevel;
import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Dissent;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.guide.Step;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** How well the team stands behind the summary, and who thinks otherwise. */
final class AgreementViewModel {
    /** Hands for one level: in this sitting, and in all. */
    record Hands(AgreementLevel level, int here, int all) {}

    /**
     * The hands as they stand.
     *
     * @param several whether another sitting has been counted too
     */
    record Counts(List<Hands> levels, int participants, boolean several, int allParticipants) {
        Counts {
            levels = List.copyOf(levels);
        }

        int hands() {
            return levels.stream().mapToInt(Hands::here).sum();
        }

        int allHands() {
            return levels.stream().mapToInt(Hands::all).sum();
        }

        boolean exceeds() {
            return hands() > participants;
        }
    }

    private final Step.Agreement step;
    private final StepContext context;
    private final ObservableValue<Counts> counts;
    private final ObservableValue<List<Dissent>> dissent;

    AgreementViewModel(Step.Agreement step, StepContext context) {
        this.step = step;
        this.context = context;
        counts = context.discussion().map(this::readCounts);
        dissent = context.discussion().map(discussion -> answer(discussion).dissent());
    }

    /** Number of the sitting that is counted, for people. */
    int sittingNumber() {
        return context.sittingNumber();
    }

    ObservableValue<Counts> counts() {
        return counts;
    }

    /** The dissenting opinions, in the order they were given. */
    ObservableValue<List<Dissent>> dissent() {
        return dissent;
    }

    /** How long one opinion may be. */
    int maxLength() {
        return step.maxLength();
    }

    /** The steps that an opinion may concern: all that ask something, but this one. */
    List<Step> dissentableSteps() {
        return context.guide().steps().stream()
                .filter(other -> !(other instanceof Step.Info) && !(other instanceof Step.Agreement))
                .toList();
    }

    /** The title of a step, for people; empty if the guide has no such step. */
    String titleOf(String stepId) {
        return Optional.of(stepId)
                .flatMap(id -> context.guide().step(id))
                .map(found -> found.title().in(context.guideLanguage()))
                .orElse("");
    }

    void setCount(AgreementLevel level, int count) {
        int before = SittingCounts.of(answer(context.discussion().getValue()).tallies(), context.sitting())
                .here(level.wireName());
        if (before != count) {
            context.record(new Edit.SetCount(step.id(), step.kind(), context.sitting(), level.wireName(), count));
        }
    }

    /** The levels one after another, as {@code values} name them. */
    HandCounting counting(List<HandCounting.Value> values) {
        return new HandCounting(
                values,
                true,
                context::participants,
                level -> SittingCounts.of(
                                answer(context.discussion().getValue()).tallies(), context.sitting())
                        .here(level),
                (level, count) -> setCount(level(level), count));
    }

    private static AgreementLevel level(String wireName) {
        return Arrays.stream(AgreementLevel.values())
                .filter(level -> level.wireName().equals(wireName))
                .findFirst()
                .orElseThrow();
    }

    /** Adds an opinion; blank text is none. Tells whether one was added. */
    boolean add(String text, @Nullable String about) {
        String said = text.strip();
        if (said.isEmpty()) {
            return false;
        }
        int end = answer(context.discussion().getValue()).dissent().size();
        context.record(new Edit.PutDissent(step.id(), end, new Dissent(said, about)));
        return true;
    }

    /** Writes an opinion anew; text that is now blank takes it away. */
    void change(int index, String text, @Nullable String about) {
        String said = text.strip();
        Dissent changed = new Dissent(said, about);
        List<Dissent> opinions = answer(context.discussion().getValue()).dissent();
        if (index >= opinions.size() || opinions.get(index).equals(changed)) {
            return;
        }
        context.record(
                said.isEmpty()
                        ? new Edit.RemoveDissent(step.id(), index)
                        : new Edit.PutDissent(step.id(), index, changed));
    }

    void remove(int index) {
        context.record(new Edit.RemoveDissent(step.id(), index));
    }

    private Answer.Agreement answer(Discussion discussion) {
        return (Answer.Agreement) discussion.recordOf(step.id(), step.kind()).answer();
    }

    private Counts readCounts(Discussion discussion) {
        SittingCounts tallies = SittingCounts.of(answer(discussion).tallies(), context.sitting());
        List<Hands> levels = Arrays.stream(AgreementLevel.values())
                .map(level -> new Hands(level, tallies.here(level.wireName()), tallies.all(level.wireName())))
                .toList();
        return new Counts(
                levels,
                context.participants(),
                tallies.several(),
                discussion.participants(answer(discussion).sittings()));
    }
}
