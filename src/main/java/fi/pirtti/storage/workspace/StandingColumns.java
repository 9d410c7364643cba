package fi.pirtti.storage.workspace;

import fi.pirtti.domain.rules.Standing;
import fi.pirtti.storage.sql.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A discussion's standing beside it in its row. */
final class StandingColumns {
    private StandingColumns() {}

    static void write(Connection connection, long number, Standing standing) throws SQLException {
        new Sql(connection)
                .update(
                        """
                        UPDATE discussion SET unit_name = ?, current_step = ?, steps_behind = ?, steps = ?, sittings = ?,
                            sitting_open = ?, participants = ?, last_held = ?, next_planned = ?
                        WHERE number = ?\
                        """,
                        standing.unitName(),
                        standing.currentStep(),
                        standing.stepsBehind(),
                        standing.steps(),
                        standing.sittings(),
                        standing.sittingOpen() ? 1 : 0,
                        standing.participants(),
                        text(standing.lastHeld()),
                        text(standing.nextPlanned()),
                        number);
    }

    static Standing read(ResultSet row) throws SQLException {
        return new Standing(
                row.getString("discussion_unit_name"),
                row.getInt("current_step"),
                row.getInt("steps_behind"),
                row.getInt("discussion_steps"),
                row.getInt("sittings"),
                row.getInt("sitting_open") == 1,
                row.getInt("participants"),
                day(row.getString("last_held")),
                day(row.getString("next_planned")));
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
