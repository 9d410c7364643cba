package fi.pirtti.office.units;

import fi.pirtti.domain.units.UnitChange;
import fi.pirtti.storage.archive.RegisteredUnit;
import java.util.List;
import java.util.Map;

/**
 * A change of the register that has not been made yet.
 *
 * @param before the units that it is about as they are registered, by id; new ones are not there
 * @param after the same units, and new ones, as they will be
 * @param changes as history will tell them
 */
public record RegisterChange(Map<String, RegisteredUnit> before, List<RegisteredUnit> after, List<UnitChange> changes) {
    public RegisterChange {
        before = Map.copyOf(before);
        after = List.copyOf(after);
        changes = List.copyOf(changes);
    }

    /** Whether nothing would be different. */
    public boolean isNothing() {
        return changes.isEmpty();
    }
}
