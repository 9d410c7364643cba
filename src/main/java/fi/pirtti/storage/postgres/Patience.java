package fi.pirtti.storage.postgres;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How long something that failed by the way is tried again: pauses that double from {@code first} to {@code longest}, each
 * shortened by chance so that several programs do not come back all at once, in all no longer than {@code total}.
 */
public record Patience(Duration first, Duration longest, Duration total) {
    /** Long enough for a standby to be promoted. */
    public static final Patience USUAL =
            new Patience(Duration.ofMillis(20), Duration.ofSeconds(3), Duration.ofSeconds(60));

    /** Attempts of one thing. */
    final class Attempts {
        private final long begun = System.nanoTime();
        private long pause = first.toNanos();

        /** Pauses; false if patience has ended, or the thread is to end. */
        boolean another() {
            long some = pause / 2 + ThreadLocalRandom.current().nextLong(Math.max(1, pause / 2));
            pause = Math.min(2 * pause, longest.toNanos());
            if (System.nanoTime() - begun + some > total.toNanos()) {
                return false;
            }
            try {
                Thread.sleep(Duration.ofNanos(some));
                return true;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }

    Attempts begin() {
        return new Attempts();
    }
}
