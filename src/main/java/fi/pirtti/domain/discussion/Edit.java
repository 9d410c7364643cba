package fi.pirtti.domain.discussion;

import fi.pirtti.domain.guide.StepKind;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the facilitator did. A discussion is the fold of its edits ({@link Discussion#apply}); each is written
 * to disk as one row. Edits hold values, not references into the screen, so that they can be replayed.
 */
public sealed interface Edit {
    /** Whether Ctrl+Z takes it back. What the clock did is not undone by a person. */
    default boolean undoable() {
        return true;
    }

    /** An edit inside one step, whose record it creates if there is none yet. */
    sealed interface OnStep extends Edit {
        String step();

        StepKind kind();
    }

    // The discussion as a whole

    /** Several edits that are one act and are undone as one. */
    record Together(List<Edit> edits) implements Edit {
        public Together {
            edits = List.copyOf(edits);
        }

        @Override
        public boolean undoable() {
            return edits.stream().anyMatch(Edit::undoable);
        }
    }

    /** The language in which the answers are given. */
    record SetLanguage(String tag) implements Edit {}

    /** The unit as the facilitator describes it, for an open invitation. */
    record SetUnit(Unit unit) implements Edit {}

    record SetBackground(String field, String value) implements Edit {}

    /** A sitting begins; ids ascend in order of holding ({@link EditLog#nextSitting}). */
    record StartSitting(int sitting, OffsetDateTime started, Participants participants) implements Edit {
        @Override
        public boolean undoable() {
            return false;
        }
    }

    /** A sitting that had begun and holds nothing has not been held after all. */
    record CancelSitting(int sitting) implements Edit {
        @Override
        public boolean undoable() {
            return false;
        }
    }

    /** A sitting ends, or goes on after all ({@code ended} null). */
    record EndSitting(int sitting, @Nullable OffsetDateTime ended) implements Edit {
        @Override
        public boolean undoable() {
            return false;
        }
    }

    record SetAttendance(int sitting, Participants participants) implements Edit {}

    /** A human judges, or with {@code stands} false takes the judgement back. What has been said stays as it is. */
    record Judge(Judgement judgement, boolean stands) implements Edit {}

    /** The team approves the summary as it now is, or takes that back. What has been said stays as it is. */
    record Approve(boolean approved) implements Edit {}

    // Any step

    record SetState(
            String step,
            StepKind kind,
            StepState state,
            @Nullable String reason,
            @Nullable Integer sitting) implements OnStep {
        @Override
        public boolean undoable() {
            return state == StepState.SKIPPED;
        }
    }

    record SetNote(String step, StepKind kind, String note) implements OnStep {}

    record AddSeconds(String step, StepKind kind, int seconds) implements OnStep {
        @Override
        public boolean undoable() {
            return false;
        }
    }

    /** Hands or dots on one item of a dots, choice or agreement step. */
    record SetCount(String step, StepKind kind, int sitting, String item, int count) implements OnStep {}

    /** An item is gone, and with it what was counted for it in all sittings. */
    record DropCounts(String step, StepKind kind, String item) implements OnStep {}

    // Ideas

    record AddIdea(String step, Idea idea) implements OnStep {
        @Override
        public StepKind kind() {
            return StepKind.IDEAS;
        }
    }

    /** The idea with the same id now reads so. */
    record SetIdea(String step, Idea idea) implements OnStep {
        @Override
        public StepKind kind() {
            return StepKind.IDEAS;
        }
    }

    /** Only from its own step; {@link Removals#idea} also clears what points to it. */
    record RemoveIdea(String step, String idea) implements OnStep {
        @Override
        public StepKind kind() {
            return StepKind.IDEAS;
        }
    }

    /** The idea stands at {@code index} among the ideas of its step; behind the end means last. */
    record MoveIdea(String step, String idea, int index) implements OnStep {
        @Override
        public StepKind kind() {
            return StepKind.IDEAS;
        }
    }

    // Terms

    /** Sets the term at {@code index}, or appends it where {@code index} is the number of terms. */
    record PutTerm(String step, int index, Term term) implements OnStep {
        @Override
        public StepKind kind() {
            return StepKind.TERMS;
        }
    }

    record RemoveTerm(String step, int index) implements OnStep {
        @Override
        public StepKind kind() {
            return StepKind.TERMS;
        }
    }

    // Clusters

    record AddCluster(String step, String cluster, String name) implements OnStep {
        @Override
        public StepKind kind() {
            return StepKind.CLUSTERS;
        }
    }

    record RenameCluster(String step, String cluster, String name) implements OnStep {
        @Override
        public StepKind kind() {
            return StepKind.CLUSTERS;
        }
    }

    /** Its ideas stand alone again; {@link Removals#cluster} also clears its dots. */
    record RemoveCluster(String step, String cluster) implements OnStep {
        @Override
        public StepKind kind() {
            return StepKind.CLUSTERS;
        }
    }

    /** Moves an idea to the end of a cluster, or ({@code cluster} null) lets it stand alone. */
    record PlaceIdea(String step, String idea, @Nullable String cluster) implements OnStep {
        @Override
        public StepKind kind() {
            return StepKind.CLUSTERS;
        }
    }

    // Statement

    record SetStatement(String step, String text) implements OnStep {
        @Override
        public StepKind kind() {
            return StepKind.STATEMENT;
        }
    }

    /** Keeps the present wording among the drafts. */
    record KeepDraft(String step) implements OnStep {
        @Override
        public StepKind kind() {
            return StepKind.STATEMENT;
        }
    }

    // Scale

    /** {@code point} is {@code "1"}…{@code "n"} or {@link Answer#CANNOT_SAY}. */
    record SetScaleCount(String step, int sitting, String statement, String point, int count) implements OnStep {
        @Override
        public StepKind kind() {
            return StepKind.SCALE;
        }
    }

    record SetScaleReason(String step, String statement, Reasons.Side side, String text) implements OnStep {
        @Override
        public StepKind kind() {
            return StepKind.SCALE;
        }
    }

    // Ranking

    record SetOrder(String step, List<String> order) implements OnStep {
        public SetOrder {
            order = List.copyOf(order);
        }

        @Override
        public StepKind kind() {
            return StepKind.RANKING;
        }
    }

    // Weighing

    /** {@code score} null empties the cell. */
    record SetScore(
            String step,
            String alternative,
            String criterion,
            @Nullable Integer score) implements OnStep {
        @Override
        public StepKind kind() {
            return StepKind.WEIGHING;
        }
    }

    /** {@code alternative} {@link Answer.Weighing#NONE}: none is recommended; null: nothing has been said of it. */
    record Recommend(String step, @Nullable String alternative) implements OnStep {
        @Override
        public StepKind kind() {
            return StepKind.WEIGHING;
        }
    }

    record SetWeighingReason(String step, String alternative, String text) implements OnStep {
        @Override
        public StepKind kind() {
            return StepKind.WEIGHING;
        }
    }

    // Actions

    /** Sets the action at {@code index}, or appends it where {@code index} is the number of actions. */
    record PutAction(String step, int index, Action action) implements OnStep {
        @Override
        public StepKind kind() {
            return StepKind.ACTIONS;
        }
    }

    record RemoveAction(String step, int index) implements OnStep {
        @Override
        public StepKind kind() {
            return StepKind.ACTIONS;
        }
    }

    // Agreement

    /** Sets the opinion at {@code index}, or appends it where {@code index} is the number of opinions. */
    record PutDissent(String step, int index, Dissent dissent) implements OnStep {
        @Override
        public StepKind kind() {
            return StepKind.AGREEMENT;
        }
    }

    record RemoveDissent(String step, int index) implements OnStep {
        @Override
        public StepKind kind() {
            return StepKind.AGREEMENT;
        }
    }
}
