package fi.pirtti.ui.presenter;

import fi.pirtti.domain.discussion.AgreementLevel;
import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.discussion.Cluster;
import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Dissent;
import fi.pirtti.domain.discussion.Idea;
import fi.pirtti.domain.discussion.Tallies;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.Labelled;
import fi.pirtti.domain.guide.LocalizedText;
import fi.pirtti.domain.guide.Section;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.domain.results.WeighingItem;
import fi.pirtti.facilitation.rehearsal.Rehearsals;
import fi.pirtti.support.UiLanguage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes pictures of a discussion for the wall. Pure; texts that the filter holds back are left out. */
final class WallPictures {
    /** More ideas than this never fit on a wall; those behind them need not be looked at with each new one. */
    private static final int MOST_ON_WALL = 60;

    private final Guide guide;
    private final List<String> languages;
    private final boolean groundRules;
    private final WallFilter filter;

    /**
     * Pictures of discussions on one guide.
     *
     * @param languages one or two BCP 47 tags, the main one first
     * @param groundRules whether an information step that opens the guide shows the ground rules
     */
    WallPictures(Guide guide, List<String> languages, boolean groundRules, WallFilter filter) {
        this.guide = guide;
        this.languages = List.copyOf(languages);
        this.groundRules = groundRules;
        this.filter = filter;
    }

    /** What the room should see of a step when nothing particular is asked of it. */
    WallPicture of(Discussion discussion, Step step) {
        return of(discussion, step, WallCue.NONE);
    }

    /** What the room should see of a step. */
    WallPicture of(Discussion discussion, Step step, WallCue cue) {
        if (step instanceof Step.Agreement && cue.page() >= 0) {
            return page(discussion, step, cue.page());
        }
        List<Step> steps = guide.steps();
        Bilingual place = Bilingual.of("presenter.place", languages, steps.indexOf(step) + 1, steps.size());
        Bilingual prompt = step instanceof Step.Info ? new Bilingual("", "") : both(step.prompt());
        Bilingual reminder =
                Bilingual.of(Rehearsals.isFor(guide) ? "presenter.rehearsal" : "presenter.noNames", languages);
        return new WallPicture(
                step.id(),
                step.kind(),
                both(step.title()),
                prompt,
                step instanceof Step.Ideas ? work(cue) : new Bilingual("", ""),
                place,
                reminder,
                content(discussion, step));
    }

    private Bilingual work(WallCue cue) {
        return switch (cue.work()) {
            case ANY -> new Bilingual("", "");
            case ALONE -> ui("presenter.work.alone", cue.minutes());
            case PAIRS -> ui("presenter.work.pairs", cue.minutes());
            case TOGETHER -> ui("presenter.work.together", cue.minutes());
        };
    }

    /** One part of the summary, as it is read aloud. */
    private WallPicture page(Discussion discussion, Step step, int asked) {
        List<Section> sections = ReadBacks.sections(guide);
        int page = Math.clamp(asked, 0, Math.max(0, sections.size() - 1));
        List<WallContent.ReadBack> lines = sections.isEmpty()
                ? List.of()
                : new ReadBacks(guide, languages.getFirst(), filter).of(discussion, sections.get(page));
        Bilingual title = sections.isEmpty()
                ? both(step.title())
                : both(sections.get(page).title());
        return new WallPicture(
                step.id(),
                step.kind(),
                both(step.title()),
                title,
                ui("presenter.readBack", page + 1, sections.size()),
                Bilingual.of(
                        "presenter.place",
                        languages,
                        guide.steps().indexOf(step) + 1,
                        guide.steps().size()),
                Bilingual.of("presenter.noNames", languages),
                new WallContent.Verdict(
                        lines.isEmpty()
                                ? List.of(new WallContent.ReadBack(
                                        "", ui("presenter.nothingSaid").first()))
                                : lines,
                        List.of(),
                        new Bilingual("", ""),
                        List.of()));
    }

    private WallContent content(Discussion discussion, Step step) {
        Answer answer = discussion.recordOf(step.id(), step.kind()).answer();
        return switch (step) {
            case Step.Info info -> words(info);
            case Step.Ideas ideas -> ideaList(ideas, (Answer.Ideas) answer);
            case Step.Terms terms -> termTable(terms, (Answer.Terms) answer);
            case Step.Clusters clusters -> groups(discussion, clusters, (Answer.Clusters) answer);
            case Step.Dots dots -> dotBoard(discussion, dots, (Answer.Dots) answer);
            case Step.Statement statement ->
                new WallContent.Sentence(shown(statement.id(), ((Answer.Statement) answer).text()));
            case Step.Scale scale -> scales(scale, (Answer.Scale) answer);
            case Step.Choice choice -> bars(discussion, choice, (Answer.Choice) answer);
            case Step.Ranking ranking -> order(ranking, (Answer.Ranking) answer);
            case Step.Weighing weighing -> matrix(weighing, (Answer.Weighing) answer);
            case Step.Actions actions -> actionList(actions, (Answer.Actions) answer);
            case Step.Agreement agreement -> verdict(discussion, agreement, (Answer.Agreement) answer);
        };
    }

