package fi.pirtti.exchange.summary;

import fi.pirtti.domain.discussion.Action;
import fi.pirtti.domain.discussion.AgreementLevel;
import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.discussion.Cluster;
import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Dissent;
import fi.pirtti.domain.discussion.Idea;
import fi.pirtti.domain.discussion.StepRecord;
import fi.pirtti.domain.discussion.Term;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.Labelled;
import fi.pirtti.domain.guide.LocalizedText;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.exchange.html.Html;
import fi.pirtti.support.Messages;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The answers of a page, by kind of step. */
final class AnswerSection {
    private final Guide guide;
    private final Discussion discussion;
    private final Messages messages;
    private final Html html;
    private final FigureTables figures;

    AnswerSection(Guide guide, Discussion discussion, Messages messages, Html html) {
        this.guide = guide;
        this.discussion = discussion;
        this.messages = messages;
        this.html = html;
        this.figures = new FigureTables(discussion, messages, html);
    }

    /** Writes {@code answer}, which is of the step's kind. */
    void write(Step step, Answer answer) {
        switch (answer) {
            case Answer.Info _ -> {}
            case Answer.Ideas ideas -> ideas((Step.Ideas) step, ideas);
            case Answer.Terms terms -> terms(terms);
            case Answer.Clusters clusters -> clusters((Step.Clusters) step, clusters);
            case Answer.Dots dots -> dots((Step.Dots) step, dots);
            case Answer.Statement statement -> html.element("p class=\"said\"", statement.text());
            case Answer.Scale scale -> figures.scale((Step.Scale) step, scale);
            case Answer.Choice choice -> choice((Step.Choice) step, choice);
            case Answer.Ranking ranking -> ranking((Step.Ranking) step, ranking);
            case Answer.Weighing weighing -> figures.weighing((Step.Weighing) step, weighing);
            case Answer.Actions actions -> actions(actions);
            case Answer.Agreement agreement -> agreement(agreement);
        }
    }

    /** Marked where it was said by someone who was absent. */
    private String said(Idea idea) {
        return discussion.addedAfterwards(idea) ? messages.text("summary.later", idea.text()) : idea.text();
    }

    private void ideas(Step.Ideas step, Answer.Ideas answer) {
        for (Labelled category : step.categories()) {
            List<String> own = answer.ideas().stream()
                    .filter(idea -> category.id().equals(idea.category()))
                    .map(this::said)
                    .toList();
            if (!own.isEmpty()) {
                html.element("h4", in(category.label())).list(own);
            }
        }
        List<String> others = answer.ideas().stream()
                .filter(idea -> idea.category() == null)
                .map(this::said)
                .toList();
        if (!others.isEmpty()) {
            if (!step.categories().isEmpty()) {
                html.element("h4", messages.text("summary.uncategorised"));
            }
            html.list(others);
        }
    }

    private void terms(Answer.Terms answer) {
        html.words(List.of(
                messages.text("summary.term"), messages.text("summary.here"), messages.text("summary.elsewhere")));
        for (Term term : answer.terms()) {
            html.row(List.of(term.term(), term.here(), term.elsewhere()));
        }
        html.tableEnd();
    }

