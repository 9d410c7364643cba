package fi.pirtti.domain.merging;

import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.Idea;
import fi.pirtti.domain.discussion.Reasons;
import fi.pirtti.domain.discussion.StepRecord;
import fi.pirtti.domain.discussion.Tallies;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Merges what was recorded in one step. */
final class StepMerge {
    /** The longest text that a discussion takes where its guide sets no limit. */
    private static final int LONGEST_TEXT = 2000;

    private static final int LONGEST_NOTE = 10_000;

    private final Guide guide;
    private final Step step;
    private final Discussion now;
    private final Discussion theirs;
    private final Names names;
    private final Set<Integer> foreign;
    private final Removed removed;
    private final StepRecord here;
    private final StepRecord there;
    private final List<Edit> pooled = new ArrayList<>();
    private final List<Edit> keepOurs = new ArrayList<>();
    private final List<Edit> takeTheirs = new ArrayList<>();
    private int added;
    private boolean differs;

    /** @param now ours, with what was merged in earlier steps */
    StepMerge(
            Guide guide,
            Step step,
            Discussion now,
            Discussion theirs,
            Names names,
            Set<Integer> foreign,
            Removed removed) {
        this.removed = removed;
        this.guide = guide;
        this.step = step;
        this.now = now;
        this.theirs = theirs;
        this.names = names;
        this.foreign = foreign;
        here = now.recordOf(step.id(), step.kind());
        there = theirs.recordOf(step.id(), step.kind());
    }

    MergePart part() {
        state();
        note();
        // The time is the longer of the two: two groups that talk at once do not take twice as long.
        if (there.seconds() > here.seconds()) {
            pooled.add(new Edit.AddSeconds(step.id(), step.kind(), there.seconds() - here.seconds()));
        }
        answer();
        return new MergePart(step.id(), pooled, keepOurs, takeTheirs, added, differs);
    }

    private void answer() {
        switch (there.answer()) {
            case Answer.Info _ -> {}
            case Answer.Ideas(var ideas) -> ideas.forEach(this::idea);
            case Answer.Terms(var terms) ->
                pool(
                        ((Answer.Terms) here.answer()).terms(),
                        terms,
                        (at, term) -> new Edit.PutTerm(step.id(), at, term));
            case Answer.Clusters clusters -> {
                ClusterMerge merged = clusterMerge(step.id(), clusters);
                pooled.addAll(merged.edits());
                added += merged.added();
            }
            case Answer.Dots(var tallies) ->
                tallies(((Answer.Dots) here.answer()).tallies(), tallies, this::dotted, this::count);
            case Answer.Statement(var text, var _) -> statement((Answer.Statement) here.answer(), text.strip());
            case Answer.Scale scale -> scale((Answer.Scale) here.answer(), scale);
            case Answer.Choice(var tallies) ->
                tallies(((Answer.Choice) here.answer()).tallies(), tallies, Function.identity(), this::count);
            case Answer.Ranking(var order) -> ranking(((Answer.Ranking) here.answer()).order(), order);
            case Answer.Weighing weighing -> weighing((Answer.Weighing) here.answer(), weighing);
            case Answer.Actions(var actions) ->
                pool(
                        ((Answer.Actions) here.answer()).actions(),
                        actions,
                        (at, action) -> new Edit.PutAction(step.id(), at, action));
            case Answer.Agreement(var tallies, var dissent) -> {
                Answer.Agreement own = (Answer.Agreement) here.answer();
                tallies(own.tallies(), tallies, Function.identity(), this::count);
                pool(own.dissent(), dissent, (at, one) -> new Edit.PutDissent(step.id(), at, one));
            }
        }
    }

    private void state() {
        if (rank(there) <= rank(here)
                || there.state() == here.state() && (here.sitting() != null || there.sitting() == null)) {
            return;
        }
        Integer sitting = there.sitting();
        pooled.add(new Edit.SetState(
                step.id(),
                step.kind(),
                there.state(),
                there.reason(),
                sitting == null ? null : (Integer) names.sitting(sitting)));
    }

