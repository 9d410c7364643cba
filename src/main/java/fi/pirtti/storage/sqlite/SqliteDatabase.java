package fi.pirtti.storage.sqlite;

import fi.pirtti.storage.StorageException;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.sqlite.JDBC;

/**
 * One SQLite file with one connection, set so that a committed transaction survives a power cut and deleted content
 * does not survive its deletion. Safe from any thread: one at a time works with the connection.
 */
public final class SqliteDatabase implements AutoCloseable {
    /** Older versions can lose a committed transaction when a WAL is reset at the wrong moment. */
    static final String OLDEST_SAFE_VERSION = "3.51.3";

    // In this order: a setting may depend on those before it. Each is read back, since SQLite ignores what it cannot
    // do.
    private static final List<Map.Entry<String, String>> SETTINGS = List.of(
            Map.entry("busy_timeout", "5000"),
            Map.entry("trusted_schema", "0"),
            Map.entry("foreign_keys", "1"),
            Map.entry("secure_delete", "1"),
            Map.entry("cell_size_check", "1"),
            // MEMORY: what VACUUM and sorting set aside must not stay in temporary files
            Map.entry("temp_store", "2"),
            // FULL, and on macOS a flush that reaches the platter
            Map.entry("synchronous", "2"),
            Map.entry("fullfsync", "1"),
            Map.entry("checkpoint_fullfsync", "1"),
            Map.entry("journal_mode", "wal"));

    private final Path file;
    private final Connection connection;

    private SqliteDatabase(Path file, Connection connection) {
        this.file = file;
        this.connection = connection;
    }

    /** Work with the connection, which it must not keep. */
    @FunctionalInterface
    public interface Work<T> {
        T run(Connection connection) throws SQLException;
    }

    /** Work that has nothing to give back. */
    @FunctionalInterface
    public interface Change {
        void make(Connection connection) throws SQLException;
    }

    /**
     * Opens {@code file}, making it if there is none; its directory must exist.
     *
     * @param applicationId which kind of database this is; written into a new file, required of an old one
     * @throws StorageException {@code storage-unwritable}, {@code storage-busy}, {@code storage-damaged}, {@code
     *     storage-foreign} if it is another program's file, {@code storage-old-sqlite}, {@code storage-setting}
     */
    public static SqliteDatabase open(Path file, int applicationId) {
        Connection connection;
        try {
            // As a URI, since the driver reads options out of a plain name that has a question mark in it.
            connection = JDBC.createConnection(
                    JDBC.PREFIX + file.toAbsolutePath().toUri().toASCIIString(), new Properties());
        } catch (SQLException e) {
            throw SqliteFailures.of(e, file);
        }
        SqliteDatabase database = new SqliteDatabase(file, connection);
        try {
            database.requireSafeVersion();
            database.configure();
            database.requireKind(applicationId);
            return database;
        } catch (SQLException e) {
            database.closeAfter(e);
            throw SqliteFailures.of(e, file);
        } catch (RuntimeException e) {
            database.closeAfter(e);
            throw e;
        }
    }

    /** True if the database was not closed by whoever had it last: after a crash, or while another has it open. */
    public static boolean wasLeftOpen(Path file) {
        return Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
    }

    public Path file() {
        return file;
    }

    /** The connection itself, in auto-commit mode; for an owner who works from one thread at a time. */
    public Connection connection() {
        return connection;
    }

    /**
     * Runs {@code work} with each statement as a transaction of its own: for reading, and for a single row written.
     *
     * @throws StorageException for what SQLite reports
     */
    public synchronized <T> T run(Work<T> work) {
        try {
            return work.run(connection);
        } catch (SQLException e) {
            throw SqliteFailures.of(e, file);
        }
    }

    /**
     * Runs {@code work} in one transaction that writes: committed and on disk when this returns, undone if it throws.
     *
     * @throws StorageException for what SQLite reports
     */
    public synchronized <T> T transaction(Work<T> work) {
        try {
            execute("BEGIN IMMEDIATE");
            T result;
            try {
                result = work.run(connection);
                execute("COMMIT");
            } catch (SQLException | RuntimeException e) {
                rollbackAfter(e);
                throw e;
            }
            return result;
        } catch (SQLException e) {
            throw SqliteFailures.of(e, file);
        }
    }