    private void clusters(Step.Clusters step, Answer.Clusters answer) {
        Map<String, String> ideas = ideaTexts(step.of());
        Set<String> left = new HashSet<>(ideas.keySet());
        for (Cluster cluster : answer.clusters()) {
            left.removeAll(cluster.ideas());
            html.element("h4", name(cluster));
            html.list(cluster.ideas().stream()
                    .map(id -> ideas.getOrDefault(id, id))
                    .toList());
        }
        List<String> alone = ideas.entrySet().stream()
                .filter(entry -> left.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        if (!alone.isEmpty()) {
            html.element("h4", messages.text("summary.ungrouped")).list(alone);
        }
    }

    private void dots(Step.Dots step, Answer.Dots answer) {
        Map<String, String> names = itemNames(step.of());
        counts(messages.text("summary.dots"), answer.tallies().total(), names);
        figures.afterwards(answer.tallies());
    }

    private void choice(Step.Choice step, Answer.Choice answer) {
        Map<String, String> names = new LinkedHashMap<>();
        step.options().forEach(option -> names.put(option.id(), in(option.label())));
        Map<String, Integer> counts = new LinkedHashMap<>();
        names.keySet().forEach(id -> counts.put(id, answer.tallies().total().getOrDefault(id, 0)));
        counts(messages.text("summary.hands"), counts, names);
        figures.afterwards(answer.tallies());
    }

    /** A table of counts, largest first. */
    private void counts(String head, Map<String, Integer> counts, Map<String, String> names) {
        html.numbers(List.of("", head));
        counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(entry -> html.row(List.of(
                        names.getOrDefault(entry.getKey(), entry.getKey()),
                        entry.getValue().toString())));
        html.tableEnd();
    }

    private void ranking(Step.Ranking step, Answer.Ranking answer) {
        html.raw("<ol>\n");
        for (String option : answer.order()) {
            html.element("li", label(step.options(), option));
        }
        html.raw("</ol>\n");
    }

    private void actions(Answer.Actions answer) {
        DateTimeFormatter day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(messages.language().locale());
        html.words(
                List.of(messages.text("summary.action"), messages.text("summary.role"), messages.text("summary.due")));
        for (Action action : answer.actions()) {
            LocalDate due = action.due();
            html.row(List.of(action.text(), action.role(), due == null ? "" : day.format(due)));
        }
        html.tableEnd();
    }

    private void agreement(Answer.Agreement answer) {
        Map<String, Integer> total = answer.tallies().total();
        html.numbers(List.of("", messages.text("summary.hands")));
        for (AgreementLevel level : AgreementLevel.values()) {
            int hands = total.getOrDefault(level.wireName(), 0);
            html.row(List.of(name(level), Integer.toString(hands)));
        }
        html.tableEnd();
        figures.afterwards(answer.tallies());
        if (!answer.dissent().isEmpty()) {
            html.element("h4", messages.text("summary.dissent"));
            for (Dissent dissent : answer.dissent()) {
                String step = dissent.step();
                String about = step == null
                        ? ""
                        : guide.step(step).map(each -> in(each.title())).orElse("");
                html.raw("<blockquote>").paragraph(dissent.text());
                if (!about.isEmpty()) {
                    html.element("p class=\"quiet\"", about);
                }
                html.raw("</blockquote>\n");
            }
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

    /** Texts of ideas and names of clusters, by id, for what dots of {@code step} can lie on. */
    private Map<String, String> itemNames(String step) {
        Map<String, String> names = new LinkedHashMap<>();
        guide.step(step).ifPresent(of -> {
            if (of instanceof Step.Clusters clusters) {
                names.putAll(ideaTexts(clusters.of()));
                StepRecord record = discussion.answers().get(step);
                if (record != null && record.answer() instanceof Answer.Clusters answer) {
                    answer.clusters().forEach(cluster -> names.put(cluster.id(), name(cluster)));
                }
            } else {
                names.putAll(ideaTexts(step));
            }
        });
        return names;
    }

    private String name(Cluster cluster) {
        return cluster.name().isEmpty() ? messages.text("summary.unnamedGroup") : cluster.name();
    }

    private Map<String, String> ideaTexts(String step) {
        Map<String, String> texts = new LinkedHashMap<>();
        StepRecord record = discussion.answers().get(step);
        if (record != null && record.answer() instanceof Answer.Ideas answer) {
            answer.ideas().forEach(idea -> texts.put(idea.id(), said(idea)));
        }
        return texts;
    }

    private String label(List<Labelled> all, String id) {
        return all.stream()
                .filter(each -> each.id().equals(id))
                .map(each -> in(each.label()))
                .findFirst()
                .orElse(id);
    }

    private String in(LocalizedText text) {
        return text.in(discussion.language());
    }
}
