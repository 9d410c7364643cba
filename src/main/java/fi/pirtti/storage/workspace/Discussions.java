package fi.pirtti.storage.workspace;

import fi.pirtti.domain.discussion.LogChange;
import fi.pirtti.domain.discussion.LogEntry;
import fi.pirtti.domain.discussion.Preparation;
import fi.pirtti.domain.rules.Standing;
import fi.pirtti.storage.StorageException;
import fi.pirtti.storage.sql.Sql;
import fi.pirtti.storage.sqlite.SqliteDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The discussions of the workspace and their edits. Each method that changes something is one transaction, on disk when
 * it returns; repeating it changes nothing, so that one whose end is unknown can be tried again. Safe from any thread.
 */
public final class Discussions {
    private static final String APPEND = """
        INSERT INTO edit VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (discussion, sequence) DO UPDATE
        SET recorded_at = excluded.recorded_at, undone = excluded.undone, edit = excluded.edit\
        """;

    private final SqliteDatabase database;
    private final Map<UUID, Long> numbers = new HashMap<>();

    Discussions(SqliteDatabase database) {
        this.database = database;
    }

    /**
     * Keeps an invitation that is new here, and begins the discussion that answers it.
     *
     * @param file the invitation as received
     * @param key of the consultation; pinned if it has none yet
     */
    public void begin(
            UUID id, InvitationFacts invitation, byte[] file, String key, String language, Standing standing) {
        database.change(connection -> {
            Invitations.add(connection, invitation, file, key);
            new Sql(connection)
                    .update(
                            """
                            INSERT INTO discussion (id, invitation, state, revision, language, created_at, unit_name,
                                current_step, steps_behind, steps, sittings, sitting_open, participants)
                            VALUES (?, ?, 'open', 1, ?, ?, '', 0, 0, 0, 0, 0, 0)\
                            """,
                            id.toString(),
                            invitation.id().toString(),
                            language,
                            invitation.opened().toEpochMilli());
            StandingColumns.write(connection, number(connection, id), standing);
        });
    }

    /** All discussions, newest first. */
    public List<DiscussionLine> lines() {
        return database.run(connection -> new Sql(connection).list("""
            SELECT discussion.id AS discussion_id, discussion.revision, state, preparation IS NOT NULL AS prepared,
                created_at, discussion.unit_name AS discussion_unit_name, current_step, steps_behind,
                discussion.steps AS discussion_steps, sittings, sitting_open, participants, last_held, next_planned,
                bundle.revision AS bundle_revision, manifest, written_to, size, sha256, sealed_at,
                received_at, invitation.*
            FROM discussion
            JOIN invitation ON invitation.id = discussion.invitation
            LEFT JOIN sealed_bundle AS bundle ON bundle.discussion = number AND bundle.revision =
                (SELECT max(revision) FROM sealed_bundle WHERE discussion = number)
            LEFT JOIN receipt ON receipt.discussion = number AND receipt.revision = bundle.revision
            ORDER BY number DESC\
            """, row -> line(connection, row)));
    }

    /** The discussions that answer an invitation, newest first. */
    public List<UUID> of(UUID invitation) {
        return database.run(connection -> new Sql(connection)
                .list(
                        "SELECT id FROM discussion WHERE invitation = ? ORDER BY number DESC",
                        row -> UUID.fromString(row.getString(1)),
                        invitation.toString()));
    }

    /**
     * All that is kept of one discussion.
     *
     * @throws StorageException {@code storage-damaged} if it cannot be read back
     */
    public Optional<StoredDiscussion> load(UUID id) {
        try {
            return database.run(
                    connection -> new Sql(connection).first("""
                        SELECT number, id, invitation, revision, state, language, base, preparation
                        FROM discussion WHERE id = ?\
                        """, row -> stored(connection, row), id.toString()));
        } catch (IllegalArgumentException e) {
            throw StorageException.because(e, "storage-damaged", database.file());
        }
    }

