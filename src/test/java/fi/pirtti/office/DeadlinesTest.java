package fi.pirtti.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.pirtti.exchange.envelope.SigningKey;
import fi.pirtti.exchange.invitation.Invitation;
import fi.pirtti.exchange.notice.Notice;
import fi.pirtti.exchange.notice.NoticeCodec;
import fi.pirtti.facilitation.FacilitatorDesk;
import fi.pirtti.facilitation.OpenResult;
import fi.pirtti.storage.workspace.Workspace;
import fi.pirtti.storage.workspace.WorkspaceOpening;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A moved deadline on its way from the office to a facilitator and back. */
class DeadlinesTest {
    private static final LocalDate TENTH_OF_JUNE = LocalDate.of(2022, 6, 10);

    @TempDir
    Path directory;

    private Round round;
    private Workspace workspace;
    private FacilitatorDesk facilitator;

    @BeforeEach
    void publish() throws Exception {
        round = new Round(directory);
        workspace = ((WorkspaceOpening.Ready) Workspace.open(directory.resolve("vetäjä"), round.clock())).workspace();
        facilitator = new FacilitatorDesk(workspace, round.clock());
    }

    @AfterEach
    void close() {
        workspace.close();
        round.close();
    }

    @Test
    void a_notice_moves_the_deadline_at_the_facilitator_and_the_office_takes_answers_until_then() throws Exception {
        Invitation invitation = round.invitation("Kotihoito, Keuruu");
        OpenResult.Invited invited =
                (OpenResult.Invited) facilitator.open(directory.resolve("kutsut/Kutsu - Kotihoito, Keuruu.pirtti"));
        var session = facilitator.session(invited.discussion());
        assertThat(session.invitation().closes()).isEqualTo(LocalDate.of(2022, 5, 20));

        round.now = Instant.parse("2022-07-10T06:00:00Z");
        byte[] late = Round.sealed(invitation, Round.discussion(invitation, 1));
        assertThat(round.imported(late).reason()).isEqualTo("expired-invitation");
        LocalDate august = LocalDate.of(2022, 8, 1);
        Deadlines.Moved moved = deadlines().move(august, null, directory.resolve("ilmoitukset"));
        assertThat(moved.file()).hasFileName("Määräaika - 1.8.2022.pirtti");

        assertThat(facilitator.open(moved.file()))
                .isEqualTo(new OpenResult.Moved(round.office.consultation().id(), august));
        assertThat(session.invitation().closes()).isEqualTo(august);
        assertThat(facilitator.discussions().getFirst().invitation().closes()).isEqualTo(august);
        assertThat(session.invitation().expires()).isEqualTo(moved.deadline().expires());
        assertThat(round.imported(late).outcome()).isEqualTo(Outcome.ACCEPTED);
    }

    @Test
    void an_older_or_forged_notice_is_refused_and_the_same_one_changes_nothing() throws Exception {
        Path first =
                deadlines().move(TENTH_OF_JUNE, null, directory.resolve("1")).file();
        assertThat(code(facilitator.open(first))).isEqualTo("open-notice-unknown");
        facilitator.open(directory.resolve("kutsut/Kutsu - Kotihoito, Keuruu.pirtti"));
        Deadlines.Moved second = deadlines().move(TENTH_OF_JUNE.plusDays(7), null, directory.resolve("2"));
        assertThat(facilitator.open(second.file())).isInstanceOf(OpenResult.Moved.class);
        assertThat(code(facilitator.open(first))).isEqualTo("open-notice-older");
        assertThat(facilitator.open(second.file())).isInstanceOf(OpenResult.Moved.class);
        Notice wish = new Notice(
                round.office.consultation().id(),
                9,
                round.now,
                LocalDate.of(2030, 1, 1),
                Instant.parse("2030-02-01T00:00:00Z"));
        assertThat(code(facilitator.open("x", NoticeCodec.write(wish, SigningKey.generate()))))
                .isEqualTo("open-notice-forged");
        assertThat(facilitator.discussions().getFirst().invitation().closes()).isEqualTo(TENTH_OF_JUNE.plusDays(7));
    }

    @Test
    void a_unit_that_opens_the_next_invitation_later_sees_the_moved_deadline_at_once() throws Exception {
        facilitator.open(directory.resolve("kutsut/Kutsu - Kotihoito, Keuruu.pirtti"));
        facilitator.open(
                deadlines().move(TENTH_OF_JUNE, null, directory.resolve("1")).file());
        OpenResult.Invited second =
                (OpenResult.Invited) facilitator.open(directory.resolve("kutsut/Kutsu - Neuvola, Keuruu.pirtti"));
        assertThat(second.invitation().closes()).isEqualTo(TENTH_OF_JUNE);
    }

    @Test
    void a_day_that_is_past_or_ends_before_it_begins_is_refused_and_the_newest_notice_can_be_written_again()
            throws Exception {
        assertThatThrownBy(() -> deadlines().move(LocalDate.of(2022, 4, 10), null, directory))
                .hasMessageContaining("deadline-past");
        assertThatThrownBy(() -> deadlines().move(TENTH_OF_JUNE, TENTH_OF_JUNE.minusDays(1), directory))
                .hasMessageContaining("deadline-order");
        assertThatThrownBy(() -> deadlines().again(directory)).hasMessageContaining("deadline-none");
        assertThat(round.store().deadlines()).isEmpty();
        Deadlines.Moved moved = deadlines().move(TENTH_OF_JUNE, TENTH_OF_JUNE, directory.resolve("1"));
        assertThat(moved.deadline().expires()).isEqualTo(Instant.parse("2022-06-10T21:00:00Z"));
        Deadlines.Moved again = deadlines().again(directory.resolve("2"));
        assertThat(Files.readAllBytes(again.file())).isEqualTo(Files.readAllBytes(moved.file()));
    }

    private Deadlines deadlines() {
        return new Deadlines(round.office, round.clock());
    }

    private static String code(OpenResult result) {
        return ((OpenResult.Refused) result).reason().code();
    }
}
