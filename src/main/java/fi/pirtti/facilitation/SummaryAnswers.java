package fi.pirtti.facilitation;

import fi.pirtti.domain.discussion.AgreementLevel;
import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.discussion.Cluster;
import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Dissent;
import fi.pirtti.domain.discussion.Idea;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.Labelled;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.domain.guide.StepKind;
import fi.pirtti.support.Messages;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/** The answers of each kind, as lists, tables and quotations. */
final class SummaryAnswers {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.uuuu");

    private final Html page;
    private final Guide guide;
    private final Discussion discussion;
    private final Messages messages;

    SummaryAnswers(Html page, Guide guide, Discussion discussion, Messages messages) {
        this.page = page;
        this.guide = guide;
        this.discussion = discussion;
        this.messages = messages;
    }

    void write(Step step, Answer answer) {
        switch (step) {
            case Step.Info _ -> {}
            case Step.Ideas asked -> ideas(asked, (Answer.Ideas) answer);
            case Step.Terms _ ->
                page.table(
                        List.of(
                                messages.text("summary.term"),
                                messages.text("summary.here"),
                                messages.text("summary.elsewhere")),
                        ((Answer.Terms) answer)
                                .terms().stream()
                                        .map(term -> List.of(term.term(), term.here(), term.elsewhere()))
                                        .toList());
            case Step.Clusters asked -> clusters(asked, (Answer.Clusters) answer);
            case Step.Dots asked ->
                counts(texts(asked.of()), ((Answer.Dots) answer).tallies().total());
            case Step.Statement _ -> page.text("blockquote", ((Answer.Statement) answer).text());
            case Step.Scale asked -> scale(asked, (Answer.Scale) answer);
            case Step.Choice asked ->
                counts(
                        labels(asked.options()),
                        ((Answer.Choice) answer).tallies().total());
            case Step.Ranking asked -> {
                Map<String, String> labels = labels(asked.options());
                page.list(
                        "ol",
                        ((Answer.Ranking) answer)
                                .order().stream()
                                        .map(id -> labels.getOrDefault(id, id))
                                        .toList());
            }
            case Step.Weighing asked -> weighing(asked, (Answer.Weighing) answer);
            case Step.Actions _ -> actions((Answer.Actions) answer);
            case Step.Agreement _ -> agreement((Answer.Agreement) answer);
        }
    }

    private void ideas(Step.Ideas asked, Answer.Ideas answer) {
        Map<String, String> labels = labels(asked.categories());
        page.list("ul", answer.ideas().stream().map(idea -> said(idea, labels)).toList());
    }

    private static String said(Idea idea, Map<String, String> labels) {
        String category = idea.category();
        return category == null ? idea.text() : labels.getOrDefault(category, category) + ": " + idea.text();
    }

