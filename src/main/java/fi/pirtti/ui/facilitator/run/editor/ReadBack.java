package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.domain.discussion.Action;
import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.discussion.Cluster;
import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Idea;
import fi.pirtti.domain.discussion.StepRecord;
import fi.pirtti.domain.discussion.StepState;
import fi.pirtti.domain.guide.Labelled;
import fi.pirtti.domain.guide.LocalizedText;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.domain.guide.StepKind;
import fi.pirtti.support.Messages;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;

/** What has been said so far, in few words for each step, to be read aloud before the team is asked whether it agrees. */
final class ReadBack {
    /** How many of the most wanted things are read. */
    private static final int TOP = 5;

    private final StepContext context;
    private final Discussion discussion;
    private final Messages messages;

    private ReadBack(StepContext context, Discussion discussion) {
        this.context = context;
        this.discussion = discussion;
        this.messages = context.messages();
    }

    /**
     * One step's part.
     *
     * @param lines never empty
     */
    record Part(String step, StepKind kind, String title, List<String> lines, boolean answered) {
        Part {
            lines = List.copyOf(lines);
        }
    }

    /** The parts of all steps that ask something, but agreement, in the guide's order. */
    static List<Part> of(StepContext context, Discussion discussion) {
        ReadBack readBack = new ReadBack(context, discussion);
        return context.guide().steps().stream()
                .filter(step -> !(step instanceof Step.Info) && !(step instanceof Step.Agreement))
                .map(readBack::part)
                .toList();
    }

    private Part part(Step step) {
        StepRecord record = discussion.recordOf(step.id(), step.kind());
        boolean skipped = record.state() == StepState.SKIPPED;
        boolean answered = !skipped && !record.answer().isEmpty();
        List<String> lines = answered
                ? lines(step, record.answer())
                : List.of(messages.text(skipped ? "run.agreement.skipped" : "run.agreement.unanswered"));
        return new Part(step.id(), step.kind(), text(step.title()), lines, answered);
    }

    private List<String> lines(Step step, Answer answer) {
        return switch (answer) {
            case Answer.Info _, Answer.Agreement _ -> List.of();
            case Answer.Ideas ideas -> List.of(ideas((Step.Ideas) step, ideas.ideas()));
            case Answer.Terms terms ->
                List.of(String.join(
                        ", ", terms.terms().stream().map(term -> term.term()).toList()));
            case Answer.Clusters clusters -> clusters(clusters.clusters());
            case Answer.Dots dots -> most(dots.tallies().total(), dotNames((Step.Dots) step), "run.agreement.dots");
            case Answer.Statement statement -> List.of(messages.text("run.agreement.quoted", statement.text()));
            case Answer.Scale scale -> scale((Step.Scale) step, scale);
            case Answer.Choice choice ->
                most(choice.tallies().total(), names(((Step.Choice) step).options()), "run.agreement.hands");
            case Answer.Ranking ranking -> ranking((Step.Ranking) step, ranking.order());
            case Answer.Weighing weighing -> weighing((Step.Weighing) step, weighing);
            case Answer.Actions actions ->
                actions.actions().stream().map(this::action).toList();
        };
    }

    private String ideas(Step.Ideas step, List<Idea> ideas) {
        List<String> parts = new ArrayList<>();
        for (Labelled category : step.categories()) {
            long count = ideas.stream()
                    .filter(idea -> category.id().equals(idea.category()))
                    .count();
            if (count > 0) {
                parts.add(messages.text("run.agreement.counted", text(category.label()), count));
            }
        }
        String all = messages.text("run.agreement.ideas", ideas.size());
        return parts.isEmpty() ? all : messages.text("run.agreement.ofWhich", all, String.join(", ", parts));
    }

    private List<String> clusters(List<Cluster> clusters) {
        return clusters.stream()
                .map(cluster -> messages.text(
                        "run.agreement.counted",
                        clusterName(cluster),
                        cluster.ideas().size()))
                .toList();
    }

    private String clusterName(Cluster cluster) {
        return cluster.name().isEmpty() ? messages.text("run.clusters.unnamed") : cluster.name();
    }

    private Map<String, String> dotNames(Step.Dots step) {
        Map<String, String> names = new LinkedHashMap<>();
        context.guide().step(step.of()).ifPresent(source -> {
            if (discussion.recordOf(source.id(), source.kind()).answer() instanceof Answer.Clusters clusters) {
                clusters.clusters().forEach(cluster -> names.put(cluster.id(), clusterName(cluster)));
            }
            StepIdeas.of(context.guide(), discussion, source).forEach(idea -> names.put(idea.id(), idea.text()));
        });
        return names;
    }

    private Map<String, String> names(List<Labelled> options) {
        Map<String, String> names = new LinkedHashMap<>();
        options.forEach(option -> names.put(option.id(), text(option.label())));
        return names;
    }

    private List<String> most(SortedMap<String, Integer> counts, Map<String, String> names, String key) {
        List<String> lines = names.entrySet().stream()
                .filter(entry -> counts.getOrDefault(entry.getKey(), 0) > 0)
                .sorted(Comparator.comparing(
                        (Map.Entry<String, String> entry) -> -counts.getOrDefault(entry.getKey(), 0)))
                .limit(TOP)
                .map(entry -> messages.text(
                        "run.agreement.item",
                        entry.getValue(),
                        messages.text(key, counts.getOrDefault(entry.getKey(), 0))))
                .toList();
        return lines.isEmpty() ? List.of(messages.text("run.agreement.unanswered")) : lines;
    }

    private List<String> scale(Step.Scale step, Answer.Scale scale) {
        List<String> lines = new ArrayList<>();
        for (Labelled statement : step.statements()) {
            SortedMap<String, Integer> counts = scale.of(statement.id()).total();
            HandsOnScale hands = new HandsOnScale(IntStream.rangeClosed(1, step.points())
                    .mapToObj(point -> counts.getOrDefault(Integer.toString(point), 0))
                    .toList());
            if (hands.hands() > 0) {
                lines.add(messages.text(
                        "run.agreement.item",
                        text(statement.label()),
                        messages.text("run.agreement.mean", Numbers.oneDecimal(messages, hands.mean()))));
            }
        }
        return lines.isEmpty() ? List.of(messages.text("run.agreement.unanswered")) : lines;
    }

    private List<String> ranking(Step.Ranking step, List<String> order) {
        Map<String, String> names = names(step.options());
        return IntStream.range(0, Math.min(order.size(), Math.max(step.top(), 1)))
                .mapToObj(i ->
                        messages.text("run.agreement.place", i + 1, names.getOrDefault(order.get(i), order.get(i))))
                .toList();
    }

    private List<String> weighing(Step.Weighing step, Answer.Weighing weighing) {
        String recommended = weighing.recommended();
        if (recommended == null) {
            return List.of(messages.text("run.agreement.undecided"));
        }
        return List.of(
                recommended.equals(Answer.Weighing.NONE)
                        ? messages.text("run.agreement.noneRecommended")
                        : messages.text(
                                "run.agreement.recommended",
                                names(step.alternatives()).getOrDefault(recommended, recommended)));
    }

    private String action(Action action) {
        List<String> more = new ArrayList<>();
        if (!action.role().isEmpty()) {
            more.add(action.role());
        }
        LocalDate due = action.due();
        if (due != null) {
            more.add(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                    .withLocale(messages.language().locale())
                    .format(due));
        }
        return more.isEmpty()
                ? action.text()
                : messages.text("run.agreement.item", action.text(), String.join(", ", more));
    }

    private String text(LocalizedText text) {
        return text.in(context.guideLanguage());
    }
}
