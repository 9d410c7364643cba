package fi.pirtti.ui.common;

import fi.pirtti.support.Messages;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Days and times of day as the program writes them. The words come from the messages: the platform's locale data would
 * cost start-up time.
 */
public final class Dates {
    private static final DateTimeFormatter FIGURES = DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT);
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[./](\\d{1,2})(?:[./](\\d{4}|\\d{2})?)?");

    private final Messages messages;

    public Dates(Messages messages) {
        this.messages = messages;
    }

    /** Such as {@code ti 10.5.2022}. */
    public String day(LocalDate date) {
        return day(date, messages.text("common.weekdays.short"));
    }

    /** Such as {@code ti 10.5.2022}, in figures in every language: what stands in a field is what one would type. */
    public String fieldDay(LocalDate date) {
        return pick(messages.text("common.weekdays.short"), date.getDayOfWeek().getValue()) + " "
                + FIGURES.format(date);
    }

    /** Such as {@code Tiistai 10.5.2022}, to begin a line with. */
    public String longDay(LocalDate date) {
        return day(date, messages.text("common.weekdays.long"));
    }

    /** Such as {@code 12.5.}, where the year is plain. */
    public String shortDay(LocalDate date) {
        return messages.text(
                "common.date.short",
                Integer.toString(date.getDayOfMonth()),
                pick(messages.text("common.months"), date.getMonthValue()));
    }

    /** Such as {@code 13.05}, in English {@code 13:05}. */
    public String time(TemporalAccessor time) {
        return messages.time(time);
    }

    /** The time that a person typed, such as 13.05, 13:05, 1305 or 13. Null if it is none. */
    public static @Nullable LocalTime parseTime(String text) {
        String digits = text.strip().replace(':', '.').replace(',', '.');
        if (!digits.matches("\\d{1,2}(\\.\\d{2})?|\\d{3,4}")) {
            return null;
        }
        int hour;
        int minute = 0;
        if (digits.contains(".")) {
            int dot = digits.indexOf('.');
            hour = Integer.parseInt(digits.substring(0, dot));
            minute = Integer.parseInt(digits.substring(dot + 1));
        } else if (digits.length() > 2) {
            hour = Integer.parseInt(digits.substring(0, digits.length() - 2));
            minute = Integer.parseInt(digits.substring(digits.length() - 2));
        } else {
            hour = Integer.parseInt(digits);
        }
        return hour < 24 && minute < 60 ? LocalTime.of(hour, minute) : null;
    }

    /**
     * The day that a person typed, such as 17.5.2022, 17/5, 17.5. or 17 May; letters around it, such as a weekday, do no
     * harm. Without a year it is the next such day from {@code today} on.
     */
    public Optional<LocalDate> parseDay(String text, LocalDate today) {
        Matcher matcher = DAY.matcher(withMonthNumbers(text));
        if (!matcher.find()) {
            return Optional.empty();
        }
        String year = matcher.group(3);
        int typedYear = year == null ? today.getYear() : Integer.parseInt(year);
        try {
            LocalDate day = LocalDate.of(
                    typedYear < 100 ? 2000 + typedYear : typedYear,
                    Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(1)));
            return Optional.of(year == null && day.isBefore(today) ? day.plusYears(1) : day);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private String withMonthNumbers(String text) {
        String[] months = messages.text("common.months").split(",");
        String numbered = text.strip().toLowerCase(Locale.ROOT);
        for (int i = 0; i < months.length; i++) {
            String name = months[i].strip().toLowerCase(Locale.ROOT);
            if (Character.isLetter(name.charAt(0))) {
                numbered = numbered.replaceAll(" ?\\b" + name + "\\w*", "." + (i + 1) + ".");
            }
        }
        return numbered.replace(" ", "");
    }

    private String day(LocalDate date, String weekdays) {
        return messages.text(
                "common.date",
                pick(weekdays, date.getDayOfWeek().getValue()),
                Integer.toString(date.getDayOfMonth()),
                pick(messages.text("common.months"), date.getMonthValue()),
                Integer.toString(date.getYear()));
    }

    private static String pick(String list, int number) {
        return list.split(",")[number - 1].strip();
    }
}
