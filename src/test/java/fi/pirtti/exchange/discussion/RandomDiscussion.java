package fi.pirtti.exchange.discussion;

import fi.pirtti.domain.discussion.Action;
import fi.pirtti.domain.discussion.AgreementLevel;
import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.discussion.Cluster;
import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Dissent;
import fi.pirtti.domain.discussion.GuideRef;
import fi.pirtti.domain.discussion.Idea;
import fi.pirtti.domain.discussion.Origin;
import fi.pirtti.domain.discussion.Participants;
import fi.pirtti.domain.discussion.Reasons;
import fi.pirtti.domain.discussion.Sitting;
import fi.pirtti.domain.discussion.StepRecord;
import fi.pirtti.domain.discussion.StepState;
import fi.pirtti.domain.discussion.Tallies;
import fi.pirtti.domain.discussion.Term;
import fi.pirtti.domain.discussion.Unit;
import fi.pirtti.domain.guide.Criterion;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.Labelled;
import fi.pirtti.domain.guide.Step;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Discussions at random that answer a given guide; the same seed gives the same one. */
public final class RandomDiscussion {
    private static final List<String> WORDS = List.of(
            "Neuvola",
            "jono on pitkä",
            "Åland",
            "\"lainaus\" ja \\kenoviiva\\",
            "",
            " ",
            "𝄞 ääni",
            "rivi\nrivi",
            "tabu\tlaattori",
            "<script>alert('x')</script>",
            "&amp;",
            "שלום",
            "e\u0301");

    private final Random random;
    private final Guide guide;
    private final int sittings;

    private RandomDiscussion(Guide guide, long seed) {
        this.random = new Random(seed);
        this.guide = guide;
        this.sittings = 1 + random.nextInt(3);
    }

    public static Discussion of(Guide guide, String guideSha256, long seed) {
        return new RandomDiscussion(guide, seed).discussion(guideSha256);
    }

    private Discussion discussion(String guideSha256) {
        TreeMap<String, StepRecord> answers = new TreeMap<>();
        for (Step step : guide.steps()) {
            if (random.nextInt(10) > 0) {
                StepState state = pick(List.of(StepState.values()));
                answers.put(
                        step.id(),
                        new StepRecord(
                                state,
                                state == StepState.SKIPPED ? "ei ehditty" : null,
                                word(),
                                random.nextInt(5000),
                                random.nextBoolean() ? 1 + random.nextInt(sittings) : null,
                                random.nextInt(8) > 0 ? answer(step, answers) : Answer.empty(step.kind())));
            }
        }
        return new Discussion(
                new UUID(random.nextLong(), random.nextLong()),
                1 + random.nextInt(5),
                new GuideRef(guide.id(), guide.version(), guideSha256),
                unit(),
                pick(guide.languages()),
                IntStream.rangeClosed(1, sittings).mapToObj(this::sitting).toList(),
                answers);
    }

    private Unit unit() {
        TreeMap<String, String> background = new TreeMap<>();
        guide.background()
                .forEach(
                        field -> background.put(field.id(), pick(field.values()).id()));
        return new Unit("KS-" + random.nextInt(1000), "Neuvola, " + word(), word(), word(), background);
    }

    private Sitting sitting(int id) {
        TreeMap<String, Integer> groups = new TreeMap<>();
        guide.participantGroups().forEach(group -> groups.put(group.id(), random.nextInt(9)));
        OffsetDateTime started = OffsetDateTime.of(2022, 5, id, 9, random.nextInt(60), random.nextInt(60), 0, offset());
        return new Sitting(
                id,
                random.nextBoolean() ? started : started.withNano(random.nextInt(1_000_000_000)),
                random.nextBoolean() ? started.plusMinutes(92) : null,
                new Participants(random.nextInt(40), groups));
    }

    private ZoneOffset offset() {
        return pick(List.of(ZoneOffset.UTC, ZoneOffset.ofHours(3), ZoneOffset.ofHoursMinutes(-3, -30)));
    }

