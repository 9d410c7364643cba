package fi.pirtti.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookAheadTest {
    private static final List<Integer> THINGS = IntStream.range(0, 500).boxed().toList();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3})
    void every_thing_is_done_once_and_given_in_order(int spareCores) {
        Set<Integer> done = ConcurrentHashMap.newKeySet();
        AtomicInteger twice = new AtomicInteger();
        try (LookAhead<Integer, Integer> ahead = ahead(spareCores, 10, thing -> {
            if (!done.add(thing)) {
                twice.incrementAndGet();
            }
            return thing * 2;
        })) {
            assertThat(all(ahead))
                    .isEqualTo(THINGS.stream().map(thing -> thing * 2).toList());
        }
        assertThat(twice).hasValue(0);
    }

    @Test
    void a_spare_core_works_while_nobody_asks() throws Exception {
        CountDownLatch third = new CountDownLatch(3);
        try (LookAhead<Integer, Integer> ahead = ahead(1, Long.MAX_VALUE, thing -> {
            third.countDown();
            return thing;
        })) {
            ahead.next();
            third.await();
            assertThat(ahead.next()).isEqualTo(1);
        }
    }

    @Test
    void no_more_than_may_be_ahead_is_begun() {
        AtomicInteger begun = new AtomicInteger();
        try (LookAhead<Integer, Integer> ahead = ahead(2, Long.MAX_VALUE, thing -> begun.incrementAndGet())) {
            ahead.next();
        }
        assertThat(begun.get()).isBetween(1, LookAhead.MOST_AHEAD + 1);
    }

    @Test
    void what_is_ahead_weighs_no_more_than_it_may_unless_it_is_one_thing() {
        AtomicInteger atOnce = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        try (LookAhead<Integer, Integer> ahead = new LookAhead<>(
                THINGS,
                thing -> 6,
                10,
                thing -> {
                    most.accumulateAndGet(atOnce.incrementAndGet(), Math::max);
                    atOnce.decrementAndGet();
                    return thing;
                },
                3)) {
            assertThat(all(ahead)).isEqualTo(THINGS);
        }
        assertThat(most).hasValue(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 2})
    void what_the_work_throws_comes_to_whoever_takes_the_result(int spareCores) {
        try (LookAhead<Integer, Integer> ahead = ahead(spareCores, 10, thing -> {
            if (thing == 2) {
                throw new IllegalStateException("two");
            }
            return thing;
        })) {
            assertThat(ahead.next()).isZero();
            assertThat(ahead.next()).isEqualTo(1);
            assertThatThrownBy(ahead::next)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("two");
        }
    }

    private static LookAhead<Integer, Integer> ahead(int spareCores, long mostWeight, Function<Integer, Integer> work) {
        return new LookAhead<>(THINGS, thing -> 1, mostWeight, work, spareCores);
    }

    private static List<Integer> all(LookAhead<Integer, Integer> ahead) {
        List<Integer> all = new ArrayList<>();
        while (ahead.hasNext()) {
            all.add(ahead.next());
        }
        return all;
    }
}
