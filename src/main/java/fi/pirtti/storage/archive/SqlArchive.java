package fi.pirtti.storage.archive;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.GuideRef;
import fi.pirtti.domain.discussion.Participants;
import fi.pirtti.domain.discussion.Sitting;
import fi.pirtti.domain.discussion.StepRecord;
import fi.pirtti.domain.discussion.Unit;
import fi.pirtti.domain.units.UnitChange;
import fi.pirtti.storage.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The archive in SQL that every database behind it understands. */
final class SqlArchive implements ArchiveStore {
    private static final String QUARANTINE = "SELECT id, path, reason, received, resolved, note";

    private static final String REVISIONS = "SELECT r.id, r.invitation, i.unit, r.unit_name, r.discussion, r.revision,"
            + " r.content_sha256, r.manifest_sha256, r.state, r.note, r.imported, r.decided, b.path,"
            + " (SELECT COUNT(*) FROM idea d WHERE d.consultation = r.consultation AND d.response = r.id),"
            + " (SELECT COUNT(*) FROM response n WHERE n.consultation = r.consultation AND n.invitation = r.invitation"
            + " AND n.discussion = r.discussion AND n.revision > r.revision)"
            + " FROM response r JOIN invitation i ON i.consultation = r.consultation AND i.id = r.invitation"
            + " JOIN bundle b ON b.consultation = r.consultation AND b.sha256 = r.bundle_sha256 ";

    private static final String NEWEST = """
        SELECT r.id, r.invitation, i.unit, r.discussion, r.revision, g.id AS guide, g.version, r.guide_sha256,
        r.unit_id, r.unit_name, r.unit_organisation, r.unit_municipality, r.language FROM response r
        JOIN invitation i ON i.consultation = r.consultation AND i.id = r.invitation
        JOIN guide g ON g.consultation = r.consultation AND g.sha256 = r.guide_sha256
        WHERE r.state = 'newest' ORDER BY r.unit_id, r.discussion
        """;

    private static final String ANSWERED_UNITS = """
        SELECT DISTINCT i.unit FROM response r
        JOIN invitation i ON i.consultation = r.consultation AND i.id = r.invitation
        WHERE r.state = 'newest' AND i.unit IS NOT NULL
        """;

    private static final String TOTALS = """
        SELECT (SELECT COUNT(*) FROM unit),
        (SELECT COUNT(DISTINCT unit) FROM invitation WHERE revoked IS NULL),
        (SELECT COUNT(*) FROM response WHERE state = 'newest'),
        (SELECT COUNT(*) FROM (%s) answered),
        (SELECT COUNT(*) FROM quarantine WHERE resolved IS NULL),
        (SELECT COUNT(*) FROM
            (SELECT DISTINCT invitation, discussion, revision FROM response WHERE state = 'conflict') disputed)
        """.formatted(ANSWERED_UNITS);

    private final ArchiveDatabase database;

    SqlArchive(ArchiveDatabase database) {
        this.database = database;
    }

    ArchiveDatabase database() {
        return database;
    }

    @Override
    public Optional<Consultation> consultation() {
        return read(sql -> sql.first(
                "SELECT id, public_key, founded FROM consultation",
                row -> new Consultation(row.getString(1), row.getString(2), Instant.parse(row.getString(3)))));
    }

    @Override
    public List<StoredGuide> guides() {
        return read(sql -> sql.list(
                "SELECT sha256, id, version, json FROM guide ORDER BY position",
                row -> new StoredGuide(row.getString(1), row.getString(2), row.getInt(3), row.getBytes(4))));
    }

    @Override
    public List<RegisteredUnit> units() {
        return read(sql -> new Register(sql).units());
    }

    @Override
    public List<UnitChange> unitChanges() {
        return read(sql -> new Register(sql).changes());
    }

    @Override
    public List<Deadline> deadlines() {
        return read(sql -> new Register(sql).deadlines());
    }

    @Override
    public List<IssuedInvitation> invitations() {
        KnownInstants times = new KnownInstants();
        return read(sql -> sql.list(
                "SELECT id, unit, public_key, guide_sha256, issued, expires, revoked FROM invitation ORDER BY issued,"
                        + " id",
                row -> invitation(row, times)));
    }

    @Override
    public Optional<IssuedInvitation> invitation(UUID id) {
        return read(sql -> invitation(sql, id));
    }

    static Optional<IssuedInvitation> invitation(Sql sql, UUID id) throws SQLException {
        return sql.first(
                "SELECT id, unit, public_key, guide_sha256, issued, expires, revoked FROM invitation WHERE"
                        + " consultation = (SELECT id FROM consultation) AND id = ?",
                SqlArchive::invitation,
                id.toString());
    }

    @Override
    public List<StoredDiscussion> newest(Set<String> steps) {
        return read(sql -> newest(sql, FactsReader.read(sql, steps)));
    }

    @Override
    public List<StoredDiscussion> attendance() {
        return read(sql -> newest(sql, Map.of()));
    }

    @Override
    public List<UnitStanding> standings() {
        return read(StandingsReader::units);
    }

