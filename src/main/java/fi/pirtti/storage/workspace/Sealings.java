package fi.pirtti.storage.workspace;

import fi.pirtti.domain.discussion.Judgement;
import fi.pirtti.domain.rules.Standing;
import fi.pirtti.storage.sql.Sql;
import fi.pirtti.storage.sqlite.SqliteDatabase;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What was sealed from discussions, what the office acknowledged, what was judged, and what came back. Safe from any thread. */
public final class Sealings {
    private final SqliteDatabase database;
    private final Discussions discussions;

    Sealings(SqliteDatabase database, Discussions discussions) {
        this.database = database;
        this.discussions = discussions;
    }

    /** Writes down, before the bundle's file appears, that it is about to. */
    public void begin(UUID discussion, SealingBegun begun) {
        SealedBundle bundle = begun.bundle();
        database.transaction(connection -> new Sql(connection)
                .update(
                        "INSERT INTO sealing_begun VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                        discussions.number(connection, discussion),
                        bundle.revision(),
                        bundle.manifestSha256(),
                        bundle.file().toString(),
                        bundle.size(),
                        bundle.sha256(),
                        bundle.sealed().toEpochMilli(),
                        begun.contentSha256()));
    }

    /** The sealing of a discussion that was begun and neither recorded nor given up. */
    public Optional<SealingBegun> begun(UUID discussion) {
        return database.run(connection -> new Sql(connection)
                .first(
                        "SELECT * FROM sealing_begun WHERE discussion = ?",
                        row -> new SealingBegun(bundle(row, "revision"), row.getString("content")),
                        discussions.number(connection, discussion)));
    }

    /** Discussions with such a sealing. */
    public List<UUID> interrupted() {
        return database.run(connection -> new Sql(connection)
                .list(
                        "SELECT id FROM discussion JOIN sealing_begun ON discussion = number ORDER BY number",
                        row -> UUID.fromString(row.getString(1))));
    }

    /**
     * Gives up a sealing that was begun.
     *
     * @param out whether its file may have got out: its revision is then left out, and the next sealing takes the one
     *     after it
     */
    public void giveUp(UUID discussion, boolean out) {
        database.transaction(connection -> {
            long number = discussions.number(connection, discussion);
            if (out) {
                new Sql(connection)
                        .update(
                                "UPDATE discussion SET revision = 1 + (SELECT revision FROM sealing_begun WHERE"
                                        + " discussion = number) WHERE number = ?",
                                number);
            }
            return new Sql(connection).update("DELETE FROM sealing_begun WHERE discussion = ?", number);
        });
    }

    /**
     * Closes a revision: the edits are deleted, and {@code base} is from now on all that is known of the discussion.
     * What was deleted is gone from the disk only after {@link Workspace#erase}.
     *
     * @param judgements those whose text is still in the discussion; the others are forgotten
     */
    public void seal(UUID discussion, SealedBundle bundle, byte[] base, Standing standing, Set<Judgement> judgements) {
        database.transaction(connection -> {
            long number = discussions.number(connection, discussion);
            new Sql(connection)
                    .update(
                            "INSERT INTO sealed_bundle VALUES (?, ?, ?, ?, ?, ?, ?)",
                            number,
                            bundle.revision(),
                            bundle.manifestSha256(),
                            bundle.file().toString(),
                            bundle.size(),
                            bundle.sha256(),
                            bundle.sealed().toEpochMilli());
            new Sql(connection).update("DELETE FROM sealing_begun WHERE discussion = ?", number);
            new Sql(connection).update("DELETE FROM edit WHERE discussion = ?", number);
            new Sql(connection).update("DELETE FROM dismissed_finding WHERE discussion = ?", number);
            new Sql(connection).update("DELETE FROM kept_finding WHERE discussion = ?", number);
            for (Judgement judgement : judgements) {
                switch (judgement) {
                    case Judgement.NoIdentifier(String found) ->
                        new Sql(connection).update("INSERT INTO dismissed_finding VALUES (?, ?)", number, found);
                    case Judgement.Kept(String found, String within, String reason) ->
                        new Sql(connection)
                                .update("INSERT INTO kept_finding VALUES (?, ?, ?, ?)", number, found, within, reason);
                }
            }
            StandingColumns.write(connection, number, standing);
            return new Sql(connection)
                    .update(
                            "UPDATE discussion SET state = 'sealed', revision = ?, base = ? WHERE number = ?",
                            bundle.revision(),
                            base,
                            number);
        });
    }

