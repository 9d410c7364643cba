package fi.pirtti.storage.postgres;

import fi.pirtti.storage.StorageException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One connection to a database on a server, made anew when it breaks. Safe from any thread: one at a time works with it,
 * and waits while it is made.
 *
 * <p><b>Reading</b> sees one moment of the database, and is begun again with pauses when the connection breaks.
 *
 * <p><b>Writing</b> is one transaction, begun again when others wrote the same at the same time, or when the connection
 * breaks before it was committed. Where it breaks while committing, nobody can tell from here whether the server has
 * done so. Therefore each transaction leaves a mark (a row of {@code write_mark}), and the next attempt begins with the
 * same mark: it waits for the first if that is still under way, and finds the mark if that was committed, also on a
 * standby that has been promoted since. What has been committed is never done again.
 *
 * <p>So work may be run several times, and must not change anything but the database.
 */
public final class PostgresDatabase implements AutoCloseable {
    private static final int MOST_DOUBLED = 4;
    private static final Duration IDLE = Duration.ofSeconds(20);
    private static final int ALIVE_SECONDS = 5;

    private final PostgresUrl url;
    private final Patience patience;
    private @Nullable Connection connection;
    private long used;
    private boolean tidied;
    private @Nullable Connection writing;

    private PostgresDatabase(PostgresUrl url, Patience patience) {
        this.url = url;
        this.patience = patience;
    }

    /** Work with the connection, which it must not keep; it may be run again. */
    @FunctionalInterface
    public interface Work<T> {
        T run(Connection connection) throws SQLException;
    }

    /**
     * Connects.
     *
     * @throws StorageException {@code storage-server-unreachable}, {@code storage-server-login}, {@code
     *     storage-server-database}, {@code storage-server-busy}
     */
    public static PostgresDatabase open(PostgresUrl url, Patience patience) {
        PostgresDatabase database = new PostgresDatabase(url, patience);
        Patience.Attempts attempts = patience.begin();
        while (true) {
            try {
                database.connected();
                return database;
            } catch (SQLException e) {
                // A server that is just starting will be there soon; a wrong name is told at once.
                if (!"57P03".equals(e.getSQLState()) || !attempts.another()) {
                    throw PostgresFailures.of(e, url);
                }
            }
        }
    }

    public PostgresUrl url() {
        return url;
    }

    /**
     * Runs {@code work} on one moment of the database.
     *
     * @throws StorageException for what the server reports
     */
    public synchronized <T> T read(Work<T> work) {
        Connection writing = this.writing;
        if (writing != null) {
            return within(writing, work);
        }
        Patience.Attempts attempts = patience.begin();
        while (true) {
            try {
                Connection open = connected();
                open.setReadOnly(true);
                T result = work.run(open);
                open.commit();
                return result;
            } catch (SQLException e) {
                goOnAfter(e, attempts, false);
            } catch (RuntimeException e) {
                rollBack();
                throw e;
            }
        }
    }

    /**
     * Runs {@code work} once on one moment of the database: work that cannot be begun again from here.
     *
     * @throws StorageException for what the server reports
     */
    public synchronized <T> T snapshot(Work<T> work) {
        try {
            Connection open = connected();
            open.setReadOnly(true);
            return work.run(open);
        } catch (SQLException e) {
            throw PostgresFailures.of(e, url);
        } finally {
            rollBack();
        }
    }

