package fi.pirtti.storage.workspace;

import fi.pirtti.storage.StorageException;
import fi.pirtti.storage.sqlite.SqliteDatabase;
import fi.pirtti.storage.sqlite.SqliteFailures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.sqlite.JDBC;

/** Figures about a workspace, and nothing of what is in it; also while a program has it open, and when it is damaged. */
public final class WorkspaceFacts {
    private static final List<String> COUNTED = List.of(
            "consultation",
            "invitation",
            "discussion",
            "edit",
            "sealed_bundle",
            "receipt",
            "return_sheet",
            "deadline_notice");

    private WorkspaceFacts() {}

    /** Names of figures with the figures, or codes where one could not be had. Changes nothing in {@code directory}. */
    public static Map<String, String> of(Path directory) {
        Map<String, String> facts = new LinkedHashMap<>();
        Path file = WorkspaceFiles.database(directory.toAbsolutePath());
        facts.put("file", size(file));
        facts.put("file -wal", size(file.resolveSibling(file.getFileName() + "-wal")));
        facts.put(
                "backups", count(() -> WorkspaceFiles.backups(directory).list().size()));
        facts.put("set aside", count(() -> new Asides(directory).list(_ -> true).size()));
        if (Files.exists(file)) {
            inside(file, facts);
        }
        return facts;
    }

    private static void inside(Path file, Map<String, String> facts) {
        // A file that nobody has open is read as it lies there, so that reading leaves nothing behind.
        String way = SqliteDatabase.wasLeftOpen(file) ? "?mode=ro" : "?mode=ro&immutable=1";
        try (Connection connection =
                JDBC.createConnection(JDBC.PREFIX + file.toUri().toASCIIString() + way, new Properties())) {
            facts.put("SQLite", text(connection, "SELECT sqlite_version()"));
            facts.put("schema", text(connection, "PRAGMA user_version"));
            facts.put(
                    "sound", text(connection, "SELECT count(*) = 0 FROM pragma_quick_check WHERE quick_check <> 'ok'"));
            for (String table : COUNTED) {
                facts.put(table + " rows", text(connection, "SELECT count(*) FROM " + table));
            }
        } catch (SQLException e) {
            facts.put("reading", SqliteFailures.of(e, file).code());
        }
    }

    private static String text(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? String.valueOf(rows.getString(1)) : "";
        }
    }

    private static String size(Path file) {
        try {
            return Files.exists(file) ? Files.size(file) + " bytes" : "none";
        } catch (IOException e) {
            return "unreadable";
        }
    }

    private static String count(java.util.function.IntSupplier counting) {
        try {
            return Integer.toString(counting.getAsInt());
        } catch (StorageException e) {
            return e.code();
        }
    }
}
