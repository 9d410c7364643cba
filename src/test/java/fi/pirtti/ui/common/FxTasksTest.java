package fi.pirtti.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.application.Platform;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class FxTasksTest {
    private final FxTasks tasks = new FxTasks();
    private final List<String> results = Collections.synchronizedList(new ArrayList<>());

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void close() {
        tasks.close();
    }

    @Test
    void ordered_work_is_done_in_order_and_told_on_the_screens_thread() throws Exception {
        CountDownLatch told = new CountDownLatch(50);
        List<Integer> done = Collections.synchronizedList(new ArrayList<>());
        for (int i = 0; i < 50; i++) {
            int number = i;
            tasks.inOrder(
                    () -> {
                        done.add(number);
                        return number;
                    },
                    result -> {
                        results.add(result + " " + Platform.isFxApplicationThread());
                        told.countDown();
                    },
                    error -> {});
        }
        assertThat(told.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(done).isEqualTo(IntStream.range(0, 50).boxed().toList());
        assertThat(results)
                .isEqualTo(IntStream.range(0, 50).mapToObj(i -> i + " true").toList());
    }

    @Test
    void a_failure_is_told_and_the_next_work_goes_on() throws Exception {
        CountDownLatch told = new CountDownLatch(2);
        tasks.inOrder(
                () -> {
                    throw new AssertionError("on purpose");
                },
                result -> results.add("done"),
                error -> {
                    results.add(error.getMessage());
                    told.countDown();
                });
        tasks.inOrder(
                () -> "next",
                result -> {
                    results.add(result);
                    told.countDown();
                },
                error -> {});
        assertThat(told.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(results).containsExactly("on purpose", "next");
    }

    @Test
    void long_work_learns_that_it_is_cancelled() throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch told = new CountDownLatch(1);
        Tasks.Cancellation cancellation = tasks.beside(
                progress -> {
                    progress.report(1, 4);
                    running.countDown();
                    while (!progress.cancelled()) {
                        Thread.onSpinWait();
                    }
                    return "stopped";
                },
                share -> results.add("share " + share),
                result -> {
                    results.add(result);
                    told.countDown();
                },
                error -> {});
        assertThat(running.await(20, TimeUnit.SECONDS)).isTrue();
        cancellation.cancel();
        assertThat(told.await(20, TimeUnit.SECONDS)).isTrue();
        assertThat(results).containsExactly("share 0.25", "stopped");
    }

    @Test
    void closing_waits_for_ordered_work() {
        tasks.inOrder(() -> results.add("written"), result -> {}, error -> {});
        tasks.close();
        assertThat(results).contains("written");
    }
}
