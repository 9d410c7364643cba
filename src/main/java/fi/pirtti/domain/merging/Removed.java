package fi.pirtti.domain.merging;

import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.EditLog;
import fi.pirtti.domain.discussion.LogEntry;
import fi.pirtti.domain.discussion.Reasons;
import java.util.HashSet;
import java.util.Set;

/**
 * What was once in a discussion and was taken out of it since: merging does not bring it back. What was undone was never
 * there. Sealing forgets it, as it forgets everything that was erased.
 */
public final class Removed {
    static final String NOTE = "note";

    /** Nothing was ever taken out. */
    public static final Removed NOTHING = new Removed(Set.of(), Set.of());

    private final Set<Object> things;
    private final Set<Text> texts;

    /** An idea or group. */
    private record Item(String step, String id) {}

    /** A term, action or dissenting opinion. */
    private record Value(String step, Object value) {}

    /** A text to which others are joined, such as a note; {@code place} tells the texts of a step apart. */
    private record Text(String step, String place, String words) {}

    private Removed(Set<Object> things, Set<Text> texts) {
        this.things = things;
        this.texts = texts;
    }

    public static Removed of(EditLog log) {
        Removed ever = new Removed(new HashSet<>(), new HashSet<>());
        ever.add(log.base());
        for (LogEntry entry : log.entries()) {
            if (!entry.undone()) {
                ever.add(entry.edit());
            }
        }
        Removed present = new Removed(new HashSet<>(), new HashSet<>());
        present.add(log.current());
        ever.things.removeAll(present.things);
        return ever;
    }

    /** Whether that idea or group was taken out. */
    boolean item(String step, String id) {
        return things.contains(new Item(step, id));
    }

    /** Whether that very term, action or dissenting opinion was taken out. */
    boolean value(String step, Object value) {
        return things.contains(new Value(step, value));
    }

    /** Whether the text once said these words; for words that it does not say now. */
    boolean words(String step, String place, String words) {
        return texts.stream()
                .anyMatch(text -> text.step().equals(step)
                        && text.place().equals(place)
                        && text.words().contains(words));
    }

    static String place(String statement, Reasons.Side side) {
        return side + " " + statement;
    }

    private void add(Discussion discussion) {
        discussion.answers().forEach((step, record) -> {
            texts.add(new Text(step, NOTE, record.note()));
            add(step, record.answer());
        });
    }

    private void add(String step, Answer answer) {
        switch (answer) {
            case Answer.Info _, Answer.Dots _, Answer.Statement _, Answer.Choice _, Answer.Ranking _ -> {}
            case Answer.Ideas(var ideas) -> ideas.forEach(idea -> things.add(new Item(step, idea.id())));
            case Answer.Terms(var terms) -> terms.forEach(term -> things.add(new Value(step, term)));
            case Answer.Clusters(var clusters) -> clusters.forEach(group -> things.add(new Item(step, group.id())));
            case Answer.Scale(var _, var reasons) ->
                reasons.forEach((statement, reason) -> {
                    texts.add(new Text(step, place(statement, Reasons.Side.LOW), reason.low()));
                    texts.add(new Text(step, place(statement, Reasons.Side.HIGH), reason.high()));
                });
            case Answer.Weighing weighing ->
                weighing.reasons().forEach((alternative, reason) -> texts.add(new Text(step, alternative, reason)));
            case Answer.Actions(var actions) -> actions.forEach(action -> things.add(new Value(step, action)));
            case Answer.Agreement(var _, var dissent) -> dissent.forEach(one -> things.add(new Value(step, one)));
        }
    }

    private void add(Edit edit) {
        if (edit instanceof Edit.Together(var edits)) {
            edits.forEach(this::add);
        } else if (edit instanceof Edit.AddIdea(var step, var idea)) {
            things.add(new Item(step, idea.id()));
        } else if (edit instanceof Edit.AddCluster(var step, var cluster, var _)) {
            things.add(new Item(step, cluster));
        } else if (edit instanceof Edit.PutTerm(var step, var _, var term)) {
            things.add(new Value(step, term));
        } else if (edit instanceof Edit.PutAction(var step, var _, var action)) {
            things.add(new Value(step, action));
        } else if (edit instanceof Edit.PutDissent(var step, var _, var dissent)) {
            things.add(new Value(step, dissent));
        } else if (edit instanceof Edit.SetNote(var step, var _, var note)) {
            texts.add(new Text(step, NOTE, note));
        } else if (edit instanceof Edit.SetScaleReason(var step, var statement, var side, var text)) {
            texts.add(new Text(step, place(statement, side), text));
        } else if (edit instanceof Edit.SetWeighingReason(var step, var alternative, var text)) {
            texts.add(new Text(step, alternative, text));
        }
    }
}
