package fi.pirtti.storage.archive;

import fi.pirtti.domain.discussion.Action;
import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.discussion.Cluster;
import fi.pirtti.domain.discussion.Dissent;
import fi.pirtti.domain.discussion.Idea;
import fi.pirtti.domain.discussion.Origin;
import fi.pirtti.domain.discussion.Reasons;
import fi.pirtti.domain.discussion.StepRecord;
import fi.pirtti.domain.discussion.StepState;
import fi.pirtti.domain.discussion.Tallies;
import fi.pirtti.domain.discussion.Term;
import fi.pirtti.domain.guide.StepKind;
import fi.pirtti.storage.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads back what {@link FactsWriter} put into tables, for all newest responses at once. */
final class FactsReader {
    /** A step of a response. */
    private record Key(long response, String step) {}

    /** A cluster, statement or side within a step. */
    private record Part(Key key, String id) {}

    private final Sql sql;
    private final @Nullable Object[] steps;
    private final String condition;

    private final Map<Key, List<Idea>> ideas = new HashMap<>();
    private final Map<Key, List<Term>> terms = new HashMap<>();
    private final Map<Key, List<Cluster>> clusters = new HashMap<>();
    private final Map<Part, List<String>> clusterIdeas = new HashMap<>();
    private final Map<Key, SortedMap<String, Tallies>> tallies = new HashMap<>();
    private final Map<Key, String> statements = new HashMap<>();
    private final Map<Part, SortedMap<String, String>> reasons = new HashMap<>();
    private final Map<Key, List<String>> rankings = new HashMap<>();
    private final Map<Key, SortedMap<String, SortedMap<String, Integer>>> scores = new HashMap<>();
    private final Map<Key, String> recommendations = new HashMap<>();
    private final Map<Key, List<Action>> actions = new HashMap<>();
    private final Map<Key, List<Dissent>> dissents = new HashMap<>();

    private FactsReader(Sql sql, Set<String> steps) {
        this.sql = sql;
        this.steps = steps.toArray();
        this.condition =
                " f JOIN response r ON r.consultation = f.consultation AND r.id = f.response WHERE r.state = 'newest'"
                        + (steps.isEmpty() ? "" : " AND f.step IN (?" + ", ?".repeat(steps.size() - 1) + ")");
    }

