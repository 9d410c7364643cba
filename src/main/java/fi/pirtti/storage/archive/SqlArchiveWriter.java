package fi.pirtti.storage.archive;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.units.UnitChange;
import fi.pirtti.storage.StorageException;
import fi.pirtti.storage.sql.Sql;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Changes inside one transaction. What the database reports passes callers as a {@link Failure}. */
final class SqlArchiveWriter implements ArchiveWriter {
    /** Without it no key would be found by its index, since all begin with their consultation. */
    private static final String OWN = "consultation = (SELECT id FROM consultation)";

    private final Sql sql;
    private final ArchiveDatabase database;
    private final ArchiveDatabase.Ids ids;
    private final FactsWriter facts;
    private @Nullable String consultation;

    SqlArchiveWriter(Sql sql, ArchiveDatabase database) {
        this.sql = sql;
        this.database = database;
        this.ids = database.ids();
        this.facts = new FactsWriter(sql);
    }

    /** Carries the database's exception through code that knows no SQL. */
    static final class Failure extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final SQLException reason;

        Failure(SQLException reason) {
            super(reason);
            this.reason = reason;
        }

        SQLException reason() {
            return reason;
        }
    }

    /** Writes what was kept back, at the end of the transaction. */
    void finish() throws SQLException {
        facts.write();
    }

    @Override
    public void found(Consultation consultation, List<StoredGuide> guides, List<RegisteredUnit> units) {
        run(() -> {
            sql.update(
                    "INSERT INTO consultation VALUES (?, ?, ?)",
                    consultation.id(),
                    consultation.publicKey(),
                    consultation.founded().toString());
            int position = 0;
            for (StoredGuide guide : guides) {
                sql.update(
                        "INSERT INTO guide VALUES (?, ?, ?, ?, ?, ?)",
                        consultation.id(),
                        guide.sha256(),
                        guide.id(),
                        guide.version(),
                        position++,
                        guide.json());
            }
            new Register(sql).save(consultation.id(), units);
        });
    }

    @Override
    public List<RegisteredUnit> units() {
        try {
            return new Register(sql).units();
        } catch (SQLException e) {
            throw new Failure(e);
        }
    }

    @Override
    public void register(Collection<RegisteredUnit> units) {
        run(() -> new Register(sql).save(consultation(), units));
    }

    @Override
    public void record(List<UnitChange> changes) {
        run(() -> new Register(sql).write(consultation(), changes, () -> nextId("unit_change")));
    }

    @Override
    public List<Deadline> deadlines() {
        try {
            return new Register(sql).deadlines();
        } catch (SQLException e) {
            throw new Failure(e);
        }
    }

    @Override
    public void move(Deadline deadline) {
        run(() -> new Register(sql).move(consultation(), deadline));
    }

    @Override
    public void issue(List<IssuedInvitation> invitations) {
        run(() -> {
            for (IssuedInvitation each : invitations) {
                sql.update(
                        "INSERT INTO invitation (consultation, id, unit, public_key, guide_sha256, issued, expires)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                        consultation(),
                        each.id().toString(),
                        each.unit(),
                        each.publicKey(),
                        each.guideSha256(),
                        each.issued().toString(),
                        each.expires().toString());
            }
        });
    }

    @Override
    public void keepKeySpare(byte[] content, Instant made) {
        run(() -> {
            sql.update("DELETE FROM key_spare");
            sql.update("INSERT INTO key_spare VALUES (?, ?, ?)", consultation(), made.toString(), content);
        });
    }

    @Override
    public void revoke(UUID invitation, Instant when) {
        run(() -> {
            if (sql.update(
                            "UPDATE invitation SET revoked = ? WHERE id = ? AND revoked IS NULL AND " + OWN,
                            when.toString(),
                            invitation.toString())
                    == 0) {
                throw decided(
                        "SELECT revoked, 'revoked', '' FROM invitation WHERE id = ? AND " + OWN, invitation.toString());
            }
        });
    }

    @Override
    public void requireUnits(List<RegisteredUnit> units) {
        run(() -> {
            // Not changed, but written: on a server the second of two waits here, and begins again.
            sql.update("UPDATE consultation SET founded = founded");
            if (!new Register(sql).units().equals(units)) {
                throw decided("SELECT at, 'units', note FROM unit_change WHERE " + OWN + " ORDER BY id DESC LIMIT 1");
            }
        });
    }

    @Override
    public Optional<IssuedInvitation> invitation(UUID id) {
        try {
            return SqlArchive.invitation(sql, id);
        } catch (SQLException e) {
            throw new Failure(e);
        }
    }

    @Override
    public List<StoredRevision> revisions(UUID invitation, UUID discussion) {
        try {
            return sql.list(
                    "SELECT id, revision, content_sha256, state FROM response WHERE " + OWN
                            + " AND invitation = ? AND discussion = ? ORDER BY revision, id",
                    row -> new StoredRevision(
                            row.getLong(1), row.getInt(2), row.getString(3), ResponseState.ofStored(row.getString(4))),
                    invitation.toString(),
                    discussion.toString());
        } catch (SQLException e) {
            throw new Failure(e);
        }
    }

    @Override
    public int otherDiscussions(UUID invitation, UUID discussion) {
        try {
            return sql.first(
                            "SELECT COUNT(*) FROM response WHERE " + OWN
                                    + " AND state = 'newest' AND discussion <> ? AND invitation IN (SELECT ? UNION ALL"
                                    + " SELECT beside.id FROM invitation own JOIN invitation beside"
                                    + " ON beside.consultation = own.consultation AND beside.unit = own.unit"
                                    + " WHERE own." + OWN + " AND own.id = ?)",
                            row -> row.getInt(1),
                            discussion.toString(),
                            invitation.toString(),
                            invitation.toString())
                    .orElse(0);
        } catch (SQLException e) {
            throw new Failure(e);
        }
    }

    @Override
    public void keep(Arrival arrival) {
        run(() -> {
            ReceivedFile bundle = arrival.bundle();
            sql.update(
                    "INSERT INTO bundle VALUES (?, ?, ?, ?, ?) ON CONFLICT (consultation, sha256) DO NOTHING",
                    consultation(),
                    bundle.sha256(),
                    bundle.path(),
                    bundle.received().toString(),
                    bundle.content());
            Discussion discussion = arrival.discussion();
            long response = nextId("response");
            sql.update(
                    "INSERT INTO response VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL)",
                    consultation(),
                    response,
                    arrival.invitation().toString(),
                    discussion.id().toString(),
                    discussion.revision(),
                    arrival.contentSha256(),
                    arrival.manifestSha256(),
                    bundle.sha256(),
                    discussion.guide().sha256(),
                    arrival.state().stored(),
                    discussion.language(),
                    discussion.unit().id(),
                    discussion.unit().name(),
                    discussion.unit().organisation(),
                    discussion.unit().municipality(),
                    arrival.note(),
                    bundle.received().toString());
            facts.take(consultation(), response, discussion);
            database.index(facts, consultation(), response, discussion);
        });
    }

    @Override
    public void setState(long response, ResponseState state) {
        run(() -> sql.update("UPDATE response SET state = ? WHERE id = ? AND " + OWN, state.stored(), response));
    }

    @Override
    public void mark(UnitMark mark) {
        LocalDate day = mark.day();
        run(() -> sql.update(
                "INSERT INTO unit_mark SELECT consultation, id, (SELECT COALESCE(MAX(m.position), 0) + 1 FROM"
                        + " unit_mark m WHERE m.consultation = unit.consultation AND m.unit = unit.id), ?, ?, ?, ? FROM"
                        + " unit WHERE id = ?",
                mark.kind().stored(),
                day == null ? null : day.toString(),
                mark.note(),
                mark.made().toString(),
                mark.unit()));
    }

    @Override
    public void decide(KeptRevision seen, ResponseState state, String note, Instant when) {
        run(() -> {
            String notes = seen.note().isEmpty() || note.isEmpty() ? seen.note() + note : seen.note() + "\n" + note;
            if (sql.update(
                            "UPDATE response SET state = ?, note = ?, decided = ?"
                                    + " WHERE id = ? AND state = ? AND note = ? AND " + OWN,
                            state.stored(),
                            notes,
                            when.toString(),
                            seen.id(),
                            seen.state().stored(),
                            seen.note())
                    == 0) {
                throw decided(
                        "SELECT COALESCE(decided, imported), state, note FROM response WHERE id = ? AND " + OWN,
                        seen.id());
            }
        });
    }

    @Override
    public void requireWaiting(long quarantined) {
        run(() -> {
            // Not changed, but written: on a server the second of two waits here, and begins again.
            if (sql.update(
                            "UPDATE quarantine SET note = note WHERE id = ? AND resolved IS NULL AND " + OWN,
                            quarantined)
                    == 0) {
                throw decided("SELECT resolved, 'released', note FROM quarantine WHERE id = ? AND " + OWN, quarantined);
            }
        });
    }

    /** What someone else has done: when, what, and the last line of why. */
    private StorageException decided(String question, Object... arguments) throws SQLException {
        return sql.first(
                        question,
                        row -> {
                            String note = String.valueOf(row.getString(3));
                            return StorageException.of(
                                    "storage-decided",
                                    String.valueOf(row.getString(1)),
                                    row.getString(2),
                                    note.substring(note.lastIndexOf('\n') + 1));
                        },
                        arguments)
                .orElseGet(() -> StorageException.of("storage-decided", "", "other", ""));
    }

    @Override
    public long quarantine(
            String path, @Nullable String sha256, String reason, Instant received, byte @Nullable [] content) {
        try {
            var known =
                    sql.first("SELECT id FROM quarantine WHERE sha256 = ? AND " + OWN, row -> row.getLong(1), sha256);
            if (known.isPresent()) {
                sql.update(
                        "UPDATE quarantine SET reason = ?, resolved = NULL WHERE id = ? AND " + OWN,
                        reason,
                        known.orElseThrow());
                return known.orElseThrow();
            }
            long id = nextId("quarantine");
            sql.update(
                    "INSERT INTO quarantine VALUES (?, ?, ?, ?, ?, ?, ?, NULL, '')",
                    consultation(),
                    id,
                    sha256,
                    path,
                    reason,
                    received.toString(),
                    content);
            return id;
        } catch (SQLException e) {
            throw new Failure(e);
        }
    }

    @Override
    public void resolve(String sha256, Instant when, String note) {
        run(() -> sql.update(
                "UPDATE quarantine SET resolved = ?, note = ? WHERE sha256 = ? AND resolved IS NULL AND " + OWN,
                when.toString(),
                note,
                sha256));
    }

    /** The consultation that everything is keyed by. */
    private String consultation() throws SQLException {
        String known = consultation;
        if (known == null) {
            known = sql.first("SELECT id FROM consultation", row -> row.getString(1))
                    .orElseThrow();
            consultation = known;
        }
        return known;
    }

    private long nextId(String table) throws SQLException {
        return ids.next(sql.connection(), table, consultation());
    }

    /** Statements that may fail. */
    @FunctionalInterface
    private interface Statements {
        void run() throws SQLException;
    }

    private static void run(Statements statements) {
        try {
            statements.run();
        } catch (SQLException e) {
            throw new Failure(e);
        }
    }
}
