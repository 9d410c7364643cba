package fi.pirtti.storage.postgres;

import fi.pirtti.storage.StorageException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * The numbered steps that bring a schema on a server to the form the program knows: resources beside {@code place}, the
 * first makes version 1. A released step is never changed. Programs that come at the same time wait for each other.
 */
public record PostgresMigrations(Class<?> place, List<String> scripts) {
    /** Of the lock that whoever migrates holds, together with the schema. */
    private static final int LOCK = 0x50697241;

    public PostgresMigrations {
        scripts = List.copyOf(scripts);
    }

    /** The number of the newest step applied; 0 where there is nothing of ours. */
    public int version(PostgresDatabase database) {
        return database.read(PostgresMigrations::version);
    }

    /**
     * Applies what is missing, each step in one transaction together with its number; the schema is made if the URL names
     * one that there is not.
     *
     * @param after run in the transaction of the last step
     * @return whether anything was missing
     * @throws StorageException {@code storage-newer} if a newer program has migrated it
     */
    public boolean apply(PostgresDatabase database, PostgresDatabase.Work<?> after) {
        if (upToDate(version(database), database)) {
            return false;
        }
        return database.once(connection -> {
            try (Statement statement = connection.createStatement()) {
                String schema = database.url().schema();
                if (!schema.isEmpty()) {
                    statement.execute("CREATE SCHEMA IF NOT EXISTS " + quoted(schema.split(",")[0]));
                }
                statement.execute("SELECT pg_advisory_xact_lock(" + LOCK + ", hashtext(current_schema()))");
                int version = version(connection);
                if (upToDate(version, database)) {
                    return false;
                }
                statement.execute("CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL PRIMARY KEY,"
                        + " applied TIMESTAMPTZ NOT NULL DEFAULT now())");
                for (int next = version + 1; next <= scripts.size(); next++) {
                    statement.execute(read(scripts.get(next - 1)));
                    statement.execute("INSERT INTO schema_version (version) VALUES (" + next + ")");
                }
                after.run(connection);
                return true;
            }
        });
    }

    private boolean upToDate(int version, PostgresDatabase database) {
        if (version > scripts.size()) {
            throw StorageException.of("storage-newer", database.url().shown());
        }
        return version == scripts.size();
    }

    private static int version(Connection connection) throws SQLException {
        try (PreparedStatement there = connection.prepareStatement(
                        "SELECT 1 FROM pg_tables WHERE schemaname = current_schema() AND tablename = 'schema_version'");
                ResultSet table = there.executeQuery()) {
            if (!table.next()) {
                return 0;
            }
        }
        try (PreparedStatement newest = connection.prepareStatement("SELECT MAX(version) FROM schema_version");
                ResultSet row = newest.executeQuery()) {
            return row.next() ? row.getInt(1) : 0;
        }
    }

    private static String quoted(String name) {
        return "\"" + name.replace("\"", "\"\"") + "\"";
    }

    private String read(String name) {
        try (InputStream in = place.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The program's files are incomplete: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
