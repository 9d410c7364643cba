package fi.pirtti.domain.results;

import fi.pirtti.domain.discussion.AgreementLevel;
import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.discussion.Reasons;
import fi.pirtti.domain.discussion.Tallies;
import fi.pirtti.domain.guide.Labelled;
import fi.pirtti.domain.guide.Step;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Adds up the answers of one step, by its kind. */
final class Aggregates {
    private Aggregates() {}

    /** The result of {@code voices}, all of which answered {@code step}. */
    static StepResult of(Step step, List<Voice> voices) {
        return switch (step) {
            case Step.Info _ -> new StepResult.Info();
            case Step.Ideas ideas -> ideas(ideas, voices);
            case Step.Terms _ ->
                new StepResult.Terms(each(
                        voices,
                        voice -> ((Answer.Terms) voice.answer())
                                .terms().stream()
                                        .map(term -> new StepResult.UnitTerm(voice.named(), term))
                                        .toList()));
            case Step.Clusters _ ->
                new StepResult.Clusters(each(
                        voices,
                        voice -> ((Answer.Clusters) voice.answer())
                                .clusters().stream()
                                        .map(cluster -> new StepResult.UnitCluster(
                                                voice.named(),
                                                cluster.id(),
                                                cluster.name(),
                                                cluster.ideas().size()))
                                        .toList()));
            case Step.Dots dots -> new StepResult.Dots(each(voices, voice -> DottedItems.of(dots, voice)));
            case Step.Statement _ ->
                new StepResult.Statement(voices.stream()
                        .map(voice -> new Quote(voice.named(), null, ((Answer.Statement) voice.answer()).text()))
                        .toList());
            case Step.Scale scale -> scale(scale, voices);
            case Step.Choice choice -> choice(choice, voices);
            case Step.Ranking ranking -> ranking(ranking, voices);
            case Step.Weighing weighing -> weighing(weighing, voices);
            case Step.Actions _ ->
                new StepResult.Actions(each(
                        voices,
                        voice -> ((Answer.Actions) voice.answer())
                                .actions().stream()
                                        .map(action -> new StepResult.UnitAction(voice.named(), action))
                                        .toList()));
            case Step.Agreement _ -> agreement(voices);
        };
    }

    private static StepResult ideas(Step.Ideas step, List<Voice> voices) {
        List<Quote> quotes = each(
                voices,
                voice -> ((Answer.Ideas) voice.answer())
                        .ideas().stream()
                                .map(idea -> new Quote(voice.named(), idea.category(), idea.text()))
                                .toList());
        LinkedHashSet<@Nullable String> categories = new LinkedHashSet<>(ids(step.categories()));
        quotes.forEach(quote -> categories.add(quote.about()));
        List<StepResult.Category> items = new ArrayList<>();
        for (String category : categories) {
            ToIntFunction<Voice> inCategory = voice -> (int) ((Answer.Ideas) voice.answer())
                    .ideas().stream()
                            .filter(idea -> Objects.equals(idea.category(), category))
                            .count();
            items.add(new StepResult.Category(
                    category, voices.stream().mapToInt(inCategory).sum(), (int) voices.stream()
                            .filter(voice -> inCategory.applyAsInt(voice) > 0)
                            .count()));
        }
        return new StepResult.Ideas(items, quotes);
    }

    private static StepResult scale(Step.Scale step, List<Voice> voices) {
        List<Answer.Scale> answers =
                voices.stream().map(voice -> (Answer.Scale) voice.answer()).toList();
        List<ScaleItem> items = known(
                        step.statements(),
                        each(answers, answer -> answer.statements().keySet()))
                .stream()
                .map(id -> ScaleItem.of(
                        id,
                        step.points(),
                        answers.stream().map(answer -> answer.of(id).total()).toList()))
                .toList();
        List<StepResult.Why> reasons = new ArrayList<>();
        for (Voice voice : voices) {
            ((Answer.Scale) voice.answer()).reasons().forEach((id, why) -> {
                addWhy(reasons, voice, id, Reasons.Side.LOW, why.low());
                addWhy(reasons, voice, id, Reasons.Side.HIGH, why.high());
            });
        }
        return new StepResult.Scale(items, reasons);
    }

