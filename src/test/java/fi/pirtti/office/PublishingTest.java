package fi.pirtti.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Unit;
import fi.pirtti.exchange.Samples;
import fi.pirtti.exchange.invitation.Invitation;
import fi.pirtti.exchange.invitation.InvitationCodec;
import fi.pirtti.facilitation.sample.SampleDiscussions;
import fi.pirtti.office.unitlist.TableFile;
import fi.pirtti.storage.archive.IssuedInvitation;
import fi.pirtti.support.Progress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishingTest {
    @TempDir
    Path directory;

    private Round round;

    @BeforeEach
    void publish() throws Exception {
        round = new Round(directory);
    }

    @AfterEach
    void close() {
        round.close();
    }

    @Test
    void each_unit_gets_an_invitation_that_carries_its_guide_and_is_signed_by_the_consultation() throws Exception {
        Invitation invitation = round.invitation("Paloasema, Multia");
        assertThat(invitation.guideJson()).isEqualTo(Samples.guideJson(Samples.STAFF));
        assertThat(invitation.consultationKey().encode())
                .isEqualTo(round.office.consultation().publicKey());
        assertThat(invitation.unit().orElseThrow().background()).containsEntry("palvelukokonaisuus", "pelastus");
        assertThat(invitation.recipients()).hasSize(2).doesNotHaveDuplicates();
        assertThat(directory.resolve("kutsut/Kutsu - Paloasema, Multia.pirtti")).exists();
    }

    @Test
    void the_archive_knows_the_public_key_and_never_the_secret() throws Exception {
        Invitation invitation = round.invitation("Kotihoito, Keuruu");
        IssuedInvitation issued = round.store().invitation(invitation.id()).orElseThrow();
        assertThat(issued.publicKey())
                .isEqualTo(invitation.signingKey().verifyKey().encode());
        round.close();
        byte[] file = Files.readAllBytes(round.archive());
        assertThat(new String(file, StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(invitation.seed(), StandardCharsets.ISO_8859_1))
                .doesNotContain(Base64.getEncoder().encodeToString(invitation.seed()))
                .doesNotContain("AGE-SECRET-KEY-");
        round.office = OfficeArchive.open(round.archive());
    }

    @Test
    void the_mailing_list_names_unit_address_and_file_and_opens_in_excel() throws Exception {
        String list = Files.readString(directory.resolve("kutsut/Postituslista.csv"));
        assertThat(list).startsWith("\uFEFFunit_id;name;email;file;organisation;municipality;deadline;subject_fi;");
        assertThat(list.lines())
                .anyMatch(line -> line.startsWith("KS-1;Kotihoito, Keuruu;yksi@example.fi;Kutsu - Kotihoito,"
                        + " Keuruu.pirtti;Seututerveyskeskus;Keuruu;20.5.2022;Hyvinvointialueen"
                        + " strategiakeskustelu: kutsu, Kotihoito, Keuruu;Hei!"))
                .hasSize(5);
    }

    @Test
    void publishing_again_invites_nobody_twice_unless_it_is_asked_to() throws Exception {
        Publishing publishing = new Publishing(round.office, round.clock(), Round.MESSAGES);
        Publishing.Published again = publishing.publish(directory.resolve("2"), null, Set.of(), Progress.NONE);
        assertThat(again.invited()).isZero();
        assertThat(again.before()).isEqualTo(4);
        Publishing.Published renewed = publishing.publish(directory.resolve("3"), null, Set.of("KS-1"), Progress.NONE);
        assertThat(renewed.invited()).isEqualTo(1);
        assertThat(round.store()
                        .invitation(round.invitation("Kotihoito, Keuruu").id())
                        .orElseThrow()
                        .revoked())
                .isEqualTo(round.now);
        assertThat(round.store().invitations()).hasSize(5);
    }

    @Test
    void when_a_file_is_in_the_way_nothing_is_published() throws Exception {
        Path folder = Files.createDirectories(directory.resolve("out"));
        Files.writeString(folder.resolve("Kutsu - Neuvola, Keuruu.pirtti"), "mine");
        assertThatThrownBy(() -> new Publishing(round.office, round.clock(), Round.MESSAGES)
                        .publish(folder, null, Set.of("KS-1", "KS-2"), Progress.NONE))
                .isInstanceOf(OfficeException.class)
                .hasMessageContaining("storage-exists");
        assertThat(Files.list(folder)).hasSize(1);
        assertThat(round.store().invitations()).hasSize(4).allMatch(each -> each.revoked() == null);
    }

    @Test
    void what_a_publishing_that_was_killed_has_left_is_taken_up_by_the_next_one() throws Exception {
        Path folder = directory.resolve("uudet");
        kill(folder, null);
        Invitation left = InvitationCodec.read(Files.readAllBytes(folder.resolve("Kutsu - Kotihoito, Keuruu.pirtti")))
                .orElseThrow();
        assertThat(round.store().invitation(left.id())).isEmpty();
        Publishing.Published again = publishing().reissue(folder, null, Set.of("KS-1", "KS-2", "KS-3"), Progress.NONE);
        assertThat(again.invited()).isEqualTo(3);
        assertThat(round.store().invitation(left.id()).orElseThrow().publicKey())
                .isEqualTo(left.signingKey().verifyKey().encode());
        assertThat(Files.list(folder)).hasSize(5);
    }

    @Test
    void what_was_left_and_says_something_else_is_replaced() throws Exception {
        Path folder = directory.resolve("uudet");
        kill(folder, LocalDate.of(2022, 5, 1));
        Path file = folder.resolve("Kutsu - Kotihoito, Keuruu.pirtti");
        Invitation left = InvitationCodec.read(Files.readAllBytes(file)).orElseThrow();
        publishing().reissue(folder, null, Set.of("KS-1"), Progress.NONE);
        Invitation now = InvitationCodec.read(Files.readAllBytes(file)).orElseThrow();
        assertThat(now.id()).isNotEqualTo(left.id());
        assertThat(now.expires()).isAfter(left.expires());
        assertThat(round.store().invitation(left.id())).isEmpty();
        assertThat(round.store().invitation(now.id())).isPresent();
    }

    /** An error is what comes nearest to the end of the program: nobody clears up after it. */
    private void kill(Path folder, @Nullable LocalDate expires) {
        assertThatThrownBy(() -> publishing()
                        .reissue(folder, expires, Set.of("KS-1", "KS-2", "KS-3"), progress((done, total) -> {
                            if (done == 2) {
                                throw new AssertionError("killed");
                            }
                        })))
                .hasMessage("killed");
    }

    @Test
    void who_cancels_finds_the_folder_as_it_was_and_nothing_published() throws Exception {
        Path folder = Files.createDirectories(directory.resolve("uudet"));
        AtomicLong written = new AtomicLong();
        assertThatThrownBy(() -> publishing().reissue(folder, null, Set.of("KS-1", "KS-2", "KS-3"), new Progress() {
                    @Override
                    public void report(long done, long total) {
                        written.set(done);
                    }

                    @Override
                    public boolean cancelled() {
                        return written.get() == 2;
                    }
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(Files.list(folder)).isEmpty();
        assertThat(round.store().invitations()).hasSize(4).allMatch(each -> each.revoked() == null);
    }

    @Test
    void chosen_units_are_invited_and_no_others() {
        new Revoking(round.office, round.clock()).revoke(Set.of("KS-1", "KS-2"), List.of());
        Publishing.Published chosen = publishing()
                .publish(
                        directory.resolve("uudet"),
                        null,
                        new Publishing.Whom(Set.of("KS-2", "KS-3"), Set.of()),
                        Progress.NONE);
        assertThat(chosen.invited()).isEqualTo(1);
        assertThat(chosen.before()).isEqualTo(1);
        assertThat(directory.resolve("uudet/Kutsu - Neuvola, Keuruu.pirtti")).exists();
    }

    @Test
    void an_open_invitation_names_no_unit_and_its_answer_is_known_as_self_declared() throws Exception {
        Path file = publishing()
                .publishOpen(
                        directory.resolve("avoimet"),
                        null,
                        round.office.guides().firstEntry().getKey(),
                        "Järjestöt ja yhdistykset");
        assertThat(file).hasFileName("Kutsu - Järjestöt ja yhdistykset.pirtti");
        Invitation open = InvitationCodec.read(Files.readAllBytes(file)).orElseThrow();
        assertThat(open.unit()).isEmpty();
        Discussion discussion = SampleDiscussions.discussion(
                Samples.guide(Samples.STAFF),
                open.guideSha256(),
                new Unit("oma", "Kylätalo", "", "Keuruu", new TreeMap<>(Map.of("palvelukokonaisuus", "koti"))),
                15,
                3,
                "fi");
        assertThat(round.imported(Round.sealed(open, discussion)).outcome()).isEqualTo(Outcome.ACCEPTED);
        assertThat(round.store().newest(Set.of()))
                .singleElement()
                .satisfies(stored -> assertThat(stored.unit()).isNull());
    }

    @Test
    void the_mailing_list_is_there_as_a_workbook_too() throws Exception {
        TableFile table = TableFile.read(Files.readAllBytes(directory.resolve("kutsut/Postituslista.xlsx")));
        assertThat(table.headings())
                .startsWith("unit_id", "name", "email", "file")
                .contains("message_sv");
        assertThat(table.body()).hasSize(4);
        assertThat(table.body().getFirst().cells())
                .startsWith("KS-1", "Kotihoito, Keuruu", "yksi@example.fi", "Kutsu - Kotihoito, Keuruu.pirtti")
                .contains("20.5.2022");
    }

    private Publishing publishing() {
        return new Publishing(round.office, round.clock(), Round.MESSAGES);
    }

    /** Told how far it is. */
    private interface Told {
        void report(long done, long total);
    }

    private static Progress progress(Told told) {
        return new Progress() {
            @Override
            public void report(long done, long total) {
                told.report(done, total);
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        };
    }

    @Test
    void secrets_are_for_their_owner_only_and_the_recovery_key_lies_apart() throws Exception {
        Path keys = KeyPlace.beside(round.archive()).file();
        Path recovery = KeyPlace.beside(round.archive()).recoveryText();
        assumeTrue(Files.getFileStore(keys).supportsFileAttributeView("posix"));
        for (Path file : List.of(keys, recovery)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
        assertThat(Files.readString(keys)).containsOnlyOnce("AGE-SECRET-KEY-");
        assertThat(Files.readAllLines(recovery))
                .filteredOn(line -> !line.startsWith("#"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("AGE-SECRET-KEY-");
    }

    @Test
    void keys_of_another_consultation_are_refused() throws Exception {
        Path other = Files.createDirectories(directory.resolve("other"));
        try (Round second = new Round(other)) {
            Files.copy(
                    KeyPlace.beside(second.archive()).file(),
                    KeyPlace.beside(round.archive()).file(),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        try (OfficeArchive reopened = OfficeArchive.open(round.archive())) {
            assertThatThrownBy(reopened::keys).hasMessageContaining("keys-other");
        }
    }

    @Test
    void founding_refuses_a_broken_guide_and_leaves_nothing_behind() throws Exception {
        Path guide = Files.writeString(directory.resolve("rikki.json"), "{\"format\":\"pirtti-guide/1\"}");
        Path archive = directory.resolve("uusi.db");
        assertThatThrownBy(() -> new Founding(round.clock(), Round.MESSAGES)
                        .found(archive, List.of(guide), directory.resolve("yksikot.csv")))
                .isInstanceOfSatisfying(
                        OfficeException.class,
                        refused -> assertThat(refused.problems()).hasSizeGreaterThan(5));
        assertThat(archive).doesNotExist();
        assertThat(KeyPlace.beside(archive).file()).doesNotExist();
    }

    @Test
    void an_archive_is_never_founded_over_another() {
        assertThatThrownBy(() -> new Founding(round.clock(), Round.MESSAGES)
                        .found(
                                round.archive(),
                                List.of(directory.resolve("runko.json")),
                                directory.resolve("yksikot.csv")))
                .hasMessageContaining("storage-exists");
        assertThat(KeyPlace.beside(round.archive()).file()).exists();
    }
}
