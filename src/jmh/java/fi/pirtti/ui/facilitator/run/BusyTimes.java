package fi.pirtti.ui.facilitator.run;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import org.testfx.util.WaitForAsyncUtils;

/**
 * How long the UI thread is busy with one thing: an event's handlers, or a pulse with its styling, layout and hand-over to
 * the renderer. A task that is posted every millisecond looks at the time between its turns; what came between them is the
 * one thing. The processor time of the thread in the same gap tells what was waiting for the processor. Each kind of work is
 * an event of the flight recorder, where that is on.
 */
final class BusyTimes implements AutoCloseable {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long LEAST = 3_000_000;

    private final List<long[]> gaps = new ArrayList<>();
    private volatile boolean watching = true;
    private volatile boolean waiting;
    private long lastTime;
    private long lastCpu;
    private Work work = new Work();

    /** A kind of work, in a recording. */
    @Name("fi.pirtti.bench.Work")
    @Label("Kind of work measured")
    static final class Work extends Event {
        @Label("What is done")
        String what = "";
    }

    /** The gaps of one kind of work; pairs of nanoseconds by the clock and of the processor. */
    record Longest(List<long[]> gaps) {
        /** Milliseconds by the clock of the longest but {@code before}. */
        double clock(int before) {
            return longest(0, before);
        }

        /** Milliseconds of the processor of the longest but {@code before}. */
        double processor(int before) {
            return longest(1, before);
        }

        long processorOver(int milliseconds) {
            return gaps.stream()
                    .filter(gap -> gap[1] > milliseconds * 1_000_000L)
                    .count();
        }

        private double longest(int which, int before) {
            return gaps.stream()
                    .map(gap -> gap[which])
                    .sorted(Comparator.reverseOrder())
                    .skip(before)
                    .findFirst()
                    .map(nanoseconds -> nanoseconds / 1e6)
                    .orElse(0.0);
        }
    }

    BusyTimes() {
        Thread.ofPlatform().daemon().start(this::watch);
    }

    void begin(String what) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, gaps::clear);
        work = new Work();
        work.what = what;
        work.begin();
    }

    Longest end() {
        work.commit();
        return WaitForAsyncUtils.waitForAsyncFx(60_000, () -> new Longest(List.copyOf(gaps)));
    }

    @Override
    public void close() {
        watching = false;
    }

    private void beat() {
        long time = System.nanoTime();
        long cpu = THREADS.getCurrentThreadCpuTime();
        if (lastTime != 0 && time - lastTime > LEAST) {
            gaps.add(new long[] {time - lastTime, cpu - lastCpu});
        }
        lastTime = time;
        lastCpu = cpu;
        waiting = false;
    }

    /** Every millisecond, unless the task before still waits for its turn. */
    private void watch() {
        while (watching) {
            if (!waiting) {
                waiting = true;
                Platform.runLater(this::beat);
            }
            LockSupport.parkNanos(1_000_000);
        }
    }
}
