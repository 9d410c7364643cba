package fi.pirtti.office;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes the rows of an answer out of its JSON, for the kinds of step that the sample has. Statements are prepared once. */
final class BareRows implements AutoCloseable {
    private final Connection connection;
    private final Map<String, PreparedStatement> statements = new LinkedHashMap<>();
    private long response;
    private @Nullable String consultation;

    BareRows(Connection connection) {
        this.connection = connection;
    }

    void insert(
            JsonNode statement,
            JsonNode discussion,
            String contentSha256,
            String path,
            String sha256,
            String now,
            byte[] sealed)
            throws SQLException {
        response++;
        consultation = text(statement, "consultation");
        JsonNode unit = discussion.get("unit");
        add("bundle (consultation, sha256, path, received, content)", consultation, sha256, path, now, sealed);
        add(
                "response (consultation, id, invitation, discussion, revision, content_sha256, manifest_sha256,"
                        + " bundle_sha256, guide_sha256, state, language, unit_id, unit_name, unit_organisation,"
                        + " unit_municipality, note, imported)",
                consultation,
                response,
                text(statement, "invitation"),
                text(statement, "discussion"),
                statement.get("revision").intValue(),
                contentSha256,
                text(statement, "manifestSha256"),
                sha256,
                text(statement, "guideSha256"),
                "newest",
                text(discussion, "language"),
                text(unit, "id"),
                text(unit, "name"),
                text(unit, "organisation"),
                text(unit, "municipality"),
                "",
                now);
        for (Map.Entry<String, JsonNode> each : unit.get("background").properties()) {
            add(
                    "response_background (consultation, response, field, field_value)",
                    consultation,
                    response,
                    each.getKey(),
                    each.getValue().textValue());
        }
        for (JsonNode sitting : discussion.get("sittings")) {
            add(
                    "sitting (consultation, response, id, started, ended, participants)",
                    consultation,
                    response,
                    sitting.get("id").intValue(),
                    OffsetDateTime.parse(text(sitting, "started")).toString(),
                    OffsetDateTime.parse(text(sitting, "ended")).toString(),
                    sitting.at("/participants/total").intValue());
        }
        Set<Map.Entry<String, JsonNode>> answers = discussion.get("answers").properties();
        for (Map.Entry<String, JsonNode> each : answers) {
            JsonNode step = each.getValue();
            add(
                    "step (consultation, response, step, kind, state, reason, note, seconds, sitting)",
                    consultation,
                    response,
                    each.getKey(),
                    text(step, "kind"),
                    text(step, "state"),
                    text(step, "reason"),
                    text(step, "note"),
                    step.get("seconds").intValue(),
                    step.has("sitting") ? step.get("sitting").intValue() : null);
            facts(each.getKey(), step);
        }
    }

    private void facts(String step, JsonNode answer) throws SQLException {
        int position = 0;
        for (JsonNode idea : answer.path("ideas")) {
            add(
                    "idea (consultation, response, step, position, id, text, category, origin, sitting)",
                    consultation,
                    response,
                    step,
                    position++,
                    text(idea, "id"),
                    text(idea, "text"),
                    text(idea, "category"),
                    text(idea, "origin"),
                    idea.get("sitting").intValue());
        }
        for (JsonNode choice : answer.path("order")) {
            add(
                    "ranking (consultation, response, step, position, choice)",
                    consultation,
                    response,
                    step,
                    position++,
                    choice.textValue());
        }
        if (answer.has("text")) {
            add("statement (consultation, response, step, text)", consultation, response, step, text(answer, "text"));
        }
        for (JsonNode tally : answer.path("tallies")) {
            for (Map.Entry<String, JsonNode> count : tally.get("counts").properties()) {
                add(
                        "tally (consultation, response, step, on_statement, sitting, item, hands)",
                        consultation,
                        response,
                        step,
                        "",
                        tally.get("sitting").intValue(),
                        count.getKey(),
                        count.getValue().intValue());
            }
        }
        for (JsonNode dissent : answer.path("dissent")) {
            add(
                    "dissent (consultation, response, step, position, text, about)",
                    consultation,
                    response,
                    step,
                    position++,
                    text(dissent, "text"),
                    text(dissent, "step"));
        }
    }

    private static @Nullable String text(JsonNode node, String name) {
        JsonNode value = node.get(name);
        return value == null ? null : value.textValue();
    }

    private void add(String table, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = statements.get(table);
        if (statement == null) {
            statement = connection.prepareStatement(
                    "INSERT INTO " + table + " VALUES (?" + ", ?".repeat(values.length - 1) + ")");
            statements.put(table, statement);
        }
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    /** In the order of the tables, which is that of their references. */
    void flush() throws SQLException {
        for (PreparedStatement statement : statements.values()) {
            statement.executeBatch();
        }
    }

    @Override
    public void close() throws SQLException {
        for (PreparedStatement statement : statements.values()) {
            statement.close();
        }
    }
}
