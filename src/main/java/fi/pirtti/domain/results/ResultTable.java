package fi.pirtti.domain.results;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Unit;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.domain.guide.StepKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The result of one step, group by group.
 *
 * @param by name of the grouping, null for all together
 * @param groups in order of their names
 */
public record ResultTable(
        String step, StepKind kind, @Nullable String by, List<GroupResult> groups) {
    public ResultTable {
        groups = List.copyOf(groups);
    }

    /**
     * Computes the result.
     *
     * @param minimumGroupSize fewest participants shown, when the question asks for suppression
     * @param discussions the newest accepted revision of each, with the unit as the office knows it
     */
    public static ResultTable of(Step step, int minimumGroupSize, List<Discussion> discussions, Question question) {
        Question.Where where = question.where();
        Question.Field by = question.by();
        List<Discussion> counted = where == null
                ? discussions
                : discussions.stream()
                        .filter(discussion -> where.holds(discussion.unit()))
                        .toList();
        Function<Discussion, String> key = discussion -> by == null ? "" : by.of(discussion.unit());
        Map<String, List<Discussion>> byGroup =
                counted.stream().collect(Collectors.groupingBy(key, TreeMap::new, Collectors.toList()));
        if (by == null) {
            byGroup.putIfAbsent("", List.of());
        }
        Set<String> hidden =
                question.suppress() ? hidden(step, minimumGroupSize, discussions, byGroup, key, where) : Set.of();
        List<GroupResult> groups = new ArrayList<>();
        byGroup.forEach((group, members) -> groups.add(group(
                step,
                by == null ? null : group,
                members,
                hidden.contains(group),
                question.suppress() ? minimumGroupSize : 0)));
        return new ResultTable(step.id(), step.kind(), by == null ? null : by.name(), groups);
    }

    private static Set<String> hidden(
            Step step,
            int minimum,
            List<Discussion> all,
            Map<String, List<Discussion>> byGroup,
            Function<Discussion, String> key,
            Question.@Nullable Where where) {
        TreeMap<String, Integer> participants = new TreeMap<>();
        byGroup.forEach((group, members) -> participants.put(group, participants(step, members)));
        Set<String> tooSmall = new TreeSet<>();
        if (where != null) {
            // The same group without the condition may be shown elsewhere: what the condition left out is the
            // difference
            for (String group : byGroup.keySet()) {
                int leftOut = participants(
                        step,
                        all.stream()
                                .filter(discussion ->
                                        key.apply(discussion).equals(group) && !where.holds(discussion.unit()))
                                .toList());
                if (leftOut > 0 && leftOut < minimum) {
                    tooSmall.add(group);
                }
            }
            if (hiddenValues(step, minimum, all, where.field()).contains(where.value())) {
                tooSmall.addAll(byGroup.keySet());
            }
        }
        return Suppression.hidden(participants, minimum, tooSmall);
    }

    private static Set<String> hiddenValues(Step step, int minimum, List<Discussion> all, Question.Field field) {
        TreeMap<String, Integer> participants = new TreeMap<>();
        all.forEach(discussion ->
                participants.merge(field.of(discussion.unit()), participants(step, List.of(discussion)), Integer::sum));
        return Suppression.hidden(participants, minimum, Set.of());
    }

    /** Of the discussions that answered; one that answered without counting heads was at least one person. */
    private static int participants(Step step, List<Discussion> discussions) {
        return discussions.stream()
                .filter(discussion -> Voice.answer(discussion, step).isPresent())
                .mapToInt(discussion -> Math.max(1, discussion.participants()))
                .sum();
    }

    private static GroupResult group(
            Step step, @Nullable String group, List<Discussion> members, boolean suppressed, int smallestNamed) {
        List<Voice> voices = new ArrayList<>();
        Set<String> units = new HashSet<>();
        int skipped = 0;
        for (Discussion discussion : members) {
            Unit named = discussion.participants() < smallestNamed ? null : discussion.unit();
            Voice.answer(discussion, step).ifPresent(answer -> {
                voices.add(new Voice(discussion, answer, named));
                units.add(discussion.unit().id());
            });
            skipped += Voice.skipped(discussion, step) ? 1 : 0;
        }
        return new GroupResult(
                group,
                units.size(),
                voices.stream().mapToInt(Voice::participants).sum(),
                voices.size(),
                skipped,
                members.size() - voices.size() - skipped,
                suppressed,
                suppressed ? null : Aggregates.of(step, voices));
    }
}
