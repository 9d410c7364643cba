package fi.pirtti.storage.workspace;

import fi.pirtti.domain.discussion.Action;
import fi.pirtti.domain.discussion.Dissent;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.Idea;
import fi.pirtti.domain.discussion.Judgement;
import fi.pirtti.domain.discussion.Origin;
import fi.pirtti.domain.discussion.Participants;
import fi.pirtti.domain.discussion.Reasons;
import fi.pirtti.domain.discussion.StepState;
import fi.pirtti.domain.discussion.Term;
import fi.pirtti.domain.discussion.Unit;
import fi.pirtti.domain.guide.StepKind;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads each kind of edit; {@link EditWriter} is its mirror. */
final class EditReader {
    private EditReader() {}

    static Edit read(JsonText.In in) {
        return switch (in.text("edit")) {
            case "together" ->
                new Edit.Together(
                        in.objects("edits").stream().map(EditReader::read).toList());
            case "setLanguage" -> new Edit.SetLanguage(in.text("tag"));
            case "setUnit" -> new Edit.SetUnit(unit(in.object("unit")));
            case "setBackground" -> new Edit.SetBackground(in.text("field"), in.text("value"));
            case "startSitting" ->
                new Edit.StartSitting(
                        in.number("sitting"),
                        OffsetDateTime.parse(in.text("started")),
                        participants(in.object("participants")));
            case "cancelSitting" -> new Edit.CancelSitting(in.number("sitting"));
            case "endSitting" -> new Edit.EndSitting(in.number("sitting"), time(in.textOrNull("ended")));
            case "setAttendance" ->
                new Edit.SetAttendance(in.number("sitting"), participants(in.object("participants")));
            case "judge" -> new Edit.Judge(judgement(in), in.flag("stands"));
            case "approve" -> new Edit.Approve(in.flag("approved"));
            case "setState" ->
                new Edit.SetState(
                        in.text("step"),
                        kind(in),
                        StepState.valueOf(in.text("state").toUpperCase(Locale.ROOT)),
                        in.textOrNull("reason"),
                        in.numberOrNull("sitting"));
            case "setNote" -> new Edit.SetNote(in.text("step"), kind(in), in.text("note"));
            case "addSeconds" -> new Edit.AddSeconds(in.text("step"), kind(in), in.number("seconds"));
            case "setCount" ->
                new Edit.SetCount(in.text("step"), kind(in), in.number("sitting"), in.text("item"), in.number("count"));
            case "dropCounts" -> new Edit.DropCounts(in.text("step"), kind(in), in.text("item"));
            case "addIdea" -> new Edit.AddIdea(in.text("step"), idea(in.object("idea")));
            case "setIdea" -> new Edit.SetIdea(in.text("step"), idea(in.object("idea")));
            case "removeIdea" -> new Edit.RemoveIdea(in.text("step"), in.text("idea"));
            case "moveIdea" -> new Edit.MoveIdea(in.text("step"), in.text("idea"), in.number("index"));
            case "putTerm" -> new Edit.PutTerm(in.text("step"), in.number("index"), term(in.object("term")));
            case "removeTerm" -> new Edit.RemoveTerm(in.text("step"), in.number("index"));
            case "addCluster" -> new Edit.AddCluster(in.text("step"), in.text("cluster"), in.text("name"));
            case "renameCluster" -> new Edit.RenameCluster(in.text("step"), in.text("cluster"), in.text("name"));
            case "removeCluster" -> new Edit.RemoveCluster(in.text("step"), in.text("cluster"));
            case "placeIdea" -> new Edit.PlaceIdea(in.text("step"), in.text("idea"), in.textOrNull("cluster"));
            case "setStatement" -> new Edit.SetStatement(in.text("step"), in.text("text"));
            case "keepDraft" -> new Edit.KeepDraft(in.text("step"));
            case "setScaleCount" ->
                new Edit.SetScaleCount(
                        in.text("step"),
                        in.number("sitting"),
                        in.text("statement"),
                        in.text("point"),
                        in.number("count"));
            case "setScaleReason" ->
                new Edit.SetScaleReason(
                        in.text("step"), in.text("statement"), Reasons.Side.valueOf(in.text("side")), in.text("text"));
            case "setOrder" -> new Edit.SetOrder(in.text("step"), in.texts("order"));
            case "setScore" ->
                new Edit.SetScore(
                        in.text("step"), in.text("alternative"), in.text("criterion"), in.numberOrNull("score"));
            case "recommend" -> new Edit.Recommend(in.text("step"), in.textOrNull("alternative"));
            case "setWeighingReason" ->
                new Edit.SetWeighingReason(in.text("step"), in.text("alternative"), in.text("text"));
            case "putAction" -> new Edit.PutAction(in.text("step"), in.number("index"), action(in.object("action")));
            case "removeAction" -> new Edit.RemoveAction(in.text("step"), in.number("index"));
            case "putDissent" ->
                new Edit.PutDissent(in.text("step"), in.number("index"), dissent(in.object("dissent")));
            case "removeDissent" -> new Edit.RemoveDissent(in.text("step"), in.number("index"));
            default -> throw new IllegalArgumentException("an edit of a kind that this program does not know");
        };
    }

    static Participants participants(JsonText.In in) {
        return new Participants(in.number("total"), in.numbers("groups"));
    }

    private static Judgement judgement(JsonText.In in) {
        String reason = in.textOrNull("reason");
        return reason == null
                ? new Judgement.NoIdentifier(in.text("found"))
                : new Judgement.Kept(in.text("found"), in.text("within"), reason);
    }

    private static StepKind kind(JsonText.In in) {
        return StepKind.ofWireName(in.text("kind"))
                .orElseThrow(() -> new IllegalArgumentException("a step of a kind that this program does not know"));
    }

    private static @Nullable OffsetDateTime time(@Nullable String text) {
        return text == null ? null : OffsetDateTime.parse(text);
    }

    private static Unit unit(JsonText.In in) {
        return new Unit(
                in.text("id"),
                in.text("name"),
                in.text("organisation"),
                in.text("municipality"),
                in.textsByName("background"));
    }

    private static Idea idea(JsonText.In in) {
        return new Idea(
                in.text("id"),
                in.text("text"),
                in.textOrNull("category"),
                Origin.valueOf(in.text("origin")),
                in.number("sitting"));
    }

    private static Term term(JsonText.In in) {
        return new Term(in.text("term"), in.text("here"), in.text("elsewhere"));
    }

    private static Action action(JsonText.In in) {
        String due = in.textOrNull("due");
        return new Action(in.text("text"), in.text("role"), due == null ? null : LocalDate.parse(due));
    }

    private static Dissent dissent(JsonText.In in) {
        return new Dissent(in.text("text"), in.textOrNull("step"));
    }
}
