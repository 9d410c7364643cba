package fi.pirtti.domain.merging;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.Participants;
import fi.pirtti.domain.discussion.Sitting;
import fi.pirtti.domain.discussion.Unit;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What it takes to bring another machine's discussion of the same unit into ours, before it is done.
 *
 * <p>Ideas, terms, actions, groups, reasons, notes and dissent are pooled; sittings are added with their tallies. Of
 * statement, ranking and weighing there is one: where the two differ, one is chosen, and a statement that is not is kept
 * among the drafts. Merging the same once more adds nothing.
 *
 * @param sittings those that are added, under the ids that they get
 * @param parts the whole first, then the steps in which the other machine has something, in the order of the guide
 */
public record Merge(List<Sitting> sittings, List<MergePart> parts) {
    public Merge {
        sittings = List.copyOf(sittings);
        parts = List.copyOf(parts);
    }

    /**
     * Compares the two.
     *
     * @param theirs answers the same guide
     * @param nextSitting the first id that is free for a sitting here
     * @param foreign ids of sittings that came from another machine before: what it now says of them counts
     * @param removed what was taken out here, which does not come back
     * @param leftOut ids of the steps in which nothing of theirs is taken
     */
    public static Merge of(
            Guide guide,
            Discussion ours,
            Discussion theirs,
            int nextSitting,
            Set<Integer> foreign,
            Removed removed,
            Set<String> leftOut) {
        Names names = new Names(ours, theirs, nextSitting);
        List<MergePart> parts = new ArrayList<>();
        MergePart whole = whole(ours, theirs, names, foreign);
        parts.add(whole);
        Discussion now = applied(ours, whole.pooled());
        for (Step step : guide.steps()) {
            if (theirs.answers().containsKey(step.id()) && !leftOut.contains(step.id())) {
                MergePart part = new StepMerge(guide, step, now, theirs, names, foreign, removed).part();
                parts.add(part);
                now = applied(now, part.pooled());
            }
        }
        return new Merge(names.added(), parts);
    }

    /**
     * All of it as one act; empty if there is nothing to do.
     *
     * @param takeTheirs ids of the steps in which theirs is taken where the two differ
     */
    public Optional<Edit> edit(Set<String> takeTheirs) {
        List<Edit> edits = new ArrayList<>();
        for (MergePart part : parts) {
            edits.addAll(part.pooled());
            String step = part.step();
            edits.addAll(step != null && takeTheirs.contains(step) ? part.theirs() : part.ours());
        }
        return edits.isEmpty() ? Optional.empty() : Optional.of(new Edit.Together(edits));
    }

    /** Whether nothing is to be added, and nothing to be chosen. */
    public boolean isNothing() {
        return parts.stream().allMatch(MergePart::isNothing);
    }

    private static Discussion applied(Discussion discussion, List<Edit> edits) {
        return discussion.apply(new Edit.Together(edits));
    }

    private static MergePart whole(Discussion ours, Discussion theirs, Names names, Set<Integer> foreign) {
        List<Edit> edits = new ArrayList<>();
        for (Sitting sitting : names.added()) {
            // The attendance by itself, so that the whole can be undone even where nothing else comes with it.
            edits.add(new Edit.StartSitting(sitting.id(), sitting.started(), Participants.NONE));
            edits.add(new Edit.SetAttendance(sitting.id(), sitting.participants()));
            if (sitting.ended() != null) {
                edits.add(new Edit.EndSitting(sitting.id(), sitting.ended()));
            }
        }
        for (Sitting sitting : theirs.sittings()) {
            Sitting here = ours.sitting(names.sitting(sitting.id())).orElse(null);
            if (here != null && foreign.contains(here.id())) {
                if (!here.participants().equals(sitting.participants())) {
                    edits.add(new Edit.SetAttendance(here.id(), sitting.participants()));
                }
                if (sitting.ended() != null && !sitting.ended().equals(here.ended())) {
                    edits.add(new Edit.EndSitting(here.id(), sitting.ended()));
                }
            }
        }
        Unit unit = ours.unit();
        if (unit.name().isBlank() && !theirs.unit().name().isBlank()) {
            edits.add(new Edit.SetUnit(theirs.unit()));
        }
        theirs.unit().background().forEach((field, value) -> {
            if (!unit.background().containsKey(field)) {
                edits.add(new Edit.SetBackground(field, value));
            }
        });
        return new MergePart(null, edits, List.of(), List.of(), names.added().size(), false);
    }
}
