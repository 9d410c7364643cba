package fi.pirtti.office.coverage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * What came in from day to day.
 *
 * @param days every day from the first invitation on, until today, the closing day or the last arrival; empty before
 *     anything was sent
 * @param units that are to answer
 * @param headcount of them
 */
public record CoverageTrend(List<Day> days, int units, int headcount) {
    public CoverageTrend {
        days = List.copyOf(days);
    }

    /**
     * One day in Finland. A unit counts on the day on which it first answered.
     *
     * @param units whose first answer came in
     * @param headcount of them
     * @param unitsSoFar on this day and before
     */
    public record Day(LocalDate day, int units, int headcount, int unitsSoFar, int headcountSoFar) {}

    public static CoverageTrend of(Coverage coverage) {
        TreeMap<LocalDate, int[]> arrived = new TreeMap<>();
        LocalDate begins = null;
        for (CoveredUnit unit : coverage.units()) {
            Instant invited = unit.standing().invited();
            if (invited != null) {
                LocalDate day = Coverage.day(invited);
                begins = begins == null || day.isBefore(begins) ? day : begins;
            }
            Instant first = unit.arrived();
            if (first != null) {
                int[] counts = arrived.computeIfAbsent(Coverage.day(first), day -> new int[2]);
                counts[0]++;
                counts[1] += unit.headcount();
            }
        }
        if (!arrived.isEmpty() && (begins == null || arrived.firstKey().isBefore(begins))) {
            begins = arrived.firstKey();
        }
        Shares total = Shares.of(coverage.units());
        return new CoverageTrend(
                begins == null ? List.of() : days(begins, end(coverage, begins, arrived), arrived),
                total.units(),
                total.headcount());
    }

    private static LocalDate end(Coverage coverage, LocalDate begins, TreeMap<LocalDate, int[]> arrived) {
        LocalDate today = coverage.today();
        LocalDate end = today.isBefore(coverage.closes()) ? today : coverage.closes();
        if (!arrived.isEmpty() && arrived.lastKey().isAfter(end)) {
            end = arrived.lastKey();
        }
        return end.isBefore(begins) ? begins : end;
    }

    private static List<Day> days(LocalDate begins, LocalDate end, TreeMap<LocalDate, int[]> arrived) {
        List<Day> days = new ArrayList<>();
        int units = 0;
        int headcount = 0;
        for (LocalDate day = begins; !day.isAfter(end); day = day.plusDays(1)) {
            int[] counts = arrived.getOrDefault(day, new int[2]);
            units += counts[0];
            headcount += counts[1];
            days.add(new Day(day, counts[0], counts[1], units, headcount));
        }
        return days;
    }
}