    /**
     * Runs {@code work} in one transaction that writes: committed when this returns, undone if it throws.
     *
     * @throws StorageException for what the server reports; {@code storage-server-uncertain} if the connection broke
     *     while committing and could not be made again
     */
    public synchronized <T> T write(Work<T> work) {
        UUID mark = UUID.randomUUID();
        Patience.Attempts attempts = patience.begin();
        @Nullable Done<T> done = null;
        int doubled = 0;
        while (true) {
            boolean committing = false;
            try {
                Connection open = connected();
                open.setReadOnly(false);
                if (!leave(open, mark) && done != null) {
                    open.rollback();
                    return done.result;
                }
                writing = open;
                T result = work.run(open);
                writing = null;
                done = new Done<>(result);
                committing = true;
                open.commit();
                tidy();
                return result;
            } catch (SQLException e) {
                writing = null;
                PostgresFailures.Kind kind = PostgresFailures.kind(e);
                // Only a connection that broke leaves it open what the server did.
                if (!committing || kind != PostgresFailures.Kind.LOST) {
                    done = committing ? null : done;
                }
                if (kind == PostgresFailures.Kind.DOUBLED && ++doubled >= MOST_DOUBLED) {
                    rollBack();
                    throw PostgresFailures.of(e, url);
                }
                goOnAfter(e, attempts, done != null);
            } catch (RuntimeException e) {
                writing = null;
                rollBack();
                throw e;
            }
        }
    }

    /** Who reads while they write sees what they have written, and what they write is not committed by it. */
    private <T> T within(Connection open, Work<T> work) {
        try {
            return work.run(open);
        } catch (SQLException e) {
            throw PostgresFailures.of(e, url);
        }
    }

    /** What work gave whose commit was begun and not answered. */
    private record Done<T>(T result) {}

    /**
     * Runs {@code work} in one transaction without a mark, as it is needed where there are no tables yet.
     *
     * @throws StorageException for what the server reports
     */
    public synchronized <T> T once(Work<T> work) {
        try {
            Connection open = connected();
            open.setReadOnly(false);
            open.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            try {
                T result = work.run(open);
                open.commit();
                return result;
            } finally {
                rollBack();
                if (connection != null) {
                    open.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
                }
            }
        } catch (SQLException e) {
            throw PostgresFailures.of(e, url);
        }
    }

    /** Returns if it is worth another attempt. */
    private void goOnAfter(SQLException failure, Patience.Attempts attempts, boolean uncertain) {
        PostgresFailures.Kind kind = PostgresFailures.kind(failure);
        if (kind == PostgresFailures.Kind.LOST) {
            disconnect();
        } else {
            rollBack();
        }
        if (kind == PostgresFailures.Kind.LASTING || !attempts.another()) {
            throw uncertain
                    ? StorageException.because(failure, "storage-server-uncertain", url.shown())
                    : PostgresFailures.of(failure, url);
        }
    }

    /** False if the mark is there already. */
    private static boolean leave(Connection open, UUID mark) throws SQLException {
        try (PreparedStatement statement =
                open.prepareStatement("INSERT INTO write_mark (id) VALUES (?) ON CONFLICT DO NOTHING")) {
            statement.setObject(1, mark);
            return statement.executeUpdate() == 1;
        }
    }

    /** Marks are of use for minutes; those of yesterday go when a program has first written. */
    private void tidy() {
        if (tidied || connection == null) {
            return;
        }
        tidied = true;
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate("DELETE FROM write_mark WHERE id IN (SELECT id FROM write_mark"
                    + " WHERE written < now() - INTERVAL '1 day' FOR UPDATE SKIP LOCKED)");
            connection.commit();
        } catch (SQLException e) {
            // Nothing is lost: another program will do it.
            disconnect();
        }
    }

    private Connection connected() throws SQLException {
        Connection known = connection;
        if (known != null && System.nanoTime() - used > IDLE.toNanos() && !known.isValid(ALIVE_SECONDS)) {
            disconnect();
            known = null;
        }
        if (known == null) {
            known = url.connect();
            connection = known;
            known.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try (Statement statement = known.createStatement()) {
                statement.execute("SET lock_timeout = '30s'; SET idle_in_transaction_session_timeout = '10min'");
            }
            known.setAutoCommit(false);
        }
        used = System.nanoTime();
        return known;
    }

    private void rollBack() {
        try {
            if (connection != null) {
                connection.rollback();
            }
        } catch (SQLException e) {
            disconnect();
        }
    }

    private void disconnect() {
        Connection known = connection;
        connection = null;
        try {
            if (known != null) {
                known.close();
            }
        } catch (SQLException e) {
            // It is gone either way.
            return;
        }
    }

    @Override
    public synchronized void close() {
        disconnect();
    }
}
