package fi.pirtti.ui.facilitator.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class StepTimeTest {
    private static final Instant START = Instant.parse("2022-05-17T10:00:00Z");

    @Test
    void whole_seconds_are_taken_once_and_the_rest_waits() {
        StepClock clock = new StepClock(Duration.ZERO, START);
        clock.tick(START.plusMillis(1600));
        assertThat(clock.take()).isEqualTo(1);
        clock.tick(START.plusMillis(2000));
        assertThat(clock.take()).isEqualTo(1);
        assertThat(clock.take()).isZero();
        assertThat(clock.time(15).used()).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void time_goes_on_from_what_was_spent_before_and_runs_over() {
        StepClock clock = new StepClock(Duration.ofMinutes(9), START);
        for (int second = 1; second <= 84; second++) {
            clock.tick(START.plusSeconds(second));
        }
        assertThat(clock.time(9).left()).isEqualTo(Duration.ofSeconds(-84));
        assertThat(clock.time(9).ratio()).isGreaterThan(1);
    }

    @Test
    void a_pause_a_sleep_and_a_clock_set_back_count_for_nothing_or_little() {
        StepClock clock = new StepClock(Duration.ZERO, START);
        clock.pause(true, START);
        clock.tick(START.plusSeconds(20));
        clock.pause(false, START.plusSeconds(20));
        assertThat(clock.untakenSeconds()).isZero();
        clock.tick(START.plus(Duration.ofHours(8)));
        assertThat(clock.untakenSeconds()).isEqualTo(30);
        clock.tick(START);
        assertThat(clock.untakenSeconds()).isEqualTo(30);
    }

    @Test
    void a_quarter_of_an_hour_is_two_four_and_nine_minutes() {
        List<WorkPhase> phases = WorkPhase.of(15);
        assertThat(phases).extracting(WorkPhase::minutes).containsExactly(2, 4, 9);
    }

    @Test
    void ways_of_working_follow_each_other_by_time_or_by_key_each_with_its_own_minutes() {
        WorkPhases work = new WorkPhases();
        work.enter(WorkPhase.of(15), Duration.ZERO);
        assertThat(work.at(Duration.ofSeconds(119)).current()).isZero();
        assertThat(work.at(Duration.ofSeconds(119)).left()).isEqualTo(Duration.ofSeconds(1));
        assertThat(work.at(Duration.ofMinutes(2)).current()).isEqualTo(1);
        work.go(2, Duration.ofMinutes(3));
        assertThat(work.at(Duration.ofMinutes(4)).left()).isEqualTo(Duration.ofMinutes(8));
        work.go(0, Duration.ofMinutes(4));
        assertThat(work.at(Duration.ofMinutes(5)).current()).isZero();
        assertThat(work.at(Duration.ofMinutes(6)).current()).isEqualTo(1);
        assertThat(work.at(Duration.ofMinutes(60)).hasNext()).isFalse();
        work.enter(List.of(), Duration.ZERO);
        assertThat(work.at(Duration.ofMinutes(1))).isEqualTo(WorkPhases.Now.NONE);
    }

    @Test
    void phases_fill_the_time_whatever_it_is_and_short_steps_have_none() {
        for (int minutes = 0; minutes <= 240; minutes++) {
            List<WorkPhase> phases = WorkPhase.of(minutes);
            assertThat(phases).allMatch(phase -> phase.minutes() > 0);
            assertThat(phases.stream().mapToInt(WorkPhase::minutes).sum()).isIn(0, minutes);
        }
        assertThat(WorkPhase.of(5)).isEmpty();
    }

    @Test
    void a_title_is_shortened_at_a_comma_or_a_word() {
        assertThat(ShortTitle.of("Sama sana, eri käytäntö")).isEqualTo("Sama sana");
        assertThat(ShortTitle.of("Onko tämä meidän vastauksemme")).isEqualTo("Onko tämä meidän…");
        assertThat(ShortTitle.of("Hyvinvointialuestrategiakeskustelu"))
                .hasSize(ShortTitle.LONGEST)
                .endsWith("…");
    }
}
