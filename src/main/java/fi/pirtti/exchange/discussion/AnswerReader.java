package fi.pirtti.exchange.discussion;

import fi.pirtti.domain.discussion.Action;
import fi.pirtti.domain.discussion.AgreementLevel;
import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.discussion.Dissent;
import fi.pirtti.domain.discussion.Reasons;
import fi.pirtti.domain.discussion.Term;
import fi.pirtti.domain.guide.Criterion;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.Labelled;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.exchange.json.Fields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads what was answered in a step, by its kind. */
final class AnswerReader {
    private static final Set<String> LEVELS =
            Stream.of(AgreementLevel.values()).map(AgreementLevel::wireName).collect(Collectors.toSet());

    private final Guide guide;
    private final TallyReader tallies;
    private final IdeaReader ideas;

    AnswerReader(Guide guide, Scope scope) {
        this.guide = guide;
        this.tallies = new TallyReader(scope);
        this.ideas = new IdeaReader(scope);
    }

    Answer read(Step step, Fields fields) {
        return switch (step) {
            case Step.Info _ -> new Answer.Info();
            case Step.Ideas asked -> ideas.ideas(asked, fields);
            case Step.Terms _ -> terms(fields);
            case Step.Clusters asked -> ideas.clusters(asked, fields);
            case Step.Dots asked -> new Answer.Dots(tallies.read(fields, ideas.dottable(asked.of())));
            case Step.Statement asked -> new Answer.Statement(fields.textOrEmpty("text", asked.maxLength()), List.of());
            case Step.Scale asked -> scale(asked, fields);
            case Step.Choice asked -> new Answer.Choice(tallies.read(fields, ids(asked.options())));
            case Step.Ranking asked -> ranking(asked, fields);
            case Step.Weighing asked -> weighing(asked, fields);
            case Step.Actions _ -> actions(fields);
            case Step.Agreement asked -> agreement(asked, fields);
        };
    }

    private static Answer terms(Fields fields) {
        return new Answer.Terms(items(fields, "terms").stream()
                .map(each -> {
                    Term term = new Term(
                            each.anyText("term", DiscussionLimits.MAX_TEXT),
                            each.textOrEmpty("here", DiscussionLimits.MAX_TEXT),
                            each.textOrEmpty("elsewhere", DiscussionLimits.MAX_TEXT));
                    each.noOthers();
                    return term;
                })
                .toList());
    }

    private Answer scale(Step.Scale asked, Fields fields) {
        Set<String> statements = ids(asked.statements());
        Set<String> points = IntStream.rangeClosed(1, asked.points())
                .mapToObj(Integer::toString)
                .collect(Collectors.toCollection(HashSet::new));
        if (asked.cannotSay()) {
            points.add(Answer.CANNOT_SAY);
        }
        TreeMap<String, Reasons> reasons = new TreeMap<>();
        if (fields.has("reasons")) {
            Fields all = fields.object("reasons");
            for (String statement : known(all, statements)) {
                Fields each = all.object(statement);
                reasons.put(
                        statement,
                        new Reasons(
                                each.textOrEmpty("low", DiscussionLimits.MAX_TEXT),
                                each.textOrEmpty("high", DiscussionLimits.MAX_TEXT)));
                each.noOthers();
            }
        }
        return new Answer.Scale(tallies.readScale(fields, statements, points), reasons);
    }

    private static Answer ranking(Step.Ranking asked, Fields fields) {
        Set<String> options = ids(asked.options());
        List<String> order = new ArrayList<>();
        for (Fields.Element each : fields.elementsOrNone("order", options.size())) {
            String option = each.node().asText();
            if (!options.contains(option)) {
                fields.problems().error(each.pointer(), "reference-unknown");
            } else if (order.contains(option)) {
                fields.problems().error(each.pointer(), "id-duplicate", option);
            } else {
                order.add(option);
            }
        }
        return new Answer.Ranking(order);
    }

    private static Answer weighing(Step.Weighing asked, Fields fields) {
        Set<String> alternatives = ids(asked.alternatives());
        Set<String> criteria = asked.criteria().stream().map(Criterion::id).collect(Collectors.toSet());
        TreeMap<String, SortedMap<String, Integer>> scores = new TreeMap<>();
        if (fields.has("scores")) {
            Fields rows = fields.object("scores");
            for (String alternative : known(rows, alternatives)) {
                Fields row = rows.object(alternative);
                TreeMap<String, Integer> read = new TreeMap<>();
                for (String criterion : known(row, criteria)) {
                    read.put(criterion, row.integer(criterion, 1, asked.points()));
                }
                scores.put(alternative, read);
            }
        }
        String recommended = null;
        if (fields.has("recommended")) {
            recommended = fields.anyText("recommended", DiscussionLimits.MAX_TEXT);
            if (!recommended.equals(Answer.Weighing.NONE) && !alternatives.contains(recommended)) {
                fields.error("recommended", "reference-unknown");
            }
        }
        TreeMap<String, String> reasons = new TreeMap<>();
        if (fields.has("reasons")) {
            Fields all = fields.object("reasons");
            for (String alternative : known(all, alternatives)) {
                reasons.put(alternative, all.anyText(alternative, DiscussionLimits.MAX_TEXT));
            }
        }
        return new Answer.Weighing(scores, recommended, reasons);
    }

    private static Answer actions(Fields fields) {
        return new Answer.Actions(items(fields, "actions").stream()
                .map(each -> {
                    Action action = new Action(
                            each.anyText("text", DiscussionLimits.MAX_TEXT),
                            each.textOrEmpty("role", DiscussionLimits.MAX_TEXT),
                            each.has("due") ? each.date("due") : null);
                    each.noOthers();
                    return action;
                })
                .toList());
    }

    private Answer agreement(Step.Agreement asked, Fields fields) {
        List<Dissent> dissent = items(fields, "dissent").stream()
                .map(each -> {
                    Dissent one = new Dissent(
                            each.anyText("text", asked.maxLength()),
                            each.has("step") ? each.text("step", DiscussionLimits.MAX_TEXT) : null);
                    String about = one.step();
                    if (about != null && !about.isBlank() && guide.step(about).isEmpty()) {
                        each.error("step", "reference-unknown");
                    }
                    each.noOthers();
                    return one;
                })
                .toList();
        return new Answer.Agreement(tallies.read(fields, LEVELS), dissent);
    }

    private static List<Fields> items(Fields fields, String name) {
        return fields.objectsOrNone(name, DiscussionLimits.MAX_ITEMS);
    }

    /** Member names, those that are not among {@code allowed} reported. */
    private static List<String> known(Fields fields, Set<String> allowed) {
        List<String> names = fields.names();
        names.stream().filter(name -> !allowed.contains(name)).forEach(name -> fields.error(name, "reference-unknown"));
        return names;
    }

    private static Set<String> ids(List<Labelled> labelled) {
        return labelled.stream().map(Labelled::id).collect(Collectors.toSet());
    }
}
