package fi.pirtti.office.units;

import fi.pirtti.domain.discussion.Unit;
import fi.pirtti.domain.units.UnitChange;
import fi.pirtti.domain.units.UnitChange.FieldChange;
import fi.pirtti.office.OfficeArchive;
import fi.pirtti.office.OfficeException;
import fi.pirtti.office.unitlist.ColumnMatching;
import fi.pirtti.office.unitlist.ColumnUse;
import fi.pirtti.office.unitlist.TableFile;
import fi.pirtti.office.unitlist.UnitsFile;
import fi.pirtti.storage.archive.RegisteredUnit;
import fi.pirtti.support.Problem;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The units of a consultation and how they change. A change is first made up, to be looked at, and then {@link #make
 * made}: all of it in one transaction, or nothing. Nothing is ever taken out: closed units stay, with their answers.
 */
public final class UnitRegister {
    private final OfficeArchive office;
    private final InstantSource clock;

    public UnitRegister(OfficeArchive office, InstantSource clock) {
        this.office = office;
        this.clock = clock;
    }

    /**
     * What a list would change.
     *
     * @param closeMissing whether open units that the list does not have are closed
     */
    public UnitsPlan plan(TableFile table, ColumnMatching matching, boolean closeMissing) {
        Map<String, RegisteredUnit> registered = office.unitsById();
        UnitsFile file = UnitsFile.read(table, matching, office.guides(), registered);
        return UnitsPlan.of(file, registered, office.guides(), closeMissing);
    }

    /**
     * The change that a plan comes to.
     *
     * @throws OfficeException with all problems if the list has errors
     */
    public RegisterChange of(UnitsPlan plan, String source) {
        if (!plan.isSound()) {
            throw new OfficeException(source, plan.problems());
        }
        return plan.change(clock.instant(), "");
    }

    /**
     * Makes a change.
     *
     * @throws OfficeException {@code unit-stale}, naming the units that somebody else has changed since it was made up
     */
    public void make(RegisterChange change) {
        office.store().update(writer -> {
            Map<String, RegisteredUnit> now = writer.units().stream()
                    .collect(Collectors.toMap(each -> each.unit().id(), Function.identity()));
            TreeSet<String> stale = new TreeSet<>();
            for (RegisteredUnit each : change.after()) {
                String id = each.unit().id();
                if (!Objects.equals(change.before().get(id), now.get(id))) {
                    stale.add(id);
                }
            }
            if (!stale.isEmpty()) {
                throw refusal("unit-stale", String.join(", ", stale));
            }
            writer.register(change.after());
            writer.record(change.changes());
        });
    }

    /** Gives a unit other facts; names as in lists of units. */
    public RegisterChange change(String unit, Map<String, String> facts, String note) {
        RegisteredUnit before = open(unit);
        RegisteredUnit after = with(before, facts);
        List<FieldChange> fields = UnitFacts.withoutAddresses(UnitFacts.differences(before, after, office.guides()));
        return fields.isEmpty()
                ? new RegisterChange(Map.of(), List.of(), List.of())
                : new RegisterChange(
                        Map.of(unit, before),
                        List.of(after),
                        List.of(new UnitChange(
                                clock.instant(), UnitChange.Kind.of(fields), note, List.of(), List.of(), fields)));
    }

    /** Closes units that have no successor: they are invited no more, and nobody waits for them. */
    public RegisterChange close(Collection<String> units, String note) {
        Instant now = clock.instant();
        SequencedSet<String> ids = new LinkedHashSet<>(units);
        return new RegisterChange(
                ids.stream().collect(Collectors.toMap(Function.identity(), this::open)),
                ids.stream().map(id -> open(id).withClosed(now)).toList(),
                ids.stream()
                        .map(id -> new UnitChange(now, UnitChange.Kind.CLOSED, note, List.of(id), List.of(), List.of()))
                        .toList());
    }

    /** Opens units again that were closed, merged or split by mistake. */
    public RegisterChange reopen(Collection<String> units, String note) {
        Instant now = clock.instant();
        SequencedSet<String> ids = new LinkedHashSet<>(units);
        Map<String, RegisteredUnit> before = new HashMap<>();
        for (String id : ids) {
            RegisteredUnit unit = known(id);
            if (unit.isOpen()) {
                throw refusal("unit-open", id);
            }
            before.put(id, unit);
        }
        return new RegisterChange(
                before,
                ids.stream().map(id -> known(id).withClosed(null)).toList(),
                ids.stream()
                        .map(id ->
                                new UnitChange(now, UnitChange.Kind.REOPENED, note, List.of(), List.of(id), List.of()))
                        .toList());
    }

    /**
     * Makes one unit of several; the others are closed. What they answered stays and counts for the successor.
     *
     * @param into id of the successor: a new one, or an open unit, which may be one of those that are merged
     * @param facts of the successor; those that are not given are the first predecessor's, and the headcount is the sum
     */
    public RegisterChange merge(Collection<String> units, String into, Map<String, String> facts, String note) {
        SequencedSet<String> predecessors = new LinkedHashSet<>(units);
        if (predecessors.size() < 2 && !(predecessors.size() == 1 && !predecessors.contains(into))) {
            throw refusal("unit-merge-few");
        }
        Map<String, RegisteredUnit> parts = new LinkedHashMap<>();
        predecessors.forEach(id -> parts.put(id, open(id)));
        RegisteredUnit existing = office.unitsById().get(into);
        if (existing != null && !existing.isOpen()) {
            throw refusal("unit-closed", into);
        }
        Map<String, RegisteredUnit> merged = new LinkedHashMap<>(parts);
        if (existing != null) {
            merged.put(into, existing);
        }
        SequencedMap<String, String> all = new LinkedHashMap<>();
        all.put(
                ColumnUse.Fact.HEADCOUNT.field(),
                Integer.toString(merged.values().stream()
                        .mapToInt(RegisteredUnit::headcount)
                        .sum()));
        all.putAll(facts);
        RegisteredUnit base =
                existing != null ? existing : renamed(parts.values().iterator().next(), into);
        if (existing == null && !facts.containsKey(ColumnUse.Fact.NAME.field())) {
            throw refusal("unit-name-needed", into);
        }
        return succession(UnitChange.Kind.MERGED, parts, Map.of(into, with(base, all)), note);
    }

