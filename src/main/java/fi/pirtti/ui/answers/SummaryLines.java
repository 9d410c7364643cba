package fi.pirtti.ui.answers;

import fi.pirtti.domain.discussion.Action;
import fi.pirtti.domain.discussion.AgreementLevel;
import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.discussion.Cluster;
import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Idea;
import fi.pirtti.domain.discussion.Origin;
import fi.pirtti.domain.discussion.Reasons;
import fi.pirtti.domain.discussion.StepRecord;
import fi.pirtti.domain.discussion.StepState;
import fi.pirtti.domain.discussion.Tallies;
import fi.pirtti.domain.discussion.Term;
import fi.pirtti.domain.guide.Criterion;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.Labelled;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Dates;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** All that will be sealed from one step, as lines for reading through together. Own notes are not among them. */
public final class SummaryLines {
    private final Guide guide;
    private final Discussion discussion;
    private final Messages messages;
    private final String language;
    private final List<SummaryLine> lines = new ArrayList<>();

    private SummaryLines(Guide guide, Discussion discussion, Messages messages) {
        this.guide = guide;
        this.discussion = discussion;
        this.messages = messages;
        language = messages.language().tag();
    }

    /** The lines of a step, at least one. */
    public static List<SummaryLine> of(Guide guide, Discussion discussion, Messages messages, Step step) {
        return new SummaryLines(guide, discussion, messages).step(step);
    }

    private List<SummaryLine> step(Step step) {
        StepRecord record = discussion.recordOf(step.id(), step.kind());
        if (record.state() == StepState.SKIPPED) {
            String reason = record.reason();
            remark(messages.text("summary.skipped", reason == null ? "" : reason));
        } else {
            answer(step, record.answer());
            if (lines.isEmpty()) {
                remark(step instanceof Step.Info ? step.prompt().in(language) : messages.text("summary.unanswered"));
            }
        }
        if (!record.note().isBlank()) {
            remark(messages.text("summary.note", record.note()));
        }
        return List.copyOf(lines);
    }

    private void answer(Step step, Answer answer) {
        switch (step) {
            case Step.Info _ -> {}
            case Step.Ideas ideas -> ideas(ideas, (Answer.Ideas) answer);
            case Step.Terms _ -> ((Answer.Terms) answer).terms().forEach(this::term);
            case Step.Clusters clusters -> clusters(clusters, (Answer.Clusters) answer);
            case Step.Dots dots -> counts(names(dots.of()), ((Answer.Dots) answer).tallies());
            case Step.Statement _ -> said(((Answer.Statement) answer).text());
            case Step.Scale scale -> scale(scale, (Answer.Scale) answer);
            case Step.Choice choice -> counts(labels(choice.options()), ((Answer.Choice) answer).tallies());
            case Step.Ranking ranking -> ranking(ranking, (Answer.Ranking) answer);
            case Step.Weighing weighing -> weighing(weighing, (Answer.Weighing) answer);
            case Step.Actions _ -> ((Answer.Actions) answer).actions().forEach(this::action);
            case Step.Agreement _ -> agreement((Answer.Agreement) answer);
        }
    }

    private void ideas(Step.Ideas step, Answer.Ideas answer) {
        for (Labelled category : step.categories()) {
            ideas(category.label().in(language), answer, category.id());
        }
        ideas(step.categories().isEmpty() ? "" : messages.text("summary.uncategorised"), answer, null);
        long fromPaper = answer.ideas().stream()
                .filter(idea -> idea.origin() == Origin.PAPER)
                .count();
        if (fromPaper > 0) {
            remark(messages.text("review.fromPaper", fromPaper));
        }
    }

    private void ideas(String heading, Answer.Ideas answer, @Nullable String category) {
        List<String> texts = answer.ideas().stream()
                .filter(idea -> category == null ? idea.category() == null : category.equals(idea.category()))
                .map(this::marked)
                .toList();
        if (!texts.isEmpty()) {
            if (!heading.isEmpty()) {
                lines.add(new SummaryLine.Heading(heading));
            }
            texts.forEach(this::said);
        }
    }

    /** Marked where it was said by someone who was absent. */
    private String marked(Idea idea) {
        return discussion.addedAfterwards(idea) ? messages.text("summary.later", idea.text()) : idea.text();
    }

    private void term(Term term) {
        lines.add(new SummaryLine.Heading(term.term()));
        labelled("summary.here", term.here());
        labelled("summary.elsewhere", term.elsewhere());
    }

    private void labelled(String key, String text) {
        if (!text.isBlank()) {
            said(messages.text(key) + ": " + text);
        }
    }

    private void clusters(Step.Clusters step, Answer.Clusters answer) {
        Map<String, String> ideas = ideaTexts(step.of());
        Set<String> grouped = new HashSet<>();
        for (Cluster cluster : answer.clusters()) {
            lines.add(new SummaryLine.Heading(cluster.name()));
            cluster.ideas().forEach(id -> said(ideas.getOrDefault(id, "")));
            grouped.addAll(cluster.ideas());
        }
        if (!answer.clusters().isEmpty() && !grouped.containsAll(ideas.keySet())) {
            lines.add(new SummaryLine.Heading(messages.text("summary.ungrouped")));
            ideas.forEach((id, text) -> {
                if (!grouped.contains(id)) {
                    said(text);
                }
            });
        }
    }

    private void counts(Map<String, String> names, Tallies tallies) {
        Map<String, Integer> total = tallies.total();
        names.forEach((id, name) -> {
            if (total.containsKey(id)) {
                figure(name, Integer.toString(total.getOrDefault(id, 0)));
            }
        });
        afterwards(tallies);
    }

