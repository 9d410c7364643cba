package fi.pirtti.storage.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;

/** Statements with their parameters in one call. */
public final class Sql {
    /** SQL:2003 has no word for it; PostgreSQL's {@code data_corrupted}. */
    private static final String DATA_CORRUPTED = "XX001";

    private Sql() {}

    /** Reads the current row. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** All rows in order. */
    public static <T> List<T> list(
            Connection connection, RowReader<T> reader, String sql, @Nullable Object... parameters)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, parameters);
            try (ResultSet rows = statement.executeQuery()) {
                List<T> all = new ArrayList<>();
                while (rows.next()) {
                    all.add(read(reader, rows));
                }
                return all;
            }
        }
    }

    /**
     * What a reader makes of the row on which the result stands.
     *
     * @throws SQLException also if the row holds what was never written into it: a date that is none, a word outside its
     *     list. SQLite cannot know that such a page is damaged
     */
    public static <T> T read(RowReader<T> reader, ResultSet row) throws SQLException {
        try {
            return reader.read(row);
        } catch (DateTimeException | IllegalArgumentException | NullPointerException e) {
            throw new SQLException("a row that cannot be read", DATA_CORRUPTED, SQLiteErrorCode.SQLITE_CORRUPT.code, e);
        }
    }

    /** The first row, if there is one. */
    public static <T> Optional<T> first(
            Connection connection, RowReader<T> reader, String sql, @Nullable Object... parameters)
            throws SQLException {
        return list(connection, reader, sql, parameters).stream().findFirst();
    }

    /** Changes rows and tells how many. */
    public static int update(Connection connection, String sql, @Nullable Object... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, parameters);
            return statement.executeUpdate();
        }
    }

    /** Sets the parameters from the first on. */
    public static void bind(PreparedStatement statement, @Nullable Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
    }
}
