package fi.pirtti.storage.workspace;

import fi.pirtti.domain.guide.LocalizedText;
import fi.pirtti.storage.sql.Sql;
import fi.pirtti.storage.sqlite.SqliteDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Invitations that have been opened here, and the keys pinned by them. Safe from any thread. */
public final class Invitations {
    private final SqliteDatabase database;

    Invitations(SqliteDatabase database) {
        this.database = database;
    }

    /** The key that the consultation's first invitation brought, as text. */
    public Optional<String> pinnedKey(String consultation) {
        return database.run(connection -> new Sql(connection)
                .first("SELECT public_key FROM consultation WHERE id = ?", row -> row.getString(1), consultation));
    }

    /** The file as it was received. */
    public Optional<byte[]> file(UUID invitation) {
        return database.run(connection -> new Sql(connection)
                .first("SELECT file FROM invitation WHERE id = ?", row -> row.getBytes(1), invitation.toString()));
    }

    public Optional<InvitationFacts> facts(UUID invitation) {
        return database.run(connection -> new Sql(connection)
                .first(
                        "SELECT invitation.* FROM invitation WHERE id = ?",
                        row -> read(connection, row),
                        invitation.toString()));
    }

    /** The deadline that the office has moved a consultation to; empty if it has not. */
    public Optional<MovedDeadline> movedDeadline(String consultation) {
        return database.run(connection -> movedDeadline(connection, consultation));
    }

    private static Optional<MovedDeadline> movedDeadline(Connection connection, String consultation)
            throws SQLException {
        return new Sql(connection)
                .first(
                        "SELECT number, issued_at, closes, expires_at FROM deadline_notice WHERE consultation = ?",
                        row -> new MovedDeadline(
                                row.getInt(1),
                                Instant.ofEpochMilli(row.getLong(2)),
                                LocalDate.parse(row.getString(3)),
                                Instant.ofEpochMilli(row.getLong(4))),
                        consultation);
    }

    /**
     * Keeps a notice of a moved deadline in the place of an earlier one; from now on {@link #facts} tell of it.
     *
     * @param file as received
     */
    public void moveDeadline(String consultation, byte[] file, MovedDeadline deadline, Instant opened) {
        database.change(connection -> new Sql(connection)
                .update(
                        """
                        INSERT INTO deadline_notice VALUES (?, ?, ?, ?, ?, ?, ?)
                        ON CONFLICT (consultation) DO UPDATE SET file = excluded.file, number = excluded.number,
                            issued_at = excluded.issued_at, closes = excluded.closes, expires_at = excluded.expires_at,
                            opened_at = excluded.opened_at\
                        """,
                        consultation,
                        file,
                        deadline.number(),
                        deadline.issued().toEpochMilli(),
                        deadline.closes().toString(),
                        deadline.expires().toEpochMilli(),
                        opened.toEpochMilli()));
    }

    /** Keeps an invitation, and pins the key if its consultation has none yet. */
    static void add(Connection connection, InvitationFacts facts, byte[] file, String key) throws SQLException {
        long opened = facts.opened().toEpochMilli();
        new Sql(connection)
                .update(
                        "INSERT INTO consultation VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                        facts.consultation(),
                        key,
                        opened);
        new Sql(connection)
                .update(
                        "INSERT INTO invitation VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        facts.id().toString(),
                        facts.consultation(),
                        file,
                        facts.open() ? 1 : 0,
                        facts.unitId(),
                        facts.unitName(),
                        facts.organisation(),
                        facts.municipality(),
                        facts.headcount(),
                        facts.organiserEmail(),
                        String.join(" ", facts.languages()),
                        facts.closes().toString(),
                        facts.expires().toEpochMilli(),
                        facts.steps(),
                        facts.minutes(),
                        opened);
        addText(connection, facts.id(), "title", facts.title());
        addText(connection, facts.id(), "organiser", facts.organiser());
        addText(connection, facts.id(), "background", facts.background());
    }

    private static void addText(Connection connection, UUID invitation, String field, @Nullable LocalizedText text)
            throws SQLException {
        if (text == null) {
            return;
        }
        for (Map.Entry<String, String> each : text.byTag().entrySet()) {
            new Sql(connection)
                    .update(
                            "INSERT INTO invitation_text VALUES (?, ?, ?, ?)",
                            invitation.toString(),
                            field,
                            each.getKey(),
                            each.getValue());
        }
    }

    static InvitationFacts read(Connection connection, ResultSet row) throws SQLException {
        String id = row.getString("id");
        Map<String, TreeMap<String, String>> texts = new TreeMap<>();
        new Sql(connection)
                .list(
                        "SELECT field, tag, text FROM invitation_text WHERE invitation = ?",
                        text -> texts.computeIfAbsent(text.getString(1), field -> new TreeMap<>())
                                .put(text.getString(2), text.getString(3)),
                        id);
        TreeMap<String, String> background = texts.get("background");
        Optional<MovedDeadline> moved = movedDeadline(connection, row.getString("consultation"));
        int headcount = row.getInt("headcount");
        boolean counted = !row.wasNull();
        return new InvitationFacts(
                UUID.fromString(id),
                row.getString("consultation"),
                row.getInt("is_open") == 1,
                row.getString("unit_id"),
                row.getString("unit_name"),
                row.getString("organisation"),
                row.getString("municipality"),
                counted ? headcount : null,
                new LocalizedText(texts.getOrDefault("title", new TreeMap<>())),
                new LocalizedText(texts.getOrDefault("organiser", new TreeMap<>())),
                row.getString("organiser_email"),
                background == null ? null : new LocalizedText(background),
                List.of(row.getString("languages").split(" ")),
                moved.map(MovedDeadline::closes).orElse(LocalDate.parse(row.getString("closes"))),
                moved.map(MovedDeadline::expires).orElse(Instant.ofEpochMilli(row.getLong("expires_at"))),
                row.getInt("steps"),
                row.getInt("minutes"),
                Instant.ofEpochMilli(row.getLong("opened_at")));
    }
}
