package fi.pirtti.domain.discussion;

import fi.pirtti.domain.guide.StepKind;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;

/** Edits that fit a discussion, at random, of every kind there is; the steps are named after their kinds. */
public final class RandomEdits {
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2022-05-02T12:00:00+03:00");
    private static final List<String> WORDS =
            List.of("Neuvola", "jono on pitkä", "Åland", "\"lainaus\"", "", "𝄞 ääni", "rivi\nrivi", "tabu\tlaattori");

    private final Random random;

    public RandomEdits(long seed) {
        this.random = new Random(seed);
    }

    /** A discussion in which nothing has been said. */
    public static Discussion blank() {
        Unit unit = new Unit("KS-0001", "Neuvola", "Kunta", "Keuruu", new TreeMap<>(Map.of("palvelu", "perheet")));
        return Discussion.begin(new UUID(1, 2), new GuideRef("g", 1, "00"), unit, "fi");
    }

    /** The next edit; fits {@code discussion}. */
    public Edit next(Discussion discussion) {
        if (discussion.sittings().isEmpty()) {
            return new Edit.StartSitting(1, NOON, new Participants(7, new TreeMap<>(Map.of("hoito", 7))));
        }
        StepKind kind = pick(List.of(StepKind.values()));
        return random.nextInt(5) == 0 ? aboutTheWhole(discussion, kind) : inStep(discussion, kind);
    }

    private Edit aboutTheWhole(Discussion discussion, StepKind kind) {
        int sitting = discussion.sittings().size();
        return this.<Supplier<Edit>>pick(List.of(
                        () -> new Edit.SetLanguage(pick(List.of("fi", "sv", "en"))),
                        () -> new Edit.SetUnit(new Unit("own", word(), word(), word(), new TreeMap<>())),
                        () -> new Edit.SetBackground("palvelu", pick(List.of("koti", "tuki"))),
                        () -> new Edit.StartSitting(sitting + 1, NOON.plusDays(sitting), Participants.NONE),
                        () -> sitting > 1 && !discussion.usedSittings().contains(sitting)
                                ? new Edit.CancelSitting(sitting)
                                : new Edit.SetLanguage("fi"),
                        () -> new Edit.EndSitting(sitting, random.nextBoolean() ? NOON.plusHours(2) : null),
                        () -> new Edit.SetAttendance(sitting, Participants.NONE.withGroup("hoito", random.nextInt(9))),
                        () -> new Edit.Judge(judgement(), random.nextBoolean()),
                        () -> new Edit.Approve(random.nextBoolean()),
                        () -> new Edit.SetState(name(kind), kind, pick(List.of(StepState.values())), word(), sitting),
                        () -> new Edit.SetNote(name(kind), kind, word()),
                        () -> new Edit.AddSeconds(name(kind), kind, random.nextInt(60)),
                        () -> new Edit.Together(List.of(
                                new Edit.AddIdea("ideas", newIdea(discussion)),
                                new Edit.SetNote("ideas", StepKind.IDEAS, word())))))
                .get();
    }

    private Judgement judgement() {
        return random.nextBoolean()
                ? new Judgement.NoIdentifier(word())
                : new Judgement.Kept(word(), word(), word() + "syy");
    }

    private Edit inStep(Discussion discussion, StepKind kind) {
        Answer answer = discussion.recordOf(name(kind), kind).answer();
        int sitting = 1 + random.nextInt(discussion.sittings().size());
        return switch (answer) {
            case Answer.Info _ -> new Edit.SetState("info", kind, StepState.DONE, null, sitting);
            case Answer.Ideas ideas -> idea(discussion, ideas.ideas());
            case Answer.Terms terms ->
                terms.terms().isEmpty() || random.nextInt(4) > 0
                        ? new Edit.PutTerm("terms", upTo(terms.terms().size()), new Term(word(), word(), word()))
                        : new Edit.RemoveTerm(
                                "terms", random.nextInt(terms.terms().size()));
            case Answer.Clusters clusters -> cluster(discussion, clusters.clusters());
            case Answer.Dots _ -> counted("dots", kind, sitting, List.of("c1", "c2", "i1"));
            case Answer.Statement _ ->
                random.nextInt(3) > 0 ? new Edit.SetStatement("statement", word()) : new Edit.KeepDraft("statement");
            case Answer.Scale _ ->
                random.nextBoolean()
                        ? new Edit.SetScaleCount(
                                "scale",
                                sitting,
                                pick(List.of("a", "b")),
                                pick(List.of("1", "2", Answer.CANNOT_SAY)),
                                random.nextInt(9))
                        : new Edit.SetScaleReason(
                                "scale", pick(List.of("a", "b")), pick(List.of(Reasons.Side.values())), word());
            case Answer.Choice _ -> counted("choice", kind, sitting, List.of("x", "y"));
            case Answer.Ranking _ -> new Edit.SetOrder("ranking", shuffled(List.of("x", "y", "z")));
            case Answer.Weighing _ -> weighing();
            case Answer.Actions actions ->
                actions.actions().isEmpty() || random.nextInt(4) > 0
                        ? new Edit.PutAction("actions", upTo(actions.actions().size()), action())
                        : new Edit.RemoveAction(
                                "actions", random.nextInt(actions.actions().size()));
            case Answer.Agreement agreement -> agreement(agreement, sitting);
        };
    }