    /**
     * Makes {@code change} in one transaction, as {@link #transaction} does.
     *
     * @throws StorageException for what SQLite reports
     */
    public void change(Change change) {
        transaction(connection -> {
            change.make(connection);
            return true;
        });
    }

    /** What {@code PRAGMA integrity_check} and {@code foreign_key_check} find; empty if the file is sound. */
    public synchronized List<String> faults() {
        try {
            List<String> found = new ArrayList<>();
            try (Statement statement = connection.createStatement()) {
                try (ResultSet rows = statement.executeQuery("PRAGMA integrity_check(20)")) {
                    while (rows.next()) {
                        found.add(rows.getString(1));
                    }
                }
                found.remove("ok");
                try (ResultSet rows = statement.executeQuery("PRAGMA foreign_key_check")) {
                    while (rows.next()) {
                        found.add("foreign key of " + rows.getString(1));
                    }
                }
            }
            return found;
        } catch (SQLException e) {
            StorageException failure = SqliteFailures.of(e, file);
            if (failure.code().equals("storage-damaged")) {
                return List.of("unreadable");
            }
            throw failure;
        }
    }

    /** Writes a compact copy without deleted content to {@code target}, which must not exist. */
    public synchronized void copyTo(Path target) {
        try (PreparedStatement statement = connection.prepareStatement("VACUUM INTO ?")) {
            statement.setString(1, target.toAbsolutePath().toString());
            statement.execute();
        } catch (SQLException e) {
            throw SqliteFailures.of(e, target);
        }
    }

    /**
     * Moves everything from the write-ahead log into the file and empties the log, where deleted content lives on.
     *
     * @throws StorageException {@code storage-busy} if a reader was in the way
     */
    public synchronized void flush() {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA wal_checkpoint(TRUNCATE)")) {
            if (!row.next() || row.getInt(1) != 0) {
                throw StorageException.of("storage-busy", file.toString());
            }
        } catch (SQLException e) {
            throw SqliteFailures.of(e, file);
        }
    }

    /** The number of the newest migration applied, 0 in a new file. */
    public synchronized int schemaVersion() {
        try {
            return Integer.parseInt(pragma("user_version"));
        } catch (SQLException e) {
            throw SqliteFailures.of(e, file);
        }
    }

    @Override
    public synchronized void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw SqliteFailures.of(e, file);
        }
    }

    private void requireSafeVersion() throws SQLException {
        String version = connection.getMetaData().getDatabaseProductVersion();
        if (compareVersions(version, OLDEST_SAFE_VERSION) < 0) {
            throw StorageException.of("storage-old-sqlite", version, OLDEST_SAFE_VERSION);
        }
    }

    static int compareVersions(String one, String other) {
        return ModuleDescriptor.Version.parse(one).compareTo(ModuleDescriptor.Version.parse(other));
    }

    private void configure() throws SQLException {
        for (Map.Entry<String, String> setting : SETTINGS) {
            execute("PRAGMA " + setting.getKey() + " = " + setting.getValue());
            String read = pragma(setting.getKey());
            if (!read.equalsIgnoreCase(setting.getValue())) {
                throw StorageException.of("storage-setting", setting.getKey(), file.toString());
            }
        }
    }

    private void requireKind(int applicationId) throws SQLException {
        int found = Integer.parseInt(pragma("application_id"));
        if (found == applicationId) {
            return;
        }
        if (found != 0 || !pragma("schema_version").equals("0")) {
            throw StorageException.of("storage-foreign", file.toString());
        }
        execute("PRAGMA application_id = " + applicationId);
    }

    private String pragma(String name) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("PRAGMA " + name)) {
            return row.next() ? row.getString(1) : "";
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void rollbackAfter(Exception failure) {
        try {
            execute("ROLLBACK");
        } catch (SQLException e) {
            // SQLite has rolled back by itself after a full disk or a failed write.
            failure.addSuppressed(e);
        }
    }

    private void closeAfter(Exception failure) {
        try {
            connection.close();
        } catch (SQLException e) {
            failure.addSuppressed(e);
        }
    }
}
