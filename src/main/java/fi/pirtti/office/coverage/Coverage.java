package fi.pirtti.office.coverage;

import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.LocalizedText;
import fi.pirtti.office.OfficeArchive;
import fi.pirtti.office.OfficeException;
import fi.pirtti.storage.archive.ArchiveStore;
import fi.pirtti.storage.archive.Deadline;
import fi.pirtti.storage.archive.DeclaredAnswer;
import fi.pirtti.storage.archive.RegisteredUnit;
import fi.pirtti.storage.archive.UnitStanding;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeSet;

/**
 * How far all units had come at one moment. Everything else is counted from it without the archive.
 *
 * @param taken the moment
 * @param closes the last day of the discussions
 * @param units in order of their ids
 * @param declared what came in by open invitations: nobody expected it, so it adds participants and no units
 * @param fields by which units are grouped: municipality and organisation, then those of the guide in its order, then
 *     the office's own
 */
public record Coverage(
        Instant taken,
        LocalDate closes,
        List<CoveredUnit> units,
        List<DeclaredAnswer> declared,
        List<CoverageField> fields) {
    public static final ZoneId FINLAND = ZoneId.of("Europe/Helsinki");

    /** Below this share a municipality is named as one that lags behind. */
    public static final double LOW = 0.30;

    private static final List<String> FIRST = List.of("municipality", "organisation");

    public Coverage {
        units = List.copyOf(units);
        declared = List.copyOf(declared);
        fields = List.copyOf(fields);
    }

    /** Reads an archive: a few queries, however many units there are. */
    public static Coverage of(OfficeArchive office, Instant now) {
        ArchiveStore store = office.store();
        List<UnitStanding> standings = store.standings();
        List<RegisteredUnit> registered = store.units();
        Map<String, UnitStanding.Answer> answers = Counting.answers(standings, registered, store.unitChanges());
        Map<String, UnitStanding> byUnit = new HashMap<>();
        standings.forEach(standing -> byUnit.put(standing.unit(), standing));
        List<CoveredUnit> units = new ArrayList<>(registered.size());
        for (RegisteredUnit unit : registered) {
            String id = unit.unit().id();
            UnitStanding standing = byUnit.get(id);
            units.add(new CoveredUnit(unit, standing == null ? UnitStanding.none(id) : standing, answers.get(id)));
        }
        Collection<Guide> guides = office.guides().values();
        List<Deadline> moved = store.deadlines();
        LocalDate closes = moved.isEmpty()
                ? guides.stream().map(Guide::closes).max(LocalDate::compareTo).orElse(day(now))
                : moved.getLast().closes();
        return new Coverage(now, closes, units, store.declaredAnswers(), fields(guides, registered));
    }

    /** The day of a moment, in Finland. */
    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, FINLAND);
    }

    /** The day on which it was taken. */
    public LocalDate today() {
        return day(taken);
    }

    public Shares total() {
        Shares total = Shares.of(units);
        declared.forEach(answer -> total.add(answer.participants()));
        return total;
    }

    /**
     * Only the units whose fields have these values.
     *
     * @throws OfficeException {@code field-unknown}
     */
    public Coverage within(Map<String, String> where) {
        where.keySet().forEach(this::field);
        CoverageFilter filter = CoverageFilter.ALL.withWhere(where);
        return new Coverage(
                taken,
                closes,
                units.stream().filter(filter::meets).toList(),
                declared.stream()
                        .filter(answer -> where.entrySet().stream()
                                .allMatch(each -> CoverageTree.declaredField(answer, each.getKey())
                                        .equals(each.getValue())))
                        .toList(),
                fields);
    }

    public Optional<CoveredUnit> unit(String id) {
        return units.stream().filter(unit -> unit.id().equals(id)).findFirst();
    }

    /**
     * A field by its id.
     *
     * @throws OfficeException {@code field-unknown}, naming the fields that there are
     */
    public CoverageField field(String id) {
        return fields.stream()
                .filter(field -> field.id().equals(id))
                .findFirst()
                .orElseThrow(() -> OfficeException.of(
                        "field-unknown",
                        id,
                        String.join(", ", fields.stream().map(CoverageField::id).toList())));
    }

    /** Municipalities whose share of people is below {@link #LOW}, the lowest first. */
    public List<CoverageTree.Group> lagging() {
        return CoverageTree.of(this, List.of("municipality"), CoverageFilter.ALL, CoverageOrder.SMALLEST)
                .groups()
                .stream()
                .filter(group ->
                        !group.shares().expectsNobody() && group.shares().share() < LOW)
                .toList();
    }

    private static List<CoverageField> fields(Collection<Guide> guides, List<RegisteredUnit> units) {
        SequencedMap<String, CoverageField> fields = new LinkedHashMap<>();
        FIRST.forEach(id -> fields.put(id, CoverageField.plain(id)));
        guides.forEach(guide -> guide.background().forEach(each -> {
            SequencedMap<String, LocalizedText> values = new LinkedHashMap<>();
            CoverageField known = fields.get(each.id());
            if (known != null) {
                values.putAll(known.values());
            }
            each.values().forEach(value -> values.putIfAbsent(value.id(), value.label()));
            fields.put(each.id(), new CoverageField(each.id(), each.label(), values));
        }));
        TreeSet<String> others = new TreeSet<>();
        units.forEach(unit -> {
            others.addAll(unit.unit().background().keySet());
            others.addAll(unit.extra().keySet());
        });
        others.forEach(id -> fields.putIfAbsent(id, CoverageField.plain(id)));
        return List.copyOf(fields.values());
    }
}
