package fi.pirtti.office.unitlist;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a column of a list of units means. */
public sealed interface ColumnUse {
    /** The name under which the archive keeps it; empty if it does not. */
    String field();

    /** What every unit has. */
    enum Fact {
        UNIT_ID,
        NAME,
        ORGANISATION,
        MUNICIPALITY,
        HEADCOUNT,
        EMAIL,
        GUIDE;

        public String field() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Fact> of(String field) {
            return Arrays.stream(values())
                    .filter(each -> each.field().equals(field))
                    .findFirst();
        }
    }

    /** One of the facts of a unit. */
    record Known(Fact fact) implements ColumnUse {
        @Override
        public String field() {
            return fact.field();
        }
    }

    /** A background field of a guide. */
    record Background(String field) implements ColumnUse {}

    /** A column of the office's own; it does not travel. */
    record Own(String field) implements ColumnUse {}

    /** It is not read. */
    record Ignored() implements ColumnUse {
        @Override
        public String field() {
            return "";
        }
    }
}
