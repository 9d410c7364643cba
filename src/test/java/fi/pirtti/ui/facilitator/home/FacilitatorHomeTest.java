package fi.pirtti.ui.facilitator.home;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.Participants;
import fi.pirtti.facilitation.rehearsal.Rehearsals;
import fi.pirtti.support.Messages;
import fi.pirtti.support.UiLanguage;
import fi.pirtti.ui.facilitator.InvitedDesk;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FacilitatorHomeTest {
    private final Messages messages = Messages.in(UiLanguage.FI);

    @TempDir
    Path directory;

    private InvitedDesk desk;
    private FacilitatorHome home;

    @BeforeEach
    void open() throws Exception {
        desk = new InvitedDesk(directory, true);
        home = new FacilitatorHome(desk.desk(), new Rehearsals(directory.resolve("rehearsal")), InvitedDesk.CLOCK);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void an_opened_invitation_waits_with_what_it_says() {
        assertThat(home.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.state()).isEqualTo(new HomeEntry.State.Waiting(false));
            assertThat(entry.unit()).isEqualTo("Kotihoito, Joutsa");
            assertThat(entry.closes()).isEqualTo(LocalDate.of(2022, 5, 20));
            assertThat(entry.opened()).isEqualTo(LocalDateTime.of(2022, 5, 16, 10, 4));
            assertThat(entry.steps()).isEqualTo(12);
            assertThat(entry.readyForReview()).isFalse();
        });
    }

    @Test
    void arrangements_and_a_sitting_change_the_state() {
        desk.session()
                .prepare(desk.session().preparation().withChecked("paper", true))
                .commit();
        assertThat(home.entries().getFirst().state()).isEqualTo(new HomeEntry.State.Waiting(true));
        Participants present = new Participants(9, new TreeMap<>(Map.of("hoito", 9)));
        desk.session()
                .apply(new Edit.StartSitting(1, OffsetDateTime.now(InvitedDesk.CLOCK), present))
                .commit();
        assertThat(home.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.state()).isEqualTo(new HomeEntry.State.InProgress());
            assertThat(entry.participants()).isEqualTo(9);
            assertThat(entry.day()).isEqualTo(LocalDate.of(2022, 5, 16));
        });
    }

    @Test
    void the_same_invitation_again_is_known() {
        assertThat(home.open(directory.resolve("Kutsu.pirtti"), messages))
                .isEqualTo(new HomeDesk.Opened.KnownInvitation(desk.discussion()));
    }

    @Test
    void a_file_of_another_program_is_refused_in_words() throws Exception {
        Path file = Files.writeString(directory.resolve("kokous.docx"), "PK");
        assertThat(home.open(file, messages))
                .isEqualTo(new HomeDesk.Opened.Refused(
                        "kokous.docx ei ole Pirtin tiedosto. Virhekoodi: open-not-pirtti."));
    }
}
