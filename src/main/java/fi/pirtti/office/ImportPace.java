package fi.pirtti.office;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** How fast files are taken in, going by the last seconds, and when all will be. Not for several threads. */
public final class ImportPace {
    private static final Duration WINDOW = Duration.ofSeconds(10);

    /** Below this nothing is foretold. */
    private static final Duration SHORTEST = Duration.ofMillis(500);

    private record Mark(Instant when, long done) {}

    private final Deque<Mark> marks = new ArrayDeque<>();

    /** @param begun when the first file was begun */
    public ImportPace(Instant begun) {
        marks.add(new Mark(begun, 0));
    }

    /** Notes that {@code done} files are behind. */
    public void at(Instant now, long done) {
        marks.add(new Mark(now, done));
        while (marks.size() > 2 && marks.getFirst().when().isBefore(now.minus(WINDOW))) {
            marks.removeFirst();
        }
    }

    /** Files a second; empty until that can be told. */
    public Optional<Double> perSecond() {
        Mark first = marks.getFirst();
        Mark last = marks.getLast();
        Duration took = Duration.between(first.when(), last.when());
        long done = last.done() - first.done();
        return took.compareTo(SHORTEST) < 0 || done <= 0
                ? Optional.empty()
                : Optional.of(done * 1000.0 / took.toMillis());
    }

    /** How long it will take until {@code total} are done; empty until that can be told. */
    public Optional<Duration> left(long total) {
        return perSecond()
                .map(rate ->
                        Duration.ofMillis(Math.round((total - marks.getLast().done()) * 1000 / rate)));
    }
}
