package fi.pirtti.ui.facilitator.run;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.Idea;
import fi.pirtti.domain.discussion.Origin;
import fi.pirtti.domain.discussion.StepState;
import fi.pirtti.domain.guide.StepKind;
import fi.pirtti.support.UiLanguage;
import java.nio.file.Path;
import java.time.Duration;
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
        assertThat(model.following()).contains(fixture.step("arvot"));
        assertThat(model.preceding()).contains(fixture.step("tarkeimmat"));
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
        model.giveMinutes(2);
        model.giveMinutes(2);
        assertThat(model.time().get().left()).isEqualTo(Duration.ofMinutes(9));
        assertThat(fixture.reopened().model(UiLanguage.FI).time().get().planned())
                .isEqualTo(Duration.ofMinutes(9));
    }

    @Test
    void a_pause_stops_the_time_and_a_new_step_starts_it() {
        RunViewModel model = model();
        model.pause(true);
        fixture.clock().move(Duration.ofSeconds(10));
        model.tick();
        assertThat(model.time().get().used()).isEqualTo(Duration.ZERO);
        model.next();
        assertThat(model.paused().get()).isFalse();
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

    private RunViewModel model() {
        return fixture.model(UiLanguage.FI);
    }

    private static Edit idea(String id, String text) {
        return new Edit.AddIdea("nykytila", new Idea(id, text, "haaste", Origin.SPOKEN, 1));
    }
}