    /** Done weighs more than being worked on, and that more than having been left out. */
    private static int rank(StepRecord record) {
        return switch (record.state()) {
            case DONE -> 3;
            case OPEN -> record.answer().isEmpty() ? 0 : 2;
            case SKIPPED -> 1;
        };
    }

    private void note() {
        String joined = joined(Removed.NOTE, here.note(), there.note(), LONGEST_NOTE);
        if (!joined.equals(here.note())) {
            pooled.add(new Edit.SetNote(step.id(), step.kind(), joined));
            added++;
        }
    }

    /** Both texts, unless one says what the other does or said; ours alone where both are too long together. */
    private String joined(String place, String ours, String theirs, int longest) {
        if (theirs.isBlank() || ours.contains(theirs) || removed.words(step.id(), place, theirs)) {
            return ours;
        }
        String both = ours.isBlank() || theirs.contains(ours) ? theirs : ours + "\n" + theirs;
        return both.length() <= longest ? both : ours;
    }

    private void idea(Idea said) {
        Idea idea = new Idea(
                names.item(said.id()), said.text(), said.category(), said.origin(), names.sitting(said.sitting()));
        Idea own = ((Answer.Ideas) here.answer())
                .ideas().stream()
                        .filter(each -> each.id().equals(idea.id()))
                        .findFirst()
                        .orElse(null);
        if (own == null) {
            if (!removed.item(step.id(), idea.id())) {
                pooled.add(new Edit.AddIdea(step.id(), idea));
                added++;
            }
        } else if (!own.equals(idea)) {
            differs = true;
            takeTheirs.add(new Edit.SetIdea(step.id(), idea));
        }
    }

    /** Adds what they have more often than we do, and we have not taken out. */
    private <T> void pool(List<T> ours, List<T> others, BiFunction<Integer, T, Edit> put) {
        List<T> rest = new ArrayList<>(ours);
        int end = ours.size();
        for (T each : others) {
            if (!rest.remove(each) && !removed.value(step.id(), each)) {
                pooled.add(put.apply(end, each));
                end++;
                added++;
            }
        }
    }

    private ClusterMerge clusterMerge(String of, Answer.Clusters clusters) {
        Answer.Clusters own =
                (Answer.Clusters) now.recordOf(of, clusters.kind()).answer();
        return new ClusterMerge(
                of, own.clusters(), clusters.clusters(), names, this::isIdea, group -> removed.item(of, group));
    }

    /** What their dots now stand on: a group of ours of the same name, or the group into which we put the idea. */
    private String dotted(String item) {
        if (!(step instanceof Step.Dots dots)
                || !(guide.step(dots.of()).orElse(null) instanceof Step.Clusters source)
                || !(theirs.recordOf(source.id(), source.kind()).answer() instanceof Answer.Clusters clusters)) {
            return names.item(item);
        }
        return clusterMerge(source.id(), clusters).standsOn(item);
    }

    /** Whether there is such an idea, after what was merged of the ideas. */
    private boolean isIdea(String id) {
        return holds(now, Answer.Ideas.class, id);
    }

    /** Whether what their dots stand on did not come here: it was taken out, or left out of the merging. */
    private boolean isGone(String there, String here) {
        return step instanceof Step.Dots
                && (holds(theirs, Answer.Ideas.class, there) || holds(theirs, Answer.Clusters.class, there))
                && !holds(now, Answer.Ideas.class, here)
                && !holds(now, Answer.Clusters.class, here);
    }

    private static boolean holds(Discussion discussion, Class<? extends Answer> kind, String id) {
        return discussion.answers().values().stream()
                .map(StepRecord::answer)
                .filter(kind::isInstance)
                .anyMatch(answer -> answer instanceof Answer.Ideas(var ideas)
                                && ideas.stream().anyMatch(idea -> idea.id().equals(id))
                        || answer instanceof Answer.Clusters(var clusters)
                                && clusters.stream()
                                        .anyMatch(group -> group.id().equals(id)));
    }

    private Edit count(int sitting, String item, int count) {
        return new Edit.SetCount(step.id(), step.kind(), sitting, item, count);
    }

