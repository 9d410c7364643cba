package fi.pirtti.storage.archive;

import fi.pirtti.domain.discussion.Action;
import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.discussion.Cluster;
import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Dissent;
import fi.pirtti.domain.discussion.Idea;
import fi.pirtti.domain.discussion.Sitting;
import fi.pirtti.domain.discussion.StepRecord;
import fi.pirtti.domain.discussion.Tallies;
import fi.pirtti.domain.discussion.Term;
import fi.pirtti.storage.sql.Sql;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts what discussions say into tables, a fact a row. {@link FactsReader} reads it back. Rows are collected until there are
 * many or they are asked for: one statement with many rows costs the least, most of all on a server.
 */
final class FactsWriter {
    private static final int MANY_ROWS = 20_000;

    private final Sql sql;

    // A discussion's steps and sittings come before what belongs to them, and so do their tables.
    private final Map<String, List<@Nullable Object[]>> rows = new LinkedHashMap<>();
    private int waiting;
    private String consultation = "";
    private long response;

    FactsWriter(Sql sql) {
        this.sql = sql;
    }

    /** Takes a discussion whose response has been written. */
    void take(String consultation, long response, Discussion discussion) throws SQLException {
        this.consultation = consultation;
        this.response = response;
        discussion.unit().background().forEach((field, value) -> add("response_background", field, value));
        discussion.sittings().forEach(this::sitting);
        discussion.answers().forEach(this::step);
        if (waiting > MANY_ROWS) {
            write();
        }
    }

    /** Takes a row with all its columns, for a table that is written after those that were begun before it. */
    void take(String insert, @Nullable Object[] row) {
        rows.computeIfAbsent(insert, key -> new ArrayList<>()).add(row);
        waiting++;
    }

    /** Writes all that was taken. */
    void write() throws SQLException {
        for (Map.Entry<String, List<@Nullable Object[]>> table : rows.entrySet()) {
            sql.each(table.getKey(), table.getValue());
        }
        // The order of the tables stays.
        rows.values().forEach(List::clear);
        waiting = 0;
    }

    private void sitting(Sitting sitting) {
        add(
                "sitting",
                sitting.id(),
                sitting.started().toString(),
                sitting.ended() == null ? null : sitting.ended().toString(),
                sitting.participants().total());
        sitting.participants().groups().forEach((group, count) -> add("sitting_group", sitting.id(), group, count));
    }

    private void step(String step, StepRecord record) {
        add(
                "step",
                step,
                record.answer().kind().wireName(),
                record.state().wireName(),
                record.reason(),
                record.note(),
                record.seconds(),
                record.sitting());
        switch (record.answer()) {
            case Answer.Info _ -> {}
            case Answer.Ideas ideas -> {
                int position = 0;
                for (Idea idea : ideas.ideas()) {
                    add(
                            "idea",
                            step,
                            position++,
                            idea.id(),
                            idea.text(),
                            idea.category(),
                            idea.origin().wireName(),
                            idea.sitting());
                }
            }
            case Answer.Terms terms -> {
                int position = 0;
                for (Term term : terms.terms()) {
                    add("term", step, position++, term.term(), term.here(), term.elsewhere());
                }
            }
            case Answer.Clusters clusters -> clusters(step, clusters.clusters());
            case Answer.Dots dots -> tallies(step, "", dots.tallies());
            case Answer.Statement statement -> add("statement", step, statement.text());
            case Answer.Scale scale -> scale(step, scale);
            case Answer.Choice choice -> tallies(step, "", choice.tallies());
            case Answer.Ranking ranking -> {
                int position = 0;
                for (String option : ranking.order()) {
                    add("ranking", step, position++, option);
                }
            }
            case Answer.Weighing weighing -> weighing(step, weighing);
            case Answer.Actions actions -> {
                int position = 0;
                for (Action action : actions.actions()) {
                    String due = action.due() == null ? null : action.due().toString();
                    add("action", step, position++, action.text(), action.role(), due);
                }
            }
            case Answer.Agreement agreement -> {
                tallies(step, "", agreement.tallies());
                int position = 0;
                for (Dissent dissent : agreement.dissent()) {
                    add("dissent", step, position++, dissent.text(), dissent.step());
                }
            }
        }
    }

    private void clusters(String step, List<Cluster> clusters) {
        int position = 0;
        for (Cluster cluster : clusters) {
            add("cluster", step, position++, cluster.id(), cluster.name());
            int inCluster = 0;
            for (String idea : cluster.ideas()) {
                add("cluster_idea", step, cluster.id(), inCluster++, idea);
            }
        }
    }

    private void scale(String step, Answer.Scale scale) {
        scale.statements().forEach((statement, tallies) -> tallies(step, statement, tallies));
        scale.reasons().forEach((statement, reasons) -> {
            add("reason", step, statement, "low", reasons.low());
            add("reason", step, statement, "high", reasons.high());
        });
    }

    private void weighing(String step, Answer.Weighing weighing) {
        weighing.scores()
                .forEach((alternative, row) ->
                        row.forEach((criterion, points) -> add("score", step, alternative, criterion, points)));
        if (weighing.recommended() != null) {
            add("recommendation", step, weighing.recommended());
        }
        weighing.reasons().forEach((alternative, text) -> add("reason", step, alternative, "why", text));
    }

    private void tallies(String step, String statement, Tallies tallies) {
        tallies.bySitting()
                .forEach((sitting, counts) ->
                        counts.forEach((item, count) -> add("tally", step, statement, sitting, item, count)));
    }

    private void add(String table, @Nullable Object... values) {
        @Nullable Object[] row = new @Nullable Object[values.length + 2];
        row[0] = consultation;
        row[1] = response;
        System.arraycopy(values, 0, row, 2, values.length);
        take("INSERT INTO " + table + " VALUES (?" + ", ?".repeat(row.length - 1) + ")", row);
    }
}
