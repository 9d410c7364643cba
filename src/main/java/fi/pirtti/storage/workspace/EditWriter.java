package fi.pirtti.storage.workspace;

import fi.pirtti.domain.discussion.Action;
import fi.pirtti.domain.discussion.Dissent;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.Idea;
import fi.pirtti.domain.discussion.Judgement;
import fi.pirtti.domain.discussion.Participants;
import fi.pirtti.domain.discussion.Term;
import fi.pirtti.domain.discussion.Unit;
import java.io.IOException;
import java.util.List;

/** Writes each kind of edit; {@link EditReader} is its mirror. */
final class EditWriter {
    private EditWriter() {}

    static void write(Edit edit, JsonText.Out out) throws IOException {
        switch (edit) {
            case Edit.Together(List<Edit> edits) ->
                out.text("edit", "together")
                        .objects(
                                "edits",
                                edits.stream()
                                        .map(one -> (JsonText.Members) inner -> write(one, inner))
                                        .toList());
            case Edit.SetLanguage set -> out.text("edit", "setLanguage").text("tag", set.tag());
            case Edit.SetUnit set -> out.text("edit", "setUnit").object("unit", unit -> write(set.unit(), unit));
            case Edit.SetBackground set ->
                out.text("edit", "setBackground").text("field", set.field()).text("value", set.value());
            case Edit.StartSitting start ->
                out.text("edit", "startSitting")
                        .number("sitting", start.sitting())
                        .text("started", start.started())
                        .object("participants", inner -> write(start.participants(), inner));
            case Edit.CancelSitting(int sitting) ->
                out.text("edit", "cancelSitting").number("sitting", sitting);
            case Edit.EndSitting end ->
                out.text("edit", "endSitting").number("sitting", end.sitting()).text("ended", end.ended());
            case Edit.SetAttendance set ->
                out.text("edit", "setAttendance")
                        .number("sitting", set.sitting())
                        .object("participants", inner -> write(set.participants(), inner));
            case Edit.Judge(Judgement judgement, boolean stands) -> {
                out.text("edit", "judge").text("found", judgement.found()).flag("stands", stands);
                if (judgement instanceof Judgement.Kept kept) {
                    out.text("within", kept.within()).text("reason", kept.reason());
                }
            }
            case Edit.Approve(boolean approved) -> out.text("edit", "approve").flag("approved", approved);
            case Edit.OnStep onStep -> {
                out.text("edit", name(onStep)).text("step", onStep.step());
                writeOnStep(onStep, out);
            }
        }
    }

    private static String name(Edit.OnStep edit) {
        return switch (edit) {
            case Edit.SetState _ -> "setState";
            case Edit.SetNote _ -> "setNote";
            case Edit.AddSeconds _ -> "addSeconds";
            case Edit.SetCount _ -> "setCount";
            case Edit.DropCounts _ -> "dropCounts";
            case Edit.AddIdea _ -> "addIdea";
            case Edit.SetIdea _ -> "setIdea";
            case Edit.RemoveIdea _ -> "removeIdea";
            case Edit.MoveIdea _ -> "moveIdea";
            case Edit.PutTerm _ -> "putTerm";
            case Edit.RemoveTerm _ -> "removeTerm";
            case Edit.AddCluster _ -> "addCluster";
            case Edit.RenameCluster _ -> "renameCluster";
            case Edit.RemoveCluster _ -> "removeCluster";
            case Edit.PlaceIdea _ -> "placeIdea";
            case Edit.SetStatement _ -> "setStatement";
            case Edit.KeepDraft _ -> "keepDraft";
            case Edit.SetScaleCount _ -> "setScaleCount";
            case Edit.SetScaleReason _ -> "setScaleReason";
            case Edit.SetOrder _ -> "setOrder";
            case Edit.SetScore _ -> "setScore";
            case Edit.Recommend _ -> "recommend";
            case Edit.SetWeighingReason _ -> "setWeighingReason";
            case Edit.PutAction _ -> "putAction";
            case Edit.RemoveAction _ -> "removeAction";
            case Edit.PutDissent _ -> "putDissent";
            case Edit.RemoveDissent _ -> "removeDissent";
        };
    }

