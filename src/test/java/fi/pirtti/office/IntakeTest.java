package fi.pirtti.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.GuideRef;
import fi.pirtti.domain.discussion.Idea;
import fi.pirtti.domain.discussion.Origin;
import fi.pirtti.domain.discussion.Unit;
import fi.pirtti.exchange.age.AgeIdentity;
import fi.pirtti.exchange.bundle.BundleLimits;
import fi.pirtti.exchange.envelope.SigningKey;
import fi.pirtti.exchange.invitation.Invitation;
import fi.pirtti.exchange.receipt.Receipt;
import fi.pirtti.exchange.receipt.ReceiptCodec;
import fi.pirtti.storage.archive.StoredDiscussion;
import fi.pirtti.storage.archive.StoredRevision;
import fi.pirtti.support.Progress;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IntakeTest {
    @TempDir
    Path directory;

    private Round round;
    private Invitation invitation;
    private Discussion discussion;

    @BeforeEach
    void publish() throws Exception {
        round = new Round(directory);
        invitation = round.invitation("Kotihoito, Keuruu");
        discussion = Round.discussion(invitation, 1);
    }

    @AfterEach
    void close() {
        round.close();
    }

    @Test
    void every_character_that_was_sealed_is_found_in_the_archive() throws Exception {
        assertOutcome(round.imported(Round.sealed(invitation, discussion)), Outcome.ACCEPTED, null);
        assertThat(round.store().newest(Set.of()))
                .containsExactly(new StoredDiscussion(invitation.id(), "KS-1", discussion));
    }

    @Test
    void what_was_imported_before_changes_nothing_even_when_it_was_sealed_anew() throws Exception {
        round.imported(Round.sealed(invitation, discussion));
        assertOutcome(round.imported(Round.sealed(invitation, discussion)), Outcome.ALREADY_IMPORTED, null);
        assertThat(revisions()).hasSize(1);
    }

    @Test
    void another_content_for_the_same_revision_is_a_conflict_and_both_are_kept() throws Exception {
        round.imported(Round.sealed(invitation, discussion));
        Discussion other = discussion.apply(
                new Edit.AddIdea("nykytila", new Idea("i900", "Jotain muuta", "haaste", Origin.LATER, 1)));
        assertOutcome(round.imported(Round.sealed(invitation, other)), Outcome.CONFLICT, null);
        assertOutcome(round.imported(Round.sealed(invitation, other)), Outcome.ALREADY_IMPORTED, null);
        assertThat(revisions())
                .extracting(StoredRevision::revision, each -> each.state().name())
                .containsExactly(tuple(1, "NEWEST"), tuple(1, "CONFLICT"));
    }

    @Test
    void each_file_is_told_of_when_it_is_on_disk() throws Exception {
        round.arrives("a.pirtti", Round.sealed(invitation, discussion));
        round.arrives("b.pirtti", "roskaa".getBytes(StandardCharsets.UTF_8));
        List<String> told = new ArrayList<>();
        ImportReport report = Intake.into(round.office, round.clock())
                .run(
                        List.of(round.inbox),
                        Progress.NONE,
                        file -> told.add(Path.of(file.path()).getFileName() + " " + file.outcome() + " "
                                + round.store().quarantined(false).size()));
        assertThat(told).containsExactly("a.pirtti ACCEPTED 1", "b.pirtti QUARANTINED 1");
        assertThat(report.files()).hasSize(2);
    }

    @Test
    void one_file_in_quarantine_is_examined_again_and_no_other() throws Exception {
        round.arrives("a.pirtti", "roskaa".getBytes(StandardCharsets.UTF_8));
        round.arrives("b.pirtti", "muuta roskaa".getBytes(StandardCharsets.UTF_8));
        Intake intake = Intake.into(round.office, round.clock());
        intake.run(List.of(round.inbox), Progress.NONE);
        long second = round.store().quarantined(false).getLast().id();
        assertThat(intake.retry(second).path()).endsWith("b.pirtti");
        assertThat(round.store().quarantined(false)).hasSize(2);
    }

    @Test
    void a_higher_revision_supersedes_and_history_stays() throws Exception {
        round.imported(Round.sealed(invitation, discussion));
        assertOutcome(round.imported(Round.sealed(invitation, discussion.withRevision(3))), Outcome.SUPERSEDING, null);
        assertThat(revisions())
                .extracting(StoredRevision::revision, each -> each.state().name())
                .containsExactly(tuple(1, "HISTORY"), tuple(3, "NEWEST"));
    }

    @Test
    void a_lower_revision_is_kept_as_history_whenever_it_comes() throws Exception {
        round.imported(Round.sealed(invitation, discussion.withRevision(3)));
        FileOutcome late = round.imported(Round.sealed(invitation, discussion.withRevision(2)));
        assertOutcome(late, Outcome.ACCEPTED, null);
        assertThat(late.history()).isTrue();
        assertThat(round.store().newest(Set.of()))
                .extracting(each -> each.discussion().revision())
                .containsExactly(3);
    }

    @Test
    void two_discussions_of_one_unit_both_count() throws Exception {
        round.imported(Round.sealed(invitation, discussion));
        assertOutcome(
                round.imported(Round.sealed(invitation, Round.discussion(invitation, 2))), Outcome.ACCEPTED, null);
        assertThat(round.store().newest(Set.of())).hasSize(2);
    }

    @Test
    void an_answer_after_the_last_day_is_quarantined_until_a_human_releases_it_with_a_note() throws Exception {
        round.now = invitation.expires();
        assertOutcome(round.imported(Round.sealed(invitation, discussion)), Outcome.QUARANTINED, "expired-invitation");
        long id = round.store().quarantined(false).getFirst().id();
        assertOutcome(
                Intake.into(round.office, round.clock()).release(id, "Sovittu puhelimessa"), Outcome.ACCEPTED, null);
        assertThat(round.store().quarantined(false)).isEmpty();
        assertThat(round.store().quarantined(true).getFirst().note()).isEqualTo("Sovittu puhelimessa");
        assertThat(round.store().newest(Set.of())).hasSize(1);
    }

    @Test
    void an_answer_by_a_revoked_invitation_is_quarantined() throws Exception {
        round.store().update(writer -> writer.revoke(invitation.id(), round.now));
        assertOutcome(round.imported(Round.sealed(invitation, discussion)), Outcome.QUARANTINED, "revoked-invitation");
    }

    @Test
    void an_answer_to_an_invitation_that_was_never_sent_is_quarantined() throws Exception {
        Invitation forged = copy(UUID.randomUUID(), invitation.guideJson());
        assertOutcome(round.imported(Round.sealed(forged, discussion)), Outcome.QUARANTINED, "unknown-invitation");
    }

    @Test
    void an_answer_to_another_consultation_is_quarantined() throws Exception {
        byte[] sealed = Round.sealed(
                invitation, discussion, "toinen-kierros", invitation.signingKey(), invitation.recipients());
        assertOutcome(round.imported(sealed), Outcome.QUARANTINED, "wrong-consultation");
    }

    @Test
    void an_answer_signed_by_another_key_is_quarantined_and_cannot_be_released() throws Exception {
        byte[] sealed = Round.sealed(
                invitation, discussion, invitation.consultation(), SigningKey.generate(), invitation.recipients());
        assertOutcome(round.imported(sealed), Outcome.QUARANTINED, "bad-signature");
        long id = round.store().quarantined(false).getFirst().id();
        assertOutcome(
                Intake.into(round.office, round.clock()).release(id, "luotan"), Outcome.QUARANTINED, "bad-signature");
    }

    @Test
    void an_answer_sealed_for_others_is_quarantined() throws Exception {
        byte[] sealed = Round.sealed(
                invitation,
                discussion,
                invitation.consultation(),
                invitation.signingKey(),
                List.of(AgeIdentity.generate().recipient()));
        assertOutcome(round.imported(sealed), Outcome.QUARANTINED, "undecryptable");
    }

    @Test
    void an_answer_to_an_unknown_guide_is_quarantined() throws Exception {
        byte[] changed = new String(invitation.guideJson(), StandardCharsets.UTF_8)
                .replace("Sama sana", "Toinen sana")
                .getBytes(StandardCharsets.UTF_8);
        Invitation other = copy(invitation.id(), changed);
        Discussion answered = withGuide(discussion, other.guideSha256());
        assertOutcome(round.imported(Round.sealed(other, answered)), Outcome.QUARANTINED, "unknown-guide");
    }

    @Test
    void an_answer_that_says_another_unit_or_revision_than_its_seal_is_malformed() throws Exception {
        Discussion posing =
                discussion.apply(new Edit.SetUnit(new Unit("KS-2", "Neuvola, Keuruu", "", "", new TreeMap<>())));
        assertOutcome(round.imported(Round.sealed(invitation, posing)), Outcome.QUARANTINED, "malformed");
    }

    @Test
    void damaged_and_foreign_files_are_quarantined_and_the_batch_goes_on() throws Exception {
        byte[] good = Round.sealed(invitation, discussion);
        byte[] cut = Arrays.copyOf(good, good.length - 9);
        Path folder = Files.createDirectories(round.inbox.resolve("ali/kansio"));
        round.arrives("a cut.pirtti", cut);
        round.arrives("b empty.pirtti", new byte[0]);
        round.arrives("c letter.docx", "Hei hanketoimisto".getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve("d good.bin"), good);
        List<Long> reported = new ArrayList<>();
        ImportReport report = Intake.into(round.office, round.clock()).run(List.of(round.inbox), new Progress() {
            @Override
            public void report(long done, long total) {
                reported.add(done);
                assertThat(total).isEqualTo(4);
            }

            @Override
            public boolean cancelled() {
                return false;
            }
        });
        assertThat(report.files())
                .extracting(
                        file -> Path.of(file.path()).getFileName().toString(),
                        FileOutcome::outcome,
                        FileOutcome::reason)
                .containsExactly(
                        tuple("a cut.pirtti", Outcome.QUARANTINED, "undecryptable"),
                        tuple("d good.bin", Outcome.ACCEPTED, null),
                        tuple("b empty.pirtti", Outcome.QUARANTINED, "malformed"),
                        tuple("c letter.docx", Outcome.QUARANTINED, "malformed"));
        assertThat(report.hasFindings()).isTrue();
        assertThat(reported).last().isEqualTo(4L);
        assertThat(round.store().quarantined(1))
                .hasValueSatisfying(each -> assertThat(each.content()).isEqualTo(cut));
    }

    @Test
    void a_batch_that_was_interrupted_is_simply_run_again() throws Exception {
        for (int i = 0; i < 60; i++) {
            round.arrives("v%02d.pirtti".formatted(i), Round.sealed(invitation, Round.discussion(invitation, 100 + i)));
        }
        boolean[] stop = {false};
        Progress interrupting = new Progress() {
            @Override
            public void report(long done, long total) {
                stop[0] = true;
            }

            @Override
            public boolean cancelled() {
                return stop[0];
            }
        };
        ImportReport first = Intake.into(round.office, round.clock()).run(List.of(round.inbox), interrupting);
        assertThat(first.count(Outcome.ACCEPTED)).isEqualTo(50);
        round.office.close();
        round.office = OfficeArchive.open(round.archive());
        ImportReport second = Intake.into(round.office, round.clock()).run(List.of(round.inbox), Progress.NONE);
        assertThat(second.count(Outcome.ALREADY_IMPORTED)).isEqualTo(50);
        assertThat(second.count(Outcome.ACCEPTED)).isEqualTo(10);
    }

    @Test
    void a_file_over_the_limit_is_never_taken_into_memory() throws Exception {
        Path huge = round.inbox.resolve("huge.pirtti");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(BundleLimits.MAX_SEALED + 1L);
        }
        ImportReport report = Intake.into(round.office, round.clock()).run(List.of(huge), Progress.NONE);
        assertOutcome(report.files().getFirst(), Outcome.QUARANTINED, "over-limit");
        assertThat(round.store().quarantined(false).getFirst().content()).isNull();
    }

    @Test
    void what_waits_is_tried_again_when_its_reason_may_be_gone() throws Exception {
        round.now = invitation.expires();
        round.imported(Round.sealed(invitation, discussion));
        round.now = Round.PUBLISHED;
        ImportReport report = Intake.into(round.office, round.clock()).retry(Progress.NONE);
        assertThat(report.count(Outcome.ACCEPTED)).isEqualTo(1);
        assertThat(round.store().quarantined(false)).isEmpty();
    }

    @Test
    void a_receipt_signed_by_the_consultation_is_written_for_every_answer_that_has_arrived() throws Exception {
        Path file = round.arrives("v.pirtti", Round.sealed(invitation, discussion));
        Path receipts = directory.resolve("kuittaukset");
        for (int times = 0; times < 2; times++) {
            Intake.withReceipts(round.office, round.clock(), receipts).run(List.of(file), Progress.NONE);
        }
        Receipt receipt = ReceiptCodec.read(
                        Files.readAllBytes(receipts.resolve("Kuittaus - Kotihoito, Keuruu - 1.pirtti")),
                        invitation.consultationKey())
                .orElseThrow();
        assertThat(receipt.discussion()).isEqualTo(discussion.id());
        assertThat(receipts).isDirectoryContaining("glob:**.pirtti");
        assertThat(Files.list(receipts)).hasSize(1);
    }

    private List<StoredRevision> revisions() {
        return round.store().write(writer -> writer.revisions(invitation.id(), discussion.id()));
    }

    private static void assertOutcome(FileOutcome file, Outcome outcome, String reason) {
        assertThat(file).extracting(FileOutcome::outcome, FileOutcome::reason).containsExactly(outcome, reason);
    }

    private Invitation copy(UUID id, byte[] guideJson) {
        return new Invitation(
                id,
                invitation.consultation(),
                invitation.consultationKey(),
                invitation.unit().orElseThrow(),
                guideJson,
                invitation.recipients(),
                invitation.expires(),
                invitation.seed());
    }

    private static Discussion withGuide(Discussion from, String sha256) {
        return new Discussion(
                from.id(),
                from.revision(),
                new GuideRef(from.guide().id(), from.guide().version(), sha256),
                from.unit(),
                from.language(),
                from.sittings(),
                from.answers());
    }
}
