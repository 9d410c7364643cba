package fi.pirtti.ui.common;

import fi.pirtti.support.Progress;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Does everything at once on the calling thread, so that a test sees the result in the next line. */
public final class DirectTasks implements Tasks {
    private final List<Runnable> looks = new ArrayList<>();

    @Override
    public <T> void inOrder(Callable<T> work, Consumer<? super T> onDone, Consumer<? super Throwable> onError) {
        T result;
        try {
            result = work.call();
        } catch (Exception e) {
            onError.accept(e);
            return;
        }
        onDone.accept(result);
    }

    @Override
    public <T> Cancellation beside(
            Function<Progress, T> work,
            Consumer<Double> onProgress,
            Consumer<? super T> onDone,
            Consumer<? super Throwable> onError) {
        Progress progress = new Progress() {
            @Override
            public void report(long done, long total) {
                onProgress.accept(total <= 0 ? -1 : (double) done / total);
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };
        inOrder(() -> work.apply(progress), onDone, onError);
        return () -> {};
    }

    /** Looks once at the beginning and then whenever {@link #lookAgain} is called. */
    @Override
    public <T> Cancellation again(Supplier<? extends T> look, Consumer<? super T> onLooked) {
        Runnable one = () -> onLooked.accept(look.get());
        looks.add(one);
        one.run();
        return () -> looks.remove(one);
    }

    /** Lets a second pass. */
    public void lookAgain() {
        List.copyOf(looks).forEach(Runnable::run);
    }

    @Override
    public void onScreen(Runnable action) {
        action.run();
    }

    @Override
    public void nextFrame(Runnable action) {
        action.run();
    }

    @Override
    public void close() {}
}