    private void afterwards(Tallies tallies) {
        int count = discussion.countedAfterwards(tallies);
        if (count > 0) {
            remark(messages.text("summary.countedAfterwards", count));
        }
    }

    private void scale(Step.Scale step, Answer.Scale answer) {
        for (Labelled statement : step.statements()) {
            Map<String, Integer> total = answer.of(statement.id()).total();
            if (total.isEmpty() && answer.reasonsOf(statement.id()).isEmpty()) {
                continue;
            }
            String hands = IntStream.rangeClosed(1, step.points())
                    .filter(point -> total.getOrDefault(Integer.toString(point), 0) > 0)
                    .mapToObj(point ->
                            messages.text("review.handsAt", point, total.getOrDefault(Integer.toString(point), 0)))
                    .collect(Collectors.joining(" · "));
            int cannotSay = total.getOrDefault(Answer.CANNOT_SAY, 0);
            if (cannotSay > 0) {
                hands += " · " + messages.text("summary.cannotSay") + ": " + cannotSay;
            }
            figure(statement.label().in(language), hands);
            afterwards(answer.of(statement.id()));
            Reasons reasons = answer.reasonsOf(statement.id());
            if (!reasons.low().isBlank()) {
                said(messages.text("summary.whyLow", reasons.low()));
            }
            if (!reasons.high().isBlank()) {
                said(messages.text("summary.whyHigh", reasons.high()));
            }
        }
    }

    private void ranking(Step.Ranking step, Answer.Ranking answer) {
        Map<String, String> labels = labels(step.options());
        for (int i = 0; i < answer.order().size(); i++) {
            said((i + 1) + ". " + labels.getOrDefault(answer.order().get(i), ""));
        }
    }

    private void weighing(Step.Weighing step, Answer.Weighing answer) {
        if (answer.isEmpty()) {
            return;
        }
        for (Labelled alternative : step.alternatives()) {
            String scores = step.criteria().stream()
                    .map(criterion -> score(answer, alternative, criterion))
                    .collect(Collectors.joining(" · "));
            figure(alternative.label().in(language), scores);
            said(answer.reasons().getOrDefault(alternative.id(), ""));
        }
        String recommended = answer.recommended();
        said(
                recommended == null || recommended.equals(Answer.Weighing.NONE)
                        ? messages.text("summary.noRecommendation")
                        : messages.text(
                                "summary.recommendation",
                                labels(step.alternatives()).getOrDefault(recommended, "")));
    }

    private String score(Answer.Weighing answer, Labelled alternative, Criterion criterion) {
        Integer score = answer.score(alternative.id(), criterion.id());
        return criterion.label().in(language) + " " + (score == null ? "–" : score);
    }

    private void action(Action action) {
        String due = action.due() == null ? "" : new Dates(messages).day(action.due());
        String who = action.role().isBlank() || due.isEmpty() ? action.role() + due : action.role() + ", " + due;
        figure(action.text(), who);
    }

    private void agreement(Answer.Agreement answer) {
        Map<String, Integer> total = answer.tallies().total();
        if (!total.isEmpty()) {
            for (AgreementLevel level : AgreementLevel.values()) {
                figure(name(level), Integer.toString(total.getOrDefault(level.wireName(), 0)));
            }
            afterwards(answer.tallies());
        }
        if (!answer.dissent().isEmpty()) {
            lines.add(new SummaryLine.Heading(messages.text("summary.dissent")));
            answer.dissent().forEach(dissent -> lines.add(new SummaryLine.Dissent(dissent.text())));
        }
    }

    private String name(AgreementLevel level) {
        return switch (level) {
            case FULLY -> messages.text("summary.agreement.fully");
            case MOSTLY -> messages.text("summary.agreement.mostly");
            case CAN_LIVE_WITH -> messages.text("summary.agreement.canLiveWith");
            case DISAGREE -> messages.text("summary.agreement.disagree");
        };
    }

    private Map<String, String> names(String step) {
        Map<String, String> names = new LinkedHashMap<>();
        guide.step(step).ifPresent(of -> {
            if (of instanceof Step.Clusters clusters) {
                ((Answer.Clusters) discussion.recordOf(step, of.kind()).answer())
                        .clusters()
                        .forEach(cluster -> names.put(cluster.id(), cluster.name()));
                names.putAll(ideaTexts(clusters.of()));
            } else {
                names.putAll(ideaTexts(step));
            }
        });
        return names;
    }

    private Map<String, String> ideaTexts(String step) {
        Map<String, String> texts = new LinkedHashMap<>();
        guide.step(step).ifPresent(of -> {
            if (discussion.recordOf(step, of.kind()).answer() instanceof Answer.Ideas(var ideas)) {
                ideas.forEach(idea -> texts.put(idea.id(), marked(idea)));
            }
        });
        return texts;
    }

    private Map<String, String> labels(List<Labelled> items) {
        Map<String, String> labels = new LinkedHashMap<>();
        items.forEach(item -> labels.put(item.id(), item.label().in(language)));
        return labels;
    }

    private void said(String text) {
        if (!text.isBlank()) {
            lines.add(new SummaryLine.Said(text));
        }
    }

    private void remark(String text) {
        lines.add(new SummaryLine.Remark(text));
    }

    private void figure(String name, String figure) {
        lines.add(new SummaryLine.Figure(name, figure));
    }
}
