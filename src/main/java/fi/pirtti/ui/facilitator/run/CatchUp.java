package fi.pirtti.ui.facilitator.run;

import fi.pirtti.domain.guide.Step;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What could be left out or made shorter when the sitting runs late. Only offered; nobody has to. */
sealed interface CatchUp {
    /** No step is offered to be made shorter than this. */
    int SHORTEST = 3;

    /** How much of a step may be offered away: one part in three. */
    int PARTS = 3;

    /** More shortened steps than this would be a list to read, not a way out. */
    int MOST_SHORTENED = 3;

    Step step();

    /** Minutes won. */
    int wins();

    /** An optional step is left out. */
    record Skip(Step step, int wins) implements CatchUp {}

    /** A step gets fewer minutes. */
    record Shorten(Step step, int from, int to) implements CatchUp {
        @Override
        public int wins() {
            return from - to;
        }
    }

    /**
     * Offers for a sitting that runs late: every optional step ahead, the longest first, and as many minutes from the
     * longest other steps ahead as make good what is lost. None while it does not run late.
     */
    static List<CatchUp> of(Schedule schedule) {
        List<CatchUp> offers = new ArrayList<>();
        int lost = schedule.late();
        if (lost <= 0) {
            return offers;
        }
        List<Schedule.Line> longest = schedule.ahead().stream()
                .filter(line -> line.minutes() > 0)
                .sorted(Comparator.comparingInt(Schedule.Line::minutes).reversed())
                .toList();
        longest.stream()
                .filter(line -> line.step().optional())
                .forEach(line -> offers.add(new Skip(line.step(), line.minutes())));
        int shortened = 0;
        for (Schedule.Line line : longest) {
            int most = Math.min(line.minutes() / PARTS, line.minutes() - SHORTEST);
            int fewer = Math.min(lost, most);
            if (!line.step().optional() && fewer > 0 && shortened < MOST_SHORTENED) {
                offers.add(new Shorten(line.step(), line.minutes(), line.minutes() - fewer));
                lost -= fewer;
                shortened++;
            }
        }
        return List.copyOf(offers);
    }
}
