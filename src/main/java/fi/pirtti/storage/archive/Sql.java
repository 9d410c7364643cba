package fi.pirtti.storage.archive;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Statements on one connection, with their arguments in order. */
record Sql(Connection connection) {
    /** Reads the row on which the result stands. */
    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Takes the row on which the result stands. */
    @FunctionalInterface
    interface EachRow {
        void take(ResultSet row) throws SQLException;
    }

    int update(String sql, @Nullable Object... arguments) throws SQLException {
        try (PreparedStatement statement = prepare(sql, arguments)) {
            return statement.executeUpdate();
        }
    }

    /** Runs one statement for each row of arguments. */
    void each(String sql, List<@Nullable Object[]> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (@Nullable Object[] row : rows) {
                bind(statement, row);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    <T> List<T> list(String sql, Row<T> reader, @Nullable Object... arguments) throws SQLException {
        List<T> list = new ArrayList<>();
        forEach(sql, row -> list.add(reader.read(row)), arguments);
        return list;
    }

    <T> Optional<T> first(String sql, Row<T> reader, @Nullable Object... arguments) throws SQLException {
        return list(sql, reader, arguments).stream().findFirst();
    }

    void forEach(String sql, EachRow taker, @Nullable Object... arguments) throws SQLException {
        try (PreparedStatement statement = prepare(sql, arguments);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                fi.pirtti.storage.sqlite.Sql.read(
                        row -> {
                            taker.take(row);
                            return true;
                        },
                        rows);
            }
        }
    }

    private PreparedStatement prepare(String sql, @Nullable Object[] arguments) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        try {
            bind(statement, arguments);
            return statement;
        } catch (SQLException e) {
            statement.close();
            throw e;
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object[] arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
    }
}
