package fi.pirtti.app;

import fi.pirtti.ui.common.FxTasks;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import javafx.application.Platform;

/** The JavaFX thread for work that needs scenes and no window, without a display. */
final class FxThread implements AutoCloseable {
    private final FxTasks tasks = new FxTasks();
    private final boolean mine;

    private FxThread(boolean mine) {
        this.mine = mine;
    }

    /** Starts JavaFX drawing by software into memory, unless it runs already. */
    static FxThread start() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        try {
            CompletableFuture<Boolean> started = new CompletableFuture<>();
            Platform.startup(() -> started.complete(true));
            Platform.setImplicitExit(false);
            return new FxThread(started.join());
        } catch (IllegalStateException e) {
            // It runs already, as in a test: then it is not ours to end.
            return new FxThread(false);
        }
    }

    /** Does {@code work} on the JavaFX thread, after what was given before. */
    <T> Supplier<T> submit(Callable<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        tasks.onScreen(() -> {
            try {
                result.complete(work.call());
            } catch (Exception e) {
                result.completeExceptionally(e);
            }
        });
        return () -> {
            try {
                return result.join();
            } catch (CompletionException e) {
                throw new IllegalStateException("a screen could not be drawn", e.getCause());
            }
        };
    }

    /** Does {@code work} on the JavaFX thread and waits for it. */
    <T> T call(Callable<T> work) {
        return submit(work).get();
    }

    /** Ends JavaFX, if it was started here. */
    @Override
    public void close() {
        tasks.close();
        if (mine) {
            Platform.exit();
        }
    }
}
