package fi.pirtti.ui.presenter;

import fi.pirtti.domain.discussion.Action;
import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.discussion.Cluster;
import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Idea;
import fi.pirtti.domain.discussion.Tallies;
import fi.pirtti.domain.discussion.Term;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.Labelled;
import fi.pirtti.domain.guide.Section;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.support.Messages;
import fi.pirtti.support.UiLanguage;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The main points of a discussion, read back to the room before hands are counted. Steps without an answer are left out. */
final class ReadBacks {
    private static final int TOP = 3;
    private static final int TOP_IDEAS = 8;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d.M.uuuu");

    private final Guide guide;
    private final String language;
    private final WallFilter filter;

    ReadBacks(Guide guide, String language, WallFilter filter) {
        this.guide = guide;
        this.language = language;
        this.filter = filter;
    }

    /** One line for each step that says something about where the team stands, in the order of the guide. */
    List<WallContent.ReadBack> of(Discussion discussion) {
        List<WallContent.ReadBack> lines = new ArrayList<>();
        for (Step step : guide.steps()) {
            String text = line(discussion, step);
            if (!text.isBlank()) {
                lines.add(new WallContent.ReadBack(step.title().in(language), text));
            }
        }
        return lines;
    }

    /** The sections in which something is asked: the parts in which the whole is read back. */
    static List<Section> sections(Guide guide) {
        return guide.sections().stream()
                .filter(section -> section.steps().stream().anyMatch(ReadBacks::asks))
                .toList();
    }

    /** All that was said in one section, a line for each step with an answer. */
    List<WallContent.ReadBack> of(Discussion discussion, Section section) {
        List<WallContent.ReadBack> lines = new ArrayList<>();
        for (Step step : section.steps()) {
            String text = whole(discussion, step);
            if (!text.isBlank()) {
                lines.add(new WallContent.ReadBack(step.title().in(language), text));
            }
        }
        return lines;
    }

    private static boolean asks(Step step) {
        return !(step instanceof Step.Info) && !(step instanceof Step.Agreement);
    }

    private String whole(Discussion discussion, Step step) {
        Answer answer = answer(discussion, step);
        return switch (step) {
            case Step.Ideas ideas ->
                ((Answer.Ideas) answer)
                        .ideas().stream()
                                .map(Idea::text)
                                .filter(text -> filter.shows(ideas.id(), text))
                                .limit(TOP_IDEAS)
                                .collect(Collectors.joining(" · "));
            case Step.Terms terms ->
                ((Answer.Terms) answer)
                        .terms().stream()
                                .map(Term::term)
                                .filter(text -> filter.shows(terms.id(), text))
                                .collect(Collectors.joining(" · "));
            case Step.Clusters clusters ->
                ((Answer.Clusters) answer)
                        .clusters().stream()
                                .filter(cluster -> filter.shows(clusters.id(), cluster.name()))
                                .map(cluster ->
                                        name(cluster) + " (" + cluster.ideas().size() + ")")
                                .collect(Collectors.joining(" · "));
            case Step.Scale scale ->
                scale.statements().stream()
                        .map(statement -> mean((Answer.Scale) answer, statement))
                        .filter(line -> !line.isEmpty())
                        .collect(Collectors.joining(" · "));
            case Step.Info _,
                    Step.Dots _,
                    Step.Statement _,
                    Step.Choice _,
                    Step.Ranking _,
                    Step.Weighing _,
                    Step.Actions _,
                    Step.Agreement _ -> line(discussion, step);
        };
    }

    private String mean(Answer.Scale answer, Labelled statement) {
        long hands = 0;
        long sum = 0;
        for (Map.Entry<String, Integer> count :
                answer.of(statement.id()).total().entrySet()) {
            if (!count.getKey().equals(Answer.CANNOT_SAY)) {
                hands += count.getValue();
                sum += (long) count.getValue() * Integer.parseInt(count.getKey());
            }
        }
        return hands == 0
                ? ""
                : statement.label().in(language)
                        + " "
                        + String.format(Locale.of(language), "%.1f", (double) sum / hands);
    }

    /** A date as it is written in Finland, empty when there is none. */
    static String date(@Nullable LocalDate date) {
        return date == null ? "" : DATE.format(date);
    }

    private String line(Discussion discussion, Step step) {
        Answer answer = discussion.recordOf(step.id(), step.kind()).answer();
        return switch (step) {
            case Step.Info _, Step.Ideas _, Step.Terms _, Step.Clusters _, Step.Scale _, Step.Agreement _ -> "";
            case Step.Dots dots -> top(names(discussion, dots), ((Answer.Dots) answer).tallies());
            case Step.Choice choice -> top(labels(choice.options()), ((Answer.Choice) answer).tallies());
            case Step.Statement statement -> {
                String text = ((Answer.Statement) answer).text();
                yield filter.shows(statement.id(), text) ? text : "";
            }
            case Step.Ranking ranking -> {
                Map<String, String> labels = labels(ranking.options());
                yield ((Answer.Ranking) answer)
                        .order().stream()
                                .limit(ranking.top())
                                .map(id -> labels.getOrDefault(id, ""))
                                .collect(Collectors.joining(" · "));
            }
            case Step.Weighing weighing -> {
                String recommended = ((Answer.Weighing) answer).recommended();
                yield recommended == null ? "" : labels(weighing.alternatives()).getOrDefault(recommended, "");
            }
            case Step.Actions actions ->
                ((Answer.Actions) answer)
                        .actions().stream()
                                .map(Action::text)
                                .filter(text -> filter.shows(actions.id(), text))
                                .collect(Collectors.joining(" · "));
        };
    }

    private static String top(Map<String, String> names, Tallies tallies) {
        return tallies.total().entrySet().stream()
                .filter(item -> item.getValue() > 0
                        && !names.getOrDefault(item.getKey(), "").isEmpty())
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(TOP)
                .map(item -> names.get(item.getKey()) + " (" + item.getValue() + ")")
                .collect(Collectors.joining(" · "));
    }

    private Map<String, String> names(Discussion discussion, Step.Dots dots) {
        Map<String, String> names = new LinkedHashMap<>();
        guide.step(dots.of()).ifPresent(source -> {
            if (source instanceof Step.Clusters clusters) {
                for (Cluster cluster : ((Answer.Clusters) answer(discussion, clusters)).clusters()) {
                    put(names, clusters.id(), cluster.id(), name(cluster));
                }
                guide.step(clusters.of()).ifPresent(ideas -> putIdeas(names, discussion, ideas));
            } else {
                putIdeas(names, discussion, source);
            }
        });
        return names;
    }

    /** A group without a name is told of too: it may bear the most dots. */
    private String name(Cluster cluster) {
        return cluster.name().isEmpty()
                ? Messages.in(UiLanguage.ofTag(language)).text("run.clusters.unnamed")
                : cluster.name();
    }

    private void putIdeas(Map<String, String> names, Discussion discussion, Step step) {
        if (answer(discussion, step) instanceof Answer.Ideas ideas) {
            ideas.ideas().forEach(idea -> put(names, step.id(), idea.id(), idea.text()));
        }
    }

    private void put(Map<String, String> names, String step, String id, String text) {
        names.put(id, filter.shows(step, text) ? text : "");
    }

    private static Answer answer(Discussion discussion, Step step) {
        return discussion.recordOf(step.id(), step.kind()).answer();
    }

    private Map<String, String> labels(List<Labelled> items) {
        return items.stream()
                .collect(Collectors.toMap(Labelled::id, item -> item.label().in(language)));
    }
}
