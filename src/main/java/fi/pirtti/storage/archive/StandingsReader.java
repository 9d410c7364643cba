package fi.pirtti.storage.archive;

import fi.pirtti.domain.discussion.Unit;
import fi.pirtti.storage.sql.Sql;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads how far units have come: the database adds up, so that ten thousand units are a few rows each. */
final class StandingsReader {
    private static final String PARTICIPANTS = "(SELECT COALESCE(SUM(s.participants), 0) FROM sitting s"
            + " WHERE s.consultation = r.consultation AND s.response = r.id)";

    private StandingsReader() {}

    /** In order of their units; units without anything are left out. */
    static List<UnitStanding> units(Sql sql) throws SQLException {
        Map<String, Map<String, UnitStanding.Answer>> answers = answers(sql);
        Map<String, List<UnitMark>> marks = marks(sql);
        Map<String, Sent> sent = sent(sql);
        TreeSet<String> units = new TreeSet<>(sent.keySet());
        units.addAll(marks.keySet());
        units.addAll(answers.keySet());
        List<UnitStanding> standings = new ArrayList<>(units.size());
        for (String unit : units) {
            Sent one = sent.getOrDefault(unit, Sent.NOTHING);
            standings.add(new UnitStanding(
                    unit,
                    one.first,
                    one.validUntil,
                    List.copyOf(answers.getOrDefault(unit, Map.of()).values()),
                    marks.getOrDefault(unit, List.of())));
        }
        return standings;
    }

    private record Sent(@Nullable Instant first, @Nullable Instant validUntil) {
        static final Sent NOTHING = new Sent(null, null);
    }

    private static Map<String, Sent> sent(Sql sql) throws SQLException {
        Map<String, Sent> sent = new HashMap<>();
        KnownInstants times = new KnownInstants();
        sql.forEach(
                "SELECT unit, MIN(issued), MAX(CASE WHEN revoked IS NULL THEN expires END) FROM invitation"
                        + " WHERE unit IS NOT NULL GROUP BY unit",
                row -> {
                    String until = row.getString(3);
                    sent.put(
                            row.getString(1),
                            new Sent(times.of(row.getString(2)), until == null ? null : times.of(until)));
                });
        return sent;
    }

    /** One for each invitation. Revisions that count no more tell when the first of them came in. */
    private static Map<String, Map<String, UnitStanding.Answer>> answers(Sql sql) throws SQLException {
        Map<String, Instant> first = new HashMap<>();
        KnownInstants times = new KnownInstants();
        Map<String, Map<String, UnitStanding.Answer>> answers = new HashMap<>();
        sql.forEach(
                "SELECT i.unit, i.id, i.issued, r.imported, r.state, r.revision, r.language,"
                        + " CASE WHEN r.state = 'newest' THEN " + PARTICIPANTS + " ELSE 0 END FROM response r"
                        + " JOIN invitation i ON i.consultation = r.consultation AND i.id = r.invitation"
                        + " WHERE i.unit IS NOT NULL AND r.state <> 'conflict' ORDER BY r.revision",
                row -> {
                    String invitation = row.getString(2);
                    Instant received = times.of(row.getString(4));
                    Instant earliest =
                            first.merge(invitation, received, (one, other) -> one.isBefore(other) ? one : other);
                    if (row.getString(5).equals("newest")) {
                        answers.computeIfAbsent(row.getString(1), unit -> new LinkedHashMap<>())
                                .merge(
                                        invitation,
                                        new UnitStanding.Answer(
                                                times.of(row.getString(3)),
                                                earliest,
                                                received,
                                                row.getInt(6),
                                                row.getInt(8),
                                                row.getString(7)),
                                        UnitStanding.Answer::with);
                    }
                });
        return answers;
    }

    private static Map<String, List<UnitMark>> marks(Sql sql) throws SQLException {
        Map<String, List<UnitMark>> marks = new HashMap<>();
        sql.forEach(
                "SELECT unit, state, marked_day, note, made FROM unit_mark ORDER BY unit, position",
                row -> marks.computeIfAbsent(row.getString(1), unit -> new ArrayList<>())
                        .add(mark(row)));
        return marks;
    }

    private static UnitMark mark(ResultSet row) throws SQLException {
        String day = row.getString(3);
        return new UnitMark(
                row.getString(1),
                UnitMark.Kind.ofStored(row.getString(2)),
                day == null ? null : LocalDate.parse(day),
                row.getString(4),
                Instant.parse(row.getString(5)));
    }

    /** What came in by open invitations, in order of what the units call themselves. */
    static List<DeclaredAnswer> declared(Sql sql) throws SQLException {
        Map<Long, TreeMap<String, String>> background = new HashMap<>();
        sql.forEach(
                "SELECT b.response, b.field, b.field_value FROM response_background b JOIN response r ON"
                        + " r.consultation = b.consultation AND r.id = b.response JOIN invitation i ON i.consultation ="
                        + " r.consultation AND i.id = r.invitation WHERE r.state = 'newest' AND i.unit IS NULL",
                row -> background
                        .computeIfAbsent(row.getLong(1), response -> new TreeMap<>())
                        .put(row.getString(2), row.getString(3)));
        return sql.list(
                "SELECT r.id, r.unit_id, r.unit_name, r.unit_organisation, r.unit_municipality, " + PARTICIPANTS
                        + ", r.imported FROM response r JOIN invitation i ON i.consultation = r.consultation"
                        + " AND i.id = r.invitation"
                        + " WHERE r.state = 'newest' AND i.unit IS NULL ORDER BY r.unit_name, r.id",
                row -> new DeclaredAnswer(
                        new Unit(
                                row.getString(2),
                                row.getString(3),
                                row.getString(4),
                                row.getString(5),
                                background.getOrDefault(row.getLong(1), new TreeMap<>())),
                        row.getInt(6),
                        Instant.parse(row.getString(7))));
    }
}