    private WallContent words(Step.Info info) {
        boolean opens = guide.steps().getFirst().id().equals(info.id());
        List<Bilingual> rules = groundRules && opens
                ? guide.groundRules().stream().map(this::both).toList()
                : List.of();
        return new WallContent.Words(both(info.prompt()), ui("presenter.groundRules"), rules);
    }

    private WallContent ideaList(Step.Ideas step, Answer.Ideas answer) {
        List<WallContent.IdeaLine> lines = answer.ideas().reversed().stream()
                .filter(idea -> filter.shows(step.id(), idea.text()))
                .limit(MOST_ON_WALL)
                .map(idea -> ideaLine(step.categories(), idea))
                .toList();
        int count = answer.ideas().size();
        return new WallContent.IdeaList(count, ui("presenter.ideas", count), lines);
    }

    private WallContent.IdeaLine ideaLine(List<Labelled> categories, Idea idea) {
        for (int i = 0; i < categories.size(); i++) {
            if (categories.get(i).id().equals(idea.category())) {
                return new WallContent.IdeaLine(i, both(categories.get(i).label()), idea.text());
            }
        }
        return new WallContent.IdeaLine(-1, new Bilingual("", ""), idea.text());
    }

    private WallContent termTable(Step.Terms step, Answer.Terms answer) {
        List<WallContent.TermLine> lines = answer.terms().stream()
                .map(term -> new WallContent.TermLine(
                        shown(step.id(), term.term()),
                        shown(step.id(), term.here()),
                        shown(step.id(), term.elsewhere())))
                .toList();
        return new WallContent.TermTable(
                ui("presenter.term"), ui("presenter.termHere"), ui("presenter.termElsewhere"), lines);
    }

    private WallContent groups(Discussion discussion, Step.Clusters step, Answer.Clusters answer) {
        Map<String, String> texts = ideaTexts(discussion, step.of());
        List<WallContent.Group> groups = answer.clusters().stream()
                .map(cluster -> new WallContent.Group(
                        shown(step.id(), cluster.name()),
                        cluster.ideas().size(),
                        cluster.ideas().stream()
                                .flatMap(idea -> Stream.ofNullable(texts.get(idea)))
                                .toList()))
                .toList();
        int alone = ideas(discussion, step.of()).size()
                - answer.clusters().stream().mapToInt(c -> c.ideas().size()).sum();
        Bilingual words = alone > 0 ? ui("presenter.ungrouped", alone) : new Bilingual("", "");
        return new WallContent.Groups(groups, words);
    }

    private WallContent dotBoard(Discussion discussion, Step.Dots step, Answer.Dots answer) {
        Map<String, Integer> dots = answer.tallies().total();
        List<WallContent.DotLine> lines = dotted(discussion, step).entrySet().stream()
                .map(item -> new WallContent.DotLine(item.getValue(), dots.getOrDefault(item.getKey(), 0)))
                .toList();
        int sum = answer.tallies().sum();
        return new WallContent.DotBoard(lines, ui("presenter.dots", sum, step.dots() * discussion.participants()));
    }

    /** Names by id of what dots can be put on: the clusters and after them the ideas outside, or the ideas. */
    private Map<String, String> dotted(Discussion discussion, Step.Dots step) {
        Map<String, String> names = new LinkedHashMap<>();
        if (guide.step(step.of()).orElse(null) instanceof Step.Clusters clusters) {
            List<Cluster> found = clusters(discussion, clusters);
            found.forEach(cluster -> names.put(cluster.id(), shown(clusters.id(), cluster.name())));
            Set<String> grouped =
                    found.stream().flatMap(cluster -> cluster.ideas().stream()).collect(Collectors.toSet());
            ideaTexts(discussion, clusters.of()).forEach((id, text) -> {
                if (!grouped.contains(id)) {
                    names.put(id, text);
                }
            });
        } else {
            names.putAll(ideaTexts(discussion, step.of()));
        }
        return names;
    }

    private WallContent scales(Step.Scale step, Answer.Scale answer) {
        List<WallContent.ScaleLine> lines = step.statements().stream()
                .map(statement -> scaleLine(step, statement, answer.of(statement.id())))
                .toList();
        return new WallContent.Scales(step.points(), ends(step.low()), ends(step.high()), ui("presenter.mean"), lines);
    }

    private WallContent.ScaleLine scaleLine(Step.Scale step, Labelled statement, Tallies tallies) {
        Map<String, Integer> total = tallies.total();
        List<Integer> counts = IntStream.rangeClosed(1, step.points())
                .map(point -> total.getOrDefault(Integer.toString(point), 0))
                .boxed()
                .toList();
        int hands = counts.stream().mapToInt(Integer::intValue).sum();
        double weighted = IntStream.range(0, counts.size())
                .mapToDouble(i -> (i + 1.0) * counts.get(i))
                .sum();
        int cannotSay = total.getOrDefault(Answer.CANNOT_SAY, 0);
        return new WallContent.ScaleLine(
                both(statement.label()),
                counts,
                cannotSay,
                ui("presenter.cannotSay"),
                hands > 0 ? decimal(weighted / hands) : "");
    }

