package fi.pirtti.ui.facilitator.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
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
 * one thing. In the same gap the processor time of the thread tells what it worked itself; where Linux tells it, what the
 * thread stood in the queue for a processor is the machine's load and no fault of the program. What is left it waited for
 * others: the renderer of the frame before, a garbage collection, the window system. Each kind of work is an event of the
 * flight recorder, where that is on.
 */
public final class BusyTimes implements AutoCloseable {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long LEAST = 3_000_000;
    private static final Path QUEUE = Path.of("/proc/thread-self/schedstat");

    private final List<long[]> gaps = new ArrayList<>();
    private volatile boolean watching = true;
    private volatile boolean waiting;
    private long lastTime;
    private long lastCpu;
    private long lastQueued;
    private Work work = new Work();

    /** A kind of work, in a recording. */
    @Name("fi.pirtti.bench.Work")
    @Label("Kind of work measured")
    static final class Work extends Event {
        @Label("What is done")
        String what = "";
    }

    /** The gaps of one kind of work; nanoseconds by the clock, of the processor, and by the clock without the queue. */
    public record Longest(List<long[]> gaps) {
        /** Milliseconds by the clock of the longest but {@code before}. */
        public double clock(int before) {
            return longest(0, before);
        }

        /** Milliseconds of the processor of the longest but {@code before}. */
        public double processor(int before) {
            return longest(1, before);
        }

        /** Milliseconds by the clock, without those in the queue for a processor, of the longest but {@code before}. */
        public double served(int before) {
            return longest(2, before);
        }

        public long processorOver(int milliseconds) {
            return over(1, milliseconds);
        }

        public long clockOver(int milliseconds) {
            return over(0, milliseconds);
        }

        public long servedOver(int milliseconds) {
            return over(2, milliseconds);
        }

        private long over(int which, int milliseconds) {
            return gaps.stream()
                    .filter(gap -> gap[which] > milliseconds * 1_000_000L)
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

    /** Watches from now on. */
    public BusyTimes() {
        Thread.ofPlatform().daemon().start(this::watch);
    }

    /** Forgets what was before. */
    public void begin(String what) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, gaps::clear);
        work = new Work();
        work.what = what;
        work.begin();
    }

    /** What has been since it began. */
    public Longest end() {
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
        long queued = queued();
        if (lastTime != 0 && time - lastTime > LEAST) {
            gaps.add(new long[] {time - lastTime, cpu - lastCpu, time - lastTime - (queued - lastQueued)});
        }
        lastTime = time;
        lastCpu = cpu;
        lastQueued = queued;
        waiting = false;
    }

    /** Nanoseconds that this thread was ready and no processor was free, from its beginning; 0 where nobody counts them. */
    private static long queued() {
        try {
            return Files.exists(QUEUE) ? Long.parseLong(Files.readString(QUEUE).split(" ", -1)[1]) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
