package fi.pirtti.storage.archive;

import fi.pirtti.domain.discussion.Unit;
import fi.pirtti.domain.units.UnitChange;
import fi.pirtti.storage.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The units of a consultation, their changes and its deadlines, in SQL. */
record Register(Sql sql) {
    private static final String BEFORE = "before";
    private static final String AFTER = "after";

    List<RegisteredUnit> units() throws SQLException {
        Map<String, TreeMap<String, String>> background = new HashMap<>();
        Map<String, TreeMap<String, String>> extra = new HashMap<>();
        sql.forEach(
                "SELECT unit, field, field_value, background FROM unit_field",
                row -> (row.getInt(4) == 1 ? background : extra)
                        .computeIfAbsent(row.getString(1), unit -> new TreeMap<>())
                        .put(row.getString(2), row.getString(3)));
        return sql.list(
                "SELECT id, name, organisation, municipality, headcount, email, guide_sha256, closed FROM unit"
                        + " ORDER BY id",
                row -> unit(row, background, extra));
    }

    private static RegisteredUnit unit(
            ResultSet row, Map<String, TreeMap<String, String>> background, Map<String, TreeMap<String, String>> extra)
            throws SQLException {
        String id = row.getString(1);
        String closed = row.getString(8);
        return new RegisteredUnit(
                new Unit(
                        id,
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        background.getOrDefault(id, new TreeMap<>())),
                row.getInt(5),
                row.getString(6),
                extra.getOrDefault(id, new TreeMap<>()),
                row.getString(7),
                closed == null ? null : Instant.parse(closed));
    }

    /** Writes units, in the place of those that have their ids. */
    void save(String consultation, Collection<RegisteredUnit> units) throws SQLException {
        List<@Nullable Object[]> facts = new ArrayList<>();
        List<@Nullable Object[]> cleared = new ArrayList<>();
        List<@Nullable Object[]> fields = new ArrayList<>();
        for (RegisteredUnit each : units) {
            Unit unit = each.unit();
            Instant closed = each.closed();
            facts.add(new @Nullable Object[] {
                consultation,
                unit.id(),
                unit.name(),
                unit.organisation(),
                unit.municipality(),
                each.headcount(),
                each.email(),
                each.guideSha256(),
                closed == null ? null : closed.toString()
            });
            cleared.add(new @Nullable Object[] {consultation, unit.id()});
            unit.background()
                    .forEach((field, value) ->
                            fields.add(new @Nullable Object[] {consultation, unit.id(), field, value, 1}));
            each.extra()
                    .forEach((field, value) ->
                            fields.add(new @Nullable Object[] {consultation, unit.id(), field, value, 0}));
        }
        sql.each(
                "INSERT INTO unit (consultation, id, name, organisation, municipality, headcount, email, guide_sha256,"
                        + " closed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (consultation, id) DO UPDATE SET"
                        + " name = excluded.name, organisation = excluded.organisation,"
                        + " municipality = excluded.municipality, headcount = excluded.headcount,"
                        + " email = excluded.email, guide_sha256 = excluded.guide_sha256, closed = excluded.closed",
                facts);
        sql.each("DELETE FROM unit_field WHERE consultation = ? AND unit = ?", cleared);
        sql.each("INSERT INTO unit_field VALUES (?, ?, ?, ?, ?)", fields);
    }

    List<UnitChange> changes() throws SQLException {
        Map<Long, List<String>> before = new HashMap<>();
        Map<Long, List<String>> after = new HashMap<>();
        Map<Long, List<UnitChange.FieldChange>> fields = new HashMap<>();
        sql.forEach(
                "SELECT unit_change, side, unit FROM unit_change_part ORDER BY unit_change, side, position",
                row -> (row.getString(2).equals(BEFORE) ? before : after)
                        .computeIfAbsent(row.getLong(1), change -> new ArrayList<>())
                        .add(row.getString(3)));
        sql.forEach(
                "SELECT unit_change, unit, field, before_value, after_value FROM unit_change_field"
                        + " ORDER BY unit_change, unit, field",
                row -> fields.computeIfAbsent(row.getLong(1), change -> new ArrayList<>())
                        .add(new UnitChange.FieldChange(
                                row.getString(2), row.getString(3), row.getString(4), row.getString(5))));
        return sql.list("SELECT id, at, kind, note FROM unit_change ORDER BY at, id", row -> {
            long id = row.getLong(1);
            return new UnitChange(
                    Instant.parse(row.getString(2)),
                    UnitChange.Kind.ofWireName(row.getString(3)),
                    row.getString(4),
                    before.getOrDefault(id, List.of()),
                    after.getOrDefault(id, List.of()),
                    fields.getOrDefault(id, List.of()));
        });
    }

    /** Gives ids to changes. */
    @FunctionalInterface
    interface Numbers {
        long next() throws SQLException;
    }

    void write(String consultation, List<UnitChange> changes, Numbers numbers) throws SQLException {
        List<@Nullable Object[]> heads = new ArrayList<>();
        List<@Nullable Object[]> parts = new ArrayList<>();
        List<@Nullable Object[]> fields = new ArrayList<>();
        for (UnitChange each : changes) {
            long id = numbers.next();
            heads.add(new @Nullable Object[] {
                consultation, id, each.at().toString(), each.kind().wireName(), each.note()
            });
            addParts(parts, consultation, id, BEFORE, each.predecessors());
            addParts(parts, consultation, id, AFTER, each.successors());
            each.fields()
                    .forEach(field -> fields.add(new @Nullable Object[] {
                        consultation, id, field.unit(), field.field(), field.before(), field.after()
                    }));
        }
        sql.each("INSERT INTO unit_change VALUES (?, ?, ?, ?, ?)", heads);
        sql.each("INSERT INTO unit_change_part VALUES (?, ?, ?, ?, ?)", parts);
        sql.each("INSERT INTO unit_change_field VALUES (?, ?, ?, ?, ?, ?)", fields);
    }

    private static void addParts(
            List<@Nullable Object[]> rows, String consultation, long id, String side, List<String> units) {
        for (int position = 0; position < units.size(); position++) {
            rows.add(new @Nullable Object[] {consultation, id, side, position, units.get(position)});
        }
    }

    List<Deadline> deadlines() throws SQLException {
        return sql.list(
                "SELECT number, issued, closes, expires FROM deadline ORDER BY number",
                row -> new Deadline(
                        row.getInt(1),
                        Instant.parse(row.getString(2)),
                        LocalDate.parse(row.getString(3)),
                        Instant.parse(row.getString(4))));
    }

    /** Keeps a deadline, and lets every invitation that was not taken back be answered until then. */
    void move(String consultation, Deadline deadline) throws SQLException {
        sql.update(
                "INSERT INTO deadline VALUES (?, ?, ?, ?, ?)",
                consultation,
                deadline.number(),
                deadline.issued().toString(),
                deadline.closes().toString(),
                deadline.expires().toString());
        sql.update(
                "UPDATE invitation SET expires = ? WHERE consultation = ? AND revoked IS NULL",
                deadline.expires().toString(),
                consultation);
    }
}
