package fi.pirtti.exchange.discussion;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.discussion.Tallies;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes what was answered, by kind. */
final class AnswerWriter {
    private AnswerWriter() {}

    static void write(Answer answer, ObjectNode json) {
        switch (answer) {
            case Answer.Info _ -> {}
            case Answer.Ideas ideas -> ideas(ideas, json.putArray("ideas"));
            case Answer.Terms terms -> {
                ArrayNode array = json.putArray("terms");
                terms.terms()
                        .forEach(term -> array.addObject()
                                .put("term", term.term())
                                .put("here", term.here())
                                .put("elsewhere", term.elsewhere()));
            }
            case Answer.Clusters clusters -> {
                ArrayNode array = json.putArray("clusters");
                clusters.clusters().forEach(cluster -> {
                    ArrayNode ideas = array.addObject()
                            .put("id", cluster.id())
                            .put("name", cluster.name())
                            .putArray("ideas");
                    cluster.ideas().forEach(ideas::add);
                });
            }
            case Answer.Dots dots -> tallies(dots.tallies(), json);
            case Answer.Statement statement -> json.put("text", statement.text());
            case Answer.Scale scale -> scale(scale, json);
            case Answer.Choice choice -> tallies(choice.tallies(), json);
            case Answer.Ranking ranking -> {
                ArrayNode order = json.putArray("order");
                ranking.order().forEach(order::add);
            }
            case Answer.Weighing weighing -> weighing(weighing, json);
            case Answer.Actions actions -> {
                ArrayNode array = json.putArray("actions");
                actions.actions().forEach(action -> {
                    ObjectNode each =
                            array.addObject().put("text", action.text()).put("role", action.role());
                    LocalDate due = action.due();
                    if (due != null) {
                        each.put("due", due.toString());
                    }
                });
            }
            case Answer.Agreement agreement -> {
                tallies(agreement.tallies(), json);
                ArrayNode array = json.putArray("dissent");
                agreement.dissent().forEach(dissent -> {
                    ObjectNode each = array.addObject().put("text", dissent.text());
                    if (dissent.step() != null) {
                        each.put("step", dissent.step());
                    }
                });
            }
        }
    }

    private static void ideas(Answer.Ideas ideas, ArrayNode array) {
        ideas.ideas().forEach(idea -> {
            ObjectNode each = array.addObject().put("id", idea.id()).put("text", idea.text());
            if (idea.category() != null) {
                each.put("category", idea.category());
            }
            each.put("origin", idea.origin().wireName()).put("sitting", idea.sitting());
        });
    }

    private static void tallies(Tallies tallies, ObjectNode json) {
        ArrayNode array = json.putArray("tallies");
        tallies.bySitting().forEach((sitting, counts) -> {
            ObjectNode written = array.addObject().put("sitting", sitting).putObject("counts");
            counts.forEach(written::put);
        });
    }

    private static void scale(Answer.Scale scale, ObjectNode json) {
        TreeMap<Integer, SortedMap<String, SortedMap<String, Integer>>> bySitting = new TreeMap<>();
        scale.statements()
                .forEach((statement, tallies) -> tallies.bySitting()
                        .forEach((sitting, counts) -> bySitting
                                .computeIfAbsent(sitting, _ -> new TreeMap<>())
                                .put(statement, counts)));
        ArrayNode array = json.putArray("tallies");
        bySitting.forEach((sitting, statements) -> {
            ObjectNode written = array.addObject().put("sitting", sitting).putObject("counts");
            statements.forEach((statement, counts) -> {
                ObjectNode points = written.putObject(statement);
                counts.forEach(points::put);
            });
        });
        ObjectNode reasons = json.putObject("reasons");
        scale.reasons()
                .forEach((statement, reason) ->
                        reasons.putObject(statement).put("low", reason.low()).put("high", reason.high()));
    }

    private static void weighing(Answer.Weighing weighing, ObjectNode json) {
        ObjectNode scores = json.putObject("scores");
        weighing.scores().forEach((alternative, row) -> {
            ObjectNode written = scores.putObject(alternative);
            row.forEach(written::put);
        });
        if (weighing.recommended() != null) {
            json.put("recommended", weighing.recommended());
        }
        ObjectNode reasons = json.putObject("reasons");
        weighing.reasons().forEach(reasons::put);
    }
}
