package fi.pirtti.office.coverage;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Which units are meant.
 *
 * @param states those that are meant; all if empty
 * @param text letters that occur in the unit's name, municipality or id; all if blank
 * @param where values that fields must have, by field
 */
public record CoverageFilter(Set<UnitState> states, String text, Map<String, String> where) {
    /** All units. */
    public static final CoverageFilter ALL = new CoverageFilter(Set.of(), "", Map.of());

    public CoverageFilter {
        states = states.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(states));
        text = text.strip().toLowerCase(Locale.ROOT);
        where = Map.copyOf(where);
    }

    /** Units that are to be reminded: those that have not answered, did not decline and are to answer. */
    public static final Set<UnitState> REMINDABLE =
            Collections.unmodifiableSet(EnumSet.of(UnitState.INVITED, UnitState.AGREED));

    public CoverageFilter withStates(Set<UnitState> changed) {
        return new CoverageFilter(changed, text, where);
    }

    public CoverageFilter withText(String changed) {
        return new CoverageFilter(states, changed, where);
    }

    public CoverageFilter withWhere(Map<String, String> changed) {
        return new CoverageFilter(states, text, changed);
    }

    /** Whether it leaves anything out. */
    public boolean isNarrow() {
        return !equals(ALL);
    }

    public boolean meets(CoveredUnit unit) {
        if (!states.isEmpty() && !states.contains(unit.state())) {
            return false;
        }
        if (!text.isEmpty() && !unit.mentions(text)) {
            return false;
        }
        for (Map.Entry<String, String> each : where.entrySet()) {
            if (!unit.field(each.getKey()).equals(each.getValue())) {
                return false;
            }
        }
        return true;
    }

    /** The units that are meant, in the order given. */
    public List<CoveredUnit> of(Coverage coverage, CoverageOrder order) {
        return coverage.units().stream()
                .filter(this::meets)
                .sorted(order.units())
                .toList();
    }
}
