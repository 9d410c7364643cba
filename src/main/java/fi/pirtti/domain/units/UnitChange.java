package fi.pirtti.domain.units;

import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * One change of the register of units; nothing of it is ever taken out.
 *
 * @param at when the office wrote it down
 * @param note why, empty if nobody said
 * @param predecessors ids of the units that were there before it: those merged, split or closed
 * @param successors ids of the units that there are after it: those added, made or opened again
 * @param fields what is different of units, before and after
 */
public record UnitChange(
        Instant at,
        Kind kind,
        String note,
        List<String> predecessors,
        List<String> successors,
        List<FieldChange> fields) {
    public UnitChange {
        predecessors = List.copyOf(predecessors);
        successors = List.copyOf(successors);
        fields = List.copyOf(fields);
    }

    /** What kind of change. */
    public enum Kind {
        ADDED,
        RENAMED,
        /** Organisation or municipality. */
        MOVED,
        /** Anything else that is known of it. */
        CHANGED,
        CLOSED,
        REOPENED,
        MERGED,
        SPLIT;

        /** As files and databases have it. */
        public String wireName() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Kind ofWireName(String name) {
            return valueOf(name.toUpperCase(Locale.ROOT));
        }

        /** What it is called when these fields of a unit are different. */
        public static Kind of(List<FieldChange> fields) {
            if (fields.stream().allMatch(each -> each.field().equals("name"))) {
                return RENAMED;
            }
            return fields.stream()
                            .anyMatch(each -> each.field().equals("organisation")
                                    || each.field().equals("municipality"))
                    ? MOVED
                    : CHANGED;
        }
    }

    /**
     * One field of one unit.
     *
     * @param field {@code name}, {@code municipality}, a background field, …
     * @param before empty if it had no value
     * @param after empty if it has none now
     */
    public record FieldChange(String unit, String field, String before, String after) {}

    /** Whether it has to do with this unit. */
    public boolean concerns(String unit) {
        return predecessors.contains(unit)
                || successors.contains(unit)
                || fields.stream().anyMatch(each -> each.unit().equals(unit));
    }
}
