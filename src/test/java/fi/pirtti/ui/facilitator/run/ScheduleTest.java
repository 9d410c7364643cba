package fi.pirtti.ui.facilitator.run;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.JoutsaHomeCare;
import fi.pirtti.domain.discussion.Participants;
import fi.pirtti.domain.discussion.Preparation;
import fi.pirtti.domain.discussion.Preparation.PlannedSitting;
import fi.pirtti.domain.discussion.StepState;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.StepKind;
import fi.pirtti.exchange.guide.GuideCodec;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The first sitting is planned from 13.00 to 13.40: 5, 15, 5 (optional), 10 and 5 minutes. */
class ScheduleTest {
    private final Guide guide = guide();
    private final Preparation plan = Preparation.initial("fi", "tervetuloa")
            .withSittings(List.of(
                    new PlannedSitting(LocalDate.of(2022, 5, 17), LocalTime.of(13, 0), "tervetuloa"),
                    new PlannedSitting(LocalDate.of(2022, 5, 19), LocalTime.of(13, 0), "visio")));

    @Test
    void on_time_the_expected_times_are_the_planned_ones() {
        Schedule schedule = at("13:12:00", "nykytila", Duration.ofMinutes(7), begun("13:00:00"));
        assertThat(schedule.lines()).extracting(Schedule.Line::expected).startsWith(times("13:00", "13:05", "13:20"));
        assertThat(schedule.expectedEnd()).isEqualTo("13:40");
        assertThat(schedule.plannedEnd()).isEqualTo("13:40");
        assertThat(schedule.late()).isZero();
    }

    @Test
    void a_late_start_and_an_overrun_move_all_that_lies_ahead_in_this_sitting_only() {
        Schedule schedule = at("13:28:00", "nykytila", Duration.ofMinutes(18), begun("13:04:00"));
        assertThat(schedule.ahead())
                .extracting(Schedule.Line::expected)
                .containsExactly(times("13:28", "13:33", "13:43"));
        assertThat(schedule.late()).isEqualTo(8);
        assertThat(schedule.lines().get(5).expected()).isEqualTo("13:00");
    }

    @Test
    void time_won_is_seen_as_well() {
        Discussion discussion =
                begun("13:00:00").apply(new Edit.SetState("termit", StepKind.TERMS, StepState.SKIPPED, "kiire", 1));
        assertThat(at("13:20:00", "nykytila", Duration.ofMinutes(15), discussion)
                        .late())
                .isEqualTo(-5);
    }

    @Test
    void a_sitting_held_at_another_time_than_planned_is_measured_from_when_it_began() {
        Schedule schedule = at("09:10:00", "nykytila", Duration.ofMinutes(5), begun("09:00:00"));
        assertThat(schedule.plannedEnd()).isEqualTo("09:40");
        assertThat(schedule.late()).isZero();
    }

    @Test
    void on_another_day_there_is_no_plan_to_be_late_from() {
        Discussion discussion = begun("13:00:00");
        OffsetDateTime later = OffsetDateTime.parse("2022-05-18T15:00:00+03:00");
        Schedule schedule =
                Schedule.of(guide, discussion, plan, new Schedule.Now(1, "tarkeimmat", Duration.ZERO, later));
        assertThat(schedule.plannedEnd()).isNull();
        assertThat(schedule.expectedEnd()).isEqualTo("15:05");
        assertThat(schedule.late()).isZero();
        assertThat(CatchUp.of(schedule)).isEmpty();
    }

    @Test
    void past_midnight_a_few_minutes_late_are_a_few_minutes_late() {
        Preparation night = plan.withSittings(List.of(new PlannedSitting(null, LocalTime.of(22, 30), "tervetuloa")));
        Discussion discussion = begun("22:30:00");
        OffsetDateTime now = OffsetDateTime.parse("2022-05-17T23:59:00+03:00");
        Schedule schedule =
                Schedule.of(guide, discussion, night, new Schedule.Now(1, "teot", Duration.ofMinutes(5), now));
        assertThat(schedule.expectedEnd()).isEqualTo("00:04");
        assertThat(schedule.late()).isEqualTo(-1);
    }

    @Test
    void offers_are_optional_steps_and_then_as_many_minutes_of_the_longest_as_are_lost() {
        List<CatchUp> offers = CatchUp.of(at("13:28:00", "nykytila", Duration.ofMinutes(18), begun("13:04:00")));
        assertThat(offers)
                .containsExactly(
                        new CatchUp.Skip(guide.step("termit").orElseThrow(), 5),
                        new CatchUp.Shorten(guide.step("teemat").orElseThrow(), 10, 7),
                        new CatchUp.Shorten(guide.step("tarkeimmat").orElseThrow(), 5, 4));
    }

    @Test
    void a_sitting_in_time_gets_no_offers() {
        assertThat(CatchUp.of(at("13:12:00", "nykytila", Duration.ofMinutes(7), begun("13:00:00"))))
                .isEmpty();
    }

    @Test
    void the_longest_step_ahead_lends_and_a_short_one_never() {
        Schedule schedule = at("13:12:00", "nykytila", Duration.ofMinutes(7), begun("13:00:00"));
        assertThat(schedule.lender(2).orElseThrow().step().id()).isEqualTo("teemat");
        assertThat(schedule.lender(8)).isEmpty();
    }

    private Schedule at(String clock, String step, Duration spent, Discussion discussion) {
        OffsetDateTime now = OffsetDateTime.parse("2022-05-17T" + clock + "+03:00");
        return Schedule.of(guide, discussion, plan, new Schedule.Now(1, step, spent, now));
    }

    private Discussion begun(String clock) {
        OffsetDateTime start = OffsetDateTime.parse("2022-05-17T" + clock + "+03:00");
        return JoutsaHomeCare.begun(guide).apply(new Edit.StartSitting(1, start, Participants.NONE));
    }

    private static LocalTime[] times(String... times) {
        return List.of(times).stream().map(LocalTime::parse).toArray(LocalTime[]::new);
    }

    private static Guide guide() {
        try (InputStream in =
                ScheduleTest.class.getResourceAsStream("/fi/pirtti/sample/keski-suomi-henkilosto.guide.json")) {
            return GuideCodec.read(in.readAllBytes()).orElseThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