    /**
     * Writes what one act did to the log.
     *
     * @param standing the new standing if the act changed it, else null
     */
    public void record(UUID id, LogChange change, @Nullable Standing standing) {
        if (standing == null && isOneStatement(change)) {
            database.run(connection -> write(connection, number(connection, id), change));
        } else {
            database.transaction(connection -> {
                long number = number(connection, id);
                if (standing != null) {
                    StandingColumns.write(connection, number, standing);
                }
                return write(connection, number, change);
            });
        }
    }

    public void prepare(UUID id, Preparation preparation, Standing standing) {
        database.change(connection -> {
            long number = number(connection, id);
            new Sql(connection)
                    .update(
                            "UPDATE discussion SET preparation = ? WHERE number = ?",
                            PreparationCodec.write(preparation),
                            number);
            StandingColumns.write(connection, number, standing);
        });
    }

    private static boolean isOneStatement(LogChange change) {
        return switch (change) {
            case LogChange.Appended(var _, List<Long> discarded) -> discarded.isEmpty();
            case LogChange.Undone _, LogChange.Redone _ -> true;
        };
    }

    private static int write(Connection connection, long number, LogChange change) throws SQLException {
        return switch (change) {
            case LogChange.Undone(long sequence) -> mark(connection, number, sequence, true);
            case LogChange.Redone(long sequence) -> mark(connection, number, sequence, false);
            case LogChange.Appended(LogEntry entry, List<Long> discarded) -> {
                for (long sequence : discarded) {
                    new Sql(connection)
                            .update("DELETE FROM edit WHERE discussion = ? AND sequence = ?", number, sequence);
                }
                yield append(connection, number, entry);
            }
        };
    }

    private static int append(Connection connection, long number, LogEntry entry) throws SQLException {
        return new Sql(connection)
                .update(
                        APPEND,
                        number,
                        entry.sequence(),
                        entry.at().toEpochMilli(),
                        entry.undone() ? 1 : 0,
                        EditCodec.write(entry.edit()));
    }

    private static int mark(Connection connection, long number, long sequence, boolean undone) throws SQLException {
        return new Sql(connection)
                .update(
                        "UPDATE edit SET undone = ? WHERE discussion = ? AND sequence = ?",
                        undone ? 1 : 0,
                        number,
                        sequence);
    }

    /** The row number of a discussion; to be called within the database's turn. */
    long number(Connection connection, UUID id) throws SQLException {
        Long known = numbers.get(id);
        if (known == null) {
            known = new Sql(connection)
                    .first("SELECT number FROM discussion WHERE id = ?", row -> row.getLong(1), id.toString())
                    .orElseThrow(() -> new IllegalArgumentException("there is no discussion " + id));
            numbers.put(id, known);
        }
        return known;
    }

    private static DiscussionLine line(Connection connection, ResultSet row) throws SQLException {
        long received = row.getLong("received_at");
        boolean acknowledged = !row.wasNull();
        return new DiscussionLine(
                UUID.fromString(row.getString("discussion_id")),
                Invitations.read(connection, row),
                row.getInt("revision"),
                row.getString("state").equals("sealed"),
                row.getInt("prepared") == 1,
                StandingColumns.read(row),
                Instant.ofEpochMilli(row.getLong("created_at")),
                row.getString("manifest") == null ? null : Sealings.bundle(row, "bundle_revision"),
                acknowledged ? Instant.ofEpochMilli(received) : null);
    }

    private static StoredDiscussion stored(Connection connection, ResultSet row) throws SQLException {
        String preparation = row.getString("preparation");
        List<LogEntry> entries = new Sql(connection)
                .list(
                        "SELECT sequence, recorded_at, undone, edit FROM edit WHERE discussion = ? ORDER BY sequence",
                        edit -> new LogEntry(
                                edit.getLong(1),
                                Instant.ofEpochMilli(edit.getLong(2)),
                                EditCodec.read(edit.getString(4)),
                                edit.getInt(3) == 1),
                        row.getLong("number"));
        return new StoredDiscussion(
                UUID.fromString(row.getString("id")),
                UUID.fromString(row.getString("invitation")),
                row.getInt("revision"),
                row.getString("state").equals("sealed"),
                row.getString("language"),
                row.getBytes("base"),
                preparation == null ? null : PreparationCodec.read(preparation),
                entries);
    }
}
