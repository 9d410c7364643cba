package fi.pirtti.domain.discussion;

import static fi.pirtti.support.CleanText.clean;

import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Edits whose texts hold only what every file can hold. */
public final class CleanEdit {
    private CleanEdit() {}

    /** The edit with all its texts {@linkplain fi.pirtti.support.CleanText clean}; usually the very same. */
    public static Edit of(Edit edit) {
        Edit cleaned = cleaned(edit);
        return cleaned.equals(edit) ? edit : cleaned;
    }

    private static Edit cleaned(Edit edit) {
        return switch (edit) {
            case Edit.Together(var edits) ->
                new Edit.Together(edits.stream().map(CleanEdit::of).toList());
            case Edit.SetUnit(Unit unit) -> new Edit.SetUnit(unit(unit));
            case Edit.SetBackground(String field, String value) -> new Edit.SetBackground(field, clean(value));
            case Edit.Judge(Judgement judgement, boolean stands) -> new Edit.Judge(judgement(judgement), stands);
            case Edit.OnStep onStep -> onStep(onStep);
            case Edit.SetLanguage _,
                    Edit.StartSitting _,
                    Edit.CancelSitting _,
                    Edit.EndSitting _,
                    Edit.SetAttendance _,
                    Edit.Approve _ -> edit;
        };
    }

    private static Edit onStep(Edit.OnStep edit) {
        return switch (edit) {
            case Edit.SetState(var step, var kind, var state, var reason, var sitting) ->
                new Edit.SetState(step, kind, state, cleanOrNull(reason), sitting);
            case Edit.SetNote(var step, var kind, String note) -> new Edit.SetNote(step, kind, clean(note));
            case Edit.AddIdea(String step, Idea idea) -> new Edit.AddIdea(step, idea(idea));
            case Edit.SetIdea(String step, Idea idea) -> new Edit.SetIdea(step, idea(idea));
            case Edit.PutTerm(String step, int index, Term(String term, String here, String elsewhere)) ->
                new Edit.PutTerm(step, index, new Term(clean(term), clean(here), clean(elsewhere)));
            case Edit.AddCluster(String step, String cluster, String name) ->
                new Edit.AddCluster(step, cluster, clean(name));
            case Edit.RenameCluster(String step, String cluster, String name) ->
                new Edit.RenameCluster(step, cluster, clean(name));
            case Edit.SetStatement(String step, String text) -> new Edit.SetStatement(step, clean(text));
            case Edit.SetScaleReason(String step, String statement, var side, String text) ->
                new Edit.SetScaleReason(step, statement, side, clean(text));
            case Edit.SetWeighingReason(String step, String alternative, String text) ->
                new Edit.SetWeighingReason(step, alternative, clean(text));
            case Edit.PutAction(String step, int index, Action(String text, String role, var due)) ->
                new Edit.PutAction(step, index, new Action(clean(text), clean(role), due));
            case Edit.PutDissent(String step, int index, Dissent(String text, var about)) ->
                new Edit.PutDissent(step, index, new Dissent(clean(text), about));
            case Edit.AddSeconds _,
                    Edit.SetCount _,
                    Edit.DropCounts _,
                    Edit.RemoveIdea _,
                    Edit.MoveIdea _,
                    Edit.RemoveTerm _,
                    Edit.RemoveCluster _,
                    Edit.PlaceIdea _,
                    Edit.KeepDraft _,
                    Edit.SetScaleCount _,
                    Edit.SetOrder _,
                    Edit.SetScore _,
                    Edit.Recommend _,
                    Edit.RemoveAction _,
                    Edit.RemoveDissent _ -> edit;
        };
    }

    private static Idea idea(Idea idea) {
        return new Idea(idea.id(), clean(idea.text()), idea.category(), idea.origin(), idea.sitting());
    }

    private static Unit unit(Unit unit) {
        TreeMap<String, String> background = new TreeMap<>();
        unit.background().forEach((field, value) -> background.put(field, clean(value)));
        return new Unit(
                unit.id(), clean(unit.name()), clean(unit.organisation()), clean(unit.municipality()), background);
    }

    private static Judgement judgement(Judgement judgement) {
        return switch (judgement) {
            case Judgement.NoIdentifier(String found) -> new Judgement.NoIdentifier(clean(found));
            case Judgement.Kept(String found, String within, String reason) ->
                new Judgement.Kept(clean(found), clean(within), clean(reason));
        };
    }

    private static @Nullable String cleanOrNull(@Nullable String text) {
        return text == null ? null : clean(text);
    }
}
