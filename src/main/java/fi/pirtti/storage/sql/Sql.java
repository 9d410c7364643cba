package fi.pirtti.storage.sql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;

/** Statements on one connection, with their arguments in order. */
public final class Sql implements AutoCloseable {
    /** SQL:2003 has no word for it; PostgreSQL's {@code data_corrupted}. */
    private static final String DATA_CORRUPTED = "XX001";

    private final Connection connection;
    private final @Nullable Map<String, PreparedStatement> kept;

    private Sql(Connection connection, @Nullable Map<String, PreparedStatement> kept) {
        this.connection = connection;
        this.kept = kept;
    }

    /** Each statement is prepared when it is needed. */
    public Sql(Connection connection) {
        this(connection, null);
    }

    /** Statements are prepared once, for those that come again and again, and let go by closing. */
    public static Sql keeping(Connection connection) {
        return new Sql(connection, new HashMap<>());
    }

    /** What the statements run on. */
    public Connection connection() {
        return connection;
    }

    /** Reads the row on which the result stands. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Takes the row on which the result stands. */
    @FunctionalInterface
    public interface EachRow {
        void take(ResultSet row) throws SQLException;
    }

    /** Changes rows and tells how many. */
    public int update(String sql, @Nullable Object... arguments) throws SQLException {
        PreparedStatement statement = prepare(sql);
        try {
            bind(statement, arguments);
            return statement.executeUpdate();
        } finally {
            letGo(statement);
        }
    }

    /** Runs one statement for each row of arguments. */
    public void each(String sql, List<@Nullable Object[]> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        PreparedStatement statement = prepare(sql);
        try {
            for (@Nullable Object[] row : rows) {
                bind(statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        } finally {
            letGo(statement);
        }
    }

    /** All rows in order. */
    public <T> List<T> list(String sql, Row<T> reader, @Nullable Object... arguments) throws SQLException {
        List<T> list = new ArrayList<>();
        forEach(sql, row -> list.add(reader.read(row)), arguments);
        return list;
    }

    /** The first row, if there is one. */
    public <T> Optional<T> first(String sql, Row<T> reader, @Nullable Object... arguments) throws SQLException {
        return list(sql, reader, arguments).stream().findFirst();
    }

    /** Hands over each row in order. */
    public void forEach(String sql, EachRow taker, @Nullable Object... arguments) throws SQLException {
        PreparedStatement statement = prepare(sql);
        try {
            bind(statement, arguments);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    take(taker, rows);
                }
            }
        } finally {
            letGo(statement);
        }
    }

    /**
     * Hands over the row on which the result stands.
     *
     * @throws SQLException also if the row holds what was never written into it: a date that is none, a word outside its
     *     list. SQLite cannot know that such a page is damaged
     */
    private static void take(EachRow taker, ResultSet row) throws SQLException {
        try {
            taker.take(row);
        } catch (DateTimeException | IllegalArgumentException | NullPointerException e) {
            throw new SQLException("a row that cannot be read", DATA_CORRUPTED, SQLiteErrorCode.SQLITE_CORRUPT.code, e);
        }
    }

    private PreparedStatement prepare(String sql) throws SQLException {
        PreparedStatement statement = kept == null ? null : kept.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            if (kept != null) {
                kept.put(sql, statement);
            }
        }
        return statement;
    }

    private void letGo(PreparedStatement statement) throws SQLException {
        if (kept == null) {
            statement.close();
        }
    }

    @Override
    public void close() throws SQLException {
        if (kept != null) {
            for (PreparedStatement statement : kept.values()) {
                statement.close();
            }
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object[] arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
    }
}