    /**
     * Makes several units of one, which is closed unless it is among them. What it answered until now stays and counts for
     * every successor.
     *
     * @param into facts of the successors by their ids; what is not given is the predecessor's, but for the headcount
     */
    public RegisterChange split(String unit, SequencedMap<String, Map<String, String>> into, String note) {
        RegisteredUnit before = open(unit);
        if (into.size() < 2) {
            throw refusal("unit-split-few");
        }
        Map<String, RegisteredUnit> successors = new LinkedHashMap<>();
        into.forEach((id, facts) -> {
            RegisteredUnit existing = office.unitsById().get(id);
            if (existing != null && !id.equals(unit)) {
                throw refusal("unit-taken", id);
            }
            if (existing == null && !facts.containsKey(ColumnUse.Fact.NAME.field())) {
                throw refusal("unit-name-needed", id);
            }
            Map<String, String> all = new LinkedHashMap<>();
            if (existing == null) {
                all.put(ColumnUse.Fact.HEADCOUNT.field(), "");
            }
            all.putAll(facts);
            successors.put(id, with(existing != null ? existing : renamed(before, id), all));
        });
        return succession(UnitChange.Kind.SPLIT, Map.of(unit, before), successors, note);
    }

    private RegisterChange succession(
            UnitChange.Kind kind,
            Map<String, RegisteredUnit> predecessors,
            Map<String, RegisteredUnit> successors,
            String note) {
        Instant now = clock.instant();
        Map<String, RegisteredUnit> registered = office.unitsById();
        Map<String, RegisteredUnit> before = new HashMap<>(predecessors);
        List<RegisteredUnit> after = new ArrayList<>();
        List<FieldChange> fields = new ArrayList<>();
        successors.forEach((id, unit) -> {
            RegisteredUnit was = registered.get(id);
            if (was != null) {
                before.put(id, was);
                fields.addAll(UnitFacts.withoutAddresses(UnitFacts.differences(was, unit, office.guides())));
            }
            after.add(unit);
        });
        predecessors.forEach((id, unit) -> {
            if (!successors.containsKey(id)) {
                after.add(unit.withClosed(now));
            }
        });
        return new RegisterChange(
                before,
                after,
                List.of(new UnitChange(
                        now,
                        kind,
                        note,
                        List.copyOf(predecessors.keySet()),
                        List.copyOf(successors.keySet()),
                        fields)));
    }

    /** All changes of a unit, oldest first. */
    public List<UnitChange> history(String unit) {
        known(unit);
        return office.store().unitChanges().stream()
                .filter(each -> each.concerns(unit))
                .toList();
    }

    /** The unit with other facts, held to the same rules as a row of a list. */
    private RegisteredUnit with(RegisteredUnit unit, Map<String, String> facts) {
        List<String> fields = new ArrayList<>(List.of(ColumnUse.Fact.UNIT_ID.field()));
        List<String> values = new ArrayList<>(List.of(unit.unit().id()));
        facts.forEach((field, value) -> {
            fields.add(field);
            values.add(value.strip());
        });
        TableFile table = new TableFile(
                List.of(), "", true, List.of(new TableFile.Line(1, fields), new TableFile.Line(2, values)), List.of());
        ColumnMatching matching = new ColumnMatching(
                fields,
                fields.stream()
                        .map(field ->
                                ColumnMatching.named(field, office.guides().values()))
                        .toList());
        UnitsFile read = UnitsFile.read(
                table, matching, office.guides(), Map.of(unit.unit().id(), unit));
        if (!read.isSound()) {
            throw new OfficeException(
                    "",
                    read.problems().stream()
                            .map(each -> new Problem(
                                    "/" + UnitsFile.heading(each), each.severity(), each.code(), each.arguments()))
                            .toList());
        }
        return read.units().getFirst();
    }

    private static RegisteredUnit renamed(RegisteredUnit unit, String id) {
        var was = unit.unit();
        return new RegisteredUnit(
                new Unit(id, was.name(), was.organisation(), was.municipality(), was.background()),
                unit.headcount(),
                unit.email(),
                unit.extra(),
                unit.guideSha256());
    }

    private RegisteredUnit open(String id) {
        RegisteredUnit unit = known(id);
        if (!unit.isOpen()) {
            throw refusal("unit-closed", id);
        }
        return unit;
    }

    private RegisteredUnit known(String id) {
        RegisteredUnit unit = office.unitsById().get(id);
        if (unit == null) {
            throw refusal("unit-unknown", id);
        }
        return unit;
    }

    private static OfficeException refusal(String code, Object... arguments) {
        return new OfficeException("", List.of(Problem.error("", code, arguments)));
    }
}
