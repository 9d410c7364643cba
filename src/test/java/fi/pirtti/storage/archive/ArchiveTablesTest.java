package fi.pirtti.storage.archive;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.storage.postgres.PostgresServer;
import fi.pirtti.storage.sql.Sql;
import fi.pirtti.storage.sqlite.SqliteDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.List;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever adds a table or a column to one database adds it to the other. */
class ArchiveTablesTest {
    @TempDir
    Path directory;

    @Test
    void both_databases_have_the_same_tables_with_the_same_columns_in_the_same_order() throws Exception {
        Path file = directory.resolve("a.db");
        SqliteArchive.create(file).close();
        String schema = PostgresServer.newSchema();
        PostgresArchive.create(PostgresServer.url(schema)).close();
        SequencedMap<String, List<String>> lying;
        try (SqliteDatabase database = SqliteDatabase.open(file, SqliteArchive.APPLICATION_ID)) {
            lying = database.run(connection -> columns(
                    connection,
                    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'said%'",
                    "SELECT name FROM pragma_table_info(?) ORDER BY cid"));
        }
        try (Connection connection = DriverManager.getConnection(PostgresServer.text(schema, "postgres", "postgres"))) {
            assertThat(columns(
                            connection,
                            "SELECT tablename FROM pg_tables WHERE schemaname = current_schema()"
                                    + " AND tablename NOT IN ('said', 'write_mark', 'schema_version')",
                            "SELECT column_name FROM information_schema.columns WHERE table_schema = current_schema()"
                                    + " AND table_name = ? ORDER BY ordinal_position"))
                    .isEqualTo(lying);
        }
        assertThat(lying.values())
                .allSatisfy(columns -> assertThat(columns.getFirst())
                        .isIn("consultation", lying.get("consultation").getFirst()));
    }

    private static SequencedMap<String, List<String>> columns(Connection connection, String tables, String columns)
            throws java.sql.SQLException {
        Sql sql = new Sql(connection);
        SequencedMap<String, List<String>> found = new TreeMap<>();
        for (String table : sql.list(tables, row -> row.getString(1))) {
            found.put(table, sql.list(columns, row -> row.getString(1), table));
        }
        return found;
    }
}
