package fi.pirtti.facilitation.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.domain.guide.Step;
import fi.pirtti.domain.guide.StepKind;
import fi.pirtti.facilitation.DiscussionSession;
import fi.pirtti.facilitation.SealResult;
import fi.pirtti.ui.facilitator.InvitedDesk;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearsalsTest {
    private static final Clock CLOCK = InvitedDesk.CLOCK;

    @TempDir
    Path home;

    private Path directory;
    private Rehearsals rehearsals;

    @BeforeEach
    void open() {
        directory = home.resolve("rehearsal");
        rehearsals = new Rehearsals(directory);
    }

    @Test
    void a_rehearsal_takes_ten_minutes_of_the_sample_guide() {
        DiscussionSession session = session(rehearsals.begin(CLOCK, "sv"));
        assertThat(session.guide().minutes()).isEqualTo(10);
        assertThat(session.guide().steps().stream().mapToInt(Step::minutes).sum())
                .isEqualTo(10);
        assertThat(session.guide().steps())
                .extracting(Step::kind)
                .containsExactly(StepKind.INFO, StepKind.IDEAS, StepKind.SCALE, StepKind.AGREEMENT);
        assertThat(session.preparation().expected().total()).isEqualTo(MadeUpTeam.SIZE);
        assertThat(session.preparation().wallLanguages()).containsExactly("sv");
        assertThat(Rehearsals.isFor(session.guide())).isTrue();
        rehearsals.end();
    }

    @Test
    void what_was_said_counted_and_sealed_leaves_no_file_behind() throws Exception {
        UUID discussion = rehearsals.begin(CLOCK, "fi");
        DiscussionSession session = session(discussion);
        Step.Ideas ideas = (Step.Ideas) session.guide().steps().get(1);
        session.apply(MadeUpTeam.says("Tabletin akku ei kestä.", ideas, session.discussion(), 1))
                .commit();
        assertThat(rehearsals.deskOf(discussion).orElseThrow().seal(session, rehearsals.directory()))
                .isInstanceOf(SealResult.class);
        assertThat(directory).isNotEmptyDirectory();
        rehearsals.end();
        assertThat(home).isEmptyDirectory();
        assertThat(rehearsals.deskOf(discussion)).isEmpty();
    }

    @Test
    void what_a_crash_left_is_gone_after_the_next_start_and_one_that_goes_on_is_left_alone() throws Exception {
        Files.createDirectories(directory.resolve("backups"));
        Files.writeString(directory.resolve("backups").resolve("workspace.db"), "left over");
        rehearsals.sweep();
        assertThat(home).isEmptyDirectory();
        UUID discussion = rehearsals.begin(CLOCK, "fi");
        rehearsals.sweep();
        assertThat(session(discussion).guide().steps()).isNotEmpty();
        rehearsals.close();
        assertThat(home).isEmptyDirectory();
    }

    @Test
    void a_real_discussion_is_not_a_rehearsal() throws Exception {
        UUID rehearsed = rehearsals.begin(CLOCK, "fi");
        try (InvitedDesk desk = new InvitedDesk(home, true)) {
            assertThat(desk.desk().discussions())
                    .singleElement()
                    .satisfies(summary -> assertThat(summary.id()).isNotEqualTo(rehearsed));
            assertThat(rehearsals.deskOf(desk.discussion())).isEmpty();
            assertThat(Rehearsals.isFor(desk.session().guide())).isFalse();
        }
        rehearsals.end();
    }

    private DiscussionSession session(UUID discussion) {
        return rehearsals.deskOf(discussion).orElseThrow().session(discussion);
    }
}