    @Override
    public ArchiveTotals totals() {
        return read(sql -> sql.first(
                        TOTALS,
                        row -> new ArchiveTotals(
                                row.getInt(1),
                                row.getInt(2),
                                row.getInt(3),
                                row.getInt(4),
                                row.getInt(5),
                                row.getInt(6)))
                .orElseThrow());
    }

    @Override
    public Set<String> answeredUnits() {
        return read(sql -> Set.copyOf(sql.list(ANSWERED_UNITS, row -> row.getString(1))));
    }

    @Override
    public List<DeclaredAnswer> declaredAnswers() {
        return read(StandingsReader::declared);
    }

    @Override
    public List<KeptRevision> revisionsOf(String unit) {
        return read(sql -> sql.list(REVISIONS + "WHERE i.unit = ? ORDER BY r.imported, r.id", SqlArchive::kept, unit));
    }

    @Override
    public List<IssuedInvitation> invitationsOf(String unit) {
        return read(sql -> sql.list(
                "SELECT id, unit, public_key, guide_sha256, issued, expires, revoked FROM invitation WHERE unit = ?"
                        + " ORDER BY issued, id",
                SqlArchive::invitation,
                unit));
    }

    @Override
    public List<QuarantinedFile> quarantined(boolean resolved) {
        return read(sql -> sql.list(
                QUARANTINE + ", NULL FROM quarantine" + (resolved ? "" : " WHERE resolved IS NULL") + " ORDER BY id",
                SqlArchive::quarantinedFile));
    }

    @Override
    public Optional<QuarantinedFile> quarantined(long id) {
        return read(sql -> sql.first(
                QUARANTINE + ", content FROM quarantine WHERE consultation = (SELECT id FROM consultation) AND id = ?",
                SqlArchive::quarantinedFile,
                id));
    }

    @Override
    public List<KeptRevision> received(int most) {
        return read(sql -> sql.list(REVISIONS + "ORDER BY r.imported DESC, r.id DESC LIMIT ?", SqlArchive::kept, most));
    }

    @Override
    public List<KeptRevision> conflicts() {
        return read(sql -> sql.list(
                REVISIONS
                        + "WHERE EXISTS (SELECT 1 FROM response c WHERE c.consultation = r.consultation AND"
                        + " c.invitation = r.invitation AND c.discussion = r.discussion AND c.revision = r.revision"
                        + " AND c.state = 'conflict') ORDER BY r.unit_name, r.discussion, r.revision, r.id",
                SqlArchive::kept));
    }

    @Override
    public Optional<KeptRevision> revision(long response) {
        return read(sql -> sql.first(REVISIONS + "WHERE r.id = ?", SqlArchive::kept, response));
    }

    @Override
    public List<KeptRevision> severalOfOneUnit() {
        return read(sql -> sql.list(
                REVISIONS + "WHERE r.state = 'newest' AND (EXISTS (SELECT 1 FROM response o"
                        + " WHERE o.consultation = r.consultation AND o.invitation = r.invitation"
                        + " AND o.state = 'newest' AND o.discussion <> r.discussion)"
                        + " OR EXISTS (SELECT 1 FROM invitation oi"
                        // CROSS: SQLite would look through all answers for each of them, not from the unit's
                        // invitations
                        + " CROSS JOIN response o WHERE o.consultation = oi.consultation AND o.invitation = oi.id"
                        + " AND oi.consultation = r.consultation AND oi.unit = i.unit"
                        + " AND o.state = 'newest' AND o.discussion <> r.discussion))"
                        + " ORDER BY i.unit, r.unit_name, r.id",
                SqlArchive::kept));
    }

    @Override
    public List<KeptRevision> setAside() {
        return read(sql -> sql.list(
                REVISIONS + "WHERE r.state = 'history' AND r.note <> '' AND NOT EXISTS (SELECT 1 FROM response o WHERE"
                        + " o.consultation = r.consultation AND o.invitation = r.invitation AND o.discussion ="
                        + " r.discussion AND (o.state = 'newest' OR o.revision > r.revision)) ORDER BY i.unit,"
                        + " r.unit_name, r.id",
                SqlArchive::kept));
    }

    @Override
    public Optional<byte[]> keySpare() {
        return read(sql -> sql.first("SELECT content FROM key_spare", row -> row.getBytes(1)));
    }

    @Override
    public Optional<byte[]> bundle(long response) {
        return read(sql -> sql.first(
                "SELECT b.content FROM bundle b JOIN response r ON r.consultation = b.consultation"
                        + " AND r.bundle_sha256 = b.sha256 WHERE r.consultation = (SELECT id FROM consultation)"
                        + " AND r.id = ?",
                row -> row.getBytes(1),
                response));
    }

    @Override
    public List<SearchHit> search(String query, int limit) {
        return database.read(connection -> database.search(connection, query, limit));
    }

