package fi.pirtti.storage.archive;

import fi.pirtti.support.Progress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Copies tables row by row in the order of their keys, and hashes them on the way. */
final class TableCopy {
    private static final int BATCH_ROWS = 500;
    private static final long BATCH_BYTES = 4L * 1024 * 1024;

    private final Connection reading;
    private final Connection writing;
    private final Progress progress;
    private final long total;
    private long done;
    private long bundles;
    private final List<String> damagedBundles = new ArrayList<>();

    TableCopy(Connection reading, Connection writing, Progress progress, long total) {
        this.reading = reading;
        this.writing = writing;
        this.progress = progress;
        this.total = total;
    }

    /** The work is no longer wanted. */
    static final class Cancelled extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    long bundles() {
        return bundles;
    }

    List<String> damagedBundles() {
        return damagedBundles;
    }

    /** What becomes of a row. */
    @FunctionalInterface
    private interface Taker {
        void take(@Nullable Object[] row, long bytes) throws SQLException;
    }

    /** Copies a table; it is as the source has it. */
    ArchiveMove.Table copy(String table) throws SQLException {
        int columns = keys(table).columns;
        try (PreparedStatement insert =
                writing.prepareStatement("INSERT INTO " + table + " VALUES (?" + ", ?".repeat(columns - 1) + ")")) {
            long[] waiting = new long[2];
            ArchiveMove.Table copied = each(reading, table, (row, bytes) -> {
                for (int i = 0; i < row.length; i++) {
                    insert.setObject(i + 1, row[i]);
                }
                insert.addBatch();
                waiting[0]++;
                waiting[1] += bytes;
                if (waiting[0] >= BATCH_ROWS || waiting[1] >= BATCH_BYTES) {
                    insert.executeBatch();
                    waiting[0] = 0;
                    waiting[1] = 0;
                }
                if (table.equals("bundle")) {
                    inspect(row);
                }
            });
            insert.executeBatch();
            return copied;
        }
    }

    /** The table as the target has it. */
    ArchiveMove.Table readBack(String table) throws SQLException {
        return each(writing, table, (row, bytes) -> {});
    }

    /** A file as received is named by its hash, in the second column; the last holds it. */
    private void inspect(@Nullable Object[] row) {
        bundles++;
        String named = String.valueOf(row[1]);
        if (!(row[row.length - 1] instanceof byte[] content)
                || !HexFormat.of().formatHex(sha256().digest(content)).equals(named)) {
            damagedBundles.add(named);
        }
    }

    private ArchiveMove.Table each(Connection connection, String table, Taker taker) throws SQLException {
        MessageDigest hash = sha256();
        long rows = 0;
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT * FROM " + table + " ORDER BY " + keys(table).order)) {
            int columns = row.getMetaData().getColumnCount();
            while (row.next()) {
                @Nullable Object[] values = new @Nullable Object[columns];
                long bytes = 0;
                for (int i = 0; i < columns; i++) {
                    values[i] = row.getObject(i + 1);
                    bytes += hash(hash, values[i]);
                }
                taker.take(values, bytes);
                rows++;
                progress.report(++done, total);
                if (progress.cancelled()) {
                    throw new Cancelled();
                }
            }
        }
        return new ArchiveMove.Table(table, rows, HexFormat.of().formatHex(hash.digest()));
    }

    /** A kind, a length and the bytes, so that no two rows look the same; numbers as both databases write them. */
    private static long hash(MessageDigest hash, @Nullable Object value) {
        byte[] bytes = switch (value) {
            case null -> new byte[0];
            case byte[] content -> content;
            default -> value.toString().getBytes(StandardCharsets.UTF_8);
        };
        hash.update((byte)
                (switch (value) {
                    case null -> 'n';
                    case byte[] _ -> 'b';
                    case Number _ -> 'i';
                    default -> 't';
                }));
        hash.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        hash.update(bytes);
        return bytes.length;
    }

    /** How a table's rows are put in order, the same on both sides, and how many columns it has. */
    private record Keys(String order, int columns) {}

    private final Map<String, Keys> known = new TreeMap<>();

    private Keys keys(String table) throws SQLException {
        Keys keys = known.get(table);
        if (keys == null) {
            Map<Integer, String> columns = new TreeMap<>();
            try (ResultSet row = reading.getMetaData().getPrimaryKeys(null, reading.getSchema(), table)) {
                while (row.next()) {
                    columns.put(row.getInt("KEY_SEQ"), row.getString("COLUMN_NAME"));
                }
            }
            try (Statement statement = reading.createStatement();
                    ResultSet none = statement.executeQuery("SELECT * FROM " + table + " WHERE 1 = 0")) {
                keys = new Keys(
                        columns.values().stream().collect(Collectors.joining(", ")),
                        none.getMetaData().getColumnCount());
            }
            known.put(table, keys);
        }
        return keys;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
