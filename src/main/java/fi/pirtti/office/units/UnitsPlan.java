package fi.pirtti.office.units;

import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.units.UnitChange;
import fi.pirtti.domain.units.UnitChange.FieldChange;
import fi.pirtti.office.unitlist.UnitsFile;
import fi.pirtti.storage.archive.RegisteredUnit;
import fi.pirtti.support.Problem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a list of units would change.
 *
 * @param differences one for each unit of the list, in its order, and then those that it does not have
 * @param problems all that is wrong in the list; as long as one is an error nothing can be taken in
 */
public record UnitsPlan(List<Difference> differences, List<Problem> problems, boolean isSound) {
    public UnitsPlan {
        differences = List.copyOf(differences);
        problems = List.copyOf(problems);
    }

    /** What would become of a unit. */
    public enum Kind {
        ADDED,
        CHANGED,
        /** It was closed and is in the list. */
        REOPENED,
        UNCHANGED,
        /** It is not in the list and would be closed. */
        CLOSED,
        /** It is not in the list and would stay. */
        MISSING
    }

    /**
     * One unit.
     *
     * @param before null if it is new
     * @param after null if it is not in the list
     * @param fields what is different, with addresses
     */
    public record Difference(
            Kind kind,
            @Nullable RegisteredUnit before,
            @Nullable RegisteredUnit after,
            List<FieldChange> fields) {
        public Difference {
            fields = List.copyOf(fields);
        }

        /** As it will be, or as it was if the list does not have it. */
        public RegisteredUnit unit() {
            return after == null ? Objects.requireNonNull(before) : after;
        }
    }

    /**
     * Compares a list with the register.
     *
     * @param closeMissing whether open units that the list does not have are closed
     */
    static UnitsPlan of(
            UnitsFile file, Map<String, RegisteredUnit> registered, Map<String, Guide> guides, boolean closeMissing) {
        List<Difference> differences = new ArrayList<>();
        Map<String, RegisteredUnit> missing = new LinkedHashMap<>(registered);
        for (RegisteredUnit listed : file.units()) {
            RegisteredUnit before = missing.remove(listed.unit().id());
            differences.add(difference(before, listed, guides));
        }
        for (RegisteredUnit each : missing.values()) {
            if (each.isOpen()) {
                differences.add(new Difference(closeMissing ? Kind.CLOSED : Kind.MISSING, each, null, List.of()));
            }
        }
        return new UnitsPlan(differences, file.problems(), file.isSound());
    }

    private static Difference difference(
            @Nullable RegisteredUnit before, RegisteredUnit after, Map<String, Guide> guides) {
        if (before == null) {
            return new Difference(Kind.ADDED, null, after, List.of());
        }
        List<FieldChange> fields = UnitFacts.differences(before, after, guides);
        Kind kind = !before.isOpen() ? Kind.REOPENED : fields.isEmpty() ? Kind.UNCHANGED : Kind.CHANGED;
        return new Difference(kind, before, after, fields);
    }

    /** How many units would become so. */
    public int count(Kind kind) {
        return (int) differences.stream().filter(each -> each.kind() == kind).count();
    }

    /** Whether anything would be different. */
    public boolean changesAnything() {
        return differences.stream().anyMatch(each -> each.kind() != Kind.UNCHANGED && each.kind() != Kind.MISSING);
    }

    /** The change to be made. */
    RegisterChange change(Instant now, String note) {
        Map<String, RegisteredUnit> before = new HashMap<>();
        List<RegisteredUnit> after = new ArrayList<>();
        List<UnitChange> changes = new ArrayList<>();
        for (Difference each : differences) {
            RegisteredUnit was = each.before();
            if (was != null && each.kind() != Kind.UNCHANGED && each.kind() != Kind.MISSING) {
                before.put(was.unit().id(), was);
            }
            List<String> id = List.of(each.unit().unit().id());
            List<FieldChange> fields = UnitFacts.withoutAddresses(each.fields());
            switch (each.kind()) {
                case ADDED -> {
                    after.add(each.unit());
                    changes.add(new UnitChange(now, UnitChange.Kind.ADDED, note, List.of(), id, List.of()));
                }
                case CHANGED -> {
                    after.add(each.unit());
                    changes.add(new UnitChange(now, UnitChange.Kind.of(fields), note, List.of(), List.of(), fields));
                }
                case REOPENED -> {
                    after.add(each.unit());
                    changes.add(new UnitChange(now, UnitChange.Kind.REOPENED, note, List.of(), id, fields));
                }
                case CLOSED -> {
                    after.add(each.unit().withClosed(now));
                    changes.add(new UnitChange(now, UnitChange.Kind.CLOSED, note, id, List.of(), List.of()));
                }
                case UNCHANGED, MISSING -> {}
            }
        }
        return new RegisterChange(before, after, changes);
    }
}
