package fi.pirtti.storage.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.pirtti.storage.StorageException;
import fi.pirtti.storage.sql.Sql;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteDatabaseTest {
    private static final int KIND = 0x50727454;
    private static final Migrations TABLE = new Migrations(SqliteDatabaseTest.class, List.of("one-table.sql"));

    @TempDir
    Path dir;

    @Test
    void a_file_is_opened_with_every_safeguard_on() {
        try (SqliteDatabase database = SqliteDatabase.open(dir.resolve("a?b öljy #1.sqlite"), KIND)) {
            assertThat(pragma(database, "journal_mode")).isEqualTo("wal");
            assertThat(pragma(database, "synchronous")).isEqualTo("2");
            assertThat(pragma(database, "foreign_keys")).isEqualTo("1");
            assertThat(pragma(database, "secure_delete")).isEqualTo("1");
            assertThat(pragma(database, "trusted_schema")).isEqualTo("0");
            assertThat(pragma(database, "temp_store")).isEqualTo("2");
            assertThat(pragma(database, "application_id")).isEqualTo(Integer.toString(KIND));
        }
        assertThat(dir.resolve("a?b öljy #1.sqlite")).isRegularFile();
    }

    @Test
    void migrations_run_once_and_a_newer_file_is_refused() {
        Path file = dir.resolve("m.sqlite");
        try (SqliteDatabase database = SqliteDatabase.open(file, KIND)) {
            TABLE.apply(database);
            TABLE.apply(database);
            assertThat(database.schemaVersion()).isEqualTo(1);
            assertThatThrownBy(() -> new Migrations(SqliteDatabaseTest.class, List.of()).apply(database))
                    .isInstanceOfSatisfying(
                            StorageException.class, e -> assertThat(e.code()).isEqualTo("storage-newer"));
        }
    }

    @Test
    void a_failed_transaction_leaves_nothing() {
        try (SqliteDatabase database = SqliteDatabase.open(dir.resolve("t.sqlite"), KIND)) {
            TABLE.apply(database);
            assertThatThrownBy(() -> database.transaction(connection -> {
                        insert(connection, 1, "kept for a moment");
                        insert(connection, 1, "the same key");
                        return null;
                    }))
                    .isInstanceOf(StorageException.class);
            assertThat(count(database)).isZero();
            database.transaction(connection -> insert(connection, 1, "stays"));
            assertThat(count(database)).isEqualTo(1);
        }
    }

    @Test
    void another_programs_database_is_refused() {
        Path file = dir.resolve("other.sqlite");
        SqliteDatabase.open(file, 42).close();
        assertThatThrownBy(() -> SqliteDatabase.open(file, KIND))
                .isInstanceOfSatisfying(
                        StorageException.class, e -> assertThat(e.code()).isEqualTo("storage-foreign"));
    }

    @Test
    void a_file_that_is_no_database_is_called_damaged() throws Exception {
        Path file = Files.write(dir.resolve("noise.sqlite"), "x".repeat(5000).getBytes());
        assertThatThrownBy(() -> SqliteDatabase.open(file, KIND))
                .isInstanceOfSatisfying(
                        StorageException.class, e -> assertThat(e.code()).isEqualTo("storage-damaged"));
    }

    @Test
    void flushing_leaves_no_trace_of_deleted_text() throws Exception {
        Path file = dir.resolve("d.sqlite");
        try (SqliteDatabase database = SqliteDatabase.open(file, KIND)) {
            TABLE.apply(database);
            database.transaction(connection -> insert(connection, 1, "poistettava lause"));
            database.transaction(connection -> {
                try (Statement statement = connection.createStatement()) {
                    return statement.executeUpdate("DELETE FROM said");
                }
            });
            database.flush();
            assertThat(Files.size(dir.resolve("d.sqlite-wal"))).isZero();
        }
        assertThat(new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("poistettava");
    }

    @Test
    void a_full_disk_is_told_and_what_was_committed_before_stays() {
        try (SqliteDatabase database = SqliteDatabase.open(dir.resolve("f.sqlite"), KIND)) {
            TABLE.apply(database);
            database.transaction(connection -> insert(connection, 1, "before"));
            limitTo(database, 10);
            assertThatThrownBy(() -> database.transaction(connection -> insert(connection, 2, "x".repeat(100_000))))
                    .isInstanceOfSatisfying(
                            StorageException.class, e -> assertThat(e.code()).isEqualTo("storage-full"));
            assertThat(count(database)).isEqualTo(1);
            limitTo(database, 1_000_000);
            database.transaction(connection -> insert(connection, 2, "x".repeat(100_000)));
            assertThat(count(database)).isEqualTo(2);
        }
    }

    /** As a disk with room for so many pages. */
    private static void limitTo(SqliteDatabase database, int pages) {
        database.run(connection -> new Sql(connection).first("PRAGMA max_page_count = " + pages, row -> row.getInt(1)));
    }

    @Test
    void versions_compare_by_number() {
        assertThat(SqliteDatabase.compareVersions("3.51.3", "3.51.3")).isZero();
        assertThat(SqliteDatabase.compareVersions("3.9.0", "3.51.3")).isNegative();
        assertThat(SqliteDatabase.compareVersions("3.54.1", "3.51.3")).isPositive();
    }

    private static int insert(Connection connection, int id, String text) throws SQLException {
        try (var statement = connection.prepareStatement("INSERT INTO said VALUES (?, ?)")) {
            statement.setInt(1, id);
            statement.setString(2, text);
            return statement.executeUpdate();
        }
    }

    private static int count(SqliteDatabase database) {
        return database.run(connection -> new Sql(connection).first("SELECT count(*) FROM said", row -> row.getInt(1)))
                .orElseThrow();
    }

    private static String pragma(SqliteDatabase database, String name) {
        return database.run(connection -> new Sql(connection).first("PRAGMA " + name, row -> row.getString(1)))
                .orElseThrow();
    }
}