    @Override
    public <T> T write(Function<ArchiveWriter, T> work) {
        return database.write(connection -> {
            try (Sql sql = Sql.keeping(connection)) {
                SqlArchiveWriter writer = new SqlArchiveWriter(sql, database);
                T result = work.apply(writer);
                writer.finish();
                return result;
            } catch (SqlArchiveWriter.Failure failure) {
                throw failure.reason();
            }
        });
    }

    @Override
    public void backUp(Instant now) {
        database.backUp(now);
    }

    @Override
    public void close() {
        database.close();
    }

    private static List<StoredDiscussion> newest(Sql sql, Map<Long, SortedMap<String, StepRecord>> answers)
            throws SQLException {
        Map<Long, TreeMap<String, String>> background = new HashMap<>();
        sql.forEach(
                "SELECT b.response, b.field, b.field_value FROM response_background b JOIN response r ON"
                        + " r.consultation = b.consultation AND r.id = b.response WHERE r.state = 'newest'",
                row -> background
                        .computeIfAbsent(row.getLong(1), response -> new TreeMap<>())
                        .put(row.getString(2), row.getString(3)));
        Map<Long, List<Sitting>> sittings = sittings(sql);
        return sql.list(NEWEST, row -> {
            long response = row.getLong(1);
            Unit unit = new Unit(
                    row.getString("unit_id"),
                    row.getString("unit_name"),
                    row.getString("unit_organisation"),
                    row.getString("unit_municipality"),
                    background.getOrDefault(response, new TreeMap<>()));
            return new StoredDiscussion(
                    UUID.fromString(row.getString("invitation")),
                    row.getString("unit"),
                    new Discussion(
                            UUID.fromString(row.getString("discussion")),
                            row.getInt("revision"),
                            new GuideRef(row.getString("guide"), row.getInt("version"), row.getString("guide_sha256")),
                            unit,
                            row.getString("language"),
                            sittings.getOrDefault(response, List.of()),
                            answers.getOrDefault(response, new TreeMap<>())));
        });
    }

    private static Map<Long, List<Sitting>> sittings(Sql sql) throws SQLException {
        record Key(long response, int sitting) {}
        Map<Key, TreeMap<String, Integer>> groups = new HashMap<>();
        sql.forEach(
                "SELECT g.response, g.sitting, g.participant_group, g.participants FROM sitting_group g JOIN response"
                        + " r ON r.consultation = g.consultation AND r.id = g.response WHERE r.state = 'newest'",
                row -> groups.computeIfAbsent(new Key(row.getLong(1), row.getInt(2)), key -> new TreeMap<>())
                        .put(row.getString(3), row.getInt(4)));
        Map<Long, List<Sitting>> sittings = new HashMap<>();
        sql.forEach(
                "SELECT s.response, s.id, s.started, s.ended, s.participants FROM sitting s JOIN response r ON"
                        + " r.consultation = s.consultation AND r.id = s.response WHERE r.state = 'newest' ORDER BY"
                        + " s.response, s.id",
                row -> {
                    long response = row.getLong(1);
                    int id = row.getInt(2);
                    String ended = row.getString(4);
                    Participants participants = new Participants(
                            row.getInt(5), groups.getOrDefault(new Key(response, id), new TreeMap<>()));
                    sittings.computeIfAbsent(response, key -> new ArrayList<>())
                            .add(new Sitting(
                                    id,
                                    OffsetDateTime.parse(row.getString(3)),
                                    ended == null ? null : OffsetDateTime.parse(ended),
                                    participants));
                });
        return sittings;
    }

    private static IssuedInvitation invitation(ResultSet row) throws SQLException {
        return invitation(row, new KnownInstants());
    }

    private static IssuedInvitation invitation(ResultSet row, KnownInstants times) throws SQLException {
        return new IssuedInvitation(
                UUID.fromString(row.getString(1)),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                times.of(row.getString(5)),
                times.of(row.getString(6)),
                instant(row.getString(7)));
    }

    private static QuarantinedFile quarantinedFile(ResultSet row) throws SQLException {
        return new QuarantinedFile(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                Instant.parse(row.getString(4)),
                row.getBytes(7),
                instant(row.getString(5)),
                row.getString(6));
    }

    private static KeptRevision kept(ResultSet row) throws SQLException {
        return new KeptRevision(
                row.getLong(1),
                UUID.fromString(row.getString(2)),
                row.getString(3),
                row.getString(4),
                UUID.fromString(row.getString(5)),
                row.getInt(6),
                row.getString(7),
                row.getString(8),
                ResponseState.ofStored(row.getString(9)),
                row.getString(10),
                Instant.parse(row.getString(11)),
                instant(row.getString(12)),
                row.getString(13),
                row.getInt(14),
                row.getInt(15) > 0);
    }

    private static @Nullable Instant instant(@Nullable String text) {
        return text == null ? null : Instant.parse(text);
    }

    /** Reading with the small SQL helper. */
    @FunctionalInterface
    private interface Reading<T> {
        T from(Sql sql) throws SQLException;
    }

    private <T> T read(Reading<T> reading) {
        return database.read(connection -> reading.from(new Sql(connection)));
    }
}
