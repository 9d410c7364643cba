package fi.pirtti.domain.discussion;

import fi.pirtti.domain.guide.StepKind;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What was answered in one step; one record for each kind. All collections are unmodifiable. */
public sealed interface Answer {
    /** Point of a scale for those who cannot say. */
    String CANNOT_SAY = "cannotSay";

    StepKind kind();

    /** Whether nothing has been recorded. */
    boolean isEmpty();

    /** Ids of the sittings that have a part of their own in it: those counted, and those in which ideas came. */
    default SortedSet<Integer> sittings() {
        TreeSet<Integer> sittings = new TreeSet<>();
        switch (this) {
            case Ideas(var ideas) -> ideas.forEach(idea -> sittings.add(idea.sitting()));
            case Dots(var tallies) -> sittings.addAll(tallies.bySitting().keySet());
            case Choice(var tallies) -> sittings.addAll(tallies.bySitting().keySet());
            case Agreement(var tallies, var _) ->
                sittings.addAll(tallies.bySitting().keySet());
            case Scale(var statements, var _) ->
                statements
                        .values()
                        .forEach(tallies -> sittings.addAll(tallies.bySitting().keySet()));
            case Info _, Terms _, Clusters _, Statement _, Ranking _, Weighing _, Actions _ -> {}
        }
        return sittings;
    }

    static Answer empty(StepKind kind) {
        return switch (kind) {
            case INFO -> new Info();
            case IDEAS -> new Ideas(List.of());
            case TERMS -> new Terms(List.of());
            case CLUSTERS -> new Clusters(List.of());
            case DOTS -> new Dots(Tallies.NONE);
            case STATEMENT -> new Statement("", List.of());
            case SCALE -> new Scale(new TreeMap<>(), new TreeMap<>());
            case CHOICE -> new Choice(Tallies.NONE);
            case RANKING -> new Ranking(List.of());
            case WEIGHING -> new Weighing(new TreeMap<>(), null, new TreeMap<>());
            case ACTIONS -> new Actions(List.of());
            case AGREEMENT -> new Agreement(Tallies.NONE, List.of());
        };
    }

    /** It was shown. */
    record Info() implements Answer {
        @Override
        public StepKind kind() {
            return StepKind.INFO;
        }

        @Override
        public boolean isEmpty() {
            return true;
        }
    }

    /** Ideas of all sittings, in the order they came. */
    record Ideas(List<Idea> ideas) implements Answer {
        public Ideas {
            ideas = List.copyOf(ideas);
        }

        @Override
        public StepKind kind() {
            return StepKind.IDEAS;
        }

        @Override
        public boolean isEmpty() {
            return ideas.isEmpty();
        }
    }

    record Terms(List<Term> terms) implements Answer {
        public Terms {
            terms = List.copyOf(terms);
        }

        @Override
        public StepKind kind() {
            return StepKind.TERMS;
        }

        @Override
        public boolean isEmpty() {
            return terms.isEmpty();
        }
    }

    record Clusters(List<Cluster> clusters) implements Answer {
        public Clusters {
            clusters = List.copyOf(clusters);
        }

        @Override
        public StepKind kind() {
            return StepKind.CLUSTERS;
        }

        @Override
        public boolean isEmpty() {
            return clusters.isEmpty();
        }
    }

    /** Dots by cluster id, or by id of an idea that stands alone. */
    record Dots(Tallies tallies) implements Answer {
        @Override
        public StepKind kind() {
            return StepKind.DOTS;
        }

        @Override
        public boolean isEmpty() {
            return tallies.isEmpty();
        }
    }

    /**
     * The sentence.
     *
     * @param drafts earlier wordings worth keeping while the discussion is open, oldest first; none once sealed
     */
    record Statement(String text, List<String> drafts) implements Answer {
        public Statement {
            drafts = List.copyOf(drafts);
        }

        @Override
        public StepKind kind() {
            return StepKind.STATEMENT;
        }

        @Override
        public boolean isEmpty() {
            return text.isBlank();
        }
    }