    /** Records by response and step, of the steps named or of all if none is named. */
    static Map<Long, SortedMap<String, StepRecord>> read(Sql sql, Set<String> steps) throws SQLException {
        FactsReader facts = new FactsReader(sql, steps);
        facts.words();
        facts.counts();
        Map<Long, SortedMap<String, StepRecord>> records = new HashMap<>();
        facts.each("step", "f.step", row -> {
            Key key = key(row);
            StepKind kind = StepKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT));
            StepRecord record = new StepRecord(
                    StepState.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                    row.getString("reason"),
                    row.getString("note"),
                    row.getInt("seconds"),
                    row.getObject("sitting") == null ? null : row.getInt("sitting"),
                    facts.answer(key, kind));
            records.computeIfAbsent(key.response, id -> new TreeMap<>()).put(key.step, record);
        });
        return records;
    }

    private void words() throws SQLException {
        each(
                "idea",
                "f.position",
                row -> add(
                        ideas,
                        key(row),
                        new Idea(
                                row.getString("id"),
                                row.getString("text"),
                                row.getString("category"),
                                Origin.valueOf(row.getString("origin").toUpperCase(Locale.ROOT)),
                                row.getInt("sitting"))));
        each(
                "term",
                "f.position",
                row -> add(
                        terms,
                        key(row),
                        new Term(row.getString("term"), row.getString("here"), row.getString("elsewhere"))));
        each(
                "cluster_idea",
                "f.position",
                row -> add(clusterIdeas, new Part(key(row), row.getString("cluster")), row.getString("idea")));
        each("cluster", "f.position", row -> {
            Key key = key(row);
            String id = row.getString("id");
            add(
                    clusters,
                    key,
                    new Cluster(id, row.getString("name"), clusterIdeas.getOrDefault(new Part(key, id), List.of())));
        });
        each("statement", "f.step", row -> statements.put(key(row), row.getString("text")));
        each("action", "f.position", row -> {
            String due = row.getString("due");
            add(
                    actions,
                    key(row),
                    new Action(
                            row.getString("text"), row.getString("role"), due == null ? null : LocalDate.parse(due)));
        });
        each(
                "dissent",
                "f.position",
                row -> add(dissents, key(row), new Dissent(row.getString("text"), row.getString("about"))));
        each(
                "reason",
                "f.item",
                row -> reasons.computeIfAbsent(new Part(key(row), row.getString("side")), part -> new TreeMap<>())
                        .put(row.getString("item"), row.getString("text")));
    }

    private void counts() throws SQLException {
        each(
                "tally",
                "f.item",
                row -> tallies.computeIfAbsent(key(row), key -> new TreeMap<>())
                        .merge(
                                row.getString("on_statement"),
                                Tallies.NONE.with(row.getInt("sitting"), row.getString("item"), row.getInt("hands")),
                                (before, more) -> merged(before, more)));
        each("ranking", "f.position", row -> add(rankings, key(row), row.getString("choice")));
        each(
                "score",
                "f.criterion",
                row -> scores.computeIfAbsent(key(row), key -> new TreeMap<>())
                        .computeIfAbsent(row.getString("alternative"), alternative -> new TreeMap<>())
                        .put(row.getString("criterion"), row.getInt("points")));
        each("recommendation", "f.step", row -> recommendations.put(key(row), row.getString("alternative")));
    }

    private Answer answer(Key key, StepKind kind) {
        return switch (kind) {
            case INFO -> new Answer.Info();
            case IDEAS -> new Answer.Ideas(ideas.getOrDefault(key, List.of()));
            case TERMS -> new Answer.Terms(terms.getOrDefault(key, List.of()));
            case CLUSTERS -> new Answer.Clusters(clusters.getOrDefault(key, List.of()));
            case DOTS -> new Answer.Dots(tally(key));
            case STATEMENT -> new Answer.Statement(statements.getOrDefault(key, ""), List.of());
            case SCALE -> new Answer.Scale(tallies.getOrDefault(key, new TreeMap<>()), scaleReasons(key));
            case CHOICE -> new Answer.Choice(tally(key));
            case RANKING -> new Answer.Ranking(rankings.getOrDefault(key, List.of()));
            case WEIGHING ->
                new Answer.Weighing(
                        scores.getOrDefault(key, new TreeMap<>()), recommendations.get(key), sided(key, "why"));
            case ACTIONS -> new Answer.Actions(actions.getOrDefault(key, List.of()));
            case AGREEMENT -> new Answer.Agreement(tally(key), dissents.getOrDefault(key, List.of()));
        };
    }

    private Tallies tally(Key key) {
        return tallies.getOrDefault(key, new TreeMap<>()).getOrDefault("", Tallies.NONE);
    }

    private SortedMap<String, Reasons> scaleReasons(Key key) {
        SortedMap<String, String> high = sided(key, "high");
        TreeMap<String, Reasons> both = new TreeMap<>();
        sided(key, "low").forEach((item, low) -> both.put(item, new Reasons(low, high.getOrDefault(item, ""))));
        return both;
    }

    private SortedMap<String, String> sided(Key key, String side) {
        return reasons.getOrDefault(new Part(key, side), new TreeMap<>());
    }

    private static Tallies merged(Tallies before, Tallies more) {
        Tallies result = before;
        for (Map.Entry<Integer, SortedMap<String, Integer>> sitting :
                more.bySitting().entrySet()) {
            for (Map.Entry<String, Integer> count : sitting.getValue().entrySet()) {
                result = result.with(sitting.getKey(), count.getKey(), count.getValue());
            }
        }
        return result;
    }

    private void each(String table, String order, Sql.EachRow taker) throws SQLException {
        sql.forEach(
                "SELECT f.* FROM " + table + condition + " ORDER BY f.consultation, f.response, f.step, " + order,
                taker,
                steps);
    }

    private static Key key(ResultSet row) throws SQLException {
        return new Key(row.getLong("response"), row.getString("step"));
    }

    private static <K, V> void add(Map<K, List<V>> lists, K key, V value) {
        lists.computeIfAbsent(key, absent -> new ArrayList<>()).add(value);
    }
}
