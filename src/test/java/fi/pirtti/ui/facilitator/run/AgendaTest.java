package fi.pirtti.ui.facilitator.run;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.JoutsaHomeCare;
import fi.pirtti.domain.discussion.Participants;
import fi.pirtti.domain.discussion.Preparation;
import fi.pirtti.domain.discussion.Preparation.PlannedSitting;
import fi.pirtti.domain.discussion.SittingSteps;
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

class AgendaTest {
    private static final LocalTime ONE = LocalTime.of(13, 0);

    private final Guide guide = guide();
    private final Discussion begun = JoutsaHomeCare.begun(guide);
    private final Preparation inTwoParts = Preparation.initial("fi", "tervetuloa")
            .withSittings(List.of(
                    new PlannedSitting(LocalDate.of(2022, 5, 17), ONE, "tervetuloa"),
                    new PlannedSitting(LocalDate.of(2022, 5, 19), ONE, "visio")));

    @Test
    void each_step_begins_when_the_ones_before_it_should_have_ended() {
        assertThat(starts(agenda(begun, inTwoParts)))
                .startsWith(LocalTime.of(13, 0), LocalTime.of(13, 5), LocalTime.of(13, 20), LocalTime.of(13, 25));
    }

    @Test
    void the_second_sitting_begins_its_own_clock() {
        Agenda agenda = agenda(begun, inTwoParts);
        assertThat(agenda.entries().get(5).starts()).isEqualTo(ONE);
        assertThat(agenda.rows())
                .filteredOn(Agenda.Head.class::isInstance)
                .extracting(row -> ((Agenda.Head) row).sitting())
                .containsExactly(
                        new Agenda.SittingStart(1, LocalDate.of(2022, 5, 17)),
                        null,
                        new Agenda.SittingStart(2, LocalDate.of(2022, 5, 19)),
                        null);
    }

    @Test
    void minutes_given_on_the_spot_move_what_follows() {
        assertThat(agenda(begun, inTwoParts.withExtraMinutes("nykytila", 2))
                        .entries()
                        .get(2)
                        .starts())
                .isEqualTo(LocalTime.of(13, 22));
    }

    @Test
    void without_a_planned_time_the_clock_begins_with_the_sitting() {
        Preparation open = Preparation.initial("fi", "tervetuloa");
        assertThat(starts(agenda(begun, open))).containsOnlyNulls();
        Discussion started = begun.apply(
                new Edit.StartSitting(1, OffsetDateTime.parse("2022-05-17T09:07:31+03:00"), Participants.NONE));
        assertThat(starts(agenda(started, open))).startsWith(LocalTime.of(9, 7), LocalTime.of(9, 12));
    }

    @Test
    void done_and_skipped_steps_are_behind_and_the_present_one_is_marked() {
        Discussion discussion = begun.apply(new Edit.SetState("tervetuloa", StepKind.INFO, StepState.DONE, null, 1))
                .apply(new Edit.SetState("termit", StepKind.TERMS, StepState.SKIPPED, "kiire", 1));
        Agenda agenda = agenda(discussion, inTwoParts, "nykytila");
        assertThat(agenda.behind()).isEqualTo(2);
        assertThat(agenda.total()).isEqualTo(12);
        assertThat(agenda.entries())
                .extracting(Agenda.Entry::mark)
                .startsWith(Agenda.Mark.DONE, Agenda.Mark.CURRENT, Agenda.Mark.SKIPPED, Agenda.Mark.UPCOMING);
    }

    @Test
    void a_sitting_that_begins_inside_a_section_has_a_line_of_its_own() {
        Preparation odd = inTwoParts.withSittings(
                List.of(new PlannedSitting(null, ONE, "tervetuloa"), new PlannedSitting(null, ONE, "termit")));
        assertThat(agenda(begun, odd).rows()).contains(new Agenda.Head(null, new Agenda.SittingStart(2, null)));
    }

    private Agenda agenda(Discussion discussion, Preparation preparation) {
        return agenda(discussion, preparation, "tervetuloa");
    }

    private Agenda agenda(Discussion discussion, Preparation preparation, String step) {
        OffsetDateTime now = OffsetDateTime.parse("2022-05-17T09:07:31+03:00");
        Schedule schedule = Schedule.of(guide, discussion, preparation, new Schedule.Now(1, step, Duration.ZERO, now));
        return Agenda.of(guide, discussion, preparation, schedule, SittingSteps.of(guide, preparation, 1));
    }

    private static List<LocalTime> starts(Agenda agenda) {
        return agenda.entries().stream().map(Agenda.Entry::starts).toList();
    }

    private static Guide guide() {
        try (InputStream in =
                AgendaTest.class.getResourceAsStream("/fi/pirtti/sample/keski-suomi-henkilosto.guide.json")) {
            return GuideCodec.read(in.readAllBytes()).orElseThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
