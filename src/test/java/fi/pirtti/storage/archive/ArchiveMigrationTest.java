package fi.pirtti.storage.archive;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.storage.sql.Sql;
import fi.pirtti.storage.sqlite.Migrations;
import fi.pirtti.storage.sqlite.SqliteDatabase;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Archives that an earlier version of the program has left; {@code version-3.sql} holds what one had written. */
class ArchiveMigrationTest {
    private static final String CONSULTATION = "keski-suomi-2022";

    /** Tables in which earlier versions had no consultation. */
    private static final Set<String> UNKEYED = Set.of(
            "bundle",
            "response",
            "response_background",
            "sitting",
            "sitting_group",
            "step",
            "idea",
            "term",
            "cluster",
            "cluster_idea",
            "tally",
            "statement",
            "reason",
            "ranking",
            "score",
            "recommendation",
            "action",
            "dissent",
            "quarantine",
            "key_spare");

    @TempDir
    Path directory;

    private Path file;

    @BeforeEach
    void leave_an_archive_of_version_three() throws Exception {
        file = directory.resolve("aineisto.db");
        try (SqliteDatabase database = SqliteDatabase.open(file, SqliteArchive.APPLICATION_ID);
                InputStream in =
                        Objects.requireNonNull(ArchiveMigrationTest.class.getResourceAsStream("version-3.sql"))) {
            new Migrations(SqliteArchive.class, List.of("001-archive.sql", "002-search.sql", "003-key-spare.sql"))
                    .apply(database);
            String rows = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            database.change(connection -> {
                try (Statement statement = connection.createStatement()) {
                    statement.executeUpdate(rows);
                }
            });
        }
    }

    @Test
    void every_row_is_there_again_under_its_consultation() {
        SequencedMap<String, List<List<Object>>> before = rows();
        assertThat(before.get("idea")).isNotEmpty();
        SqliteArchive.open(file).close();
        SequencedMap<String, List<List<Object>>> after = rows();
        assertThat(after.keySet()).containsAll(before.keySet());
        after.forEach((table, rows) -> assertThat(before.containsKey(table) || rows.isEmpty())
                .as("%s is new and empty", table)
                .isTrue());
        before.forEach((table, rows) -> assertThat(after.get(table))
                .as(table)
                .containsExactlyInAnyOrderElementsOf(
                        rows.stream().map(row -> keyed(table, row)).toList()));
    }

    @Test
    void what_was_said_counts_and_is_found_and_the_next_answer_is_kept() {
        try (ArchiveStore archive = SqliteArchive.open(file)) {
            assertThat(archive.newest(Set.of()))
                    .hasSize(2)
                    .allSatisfy(each -> assertThat(each.discussion().answers()).hasSizeGreaterThan(10));
            assertThat(archive.conflicts()).hasSize(2);
            assertThat(archive.search("Palkkojen yhdenvert", 10))
                    .singleElement()
                    .satisfies(hit -> assertThat(hit.unit()).isEqualTo("KS-1"));
            StoredDiscussion known = archive.newest(Set.of()).getFirst();
            archive.update(writer -> {
                writer.revisions(known.invitation(), known.discussion().id()).stream()
                        .filter(each -> each.state() == ResponseState.NEWEST)
                        .forEach(each -> writer.setState(each.id(), ResponseState.HISTORY));
                writer.keep(new Arrival(
                        known.invitation(),
                        known.discussion().withRevision(3),
                        "c5",
                        "m5",
                        new ReceivedFile(
                                "e.pirtti",
                                "f5",
                                archive.consultation().orElseThrow().founded(),
                                new byte[] {5}),
                        ResponseState.NEWEST,
                        ""));
            });
            assertThat(archive.newest(Set.of()))
                    .contains(new StoredDiscussion(
                            known.invitation(), known.unit(), known.discussion().withRevision(3)));
            assertThat(archive.search("Palkkojen yhdenvert", 10)).hasSize(1);
        }
        assertThat(SqliteArchive.isSound(file)).isTrue();
    }

    private static List<Object> keyed(String table, List<Object> row) {
        List<Object> keyed = new ArrayList<>(row);
        if (UNKEYED.contains(table)) {
            keyed.addFirst(CONSULTATION);
        }
        if (table.equals("guide") || table.equals("invitation")) {
            keyed.set(0, row.get(1));
            keyed.set(1, row.get(0));
        }
        if (table.equals("response") || table.equals("unit")) {
            keyed.add("null");
        }
        return keyed;
    }

    /** All rows of all tables, and the words that can be searched. */
    private SequencedMap<String, List<List<Object>>> rows() {
        try (SqliteDatabase database = SqliteDatabase.open(file, SqliteArchive.APPLICATION_ID)) {
            return database.run(connection -> {
                SequencedMap<String, List<List<Object>>> tables = new LinkedHashMap<>();
                Sql sql = new Sql(connection);
                for (String table : sql.list(
                        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'said_%'",
                        row -> row.getString(1))) {
                    tables.put(table, sql.list("SELECT * FROM " + table, ArchiveMigrationTest::values));
                }
                return tables;
            });
        }
    }

    private static List<Object> values(ResultSet row) throws java.sql.SQLException {
        List<Object> values = new ArrayList<>();
        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            Object value = row.getObject(i);
            values.add(value instanceof byte[] bytes ? List.of(bytes.length, bytes[0]) : String.valueOf(value));
        }
        return values;
    }
}