    private Edit idea(Discussion discussion, List<Idea> ideas) {
        int dice = random.nextInt(5);
        if (ideas.isEmpty() || dice > 2) {
            return new Edit.AddIdea("ideas", newIdea(discussion));
        }
        Idea old = pick(ideas);
        if (dice == 2) {
            return new Edit.MoveIdea("ideas", old.id(), upTo(ideas.size()));
        }
        return dice == 0
                ? new Edit.RemoveIdea("ideas", old.id())
                : new Edit.SetIdea("ideas", new Idea(old.id(), word(), null, old.origin(), old.sitting()));
    }

    private Idea newIdea(Discussion discussion) {
        List<Idea> ideas =
                ((Answer.Ideas) discussion.recordOf("ideas", StepKind.IDEAS).answer()).ideas();
        int number = ideas.stream()
                        .mapToInt(idea -> Integer.parseInt(idea.id().substring(1)))
                        .max()
                        .orElse(0)
                + 1;
        return new Idea(
                "i" + number,
                word(),
                random.nextBoolean() ? "haaste" : null,
                pick(List.of(Origin.values())),
                1 + random.nextInt(discussion.sittings().size()));
    }

    private Edit cluster(Discussion discussion, List<Cluster> clusters) {
        String fresh = "c"
                + (clusters.stream()
                                .mapToInt(
                                        cluster -> Integer.parseInt(cluster.id().substring(1)))
                                .max()
                                .orElse(0)
                        + 1);
        int dice = random.nextInt(6);
        if (clusters.isEmpty() || dice == 0) {
            return new Edit.AddCluster("clusters", fresh, word());
        }
        String some = pick(clusters).id();
        if (dice == 1) {
            return new Edit.RenameCluster("clusters", some, word());
        }
        return dice == 2
                ? new Edit.RemoveCluster("clusters", some)
                : new Edit.PlaceIdea("clusters", "i" + (1 + random.nextInt(5)), random.nextInt(4) > 0 ? some : null);
    }

    private Edit counted(String step, StepKind kind, int sitting, List<String> items) {
        return random.nextInt(5) > 0
                ? new Edit.SetCount(step, kind, sitting, pick(items), random.nextInt(12))
                : new Edit.DropCounts(step, kind, pick(items));
    }

    private Edit weighing() {
        String alternative = pick(List.of("p", "q"));
        return switch (random.nextInt(3)) {
            case 0 -> new Edit.Recommend("weighing", random.nextBoolean() ? alternative : Answer.Weighing.NONE);
            case 1 -> new Edit.SetWeighingReason("weighing", alternative, word());
            default ->
                new Edit.SetScore(
                        "weighing",
                        alternative,
                        pick(List.of("k", "l")),
                        random.nextInt(4) > 0 ? 1 + random.nextInt(5) : null);
        };
    }

    private Edit agreement(Answer.Agreement agreement, int sitting) {
        int opinions = agreement.dissent().size();
        return switch (random.nextInt(3)) {
            case 0 ->
                new Edit.SetCount(
                        "agreement",
                        StepKind.AGREEMENT,
                        sitting,
                        pick(List.of(AgreementLevel.values())).wireName(),
                        random.nextInt(9));
            case 1 ->
                opinions == 0
                        ? new Edit.PutDissent("agreement", 0, new Dissent(word(), null))
                        : new Edit.RemoveDissent("agreement", random.nextInt(opinions));
            default ->
                new Edit.PutDissent(
                        "agreement", upTo(opinions), new Dissent(word(), random.nextBoolean() ? "scale" : null));
        };
    }

    private Action action() {
        return new Action(word(), word(), random.nextBoolean() ? LocalDate.of(2022, 10, 1 + random.nextInt(28)) : null);
    }

    private List<String> shuffled(List<String> options) {
        List<String> order = new ArrayList<>(options);
        Collections.shuffle(order, random);
        return order.subList(0, random.nextInt(options.size() + 1));
    }

    /** An index of a list of that size, or the place behind its end. */
    private int upTo(int size) {
        return random.nextInt(size + 1);
    }

    private static String name(StepKind kind) {
        return kind.wireName();
    }

    private String word() {
        return pick(WORDS);
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
