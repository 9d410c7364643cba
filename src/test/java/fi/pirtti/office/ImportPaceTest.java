package fi.pirtti.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ImportPaceTest {
    private static final Instant BEGUN = Instant.parse("2022-05-19T11:00:00Z");

    private final ImportPace pace = new ImportPace(BEGUN);

    @Test
    void nothing_is_foretold_from_a_moment() {
        pace.at(BEGUN.plusMillis(100), 50);
        assertThat(pace.perSecond()).isEmpty();
        assertThat(pace.left(1000)).isEmpty();
    }

    @Test
    void the_rest_takes_as_long_as_the_last_seconds_say() {
        pace.at(BEGUN.plusSeconds(2), 200);
        assertThat(pace.perSecond()).hasValue(100.0);
        assertThat(pace.left(1200)).hasValue(Duration.ofSeconds(10));
    }

    @Test
    void a_slow_beginning_is_forgotten() {
        pace.at(BEGUN.plusSeconds(60), 10);
        pace.at(BEGUN.plusSeconds(70), 1010);
        pace.at(BEGUN.plusSeconds(71), 1110);
        assertThat(pace.perSecond()).hasValue(100.0);
    }
}
