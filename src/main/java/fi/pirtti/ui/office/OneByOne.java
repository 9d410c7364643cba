package fi.pirtti.ui.office;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;

/** Lets pieces of work begin in the order they came, each when the one before has ended. On the JavaFX thread. */
final class OneByOne {
    private final Deque<Consumer<Runnable>> waiting = new ArrayDeque<>();
    private boolean busy;

    /** @param work begins something and calls what it is given once that has ended */
    void join(Consumer<Runnable> work) {
        waiting.add(work);
        next();
    }

    /** Forgets what has not begun. */
    void clear() {
        waiting.clear();
    }

    private void next() {
        Consumer<Runnable> work = busy ? null : waiting.poll();
        if (work != null) {
            busy = true;
            work.accept(() -> {
                busy = false;
                next();
            });
        }
    }
}