    /** Opens a sealed discussion for its next revision. */
    public void reopen(UUID discussion, int nextRevision) {
        database.transaction(connection -> new Sql(connection)
                .update(
                        "UPDATE discussion SET state = 'open', revision = ? WHERE number = ?",
                        nextRevision,
                        discussions.number(connection, discussion)));
    }

    /** All bundles sealed from a discussion, oldest first. */
    public List<SealedBundle> bundles(UUID discussion) {
        return database.run(connection -> new Sql(connection)
                .list(
                        "SELECT * FROM sealed_bundle WHERE discussion = ? ORDER BY revision",
                        row -> bundle(row, "revision"),
                        discussions.number(connection, discussion)));
    }

    /** When something was last sealed here. */
    Optional<Instant> newest() {
        return database.run(connection -> new Sql(connection)
                .first(
                        "SELECT sealed_at FROM sealed_bundle ORDER BY sealed_at DESC LIMIT 1",
                        row -> Instant.ofEpochMilli(row.getLong(1))));
    }

    /** Whether a discussion that had been begun by then was sealed after it. */
    boolean sealedWhatWasOpenAt(Instant moment) {
        return database.run(connection -> new Sql(connection)
                        .first("""
                            SELECT 1 FROM sealed_bundle JOIN discussion ON number = discussion
                            WHERE created_at <= ? AND sealed_at >= ? LIMIT 1\
                            """, row -> row.getInt(1), moment.toEpochMilli(), moment.toEpochMilli()))
                .isPresent();
    }

    /** Keeps a receipt; a second one for the same revision takes the first one's place. */
    public void addReceipt(UUID discussion, int revision, byte[] file, Instant received, Instant opened) {
        database.transaction(connection -> new Sql(connection)
                .update(
                        "INSERT OR REPLACE INTO receipt VALUES (?, ?, ?, ?, ?)",
                        discussions.number(connection, discussion),
                        revision,
                        file,
                        received.toEpochMilli(),
                        opened.toEpochMilli()));
    }

    /** What had been judged when the discussion was last sealed; what has been since is among its edits. */
    public Set<Judgement> judgements(UUID discussion) {
        return database.run(connection -> {
            long number = discussions.number(connection, discussion);
            Set<Judgement> judgements = new HashSet<>(new Sql(connection)
                    .<Judgement>list(
                            "SELECT text FROM dismissed_finding WHERE discussion = ?",
                            row -> new Judgement.NoIdentifier(row.getString(1)),
                            number));
            judgements.addAll(new Sql(connection)
                    .<Judgement>list(
                            "SELECT found, within, reason FROM kept_finding WHERE discussion = ?",
                            row -> new Judgement.Kept(row.getString(1), row.getString(2), row.getString(3)),
                            number));
            return judgements;
        });
    }

    /** Keeps a return sheet; one issued later for the same discussion takes an earlier one's place. */
    public void addReturn(UUID discussion, byte[] file, Instant issued, Instant opened) {
        database.transaction(connection -> new Sql(connection)
                .update(
                        """
                        INSERT INTO return_sheet VALUES (?, ?, ?, ?)
                        ON CONFLICT (discussion) DO UPDATE
                        SET file = excluded.file, issued_at = excluded.issued_at, opened_at = excluded.opened_at
                        WHERE excluded.issued_at >= issued_at\
                        """,
                        discussions.number(connection, discussion),
                        file,
                        issued.toEpochMilli(),
                        opened.toEpochMilli()));
    }

    /** The return sheet as it came, if one has been opened. */
    public Optional<byte[]> returnSheet(UUID discussion) {
        return database.run(connection -> new Sql(connection)
                .first(
                        "SELECT file FROM return_sheet WHERE discussion = ?",
                        row -> row.getBytes(1),
                        discussions.number(connection, discussion)));
    }

    static SealedBundle bundle(ResultSet row, String revisionColumn) throws SQLException {
        return new SealedBundle(
                row.getInt(revisionColumn),
                row.getString("manifest"),
                Path.of(row.getString("written_to")),
                row.getLong("size"),
                row.getString("sha256"),
                Instant.ofEpochMilli(row.getLong("sealed_at")));
    }
}