    /** Makes the edit that sets a count. */
    private interface Counting {
        Edit set(int sitting, String item, int count);
    }

    private void tallies(Tallies ours, Tallies others, Function<String, String> item, Counting counting) {
        others.bySitting().forEach((sittingThere, counts) -> {
            int sitting = names.sitting(sittingThere);
            boolean known = !ours.in(sitting).isEmpty() && !foreign.contains(sitting);
            TreeMap<String, Integer> summed = new TreeMap<>();
            counts.forEach((what, count) -> {
                String here = item.apply(what);
                if (!isGone(what, here)) {
                    summed.merge(here, count, Integer::sum);
                }
            });
            summed.forEach((what, count) -> {
                boolean counted = ours.in(sitting).containsKey(what);
                if (counted && ours.count(sitting, what) == count) {
                    return;
                }
                Edit edit = counting.set(sitting, what, count);
                // A sitting of our own that they have from us: they may have mended it, so it is asked.
                if (known) {
                    differs = true;
                    takeTheirs.add(edit);
                } else {
                    pooled.add(edit);
                    added += count;
                }
            });
        });
    }

    private void statement(Answer.Statement ours, String text) {
        if (text.isEmpty() || text.equals(ours.text().strip())) {
            return;
        }
        if (ours.isEmpty()) {
            pooled.add(new Edit.SetStatement(step.id(), text));
            added++;
        } else if (!ours.drafts().contains(text)) {
            differs = true;
            keepOurs.add(new Edit.SetStatement(step.id(), text));
            keepOurs.add(new Edit.KeepDraft(step.id()));
            keepOurs.add(new Edit.SetStatement(step.id(), ours.text()));
            takeTheirs.add(new Edit.KeepDraft(step.id()));
            takeTheirs.add(new Edit.SetStatement(step.id(), text));
        }
    }

    private void scale(Answer.Scale ours, Answer.Scale others) {
        others.statements()
                .forEach((statement, tallies) -> tallies(
                        ours.of(statement),
                        tallies,
                        Function.identity(),
                        (sitting, point, count) ->
                                new Edit.SetScaleCount(step.id(), sitting, statement, point, count)));
        others.reasons().forEach((statement, reasons) -> {
            Reasons own = ours.reasonsOf(statement);
            reason(statement, Reasons.Side.LOW, own.low(), reasons.low());
            reason(statement, Reasons.Side.HIGH, own.high(), reasons.high());
        });
    }

    private void reason(String statement, Reasons.Side side, String ours, String others) {
        String both = joined(Removed.place(statement, side), ours, others, LONGEST_TEXT);
        if (!both.equals(ours)) {
            pooled.add(new Edit.SetScaleReason(step.id(), statement, side, both));
            added++;
        }
    }

    private void ranking(List<String> ours, List<String> others) {
        if (others.isEmpty() || others.equals(ours)) {
            return;
        }
        Edit order = new Edit.SetOrder(step.id(), others);
        if (ours.isEmpty()) {
            pooled.add(order);
            added++;
        } else {
            differs = true;
            takeTheirs.add(order);
        }
    }

    private void weighing(Answer.Weighing ours, Answer.Weighing others) {
        others.scores()
                .forEach((alternative, row) -> row.forEach((criterion, score) -> choose(
                        ours.score(alternative, criterion),
                        score,
                        new Edit.SetScore(step.id(), alternative, criterion, score))));
        String recommended = others.recommended();
        if (recommended != null) {
            choose(ours.recommended(), recommended, new Edit.Recommend(step.id(), recommended));
        }
        others.reasons().forEach((alternative, reason) -> {
            String own = ours.reasons().getOrDefault(alternative, "");
            String both = joined(alternative, own, reason, LONGEST_TEXT);
            if (!both.equals(own)) {
                pooled.add(new Edit.SetWeighingReason(step.id(), alternative, both));
                added++;
            }
        });
    }

    private <T> void choose(@Nullable T ours, T others, Edit take) {
        if (ours == null) {
            pooled.add(take);
            added++;
        } else if (!ours.equals(others)) {
            differs = true;
            takeTheirs.add(take);
        }
    }
}
