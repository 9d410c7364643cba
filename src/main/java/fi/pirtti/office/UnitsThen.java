package fi.pirtti.office;

import fi.pirtti.domain.discussion.Unit;
import fi.pirtti.domain.units.UnitChange;
import fi.pirtti.storage.archive.RegisteredUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * Units as they were when they answered. What an answer says of its unit is believed where the register once said the
 * same; else it is what the register says now.
 */
final class UnitsThen {
    private final Set<Said> once = new HashSet<>();

    private record Said(String unit, String field, String value) {}

    UnitsThen(List<UnitChange> changes) {
        changes.forEach(change ->
                change.fields().forEach(each -> once.add(new Said(each.unit(), each.field(), each.before()))));
    }

    /** @param answered the unit as the answer describes it */
    Unit unit(RegisteredUnit registered, Unit answered) {
        Unit now = registered.unit();
        TreeMap<String, String> background = new TreeMap<>(now.background());
        answered.background()
                .forEach((field, value) -> background.put(
                        field, value(now.id(), field, value, now.background().getOrDefault(field, ""))));
        background.values().removeIf(String::isEmpty);
        return new Unit(
                now.id(),
                value(now.id(), "name", answered.name(), now.name()),
                value(now.id(), "organisation", answered.organisation(), now.organisation()),
                value(now.id(), "municipality", answered.municipality(), now.municipality()),
                background);
    }

    private String value(String unit, String field, String answered, String now) {
        return once.contains(new Said(unit, field, answered)) ? answered : now;
    }
}