    private static void addWhy(
            List<StepResult.Why> reasons, Voice voice, String statement, Reasons.Side side, String text) {
        if (!text.isEmpty()) {
            reasons.add(new StepResult.Why(side, new Quote(voice.named(), statement, text)));
        }
    }

    private static StepResult choice(Step.Choice step, List<Voice> voices) {
        int participants = voices.stream().mapToInt(Voice::participants).sum();
        Map<String, Integer> totals = total(voices.stream()
                .map(voice -> ((Answer.Choice) voice.answer()).tallies())
                .toList());
        return new StepResult.Choice(known(step.options(), totals.keySet()).stream()
                .map(id -> ChoiceItem.of(id, totals.getOrDefault(id, 0), participants))
                .toList());
    }

    private static StepResult ranking(Step.Ranking step, List<Voice> voices) {
        List<List<String>> orders = voices.stream()
                .map(voice -> ((Answer.Ranking) voice.answer()).order())
                .toList();
        return new StepResult.Ranking(known(step.options(), each(orders, order -> order)).stream()
                .map(id -> RankingItem.of(id, step.options().size(), orders))
                .toList());
    }

    private static StepResult weighing(Step.Weighing step, List<Voice> voices) {
        List<Answer.Weighing> answers =
                voices.stream().map(voice -> (Answer.Weighing) voice.answer()).toList();
        List<WeighingItem> items =
                known(
                                step.alternatives(),
                                each(answers, answer -> answer.scores().keySet()))
                        .stream()
                        .map(id -> WeighingItem.of(id, step.criteria(), answers))
                        .toList();
        List<Quote> reasons = each(
                voices,
                voice -> ((Answer.Weighing) voice.answer())
                        .reasons().entrySet().stream()
                                .map(entry -> new Quote(voice.named(), entry.getKey(), entry.getValue()))
                                .toList());
        return new StepResult.Weighing(items, reasons);
    }

    private static StepResult agreement(List<Voice> voices) {
        Map<String, Integer> totals = total(voices.stream()
                .map(voice -> ((Answer.Agreement) voice.answer()).tallies())
                .toList());
        List<StepResult.Hands> items = new ArrayList<>();
        for (AgreementLevel level : AgreementLevel.values()) {
            items.add(new StepResult.Hands(level.wireName(), totals.getOrDefault(level.wireName(), 0)));
        }
        return new StepResult.Agreement(
                items,
                each(
                        voices,
                        voice -> ((Answer.Agreement) voice.answer())
                                .dissent().stream()
                                        .map(dissent -> new Quote(voice.named(), dissent.step(), dissent.text()))
                                        .toList()));
    }

    private static Map<String, Integer> total(List<Tallies> units) {
        Map<String, Integer> total = new TreeMap<>();
        units.forEach(unit -> unit.total().forEach((item, count) -> total.merge(item, count, Integer::sum)));
        return total;
    }

    /** Ids of the guide in its order, then those that only answers know: guides of other audiences may share a step. */
    private static List<String> known(List<Labelled> ofGuide, Collection<String> ofAnswers) {
        LinkedHashSet<String> all = new LinkedHashSet<>(ids(ofGuide));
        ofAnswers.stream().sorted().forEach(all::add);
        return List.copyOf(all);
    }

    private static List<String> ids(List<Labelled> labelled) {
        return labelled.stream().map(Labelled::id).toList();
    }

    private static <A, B> List<B> each(List<A> all, Function<A, ? extends Collection<B>> parts) {
        List<B> result = new ArrayList<>();
        all.forEach(one -> result.addAll(parts.apply(one)));
        return result;
    }
}
