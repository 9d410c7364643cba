package fi.pirtti.ui.facilitator.run;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.Idea;
import fi.pirtti.domain.discussion.Origin;
import fi.pirtti.domain.discussion.StepState;
import fi.pirtti.domain.guide.StepKind;
import fi.pirtti.support.Messages;
import fi.pirtti.support.UiLanguage;
import fi.pirtti.ui.common.DirectTasks;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunViewModelTest {
    @TempDir
    Path home;

    private RunFixture fixture;

    @BeforeEach
    void open() {
        fixture = new RunFixture(home);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void the_first_entry_begins_the_first_sitting_at_the_first_step() {
        RunViewModel model = model();
        assertThat(model.step().get().id()).isEqualTo("tervetuloa");
        assertThat(model.discussion().get().sittings())
                .singleElement()
                .satisfies(sitting -> assertThat(sitting.participants().total()).isEqualTo(18));
    }

    @Test
    void an_idea_was_written_down_at_the_time_that_the_clock_of_the_room_showed() {
        fixture.inTheMiddleOfIdeas();
        Clock farEast = Clock.fixed(fixture.clock().instant(), ZoneOffset.ofHours(9));
        RunViewModel model =
                new RunViewModel(fixture.session(), new DirectTasks(), farEast, Messages.in(UiLanguage.FI));
        assertThat(new RunContext(model, Messages.in(UiLanguage.FI)).timeOf("nykytila", "i1"))
                .contains(LocalTime.of(19, 8, 22));
    }

    @Test
    void after_a_kill_it_is_where_it_was() {
        RunViewModel model = model();
        model.next();
        model.record(idea("i1", "Sama kirjataan kolmesti"));
        for (int second = 0; second < 16; second++) {
            fixture.clock().move(Duration.ofSeconds(1));
            model.tick();
        }
        RunViewModel again = fixture.reopened().model(UiLanguage.FI);
        assertThat(again.step().get().id()).isEqualTo("nykytila");
        assertThat(again.discussion().get()).isEqualTo(model.discussion().get());
        assertThat(again.time().get().used()).isEqualTo(Duration.ofSeconds(15));
        assertThat(again.canUndo().get()).isTrue();
    }

    @Test
    void next_records_the_time_and_marks_the_step_done_once() {
        RunViewModel model = model();
        fixture.clock().move(Duration.ofSeconds(7));
        model.next();
        assertThat(model.discussion().get().answers().get("tervetuloa").state()).isEqualTo(StepState.DONE);
        assertThat(model.discussion().get().answers().get("tervetuloa").seconds())
                .isEqualTo(7);
        int entries = fixture.session().log().entries().size();
        model.previous();
        model.next();
        assertThat(fixture.session().log().entries()).hasSize(entries);
    }

    @Test
    void going_elsewhere_leaves_the_step_open() {
        RunViewModel model = model();
        fixture.clock().move(Duration.ofSeconds(3));
        model.go(fixture.step("visio"));
        assertThat(model.discussion().get().answers().get("tervetuloa").state()).isEqualTo(StepState.OPEN);
        assertThat(model.way().following()).contains(fixture.step("arvot"));
        assertThat(model.way().preceding()).contains(fixture.step("tarkeimmat"));
    }

    @Test
    void the_last_step_has_no_next() {
        RunViewModel model = model();
        model.go(fixture.step("yhteisymmarrys"));
        assertThat(model.next()).isFalse();
        assertThat(model.discussion().get().answers().get("yhteisymmarrys").state())
                .isEqualTo(StepState.DONE);
    }

    @Test
    void undo_shows_the_step_in_which_it_was_done_and_never_the_clock() {
        RunViewModel model = model();
        model.go(fixture.step("nykytila"));
        model.record(idea("i1", "Vuorot venyvät"));
        model.go(fixture.step("visio"));
        fixture.clock().move(Duration.ofSeconds(20));
        model.tick();
        model.undo();
        assertThat(model.step().get().id()).isEqualTo("nykytila");
        assertThat(model.discussion().get().answers().get("visio").seconds()).isEqualTo(20);
        assertThat(model.canUndo().get()).isFalse();
        assertThat(model.canRedo().get()).isTrue();
        model.redo();
        assertThat(model.discussion().get().answers().get("nykytila").answer().isEmpty())
                .isFalse();
    }

    @Test
    void minutes_given_make_the_time_longer_and_last() {
        RunViewModel model = model();
        model.timetable().give(2);
        model.timetable().give(2);
        assertThat(model.time().get().left()).isEqualTo(Duration.ofMinutes(9));
        assertThat(fixture.reopened().model(UiLanguage.FI).time().get().planned())
                .isEqualTo(Duration.ofMinutes(9));
    }

    @Test
    void minutes_borrowed_from_a_later_step_leave_the_end_where_it_was_and_one_undo_takes_both_back() {
        RunViewModel model = model();
        LocalTime end = model.timetable().schedule().get().expectedEnd();
        model.timetable().give(2);
        assertThat(model.timetable().schedule().get().expectedEnd()).isEqualTo(end.plusMinutes(2));
        Schedule.Line lender = model.timetable().schedule().get().lender(2).orElseThrow();
        assertThat(lender.step().id()).isEqualTo("nykytila");
        model.timetable().borrow(lender.step(), 2);
        assertThat(model.timetable().schedule().get().expectedEnd()).isEqualTo(end);
        assertThat(model.preparation().get().extraMinutes())
                .containsEntry("tervetuloa", 2)
                .containsEntry("nykytila", -2);
        model.undo();
        assertThat(model.preparation().get().extraMinutes().values()).containsOnly(0);
        assertThat(model.time().get().planned()).isEqualTo(Duration.ofMinutes(5));
        model.redo();
        assertThat(model.time().get().planned()).isEqualTo(Duration.ofMinutes(7));
    }

    @Test
    void undo_takes_moved_minutes_and_edits_in_the_order_in_which_they_were_done() {
        RunViewModel model = model();
        model.go(fixture.step("nykytila"));
        model.record(idea("i1", "Ensin"));
        model.timetable().give(2);
        model.record(idea("i2", "Sitten"));
        model.undo();
        assertThat(ideas(model)).isEqualTo(1);
        assertThat(model.time().get().planned()).isEqualTo(Duration.ofMinutes(17));
        model.undo();
        assertThat(ideas(model)).isEqualTo(1);
        assertThat(model.time().get().planned()).isEqualTo(Duration.ofMinutes(15));
        model.undo();
        assertThat(ideas(model)).isZero();
        model.redo();
        model.redo();
        model.redo();
        assertThat(ideas(model)).isEqualTo(2);
        assertThat(model.time().get().planned()).isEqualTo(Duration.ofMinutes(17));
    }

    @Test
    void what_is_offered_when_late_is_done_by_accepting_it_and_can_be_undone() {
        RunViewModel model = model();
        model.go(fixture.step("nykytila"));
        pass(model, Duration.ofMinutes(26));
        List<CatchUp> offers = CatchUp.of(model.timetable().schedule().get());
        assertThat(offers.getFirst()).isEqualTo(new CatchUp.Skip(fixture.step("termit"), 5));
        int late = model.timetable().schedule().get().late();
        model.accept(offers.getFirst(), "Aika ei riittänyt");
        assertThat(model.discussion().get().answers().get("termit").state()).isEqualTo(StepState.SKIPPED);
        assertThat(model.timetable().schedule().get().late()).isEqualTo(late - 5);
        model.undo();
        assertThat(model.timetable().schedule().get().late()).isEqualTo(late);
    }

    @Test
    void the_clock_times_ahead_move_with_a_pause_that_the_step_does_not_count() {
        RunViewModel model = model();
        LocalTime end = model.timetable().schedule().get().expectedEnd();
        model.timetable().pause(true);
        pass(model, Duration.ofMinutes(6));
        assertThat(model.timetable().schedule().get().expectedEnd()).isEqualTo(end.plusMinutes(6));
        assertThat(model.time().get().used()).isEqualTo(Duration.ZERO);
    }

    @Test
    void a_pause_stops_the_time_and_a_new_step_starts_it() {
        RunViewModel model = model();
        model.timetable().pause(true);
        fixture.clock().move(Duration.ofSeconds(10));
        model.tick();
        assertThat(model.time().get().used()).isEqualTo(Duration.ZERO);
        model.next();
        assertThat(model.timetable().paused().get()).isFalse();
    }

    @Test
    void what_cannot_be_written_is_said_and_nothing_is_called_saved() {
        RunViewModel model = model();
        assertThat(model.saveState().get()).isInstanceOf(SaveState.Saved.class);
        fixture.loseDisk();
        model.record(new Edit.SetNote("tervetuloa", StepKind.INFO, "huomio"));
        assertThat(model.saveState().get()).isInstanceOf(SaveState.Failed.class);
        model.typing(true);
        assertThat(model.saveState().get()).isInstanceOf(SaveState.Failed.class);
    }

    @Test
    void typing_is_not_called_saved() {
        RunViewModel model = model();
        model.typing(true);
        assertThat(model.saveState().get()).isInstanceOf(SaveState.Saving.class);
        model.typing(false);
        assertThat(model.saveState().get()).isInstanceOf(SaveState.Saved.class);
    }

    @Test
    void a_break_ends_the_sitting_once() {
        RunViewModel model = model();
        fixture.clock().move(Duration.ofMinutes(40));
        model.interrupt();
        assertThat(model.discussion().get().sittings().getFirst().ended()).isNotNull();
        int entries = fixture.session().log().entries().size();
        model.interrupt();
        assertThat(fixture.session().log().entries()).hasSize(entries);
    }

    @Test
    void the_wall_shows_what_was_found_only_once_it_is_said_to_identify_nobody() {
        RunViewModel model = model();
        String words = "Vaihde on 050 123 4567";
        assertThat(model.wallFilter().get().shows("nykytila", words)).isFalse();
        model.go(fixture.step("nykytila"));
        model.record(idea("i1", words));
        model.dismiss(fixture.session().openFindings().getFirst().identifier());
        assertThat(model.wallFilter().get().shows("nykytila", words)).isTrue();
    }

    private void pass(RunViewModel model, Duration time) {
        for (int second = 0; second < time.toSeconds(); second += 10) {
            fixture.clock().move(Duration.ofSeconds(10));
            model.tick();
        }
    }

    private static int ideas(RunViewModel model) {
        return ((Answer.Ideas) model.stepRecord().answer()).ideas().size();
    }

    private RunViewModel model() {
        return fixture.model(UiLanguage.FI);
    }

    private static Edit idea(String id, String text) {
        return new Edit.AddIdea("nykytila", new Idea(id, text, "haaste", Origin.SPOKEN, 1));
    }
}
