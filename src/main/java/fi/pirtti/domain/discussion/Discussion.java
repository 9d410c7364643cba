package fi.pirtti.domain.discussion;

import fi.pirtti.domain.guide.StepKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * What one unit says, over one or more sittings. Immutable.
 *
 * @param revision 1 for the first bundle sealed from it, and so on
 * @param language BCP 47 tag of the language in which the answers are given
 * @param answers by step id; untouched steps are absent
 */
public record Discussion(
        UUID id,
        int revision,
        GuideRef guide,
        Unit unit,
        String language,
        List<Sitting> sittings,
        SortedMap<String, StepRecord> answers) {
    public Discussion {
        sittings = List.copyOf(sittings);
        answers = Collections.unmodifiableSortedMap(new TreeMap<>(answers));
    }

    /** A discussion in which nothing has been said yet. */
    public static Discussion begin(UUID id, GuideRef guide, Unit unit, String language) {
        return new Discussion(id, 1, guide, unit, language, List.of(), new TreeMap<>());
    }

    /**
     * This discussion after {@code edit}.
     *
     * @throws IllegalArgumentException if the edit does not fit, such as one to an idea that is not there; the message
     *     holds ids only
     */
    public Discussion apply(Edit edit) {
        return switch (edit) {
            case Edit.Together(List<Edit> edits) -> {
                Discussion result = this;
                for (Edit one : edits) {
                    result = result.apply(one);
                }
                yield result;
            }
            case Edit.SetLanguage(String tag) -> new Discussion(id, revision, guide, unit, tag, sittings, answers);
            case Edit.SetUnit(Unit described) ->
                new Discussion(id, revision, guide, described, language, sittings, answers);
            case Edit.SetBackground(String field, String value) ->
                new Discussion(id, revision, guide, unit.withBackground(field, value), language, sittings, answers);
            case Edit.Judge _, Edit.Approve _ -> this;
            case Edit.StartSitting start -> withSittings(started(start));
            case Edit.CancelSitting(int cancelled) -> withSittings(cancelled(cancelled));
            case Edit.EndSitting end ->
                withSittings(changed(
                        end.sitting(),
                        sitting -> new Sitting(sitting.id(), sitting.started(), end.ended(), sitting.participants())));
            case Edit.SetAttendance set ->
                withSittings(changed(
                        set.sitting(),
                        sitting -> new Sitting(sitting.id(), sitting.started(), sitting.ended(), set.participants())));
            case Edit.OnStep onStep -> {
                TreeMap<String, StepRecord> changed = new TreeMap<>(answers);
                changed.put(onStep.step(), StepEdits.apply(recordOf(onStep.step(), onStep.kind()), onStep));
                yield new Discussion(id, revision, guide, unit, language, sittings, changed);
            }
        };
    }

    /** The record of a step, as new if nothing has been recorded in it. */
    public StepRecord recordOf(String step, StepKind kind) {
        StepRecord record = answers.get(step);
        return record == null ? StepRecord.untouched(kind) : record;
    }

    public Optional<Sitting> sitting(int sittingId) {
        return sittings.stream().filter(sitting -> sitting.id() == sittingId).findFirst();
    }

    /** Participants of all sittings added up, as tallies are. */
    public int participants() {
        return sittings.stream()
                .mapToInt(sitting -> sitting.participants().total())
                .sum();
    }

    public Discussion withRevision(int number) {
        return new Discussion(id, number, guide, unit, language, sittings, answers);
    }

    /** Ids of the sittings in which something was recorded. */
    public Set<Integer> usedSittings() {
        return SittingNumbers.used(this);
    }

    /** Place of a sitting in the order of holding, 1 for the first; 0 if there is none with that id. */
    public int ordinal(int sittingId) {
        for (int i = 0; i < sittings.size(); i++) {
            if (sittings.get(i).id() == sittingId) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Whether an idea was written down of those who were absent, also where they had put it on paper. */
    public boolean addedAfterwards(Idea idea) {
        return idea.origin() == Origin.LATER
                || sitting(idea.sitting()).filter(Sitting::addedAfterwards).isPresent();
    }

    /**
     * How many of the hands or dots were counted afterwards, of those who were absent. Only their sum is told: one who was
     * asked alone would be known by the item.
     */
    public int countedAfterwards(Tallies tallies) {
        return sittings.stream()
                .filter(Sitting::addedAfterwards)
                .flatMap(sitting -> tallies.in(sitting.id()).values().stream())
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** Participants of those of these sittings that there are, added up. */
    public int participants(Collection<Integer> sittingIds) {
        return sittings.stream()
                .filter(sitting -> sittingIds.contains(sitting.id()))
                .mapToInt(sitting -> sitting.participants().total())
                .sum();
    }

    /** The final state for a bundle: drafts are gone, and the sittings are numbered 1, 2, … without a gap. */
    public Discussion sealed() {
        TreeMap<String, StepRecord> kept = new TreeMap<>(answers);
        kept.replaceAll((step, record) -> record.answer() instanceof Answer.Statement(String text, List<String> drafts)
                ? record.withAnswer(new Answer.Statement(text, List.of()))
                : record);
        return SittingNumbers.withoutGaps(new Discussion(id, revision, guide, unit, language, sittings, kept));
    }

    private List<Sitting> started(Edit.StartSitting start) {
        if (start.sitting() < 1 || sitting(start.sitting()).isPresent()) {
            throw new IllegalArgumentException("there is a sitting " + start.sitting() + " already");
        }
        List<Sitting> more = new ArrayList<>(sittings);
        more.add(new Sitting(start.sitting(), start.started(), null, start.participants()));
        more.sort(Comparator.comparingInt(Sitting::id));
        return more;
    }

    private List<Sitting> cancelled(int sittingId) {
        if (sitting(sittingId).isEmpty() || usedSittings().contains(sittingId)) {
            throw new IllegalArgumentException("sitting " + sittingId + " is not there, or not empty");
        }
        return sittings.stream().filter(sitting -> sitting.id() != sittingId).toList();
    }

    private List<Sitting> changed(int sittingId, UnaryOperator<Sitting> change) {
        if (sitting(sittingId).isEmpty()) {
            throw new IllegalArgumentException("there is no sitting " + sittingId);
        }
        return sittings.stream()
                .map(sitting -> sitting.id() == sittingId ? change.apply(sitting) : sitting)
                .toList();
    }

    private Discussion withSittings(List<Sitting> changed) {
        return new Discussion(id, revision, guide, unit, language, changed, answers);
    }
}