    /**
     * Hands per statement.
     *
     * @param statements tallies by statement id, whose items are the points {@code "1"}…{@code "n"} and {@link
     *     #CANNOT_SAY}
     * @param reasons by statement id
     */
    record Scale(SortedMap<String, Tallies> statements, SortedMap<String, Reasons> reasons) implements Answer {
        public Scale {
            statements = withoutEmpty(statements, Tallies::isEmpty);
            reasons = withoutEmpty(reasons, Reasons::isEmpty);
        }

        @Override
        public StepKind kind() {
            return StepKind.SCALE;
        }

        @Override
        public boolean isEmpty() {
            return statements.isEmpty() && reasons.isEmpty();
        }

        public Tallies of(String statement) {
            return statements.getOrDefault(statement, Tallies.NONE);
        }

        public Reasons reasonsOf(String statement) {
            return reasons.getOrDefault(statement, Reasons.NONE);
        }
    }

    /** Hands by option id. */
    record Choice(Tallies tallies) implements Answer {
        @Override
        public StepKind kind() {
            return StepKind.CHOICE;
        }

        @Override
        public boolean isEmpty() {
            return tallies.isEmpty();
        }
    }

    /** Option ids, most important first; no ties, no repeats. */
    record Ranking(List<String> order) implements Answer {
        public Ranking {
            order = List.copyOf(order);
        }

        @Override
        public StepKind kind() {
            return StepKind.RANKING;
        }

        @Override
        public boolean isEmpty() {
            return order.isEmpty();
        }
    }

    /**
     * Scores of alternatives.
     *
     * @param scores by alternative id, then criterion id; what was not scored is absent
     * @param recommended alternative id, {@link #NONE} when the team has said that it recommends none, or null as long as
     *     it has said nothing
     * @param reasons by alternative id
     */
    record Weighing(
            SortedMap<String, SortedMap<String, Integer>> scores,
            @Nullable String recommended,
            SortedMap<String, String> reasons)
            implements Answer {
        /** No alternative, on purpose. */
        public static final String NONE = "";

        public Weighing {
            TreeMap<String, SortedMap<String, Integer>> copy = new TreeMap<>();
            scores.forEach(
                    (alternative, row) -> copy.put(alternative, Collections.unmodifiableSortedMap(new TreeMap<>(row))));
            scores = withoutEmpty(copy, Map::isEmpty);
            reasons = withoutEmpty(reasons, String::isEmpty);
        }

        @Override
        public StepKind kind() {
            return StepKind.WEIGHING;
        }

        @Override
        public boolean isEmpty() {
            return scores.isEmpty() && recommended == null && reasons.isEmpty();
        }

        /** The score, or null if that cell is empty. */
        public @Nullable Integer score(String alternative, String criterion) {
            SortedMap<String, Integer> row = scores.get(alternative);
            return row == null ? null : row.get(criterion);
        }
    }

    record Actions(List<Action> actions) implements Answer {
        public Actions {
            actions = List.copyOf(actions);
        }

        @Override
        public StepKind kind() {
            return StepKind.ACTIONS;
        }

        @Override
        public boolean isEmpty() {
            return actions.isEmpty();
        }
    }

    /** Hands by {@link AgreementLevel#wireName()}, and the dissenting opinions. */
    record Agreement(Tallies tallies, List<Dissent> dissent) implements Answer {
        public Agreement {
            dissent = List.copyOf(dissent);
        }

        @Override
        public StepKind kind() {
            return StepKind.AGREEMENT;
        }

        @Override
        public boolean isEmpty() {
            return tallies.isEmpty() && dissent.isEmpty();
        }
    }

    private static <V> SortedMap<String, V> withoutEmpty(
            SortedMap<String, V> map, java.util.function.Predicate<? super V> empty) {
        TreeMap<String, V> copy = new TreeMap<>(map);
        copy.values().removeIf(empty);
        return Collections.unmodifiableSortedMap(copy);
    }
}
