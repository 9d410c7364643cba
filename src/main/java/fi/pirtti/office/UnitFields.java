package fi.pirtti.office;

import fi.pirtti.domain.discussion.Unit;
import fi.pirtti.domain.results.Question;
import fi.pirtti.storage.archive.RegisteredUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Properties of units by which they are grouped and chosen. */
final class UnitFields {
    private UnitFields() {}

    /**
     * The field of a unit as the office has registered it, one of the office's own columns as it is now; of a unit that
     * declared itself, what it declared.
     */
    static Question.Field field(String name, Map<String, RegisteredUnit> registered) {
        return new Question.Field(name, unit -> {
            RegisteredUnit known = registered.get(unit.id());
            return known == null
                    ? Optional.of(declared(unit, name)).filter(value -> !value.isEmpty())
                    : new RegisteredUnit(unit, 0, "", known.extra(), "").field(name);
        });
    }

    static String declared(Unit unit, String field) {
        return new RegisteredUnit(unit, 0, "", new TreeMap<>(), "").field(field).orElse("");
    }
}
