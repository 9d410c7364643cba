package fi.pirtti.facilitation;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What waits to be written, in order. Adding never waits for the disk. */
final class WriteQueue {
    private final Queue<Write> waiting = new ConcurrentLinkedQueue<>();
    private final Object disk = new Object();

    PendingWrite add(Runnable action) {
        Write write = new Write(action);
        waiting.add(write);
        return write;
    }

    /** How many wait. */
    int size() {
        return waiting.size();
    }

    /** Writes all that waits. */
    void writeAll() {
        synchronized (disk) {
            for (Write next = waiting.peek(); next != null; next = waiting.peek()) {
                next.action.run();
                next.written = true;
                waiting.remove();
            }
        }
    }

    private final class Write implements PendingWrite {
        private final Runnable action;
        private volatile boolean written;

        Write(Runnable action) {
            this.action = action;
        }

        @Override
        public void commit() {
            synchronized (disk) {
                while (!written) {
                    Write next = waiting.element();
                    next.action.run();
                    next.written = true;
                    waiting.remove();
                }
            }
        }
    }
}
