package fi.pirtti.domain.results;

import fi.pirtti.domain.discussion.Unit;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which units a result is asked of and how they are grouped.
 *
 * @param by value by which units are grouped, null for all together
 * @param where the units that are counted, null for all
 * @param suppress whether groups below the minimum size are hidden, as they are in all that leaves the office
 */
public record Question(@Nullable Field by, @Nullable Where where, boolean suppress) {
    /** All units together, as the office sees them. */
    public static final Question ALL = new Question(null, null, false);

    /**
     * A property of units.
     *
     * @param value of a unit, empty when it has none
     */
    public record Field(String name, Function<Unit, Optional<String>> value) {
        String of(Unit unit) {
            return value.apply(unit).orElse("");
        }
    }

    /** Units whose property has a value. */
    public record Where(Field field, String value) {
        boolean holds(Unit unit) {
            return field.of(unit).equals(value);
        }
    }
}
