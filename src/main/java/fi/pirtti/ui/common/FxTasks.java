package fi.pirtti.ui.common;

import fi.pirtti.support.Progress;
import fi.pirtti.support.log.Log;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/** The real thing: one thread for ordered work, a few for the rest. The only class that knows threads. */
public final class FxTasks implements Tasks {
    private static final Log LOG = Log.of(FxTasks.class);
    private static final int POOL = 4;
    private static final int SECONDS_TO_FINISH = 30;
    private static final int SECONDS_TO_END = 5;
    private static final int MILLIS_BETWEEN_LOOKS_AGAIN = 1000;
    private static final int MILLIS_BETWEEN_LOOKS = 300;

    private final ExecutorService ordered = Executors.newSingleThreadExecutor(daemon("pirtti-writer"));
    private final ExecutorService pool = Executors.newFixedThreadPool(POOL, daemon("pirtti-work"));
    // Without a thread until something is looked for.
    private final ScheduledExecutorService lookOut =
            Executors.newSingleThreadScheduledExecutor(daemon("pirtti-lookout"));
    private final Set<Watched> running = ConcurrentHashMap.newKeySet();
    private final Consumer<? super Throwable> onFailure;

    public FxTasks() {
        this(error -> {});
    }

    /** @param onFailure told of all that fails, on the JavaFX thread, before those whose work it was */
    public FxTasks(Consumer<? super Throwable> onFailure) {
        this.onFailure = onFailure;
    }

    @Override
    public <T> void inOrder(Callable<T> work, Consumer<? super T> onDone, Consumer<? super Throwable> onError) {
        ordered.execute(() -> run(work, onDone, onError));
    }

    @Override
    public <T> Cancellation beside(
            Function<Progress, T> work,
            Consumer<Double> onProgress,
            Consumer<? super T> onDone,
            Consumer<? super Throwable> onError) {
        Watched progress = new Watched(onProgress);
        running.add(progress);
        pool.execute(() -> {
            run(() -> work.apply(progress), onDone, onError);
            running.remove(progress);
        });
        return progress;
    }

    /**
     * Looks again and again for something, as long as the program is open.
     *
     * @param look ends by itself after a moment; what it throws ends the looking
     * @param onFound told what was found, on the JavaFX thread
     */
    public <T> void lookOut(Supplier<List<T>> look, Consumer<? super T> onFound) {
        lookOut.scheduleWithFixedDelay(
                () -> look.get().forEach(found -> Platform.runLater(() -> onFound.accept(found))),
                0,
                MILLIS_BETWEEN_LOOKS,
                TimeUnit.MILLISECONDS);
    }

    @Override
    public <T> Cancellation again(Supplier<? extends T> look, Consumer<? super T> onLooked) {
        AtomicBoolean underWay = new AtomicBoolean();
        AtomicBoolean wanted = new AtomicBoolean(true);
        // Elsewhere than on the look-out's thread: a folder on a network that is gone may keep a look for minutes.
        Future<?> repeated = lookOut.scheduleWithFixedDelay(
                () -> {
                    if (wanted.get() && underWay.compareAndSet(false, true)) {
                        pool.execute(() -> {
                            try {
                                T found = look.get();
                                Platform.runLater(() -> {
                                    if (wanted.get()) {
                                        onLooked.accept(found);
                                    }
                                });
                            } finally {
                                underWay.set(false);
                            }
                        });
                    }
                },
                0,
                MILLIS_BETWEEN_LOOKS_AGAIN,
                TimeUnit.MILLISECONDS);
        return () -> {
            wanted.set(false);
            repeated.cancel(false);
        };
    }

    @Override
    public void onScreen(Runnable action) {
        if (Platform.isFxApplicationThread()) {
            action.run();
        } else {
            Platform.runLater(action);
        }
    }

    @Override
    public void nextFrame(Runnable action) {
        new AnimationTimer() {
            @Override
            public void handle(long now) {
                stop();
                action.run();
            }
        }.start();
    }

    @Override
    public void close() {
        lookOut.shutdownNow();
        running.forEach(Watched::cancel);
        pool.shutdown();
        ordered.shutdown();
        try {
            if (!ordered.awaitTermination(SECONDS_TO_FINISH, TimeUnit.SECONDS)) {
                ordered.shutdownNow();
            }
            // What was cancelled ends at its next safe point; what does not is left to the end of the program.
            if (!pool.awaitTermination(SECONDS_TO_END, TimeUnit.SECONDS)) {
                pool.shutdownNow();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    // An error that is not an exception must reach the screen too: nothing may be taken for saved that is not.
    private <T> void run(Callable<T> work, Consumer<? super T> onDone, Consumer<? super Throwable> onError) {
        T result;
        try {
            result = work.call();
        } catch (Throwable e) {
            LOG.warn("Work in the background failed", e);
            Platform.runLater(() -> {
                onFailure.accept(e);
                onError.accept(e);
            });
            return;
        }
        Platform.runLater(() -> onDone.accept(result));
    }

    private static java.util.concurrent.ThreadFactory daemon(String name) {
        return Thread.ofPlatform().daemon().name(name, 1).factory();
    }

    /** Passes progress on to the screen, at most one report under way at a time. */
    private static final class Watched implements Progress, Cancellation {
        private final Consumer<Double> onProgress;
        private volatile boolean cancelled;
        private volatile double share;
        private volatile boolean underWay;

        private Watched(Consumer<Double> onProgress) {
            this.onProgress = onProgress;
        }

        @Override
        public void report(long done, long total) {
            share = total <= 0 ? -1 : (double) done / total;
            if (!underWay) {
                underWay = true;
                Platform.runLater(() -> {
                    underWay = false;
                    onProgress.accept(share);
                });
            }
        }

        @Override
        public boolean cancelled() {
            return cancelled;
        }

        @Override
        public void cancel() {
            cancelled = true;
        }
    }
}