    private void clusters(Step.Clusters asked, Answer.Clusters answer) {
        Map<String, String> ideas = texts(asked.of());
        Set<String> placed = new HashSet<>();
        for (Cluster cluster : answer.clusters()) {
            placed.addAll(cluster.ideas());
            page.text("h3", cluster.name())
                    .list(
                            "ul",
                            cluster.ideas().stream()
                                    .map(id -> ideas.getOrDefault(id, id))
                                    .toList());
        }
        List<String> alone = ideas.entrySet().stream()
                .filter(idea -> !placed.contains(idea.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        if (!alone.isEmpty()) {
            page.text("h3", messages.text("summary.ungrouped")).list("ul", alone);
        }
    }

    private void counts(Map<String, String> labels, SortedMap<String, Integer> counts) {
        List<List<String>> rows = new ArrayList<>();
        labels.forEach((id, label) -> {
            Integer count = counts.get(id);
            if (count != null) {
                rows.add(List.of(label, count.toString()));
            }
        });
        page.table(List.of("", messages.text("summary.count")), rows);
    }

    private void scale(Step.Scale asked, Answer.Scale answer) {
        List<String> head = new ArrayList<>(List.of(""));
        List<String> points = new ArrayList<>();
        for (int point = 1; point <= asked.points(); point++) {
            points.add(Integer.toString(point));
            head.add(Integer.toString(point));
        }
        if (asked.cannotSay()) {
            points.add(Answer.CANNOT_SAY);
            head.add(messages.text("summary.cannotSay"));
        }
        List<List<String>> rows = new ArrayList<>();
        for (Labelled statement : asked.statements()) {
            SortedMap<String, Integer> total = answer.of(statement.id()).total();
            List<String> row = new ArrayList<>(List.of(statement.label().in(discussion.language())));
            points.forEach(point -> row.add(Integer.toString(total.getOrDefault(point, 0))));
            rows.add(row);
        }
        page.table(head, rows);
        for (Labelled statement : asked.statements()) {
            String label = statement.label().in(discussion.language()) + ": ";
            String low = answer.reasonsOf(statement.id()).low();
            String high = answer.reasonsOf(statement.id()).high();
            page.text("p", low.isBlank() ? "" : label + messages.text("summary.whyLow", low))
                    .text("p", high.isBlank() ? "" : label + messages.text("summary.whyHigh", high));
        }
    }

    private void weighing(Step.Weighing asked, Answer.Weighing answer) {
        List<String> head = new ArrayList<>(List.of(""));
        asked.criteria().forEach(criterion -> head.add(criterion.label().in(discussion.language())));
        List<List<String>> rows = new ArrayList<>();
        for (Labelled alternative : asked.alternatives()) {
            List<String> row = new ArrayList<>(List.of(alternative.label().in(discussion.language())));
            asked.criteria().forEach(criterion -> {
                Integer score = answer.score(alternative.id(), criterion.id());
                row.add(score == null ? "–" : score.toString());
            });
            rows.add(row);
        }
        page.table(head, rows);
        Map<String, String> labels = labels(asked.alternatives());
        String recommended = answer.recommended();
        if (recommended != null) {
            page.text("p", messages.text("summary.recommended", labels.getOrDefault(recommended, recommended)));
        }
        answer.reasons()
                .forEach((alternative, reason) ->
                        page.text("p", labels.getOrDefault(alternative, alternative) + ": " + reason));
    }

    private void actions(Answer.Actions answer) {
        page.table(
                List.of(messages.text("summary.what"), messages.text("summary.role"), messages.text("summary.due")),
                answer.actions().stream()
                        .map(action -> List.of(
                                action.text(), action.role(), action.due() == null ? "–" : DAY.format(action.due())))
                        .toList());
    }

    private void agreement(Answer.Agreement answer) {
        Map<String, String> labels = new LinkedHashMap<>();
        for (AgreementLevel level : AgreementLevel.values()) {
            labels.put(level.wireName(), messages.text("summary.agreement." + level.wireName()));
        }
        counts(labels, answer.tallies().total());
        if (!answer.dissent().isEmpty()) {
            page.text("h3", messages.text("summary.dissent"));
            answer.dissent().forEach(this::dissent);
        }
    }

    private void dissent(Dissent dissent) {
        String step = dissent.step();
        String title = step == null
                ? ""
                : guide.step(step)
                        .map(found -> found.title().in(discussion.language()))
                        .orElse("");
        page.text("blockquote", title.isEmpty() ? dissent.text() : dissent.text() + " (" + title + ")");
    }

    private Map<String, String> labels(List<Labelled> labelled) {
        Map<String, String> labels = new LinkedHashMap<>();
        labelled.forEach(each -> labels.put(each.id(), each.label().in(discussion.language())));
        return labels;
    }

    /** What ideas say, or clusters are called, by id; of clusters also the ideas that stand alone. */
    private Map<String, String> texts(String step) {
        Map<String, String> texts = new LinkedHashMap<>();
        StepKind kind = guide.step(step).map(Step::kind).orElse(StepKind.IDEAS);
        Answer answer = discussion.recordOf(step, kind).answer();
        if (answer instanceof Answer.Clusters(var clusters)) {
            clusters.forEach(cluster -> texts.put(cluster.id(), cluster.name()));
            if (guide.step(step).orElse(null) instanceof Step.Clusters asked) {
                texts.putAll(texts(asked.of()));
            }
        } else if (answer instanceof Answer.Ideas(var ideas)) {
            ideas.forEach(idea -> texts.put(idea.id(), idea.text()));
        }
        return texts;
    }
}
