package fi.pirtti.support;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * Does the same work for one thing after the other and gives the results in the order of the things, while spare cores
 * work ahead. Whoever takes the results works along instead of waiting; on a machine with one core nobody else does. A
 * bounded number of things is ahead, and of a bounded weight unless one alone is heavier. Used from one thread.
 */
public final class LookAhead<T, R> implements AutoCloseable {
    static final int MOST_AHEAD = 64;

    private static final int MOST_HELPERS = 7;

    private final List<T> things;
    private final ToLongFunction<? super T> weigh;
    private final long mostWeight;
    private final Function<? super T, ? extends R> work;
    private final Deque<Ahead<R>> ahead = new ArrayDeque<>();
    private final @Nullable ExecutorService helpers;
    private int begun;
    private @Nullable Long nextWeight;
    private long weight;

    /** What somebody works on, or has done: whoever comes first. */
    private record Ahead<R>(FutureTask<R> task, long weight) {}

    /**
     * Begins when the first result is asked for.
     *
     * @param weigh what a thing weighs while it is worked on and until its result is taken, such as its bytes
     * @param mostWeight of all that is ahead together
     * @param work is done on other threads as well, so it must not touch what belongs to one
     */
    public LookAhead(
            List<T> things, ToLongFunction<? super T> weigh, long mostWeight, Function<? super T, ? extends R> work) {
        this(things, weigh, mostWeight, work, Runtime.getRuntime().availableProcessors() - 1);
    }

    /** As if there were as many cores to spare. */
    LookAhead(
            List<T> things,
            ToLongFunction<? super T> weigh,
            long mostWeight,
            Function<? super T, ? extends R> work,
            int spareCores) {
        this.things = List.copyOf(things);
        this.weigh = weigh;
        this.mostWeight = mostWeight;
        this.work = work;
        this.helpers = spareCores == 0
                ? null
                : Executors.newFixedThreadPool(
                        Math.min(spareCores, MOST_HELPERS),
                        Thread.ofPlatform().daemon().name("pirtti-ahead", 1).factory());
    }

    /** True if there is another result to take. */
    public boolean hasNext() {
        return !ahead.isEmpty() || begun < things.size();
    }

    /**
     * The next result, as soon as it is there.
     *
     * @throws RuntimeException what the work threw, on whichever thread it was done
     */
    public R next() {
        begin();
        Ahead<R> first = ahead.getFirst();
        for (Ahead<R> each : ahead) {
            if (first.task.isDone()) {
                break;
            }
            each.task.run(); // does nothing if somebody is at it
        }
        R result = result(first.task);
        ahead.removeFirst();
        weight -= first.weight;
        begin();
        return result;
    }

    /** Hands on as much as may be ahead. */
    private void begin() {
        while (begun < things.size() && ahead.size() < MOST_AHEAD) {
            T thing = things.get(begun);
            long own = nextWeight == null ? weigh.applyAsLong(thing) : nextWeight;
            nextWeight = own;
            if (!ahead.isEmpty() && weight + own > mostWeight) {
                return;
            }
            FutureTask<R> task = new FutureTask<>(() -> work.apply(thing));
            begun++;
            nextWeight = null;
            weight += own;
            ahead.add(new Ahead<>(task, own));
            if (helpers != null) {
                helpers.execute(task);
            }
        }
    }

    private static <R> R result(FutureTask<R> task) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return task.get();
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (ExecutionException e) {
                    if (e.getCause() instanceof Error error) {
                        throw error;
                    }
                    // the work can throw nothing else
                    throw (RuntimeException) e.getCause();
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Gives up what has not been taken; afterwards nobody works on anything. */
    @Override
    public void close() {
        if (helpers != null) {
            helpers.shutdownNow();
            helpers.close();
        }
    }
}
