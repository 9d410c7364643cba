package fi.pirtti.domain.merging;

import fi.pirtti.domain.discussion.Edit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What merging does in one step, or, with no step, to the unit and the sittings.
 *
 * @param step its id
 * @param pooled what is added whatever is chosen
 * @param ours what is recorded besides if ours is kept where the two differ
 * @param theirs what is recorded besides if theirs is taken
 * @param added how many things come from the other machine: ideas, terms, groups, counts, …
 * @param differs whether the two say different things of which one has to be chosen
 */
public record MergePart(
        @Nullable String step, List<Edit> pooled, List<Edit> ours, List<Edit> theirs, int added, boolean differs) {
    public MergePart {
        pooled = List.copyOf(pooled);
        ours = List.copyOf(ours);
        theirs = List.copyOf(theirs);
    }

    /** Whether nothing is to be done or chosen. */
    public boolean isNothing() {
        return pooled.isEmpty() && ours.isEmpty() && !differs;
    }
}
