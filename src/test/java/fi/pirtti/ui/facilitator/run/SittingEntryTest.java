package fi.pirtti.ui.facilitator.run;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.GuideRef;
import fi.pirtti.domain.discussion.Participants;
import fi.pirtti.domain.discussion.Preparation;
import fi.pirtti.domain.discussion.Preparation.PlannedSitting;
import fi.pirtti.domain.discussion.Unit;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SittingEntryTest {
    private static final OffsetDateTime ONE_O_CLOCK = OffsetDateTime.parse("2022-05-17T13:00:00+03:00");
    private static final OffsetDateTime TWO_O_CLOCK = ONE_O_CLOCK.plusHours(1);
    private static final OffsetDateTime NEXT_DAY = ONE_O_CLOCK.plusDays(1);

    private final Preparation once = Preparation.initial("fi", "a").withExpected(new Participants(9, new TreeMap<>()));
    private final Preparation twice =
            once.withSittings(List.of(new PlannedSitting(null, null, "a"), new PlannedSitting(null, null, "b")));
    private final Discussion begun = Discussion.begin(
            new UUID(1, 1), new GuideRef("g", 1, "0"), new Unit("u", "u", "o", "m", new TreeMap<>()), "fi");
    private final Discussion started = begun.apply(new Edit.StartSitting(1, ONE_O_CLOCK, once.expected()));
    private final Discussion ended = started.apply(new Edit.EndSitting(1, TWO_O_CLOCK));

    @Test
    void the_first_entry_begins_a_sitting_with_those_expected() {
        assertThat(SittingEntry.into(begun, once, ONE_O_CLOCK).edit())
                .contains(new Edit.StartSitting(1, ONE_O_CLOCK, once.expected()));
    }

    @Test
    void a_sitting_that_nobody_ended_goes_on() {
        SittingEntry entry = SittingEntry.into(started, twice, TWO_O_CLOCK);
        assertThat(entry.sitting()).isEqualTo(1);
        assertThat(entry.edit()).isEmpty();
    }

    @Test
    void a_break_on_the_same_day_goes_on() {
        assertThat(SittingEntry.into(ended, twice, TWO_O_CLOCK.plusMinutes(20)).edit())
                .contains(new Edit.EndSitting(1, null));
    }

    @Test
    void on_another_day_the_next_planned_sitting_begins() {
        assertThat(SittingEntry.into(ended, twice, NEXT_DAY).edit())
                .contains(new Edit.StartSitting(2, NEXT_DAY, twice.expected()));
    }

    @Test
    void when_no_sitting_is_left_the_last_one_stays_ended() {
        SittingEntry entry = SittingEntry.into(ended, once, NEXT_DAY);
        assertThat(entry.sitting()).isEqualTo(1);
        assertThat(entry.edit()).isEmpty();
    }
}
