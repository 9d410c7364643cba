package fi.pirtti.office.unitlist;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;

/**
 * Cells of a workbook as they look in it: an id 7 of the format {@code 0000} is 0007, and a day is written as Finns write
 * it. Thousands are not set apart, so that numbers stay numbers.
 */
final class CellText {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.yyyy", Locale.ROOT);
    private static final DateTimeFormatter DAY_AND_TIME = DateTimeFormatter.ofPattern("d.M.yyyy H.mm", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H.mm", Locale.ROOT);
    /** What is not of a format itself: quoted and escaped characters, colours, conditions, locales, paddings. */
    private static final Pattern ASIDE = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^\\]]*\\]|_.|\\*.");

    private static final Pattern DATE = Pattern.compile("[dmyhs]", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("[#0]*0(\\.0*#*)?%?");
    private static final int WRITTEN_DIGITS = 15;
    private static final double LAST_DAY = 2_958_466;
    private static final long SECONDS_OF_DAY = ChronoUnit.DAYS.getDuration().toSeconds();

    private CellText() {}

    static String of(Cell cell, boolean from1904) {
        Object value = cell.getValue();
        if (value == null) {
            return "";
        }
        if (cell.getType() == CellType.ERROR) {
            return String.valueOf(cell.getRawValue()).strip();
        }
        if (value instanceof BigDecimal number) {
            String format = cell.getDataFormatString();
            return number(number, format == null ? "" : format, from1904);
        }
        if (value instanceof Boolean truth) {
            return truth ? "TRUE" : "FALSE";
        }
        return value.toString().strip();
    }

    static String number(BigDecimal number, String format, boolean from1904) {
        String first = format.split(";", 2)[0];
        String plain = ASIDE.matcher(first).replaceAll("").strip();
        if (!plain.equalsIgnoreCase("General") && DATE.matcher(plain).find()) {
            return date(number, plain.toLowerCase(Locale.ROOT), from1904);
        }
        String pattern = plain.replace(",", "").replace(" ", "");
        if (!NUMBER.matcher(pattern).matches()) {
            return written(number);
        }
        DecimalFormat shown = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT));
        shown.setRoundingMode(RoundingMode.HALF_UP);
        shown.setGroupingUsed(false);
        return shown.format(number).replace('.', ',');
    }

    /** A workbook keeps 0.1 as 0.10000000000000001; nobody ever saw more than 15 digits of it. */
    private static String written(BigDecimal number) {
        BigDecimal rounded = number.round(new java.math.MathContext(WRITTEN_DIGITS));
        return (rounded.signum() == 0 ? BigDecimal.ZERO : rounded.stripTrailingZeros())
                .toPlainString()
                .replace('.', ',');
    }

    private static String date(BigDecimal number, String format, boolean from1904) {
        double days = number.doubleValue();
        if (days < 0 || days >= LAST_DAY) {
            return written(number);
        }
        long whole = (long) Math.floor(days);
        long seconds = Math.round((days - whole) * SECONDS_OF_DAY);
        try {
            LocalDateTime start = LocalDateTime.of(from1904 ? 1904 : 1899, from1904 ? 1 : 12, from1904 ? 1 : 30, 0, 0);
            LocalDateTime at = start.plusDays(whole).plusSeconds(seconds);
            boolean day = format.contains("d") || format.contains("y");
            boolean time = format.contains("h") || format.contains("s");
            return (day && time ? DAY_AND_TIME : day || !time ? DAY : TIME).format(at);
        } catch (DateTimeException e) {
            return written(number);
        }
    }
}