    private WallContent bars(Discussion discussion, Step.Choice step, Answer.Choice answer) {
        Map<String, Integer> total = answer.tallies().total();
        int most = total.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return new WallContent.Bars(
                Math.max(most, discussion.participants()),
                step.options().stream()
                        .map(option -> new WallContent.Bar(both(option.label()), total.getOrDefault(option.id(), 0)))
                        .toList());
    }

    private WallContent order(Step.Ranking step, Answer.Ranking answer) {
        List<Bilingual> placed = answer.order().stream()
                .flatMap(id -> labelled(step.options(), id))
                .toList();
        List<Bilingual> unplaced = step.options().stream()
                .filter(option -> !answer.order().contains(option.id()))
                .map(option -> both(option.label()))
                .toList();
        return new WallContent.Order(step.top(), placed, unplaced);
    }

    private WallContent matrix(Step.Weighing step, Answer.Weighing answer) {
        List<WallContent.Head> heads = step.criteria().stream()
                .map(criterion -> new WallContent.Head(
                        both(criterion.label()), criterion.weight(), ui("presenter.weight", criterion.weight())))
                .toList();
        List<WallContent.MatrixLine> lines = step.alternatives().stream()
                .map(alternative -> matrixLine(step, answer, alternative))
                .toList();
        return new WallContent.Matrix(step.points(), ui("presenter.weightedMean"), heads, lines);
    }

    private WallContent.MatrixLine matrixLine(Step.Weighing step, Answer.Weighing answer, Labelled alternative) {
        List<@Nullable Integer> scores = new ArrayList<>();
        step.criteria().forEach(criterion -> scores.add(answer.score(alternative.id(), criterion.id())));
        Double mean = WeighingItem.weightedMean(alternative.id(), step.criteria(), answer);
        return new WallContent.MatrixLine(
                both(alternative.label()),
                scores,
                mean == null ? "" : decimal(mean),
                alternative.id().equals(answer.recommended()));
    }

    private WallContent actionList(Step.Actions step, Answer.Actions answer) {
        return new WallContent.ActionList(answer.actions().stream()
                .filter(action -> filter.shows(step.id(), action.text()))
                .map(action -> new WallContent.ActionLine(
                        action.text(), shown(step.id(), action.role()), ReadBacks.date(action.due())))
                .toList());
    }

    private WallContent verdict(Discussion discussion, Step.Agreement step, Answer.Agreement answer) {
        Map<String, Integer> total = answer.tallies().total();
        List<WallContent.Bar> levels = Stream.of(AgreementLevel.values())
                .map(level -> new WallContent.Bar(ui(key(level)), total.getOrDefault(level.wireName(), 0)))
                .toList();
        List<String> dissents = answer.dissent().stream()
                .map(Dissent::text)
                .filter(text -> filter.shows(step.id(), text))
                .toList();
        return new WallContent.Verdict(
                new ReadBacks(guide, languages.getFirst(), filter).of(discussion),
                levels,
                ui("presenter.dissents"),
                dissents);
    }

    private static String key(AgreementLevel level) {
        return switch (level) {
            case FULLY -> "presenter.agreement.fully";
            case MOSTLY -> "presenter.agreement.mostly";
            case CAN_LIVE_WITH -> "presenter.agreement.canLiveWith";
            case DISAGREE -> "presenter.agreement.disagree";
        };
    }

    private List<Idea> ideas(Discussion discussion, String step) {
        return guide.step(step)
                .filter(found -> discussion.recordOf(step, found.kind()).answer() instanceof Answer.Ideas)
                .map(found ->
                        ((Answer.Ideas) discussion.recordOf(step, found.kind()).answer()).ideas())
                .orElse(List.of());
    }

    private List<Cluster> clusters(Discussion discussion, Step.Clusters step) {
        return ((Answer.Clusters) discussion.recordOf(step.id(), step.kind()).answer()).clusters();
    }

    /** Texts of ideas by id in the order they came, without those held back. */
    private Map<String, String> ideaTexts(Discussion discussion, String step) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Idea idea : ideas(discussion, step)) {
            if (filter.shows(step, idea.text())) {
                texts.put(idea.id(), idea.text());
            }
        }
        return texts;
    }

    private Stream<Bilingual> labelled(List<Labelled> options, String id) {
        return options.stream().filter(option -> option.id().equals(id)).map(option -> both(option.label()));
    }

    private Bilingual ends(@Nullable LocalizedText text) {
        return text == null ? new Bilingual("", "") : both(text);
    }

    private String shown(String step, String text) {
        return filter.shows(step, text) ? text : "";
    }

    private Bilingual both(LocalizedText text) {
        return Bilingual.of(text, languages);
    }

    private Bilingual ui(String key, Object... arguments) {
        return Bilingual.of(key, languages, arguments);
    }

    private String decimal(double value) {
        return String.format(UiLanguage.ofTag(languages.getFirst()).locale(), "%.1f", value);
    }
}
