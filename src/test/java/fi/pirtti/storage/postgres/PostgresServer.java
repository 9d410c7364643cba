package fi.pirtti.storage.postgres;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A real PostgreSQL server that all tests of a run share; each test has a schema of its own. */
public final class PostgresServer {
    private static final EmbeddedPostgres SERVER = start();
    private static final AtomicInteger SCHEMAS = new AtomicInteger();

    private PostgresServer() {}

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .setServerConfig("full_page_writes", "off")
                    .setLocaleConfig("locale", "C.UTF-8")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name of a schema that there is not yet. */
    public static String newSchema() {
        return "test_" + ProcessHandle.current().pid() + "_" + SCHEMAS.incrementAndGet();
    }

    /** The URL of a schema, for its owner. */
    public static PostgresUrl url(String schema) {
        return PostgresUrl.parse(text(schema, "postgres", "postgres"), Map.of());
    }

    /** The URL of a schema, for somebody. */
    public static String text(String schema, String user, String password) {
        return "jdbc:postgresql://localhost:" + port() + "/postgres?user=" + user + "&password=" + password
                + "&currentSchema=" + schema;
    }

    /** Makes a user whom the server lets in only with a password. */
    public static synchronized void askForPassword(String user, String password) {
        run("CREATE ROLE " + user + " LOGIN PASSWORD '" + password + "'");
        try (Connection connection = DriverManager.getConnection(text("public", "postgres", "postgres"));
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW hba_file")) {
            row.next();
            Path rules = Path.of(row.getString(1));
            Files.writeString(rules, "host all " + user + " all scram-sha-256\n" + Files.readString(rules));
            statement.execute("SELECT pg_reload_conf()");
        } catch (SQLException | IOException e) {
            throw new AssertionError(e);
        }
    }

    public static int port() {
        return SERVER.getPort();
    }

    /** Runs statements as the server's owner. */
    public static void run(String statements) {
        try (Connection connection = DriverManager.getConnection(text("public", "postgres", "postgres"));
                Statement statement = connection.createStatement()) {
            statement.execute(statements);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
