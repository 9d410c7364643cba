package fi.pirtti.ui.common;

import fi.pirtti.support.Progress;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Runs work away from the screen and brings its result back to it. {@code onDone} and {@code onError} are always called
 * on the JavaFX thread, exactly one of the two, once. Errors of the callbacks themselves reach the thread's handler.
 */
public interface Tasks extends AutoCloseable {
    /**
     * Work that must happen in the order it is given, such as writing edits: one piece at a time.
     */
    <T> void inOrder(Callable<T> work, Consumer<? super T> onDone, Consumer<? super Throwable> onError);

    /**
     * Long work beside everything else.
     *
     * @param work is given the progress to report to; it should end soon once that is cancelled
     * @param onProgress told how far the work is, on the JavaFX thread: a share from 0 to 1, negative while unknown
     * @return the way to cancel it
     */
    <T> Cancellation beside(
            Function<Progress, T> work,
            Consumer<Double> onProgress,
            Consumer<? super T> onDone,
            Consumer<? super Throwable> onError);

    /**
     * Looks for something about once a second, until that is cancelled. A look that takes longer holds up only the next.
     *
     * @param look called away from the screen, never twice at once
     * @param onLooked told what each look has found, on the JavaFX thread
     */
    <T> Cancellation again(Supplier<? extends T> look, Consumer<? super T> onLooked);

    /** Runs something on the JavaFX thread as soon as it can. */
    void onScreen(Runnable action);

    /**
     * Runs something on the JavaFX thread at the beginning of the next frame. What takes long to build is built in parts,
     * a part a frame, so that the screen goes on meanwhile.
     */
    void nextFrame(Runnable action);

    /** Waits for ordered work that has been given, cancels the rest. */
    @Override
    void close();

    /** Stops work that is no longer wanted. */
    @FunctionalInterface
    interface Cancellation {
        void cancel();
    }
}
