package fi.pirtti.storage.archive;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.storage.StorageException;
import fi.pirtti.storage.sql.Sql;
import fi.pirtti.storage.sqlite.Migrations;
import fi.pirtti.storage.sqlite.SqliteDatabase;
import fi.pirtti.storage.sqlite.SqliteFailures;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Archives in one SQLite file. */
public final class SqliteArchive {
    /** {@code application_id} of archives: "PirA". */
    static final int APPLICATION_ID = 0x50697241;

    private static final Migrations MIGRATIONS = new Migrations(
            SqliteArchive.class,
            List.of(
                    "001-archive.sql",
                    "002-search.sql",
                    "003-key-spare.sql",
                    "004-keyed-by-consultation.sql",
                    "005-changing-units.sql",
                    "006-marks.sql"));

    private static final String FOUND = """
        SELECT COALESCE(i.unit, r.unit_id), r.unit_name, s.step, s.kind, s.text FROM said s
        JOIN response r ON r.consultation = (SELECT id FROM consultation) AND r.id = s.response
        JOIN invitation i ON i.consultation = r.consultation AND i.id = r.invitation
        WHERE said MATCH ? AND r.state = 'newest' ORDER BY s.rank, s.rowid LIMIT ?
        """;

    private SqliteArchive() {}

    /**
     * Makes a new, empty archive; its directory must exist.
     *
     * @throws StorageException {@code storage-exists} if there is a file already
     */
    public static ArchiveStore create(Path file) {
        if (Files.exists(file)) {
            throw StorageException.of("storage-exists", file.toString());
        }
        return at(file);
    }

    /**
     * Opens an archive and brings it up to date. After an unclean end the file is checked in whole.
     *
     * @throws StorageException {@code storage-missing} if there is no such file, {@code storage-damaged}
     */
    public static ArchiveStore open(Path file) {
        if (!Files.isRegularFile(file)) {
            throw StorageException.of("storage-missing", file.toString());
        }
        return at(file);
    }

    /**
     * Whether nothing is wrong with an archive's file, checked in whole.
     *
     * @throws StorageException if it cannot be looked at
     */
    public static boolean isSound(Path file) {
        if (!Files.isRegularFile(file)) {
            throw StorageException.of("storage-missing", file.toString());
        }
        try (SqliteDatabase database = SqliteDatabase.open(file, APPLICATION_ID)) {
            return database.faults().isEmpty();
        }
    }

    private static ArchiveStore at(Path file) {
        boolean check = SqliteDatabase.wasLeftOpen(file);
        SqliteDatabase database = SqliteDatabase.open(file, APPLICATION_ID);
        try {
            if (check && !database.faults().isEmpty()) {
                throw StorageException.of("storage-damaged", file.toString());
            }
            MIGRATIONS.apply(database);
            return new SqlArchive(new Lying(database));
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** An archive's database that lies in a SQLite file. */
    private record Lying(SqliteDatabase database) implements ArchiveDatabase {
        @Override
        public <T> T read(Work<T> work) {
            try {
                return work.run(database.connection());
            } catch (SQLException e) {
                throw SqliteFailures.of(e, database.file());
            }
        }

        @Override
        public <T> T snapshot(Work<T> work) {
            return read(connection -> {
                try (Statement statement = connection.createStatement()) {
                    statement.execute("BEGIN");
                    try {
                        return work.run(connection);
                    } finally {
                        statement.execute("ROLLBACK");
                    }
                }
            });
        }

        @Override
        public <T> T write(Work<T> work) {
            return database.transaction(work::run);
        }

        /** One writes at a time, so that nobody else can take the next number; it is looked up once in a transaction. */
        @Override
        public Ids ids() {
            Map<String, Long> last = new HashMap<>();
            return (connection, table, consultation) -> {
                Long known = last.get(table);
                long next = known != null
                        ? known + 1
                        : new Sql(connection)
                                .first(
                                        "SELECT COALESCE(MAX(id), 0) + 1 FROM " + table + " WHERE consultation = ?",
                                        row -> row.getLong(1),
                                        consultation)
                                .orElseThrow();
                last.put(table, next);
                return next;
            };
        }

        /** Triggers do so. */
        @Override
        public void index(FactsWriter facts, String consultation, long response, Discussion discussion) {}

        /** Triggers have done so, and numbers are counted. */
        @Override
        public void indexAll(Connection connection) {}

        @Override
        public List<SearchHit> search(Connection connection, String query, int limit) throws SQLException {
            String match = matchExpression(query);
            return match.isEmpty()
                    ? List.of()
                    : new Sql(connection)
                            .list(
                                    FOUND,
                                    row -> new SearchHit(
                                            row.getString(1),
                                            row.getString(2),
                                            row.getString(3),
                                            row.getString(4),
                                            row.getString(5)),
                                    match,
                                    limit);
        }

        /** FTS5 has a language of its own: each word is quoted, so that none of it is taken for an operator. */
        private static String matchExpression(String query) {
            return Arrays.stream(query.split("[^\\p{L}\\p{N}\\p{M}]+"))
                    .filter(word -> !word.isEmpty())
                    .map(word -> "\"" + word + "\"*")
                    .collect(Collectors.joining(" "));
        }

        @Override
        public void backUp(Instant now) {
            new ArchiveCopies(database.file()).makeDaily(database, now);
        }

        @Override
        public void close() {
            database.close();
        }
    }
}
