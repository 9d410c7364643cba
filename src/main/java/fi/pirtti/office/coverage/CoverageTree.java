package fi.pirtti.office.coverage;

import fi.pirtti.domain.discussion.Unit;
import fi.pirtti.storage.archive.DeclaredAnswer;
import fi.pirtti.storage.archive.RegisteredUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Units in groups of groups, in whatever order of fields one asks for. */
public final class CoverageTree {
    private CoverageTree() {}

    /**
     * A group of units that have the same value of a field.
     *
     * @param field id of the field, empty for all units together
     * @param value empty for units without one
     * @param shares of all its units, also those that the filter leaves out: a filter chooses rows and changes no figure
     * @param groups within it; empty in the last
     * @param units that the filter meets; empty except in the last
     * @param met how many units the filter meets in it
     */
    public record Group(
            String field, String value, Shares shares, List<Group> groups, List<CoveredUnit> units, int met) {
        public Group {
            groups = Collections.unmodifiableList(groups);
            units = Collections.unmodifiableList(units);
        }

        String order() {
            return value.isEmpty() ? "\uFFFF" : NameOrder.key(value);
        }
    }

    /**
     * Puts units in groups.
     *
     * @param by ids of fields, the outermost first; none for all units in one list
     * @param filter groups in which it meets no unit are left out
     * @return all units together
     * @throws fi.pirtti.office.OfficeException {@code field-unknown}
     */
    public static Group of(Coverage coverage, List<String> by, CoverageFilter filter, CoverageOrder order) {
        List<CoverageField> fields = by.stream().map(coverage::field).toList();
        return group("", "", coverage.units(), coverage.declared(), fields, 0, new Asked(filter, order));
    }

    private record Asked(CoverageFilter filter, CoverageOrder order) {}

    private static Group group(
            String field,
            String value,
            List<CoveredUnit> units,
            List<DeclaredAnswer> declared,
            List<CoverageField> by,
            int depth,
            Asked asked) {
        if (depth == by.size()) {
            Shares shares = Shares.of(units);
            declared.forEach(answer -> shares.add(answer.participants()));
            List<CoveredUnit> met = new ArrayList<>();
            for (CoveredUnit unit : units) {
                if (asked.filter.meets(unit)) {
                    met.add(unit);
                }
            }
            met.sort(asked.order.units());
            return new Group(field, value, shares, List.of(), met, met.size());
        }
        CoverageField next = by.get(depth);
        Map<String, Members> parts = new LinkedHashMap<>();
        for (CoveredUnit unit : units) {
            parts.computeIfAbsent(unit.field(next.id()), each -> new Members())
                    .units
                    .add(unit);
        }
        for (DeclaredAnswer answer : declared) {
            parts.computeIfAbsent(declaredField(answer, next.id()), each -> new Members())
                    .declared
                    .add(answer);
        }
        Shares shares = new Shares();
        List<Group> groups = new ArrayList<>();
        int met = 0;
        for (Map.Entry<String, Members> part : parts.entrySet()) {
            Members members = part.getValue();
            Group group = group(next.id(), part.getKey(), members.units, members.declared, by, depth + 1, asked);
            shares.add(group.shares());
            met += group.met();
            if (group.met() > 0 || !asked.filter.isNarrow()) {
                groups.add(group);
            }
        }
        groups.sort(order(next, asked.order));
        return new Group(field, value, shares, groups, List.of(), met);
    }

    /** Values of the guide stand in its order, where names decide: a service area is known by its place. */
    private static Comparator<Group> order(CoverageField field, CoverageOrder order) {
        if (order != CoverageOrder.NAME || field.values().isEmpty()) {
            return order.groups();
        }
        List<String> known = List.copyOf(field.values().keySet());
        return Comparator.<Group>comparingInt(group -> {
                    int place = known.indexOf(group.value());
                    return place < 0 ? known.size() : place;
                })
                .thenComparing(order.groups());
    }

    static String declaredField(DeclaredAnswer answer, String field) {
        Unit unit = answer.unit();
        return new RegisteredUnit(unit, 0, "", new TreeMap<>(), "").field(field).orElse("");
    }

    private static final class Members {
        private final List<CoveredUnit> units = new ArrayList<>();
        private final List<DeclaredAnswer> declared = new ArrayList<>();
    }
}
