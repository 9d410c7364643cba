package fi.pirtti.ui.facilitator.run;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.Participants;
import fi.pirtti.domain.discussion.StepState;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.facilitation.DiscussionSession;
import fi.pirtti.facilitation.Sittings;
import java.nio.file.Path;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SittingEntryTest {
    @TempDir
    Path home;

    private RunFixture fixture;
    private DiscussionSession session;

    @BeforeEach
    void open() {
        fixture = new RunFixture(home);
        session = fixture.session();
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void the_first_entry_begins_a_sitting_with_those_expected() {
        assertThat(entry().edits())
                .containsExactly(
                        new Edit.StartSitting(1, now(), session.preparation().expected()));
    }

    @Test
    void a_sitting_that_nobody_ended_goes_on_the_same_day() {
        begin();
        fixture.clock().move(Duration.ofHours(2));
        SittingEntry entry = entry();
        assertThat(entry.sitting()).isEqualTo(1);
        assertThat(entry.edits()).isEmpty();
        assertThat(entry.decision()).isEqualTo(SittingEntry.Decision.WENT_ON);
    }

    @Test
    void a_night_shift_goes_on_over_midnight() {
        fixture.clock().move(Duration.ofHours(10));
        begin();
        fixture.clock().move(Duration.ofHours(3));
        assertThat(entry().sitting()).isEqualTo(1);
    }

    @Test
    void a_sitting_that_nobody_ended_is_over_on_another_day_since_something_was_last_recorded() {
        begin();
        fixture.clock().move(Duration.ofMinutes(40));
        apply(new Edit.SetNote("nykytila", fixture.step("nykytila").kind(), "x"));
        OffsetDateTime last = now();
        fixture.clock().move(Duration.ofDays(1));
        SittingEntry entry = entry();
        assertThat(entry.decision()).isEqualTo(SittingEntry.Decision.ENDED_AND_BEGAN);
        assertThat(entry.earlier()).isEqualTo(1);
        assertThat(entry.edits())
                .containsExactly(
                        new Edit.EndSitting(1, last),
                        new Edit.StartSitting(2, now(), session.preparation().expected()));
    }

    @Test
    void what_has_just_begun_can_be_the_earlier_sitting_instead_until_something_is_recorded() {
        begin();
        fixture.clock().move(Duration.ofDays(1));
        fixture.model(fi.pirtti.support.UiLanguage.FI);
        Sittings sittings = new Sittings(session, fixture.clock());
        assertThat(session.discussion().sittings()).hasSize(2);
        assertThat(sittings.canCancel()).isTrue();
        sittings.cancelAndGoOnWith(1).forEach(fi.pirtti.facilitation.PendingWrite::commit);
        assertThat(session.discussion().sittings())
                .singleElement()
                .satisfies(only -> assertThat(only.ended()).isNull());
        assertThat(entry().sitting()).isEqualTo(1);
        fixture.model(fi.pirtti.support.UiLanguage.FI).next();
        assertThat(sittings.canCancel()).isFalse();
    }

    @Test
    void a_break_on_the_same_day_goes_on_and_is_not_worth_a_word() {
        begin();
        fixture.clock().move(Duration.ofHours(1));
        apply(new Edit.EndSitting(1, now()));
        fixture.clock().move(Duration.ofMinutes(20));
        assertThat(entry().edits()).containsExactly(new Edit.EndSitting(1, null));
        assertThat(entry().decision()).isEqualTo(SittingEntry.Decision.PLAIN);
    }

    @Test
    void when_all_is_behind_what_is_changed_belongs_to_the_last_sitting() {
        begin();
        for (Step step : session.guide().steps()) {
            apply(new Edit.SetState(step.id(), step.kind(), StepState.DONE, null, 1));
        }
        apply(new Edit.EndSitting(1, now().plusHours(1)));
        fixture.clock().move(Duration.ofDays(2));
        SittingEntry entry = entry();
        assertThat(entry.sitting()).isEqualTo(1);
        assertThat(entry.edits()).isEmpty();
        assertThat(entry.decision()).isEqualTo(SittingEntry.Decision.CORRECTS);
    }

    @Test
    void another_shift_that_was_interrupted_goes_on_with_what_it_left() {
        begin();
        fixture.clock().move(Duration.ofDays(1));
        List<String> again = List.of("nykytila", "arvot");
        new Sittings(session, fixture.clock())
                .repeat(new Participants(7, new TreeMap<>()), again)
                .forEach(fi.pirtti.facilitation.PendingWrite::commit);
        apply(new Edit.SetState("nykytila", fixture.step("nykytila").kind(), StepState.DONE, null, 2));
        fixture.clock().move(Duration.ofDays(1));
        SittingEntry entry = entry();
        assertThat(entry.sitting()).isEqualTo(3);
        assertThat(entry.steps()).containsExactly("arvot");
    }

    private SittingEntry entry() {
        return SittingEntry.into(session, fixture.clock());
    }

    private void begin() {
        apply(new Edit.StartSitting(1, now(), session.preparation().expected()));
    }

    private void apply(Edit edit) {
        session.apply(edit).commit();
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(fixture.clock());
    }
}
