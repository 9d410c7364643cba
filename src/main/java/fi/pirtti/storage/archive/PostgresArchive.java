package fi.pirtti.storage.archive;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.storage.StorageException;
import fi.pirtti.storage.postgres.Patience;
import fi.pirtti.storage.postgres.PostgresDatabase;
import fi.pirtti.storage.postgres.PostgresMigrations;
import fi.pirtti.storage.postgres.PostgresUrl;
import fi.pirtti.storage.sql.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Archives in a schema of a PostgreSQL database, for several people at once. */
public final class PostgresArchive {
    private static final PostgresMigrations MIGRATIONS = new PostgresMigrations(
            PostgresArchive.class,
            List.of("postgres/001-archive.sql", "postgres/002-changing-units.sql", "postgres/003-marks.sql"));

    private PostgresArchive() {}

    /**
     * Makes a new, empty archive in the schema that the URL names, which is made if there is none.
     *
     * @throws StorageException {@code storage-server-taken} if there is an archive already, or tables of something else;
     *     and as {@link PostgresDatabase#open}
     */
    public static ArchiveStore create(PostgresUrl url) {
        PostgresDatabase database = PostgresDatabase.open(url, Patience.USUAL);
        return opened(database, () -> {
            if (isFounded(database)) {
                throw StorageException.of("storage-server-taken", url.shown());
            }
        });
    }

    /**
     * Opens an archive and brings it up to date.
     *
     * @throws StorageException {@code storage-missing} if there is none; and as {@link PostgresDatabase#open}
     */
    public static ArchiveStore open(PostgresUrl url) {
        return open(url, Patience.USUAL);
    }

    /** Whether there is an archive in the schema that the URL names. */
    static boolean isThere(PostgresUrl url) {
        try (PostgresDatabase database = PostgresDatabase.open(url, Patience.USUAL)) {
            return isFounded(database);
        }
    }

    /** Tables alone are what founding has left that was interrupted. */
    private static boolean isFounded(PostgresDatabase database) {
        return MIGRATIONS.version(database) > 0
                && database.read(connection -> new Sql(connection)
                        .first("SELECT 1 FROM consultation", row -> true)
                        .isPresent());
    }

    static ArchiveStore open(PostgresUrl url, Patience patience) {
        PostgresDatabase database = PostgresDatabase.open(url, patience);
        return opened(database, () -> {
            if (MIGRATIONS.version(database) == 0) {
                throw StorageException.of("storage-missing", url.shown());
            }
        });
    }

    private static ArchiveStore opened(PostgresDatabase database, Runnable check) {
        try {
            check.run();
            MIGRATIONS.apply(database, ServerRoles::renew);
            return new SqlArchive(new Served(database));
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }

    /** An archive's database on a server. */
    private record Served(PostgresDatabase database) implements ArchiveDatabase {
        @Override
        public <T> T read(Work<T> work) {
            return database.read(work::run);
        }

        @Override
        public <T> T snapshot(Work<T> work) {
            return database.snapshot(work::run);
        }

        @Override
        public <T> T write(Work<T> work) {
            return database.write(work::run);
        }

        /** From sequences, in portions that grow: a single answer takes one number, a batch asks seldom. */
        @Override
        public Ids ids() {
            Map<String, Deque<Long>> taken = new HashMap<>();
            Map<String, Integer> portions = new HashMap<>();
            return (connection, table, consultation) -> {
                Deque<Long> rest = taken.computeIfAbsent(table, key -> new ArrayDeque<>());
                if (rest.isEmpty()) {
                    int portion = portions.merge(table, 1, (before, one) -> Math.min(2 * before, MOST_IDS));
                    rest.addAll(new Sql(connection)
                            .list(
                                    "SELECT nextval('" + table + "_id') FROM generate_series(1, ?)",
                                    row -> row.getLong(1),
                                    portion));
                }
                return rest.removeFirst();
            };
        }

        private static final int MOST_IDS = 32;
        private static final int MOST_ROWS = 1000;
        private static final String SAY = "INSERT INTO said VALUES (?, ?, ?, ?, ?, ?, ?::tsvector)";

        @Override
        public void index(FactsWriter facts, String consultation, long response, Discussion discussion) {
            int position = 0;
            for (Said each : Said.in(discussion)) {
                facts.take(SAY, row(consultation, response, position++, each));
            }
        }

        private static @Nullable Object[] row(String consultation, long response, int position, Said said) {
            return new @Nullable Object[] {
                consultation, response, position, said.step(), said.kind(), said.text(), Words.vector(said.text())
            };
        }

        @Override
        public void indexAll(Connection connection) throws SQLException {
            Sql sql = new Sql(connection);
            List<@Nullable Object[]> rows = new ArrayList<>();
            sql.forEach(Said.ALL, row -> {
                rows.add(row(
                        row.getString(1),
                        row.getLong(2),
                        row.getInt(3),
                        new Said(row.getString(4), row.getString(5), row.getString(6))));
                if (rows.size() == MOST_ROWS) {
                    sql.each(SAY, rows);
                    rows.clear();
                }
            });
            sql.each(SAY, rows);
            for (String table : List.of("response", "quarantine", "unit_change")) {
                sql.list(
                        "SELECT setval('" + table + "_id', MAX(id)) FROM " + table + " HAVING MAX(id) IS NOT NULL",
                        row -> row.getLong(1));
            }
        }

        @Override
        public List<SearchHit> search(Connection connection, String query, int limit) throws SQLException {
            String words = Words.query(query);
            return words.isEmpty()
                    ? List.of()
                    : new Sql(connection)
                            .list(
                                    "SELECT COALESCE(i.unit, r.unit_id), r.unit_name, s.step, s.kind, s.text"
                                            + " FROM said s JOIN response r ON r.consultation = s.consultation"
                                            + " AND r.id = s.response JOIN invitation i"
                                            + " ON i.consultation = r.consultation AND i.id = r.invitation"
                                            + " WHERE s.words @@ ?::tsquery AND r.state = 'newest'"
                                            + " ORDER BY ts_rank(s.words, ?::tsquery, 1) DESC, s.response, s.position"
                                            + " LIMIT ?",
                                    row -> new SearchHit(
                                            row.getString(1),
                                            row.getString(2),
                                            row.getString(3),
                                            row.getString(4),
                                            row.getString(5)),
                                    words,
                                    words,
                                    limit);
        }

        /** A server's own backups are its keeper's. */
        @Override
        public void backUp(Instant now) {}

        @Override
        public void close() {
            database.close();
        }
    }
}
