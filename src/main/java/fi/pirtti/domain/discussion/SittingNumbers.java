package fi.pirtti.domain.discussion;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Where a discussion names its sittings, and how they are named anew. */
final class SittingNumbers {
    private SittingNumbers() {}

    /** Ids of the sittings in which something was recorded. */
    static Set<Integer> used(Discussion discussion) {
        Set<Integer> used = new TreeSet<>();
        for (StepRecord record : discussion.answers().values()) {
            Integer sitting = record.sitting();
            if (sitting != null) {
                used.add(sitting);
            }
            used.addAll(record.answer().sittings());
        }
        return used;
    }

    /** The same discussion with its sittings numbered 1, 2, … in their order. */
    static Discussion withoutGaps(Discussion discussion) {
        List<Sitting> sittings = discussion.sittings();
        Map<Integer, Integer> numbers = new TreeMap<>();
        for (Sitting sitting : sittings) {
            numbers.put(sitting.id(), numbers.size() + 1);
        }
        if (numbers.entrySet().stream().allMatch(each -> each.getKey().equals(each.getValue()))) {
            return discussion;
        }
        UnaryOperator<Integer> renumber = id -> numbers.getOrDefault(id, id);
        List<Sitting> renumbered = new ArrayList<>();
        sittings.forEach(sitting -> renumbered.add(
                new Sitting(renumber.apply(sitting.id()), sitting.started(), sitting.ended(), sitting.participants())));
        TreeMap<String, StepRecord> answers = new TreeMap<>();
        discussion.answers().forEach((step, record) -> {
            Integer sitting = record.sitting();
            answers.put(
                    step,
                    new StepRecord(
                            record.state(),
                            record.reason(),
                            record.note(),
                            record.seconds(),
                            sitting == null ? null : renumber.apply(sitting),
                            renumbered(record.answer(), renumber)));
        });
        return new Discussion(
                discussion.id(),
                discussion.revision(),
                discussion.guide(),
                discussion.unit(),
                discussion.language(),
                renumbered,
                answers);
    }

    private static Answer renumbered(Answer answer, UnaryOperator<Integer> renumber) {
        return switch (answer) {
            case Answer.Ideas(var ideas) ->
                new Answer.Ideas(ideas.stream()
                        .map(idea -> new Idea(
                                idea.id(), idea.text(), idea.category(), idea.origin(), renumber.apply(idea.sitting())))
                        .toList());
            case Answer.Dots(var tallies) -> new Answer.Dots(renumbered(tallies, renumber));
            case Answer.Choice(var tallies) -> new Answer.Choice(renumbered(tallies, renumber));
            case Answer.Agreement(var tallies, var dissent) ->
                new Answer.Agreement(renumbered(tallies, renumber), dissent);
            case Answer.Scale(var statements, var reasons) ->
                new Answer.Scale(
                        statements.entrySet().stream()
                                .collect(Collectors.toMap(
                                        Map.Entry::getKey,
                                        each -> renumbered(each.getValue(), renumber),
                                        (one, other) -> one,
                                        TreeMap::new)),
                        reasons);
            case Answer.Info _,
                    Answer.Terms _,
                    Answer.Clusters _,
                    Answer.Statement _,
                    Answer.Ranking _,
                    Answer.Weighing _,
                    Answer.Actions _ -> answer;
        };
    }

    private static Tallies renumbered(Tallies tallies, UnaryOperator<Integer> renumber) {
        TreeMap<Integer, SortedMap<String, Integer>> changed = new TreeMap<>();
        tallies.bySitting().forEach((sitting, counts) -> changed.put(renumber.apply(sitting), counts));
        return new Tallies(changed);
    }
}