    private Answer answer(Step step, SortedMap<String, StepRecord> earlier) {
        return switch (step) {
            case Step.Info _ -> new Answer.Info();
            case Step.Ideas asked ->
                new Answer.Ideas(IntStream.range(0, random.nextInt(20))
                        .mapToObj(i -> idea(i, asked.categories()))
                        .toList());
            case Step.Terms _ -> new Answer.Terms(some(4, _ -> new Term(word(), word(), word())));
            case Step.Clusters asked -> clusters(ideaIds(earlier, asked.of()));
            case Step.Dots asked -> new Answer.Dots(tallies(dottable(earlier, asked.of())));
            case Step.Statement _ -> new Answer.Statement(word(), List.of());
            case Step.Scale asked -> scale(asked);
            case Step.Choice asked -> new Answer.Choice(tallies(ids(asked.options())));
            case Step.Ranking asked -> new Answer.Ranking(sample(ids(asked.options())));
            case Step.Weighing asked -> weighing(asked);
            case Step.Actions _ ->
                new Answer.Actions(some(
                        4,
                        i -> new Action(
                                word(),
                                word(),
                                random.nextBoolean() ? LocalDate.of(2022, 10, 1).plusDays(i) : null)));
            case Step.Agreement _ ->
                new Answer.Agreement(
                        tallies(Stream.of(AgreementLevel.values())
                                .map(AgreementLevel::wireName)
                                .toList()),
                        some(
                                3,
                                _ -> new Dissent(
                                        word(),
                                        random.nextBoolean()
                                                ? pick(guide.steps()).id()
                                                : null)));
        };
    }

    private Idea idea(int index, List<Labelled> categories) {
        boolean categorised = !categories.isEmpty() && random.nextBoolean();
        return new Idea(
                "i" + (index + 1),
                word(),
                categorised ? pick(categories).id() : null,
                pick(List.of(Origin.values())),
                1 + random.nextInt(sittings));
    }

    private Answer clusters(List<String> ideas) {
        List<String> left = new ArrayList<>(sample(ideas));
        List<Cluster> clusters = new ArrayList<>();
        while (!left.isEmpty()) {
            List<String> own = left.subList(0, 1 + random.nextInt(left.size()));
            clusters.add(new Cluster("c" + (clusters.size() + 1), word(), own));
            own.clear();
        }
        return new Answer.Clusters(clusters);
    }

    private Answer scale(Step.Scale asked) {
        List<String> points = new ArrayList<>();
        IntStream.rangeClosed(1, asked.points()).forEach(point -> points.add(Integer.toString(point)));
        if (asked.cannotSay()) {
            points.add(Answer.CANNOT_SAY);
        }
        TreeMap<String, Tallies> statements = new TreeMap<>();
        TreeMap<String, Reasons> reasons = new TreeMap<>();
        for (String statement : sample(ids(asked.statements()))) {
            statements.put(statement, tallies(points));
            reasons.put(statement, new Reasons(word(), word()));
        }
        return new Answer.Scale(statements, reasons);
    }

    private Answer weighing(Step.Weighing asked) {
        TreeMap<String, SortedMap<String, Integer>> scores = new TreeMap<>();
        TreeMap<String, String> reasons = new TreeMap<>();
        for (String alternative : sample(ids(asked.alternatives()))) {
            TreeMap<String, Integer> row = new TreeMap<>();
            sample(asked.criteria().stream().map(Criterion::id).toList())
                    .forEach(criterion -> row.put(criterion, 1 + random.nextInt(asked.points())));
            scores.put(alternative, row);
            reasons.put(alternative, word());
        }
        String recommended = switch (random.nextInt(4)) {
            case 0 -> null;
            case 1 -> Answer.Weighing.NONE;
            default -> pick(asked.alternatives()).id();
        };
        return new Answer.Weighing(scores, recommended, reasons);
    }

    private Tallies tallies(List<String> items) {
        TreeMap<Integer, SortedMap<String, Integer>> bySitting = new TreeMap<>();
        for (int sitting = 1; sitting <= sittings; sitting++) {
            TreeMap<String, Integer> counts = new TreeMap<>();
            sample(items).forEach(item -> counts.put(item, random.nextInt(20)));
            bySitting.put(sitting, counts);
        }
        return new Tallies(bySitting);
    }

    private static List<String> ideaIds(SortedMap<String, StepRecord> earlier, String step) {
        StepRecord record = earlier.get(step);
        return record != null && record.answer() instanceof Answer.Ideas ideas
                ? ideas.ideas().stream().map(Idea::id).toList()
                : List.of();
    }

    private static List<String> dottable(SortedMap<String, StepRecord> earlier, String step) {
        StepRecord record = earlier.get(step);
        return record != null && record.answer() instanceof Answer.Clusters clusters
                ? clusters.clusters().stream().map(Cluster::id).toList()
                : ideaIds(earlier, step);
    }

    private static List<String> ids(List<Labelled> labelled) {
        return labelled.stream().map(Labelled::id).toList();
    }

    private List<String> sample(List<String> all) {
        List<String> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, random.nextInt(shuffled.size() + 1)));
    }

    private <T> List<T> some(int most, Function<Integer, T> make) {
        return IntStream.range(0, random.nextInt(most + 1))
                .mapToObj(make::apply)
                .toList();
    }

    private <T> T pick(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private String word() {
        return pick(WORDS);
    }
}