    private static void writeOnStep(Edit.OnStep edit, JsonText.Out out) throws IOException {
        switch (edit) {
            case Edit.SetState set ->
                out.text("kind", set.kind().wireName())
                        .text("state", set.state().wireName())
                        .text("reason", set.reason())
                        .number("sitting", set.sitting());
            case Edit.SetNote set -> out.text("kind", set.kind().wireName()).text("note", set.note());
            case Edit.AddSeconds add -> out.text("kind", add.kind().wireName()).number("seconds", add.seconds());
            case Edit.SetCount set ->
                out.text("kind", set.kind().wireName())
                        .number("sitting", set.sitting())
                        .text("item", set.item())
                        .number("count", set.count());
            case Edit.DropCounts drop ->
                out.text("kind", drop.kind().wireName()).text("item", drop.item());
            case Edit.AddIdea add -> out.object("idea", idea -> write(add.idea(), idea));
            case Edit.SetIdea set -> out.object("idea", idea -> write(set.idea(), idea));
            case Edit.RemoveIdea remove -> out.text("idea", remove.idea());
            case Edit.MoveIdea move -> out.text("idea", move.idea()).number("index", move.index());
            case Edit.PutTerm put -> out.number("index", put.index()).object("term", term -> write(put.term(), term));
            case Edit.RemoveTerm remove -> out.number("index", remove.index());
            case Edit.AddCluster add -> out.text("cluster", add.cluster()).text("name", add.name());
            case Edit.RenameCluster rename ->
                out.text("cluster", rename.cluster()).text("name", rename.name());
            case Edit.RemoveCluster remove -> out.text("cluster", remove.cluster());
            case Edit.PlaceIdea place -> out.text("idea", place.idea()).text("cluster", place.cluster());
            case Edit.SetStatement set -> out.text("text", set.text());
            case Edit.KeepDraft _ -> {}
            case Edit.SetScaleCount set ->
                out.number("sitting", set.sitting())
                        .text("statement", set.statement())
                        .text("point", set.point())
                        .number("count", set.count());
            case Edit.SetScaleReason set ->
                out.text("statement", set.statement())
                        .text("side", set.side().name())
                        .text("text", set.text());
            case Edit.SetOrder set -> out.texts("order", set.order());
            case Edit.SetScore set ->
                out.text("alternative", set.alternative())
                        .text("criterion", set.criterion())
                        .number("score", set.score());
            case Edit.Recommend recommend -> out.text("alternative", recommend.alternative());
            case Edit.SetWeighingReason set ->
                out.text("alternative", set.alternative()).text("text", set.text());
            case Edit.PutAction put ->
                out.number("index", put.index()).object("action", action -> write(put.action(), action));
            case Edit.RemoveAction remove -> out.number("index", remove.index());
            case Edit.PutDissent put ->
                out.number("index", put.index()).object("dissent", dissent -> write(put.dissent(), dissent));
            case Edit.RemoveDissent remove -> out.number("index", remove.index());
        }
    }

    static void write(Participants participants, JsonText.Out out) throws IOException {
        out.number("total", participants.total()).numbers("groups", participants.groups());
    }

    private static void write(Unit unit, JsonText.Out out) throws IOException {
        out.text("id", unit.id())
                .text("name", unit.name())
                .text("organisation", unit.organisation())
                .text("municipality", unit.municipality())
                .textsByName("background", unit.background());
    }

    private static void write(Idea idea, JsonText.Out out) throws IOException {
        out.text("id", idea.id())
                .text("text", idea.text())
                .text("category", idea.category())
                .text("origin", idea.origin().name())
                .number("sitting", idea.sitting());
    }

    private static void write(Term term, JsonText.Out out) throws IOException {
        out.text("term", term.term()).text("here", term.here()).text("elsewhere", term.elsewhere());
    }

    private static void write(Action action, JsonText.Out out) throws IOException {
        out.text("text", action.text()).text("role", action.role()).text("due", action.due());
    }

    private static void write(Dissent dissent, JsonText.Out out) throws IOException {
        out.text("text", dissent.text()).text("step", dissent.step());
    }
}
