package fi.pirtti.ui.facilitator.run.editor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A day as people write it in Finland, or as ISO 8601 has it. */
final class TypedDay {
    private static final Pattern TYPED = Pattern.compile("(\\d{1,2})[./ ](\\d{1,2})(?:[./ ](\\d{2}|\\d{4})?)?");
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private TypedDay() {}

    /** The day written; one without a year is the next such day. Null if it is no day. */
    static @Nullable LocalDate read(String text, LocalDate today) {
        String typed = text.strip();
        Matcher matcher = TYPED.matcher(typed);
        try {
            if (ISO.matcher(typed).matches()) {
                return LocalDate.parse(typed);
            }
            if (!matcher.matches()) {
                return null;
            }
            int day = Integer.parseInt(matcher.group(1));
            int month = Integer.parseInt(matcher.group(2));
            String year = matcher.group(3);
            if (year != null) {
                int number = Integer.parseInt(year);
                return LocalDate.of(number < 100 ? 2000 + number : number, month, day);
            }
            LocalDate thisYear = LocalDate.of(today.getYear(), month, day);
            return thisYear.isBefore(today) ? LocalDate.of(today.getYear() + 1, month, day) : thisYear;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
