package fi.pirtti.storage.archive;

import fi.pirtti.storage.StorageException;
import fi.pirtti.storage.sql.Sql;
import fi.pirtti.support.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Copies an archive from one database to another, of whichever kind: every table, in one transaction of the target, read
 * from one moment of the source, and read back before it is committed.
 */
public final class ArchiveMove {
    /** What there is in an archive, those referred to before those that refer to them. */
    static final List<String> TABLES = List.of(
            "consultation",
            "guide",
            "unit",
            "unit_field",
            "unit_change",
            "unit_change_part",
            "unit_change_field",
            "unit_mark",
            "deadline",
            "invitation",
            "bundle",
            "response",
            "response_background",
            "sitting",
            "sitting_group",
            "step",
            "idea",
            "term",
            "cluster",
            "cluster_idea",
            "tally",
            "statement",
            "reason",
            "ranking",
            "score",
            "recommendation",
            "action",
            "dissent",
            "quarantine",
            "key_spare");

    private ArchiveMove() {}

    /**
     * A table as it was found at both ends.
     *
     * @param sha256 lower-case hexadecimal, over all its rows in the order of their keys
     */
    public record Table(String name, long rows, String sha256) {}

    /**
     * What was copied.
     *
     * @param bundles files as received
     * @param damagedBundles hashes of those that were not what their hash says, at the source already
     */
    public record Moved(List<Table> tables, long bundles, List<String> damagedBundles) {
        public Moved {
            tables = List.copyOf(tables);
            damagedBundles = List.copyOf(damagedBundles);
        }

        public long rows() {
            return tables.stream().mapToLong(Table::rows).sum();
        }
    }

    /**
     * Copies {@code from} to {@code to}, where there must be no archive. What {@code from} says stays as it is.
     *
     * @param progress counts rows, those copied and those read back
     * @return empty if it was cancelled; then, as when this throws, there is nothing at {@code to}
     * @throws StorageException {@code storage-exists}, {@code storage-server-taken}; {@code storage-move-differs} if what
     *     was read back is not what was copied; and what either database reports
     */
    public static Optional<Moved> move(ArchivePlace from, ArchivePlace to, Progress progress) {
        if (to.isTaken()) {
            throw StorageException.of(
                    to instanceof ArchivePlace.InFile ? "storage-exists" : "storage-server-taken", to.toString());
        }
        boolean done = false;
        try (ArchiveStore source = from.open();
                ArchiveStore target = to.create()) {
            Optional<Moved> moved =
                    copy(((SqlArchive) source).database(), ((SqlArchive) target).database(), to, progress);
            done = moved.isPresent();
            return moved;
        } finally {
            if (!done && to instanceof ArchivePlace.InFile(Path file)) {
                remove(file);
            }
        }
    }

    private static Optional<Moved> copy(
            ArchiveDatabase source, ArchiveDatabase target, ArchivePlace to, Progress progress) {
        try {
            return Optional.of(target.write(writing -> source.snapshot(reading -> {
                TableCopy copies = new TableCopy(reading, writing, progress, 2 * count(reading));
                List<Table> tables = new ArrayList<>();
                for (String table : TABLES) {
                    tables.add(copies.copy(table));
                }
                for (Table table : tables) {
                    if (!copies.readBack(table.name()).equals(table)) {
                        throw StorageException.of("storage-move-differs", to.toString(), table.name());
                    }
                }
                target.indexAll(writing);
                return new Moved(tables, copies.bundles(), copies.damagedBundles());
            })));
        } catch (TableCopy.Cancelled e) {
            return Optional.empty();
        }
    }

    private static long count(Connection reading) throws SQLException {
        long rows = 0;
        for (String table : TABLES) {
            rows += new Sql(reading)
                    .first("SELECT COUNT(*) FROM " + table, row -> row.getLong(1))
                    .orElse(0L);
        }
        return rows;
    }

    private static void remove(Path file) {
        try {
            for (String ending : List.of("", "-wal", "-shm")) {
                Files.deleteIfExists(file.resolveSibling(file.getFileName() + ending));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
