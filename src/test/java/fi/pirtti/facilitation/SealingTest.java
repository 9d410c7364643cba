package fi.pirtti.facilitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.Idea;
import fi.pirtti.domain.discussion.Judgement;
import fi.pirtti.domain.discussion.Origin;
import fi.pirtti.domain.discussion.Participants;
import fi.pirtti.exchange.bundle.Bundle;
import fi.pirtti.exchange.bundle.BundleReader;
import fi.pirtti.exchange.discussion.DiscussionCodec;
import fi.pirtti.exchange.envelope.Sha256;
import fi.pirtti.exchange.invitation.InvitationCodec;
import fi.pirtti.exchange.receipt.Receipt;
import fi.pirtti.exchange.receipt.ReceiptCodec;
import fi.pirtti.facilitation.sample.SampleDiscussions;
import fi.pirtti.storage.workspace.SealedBundle;
import fi.pirtti.storage.workspace.Workspace;
import fi.pirtti.storage.workspace.WorkspaceOpening;
import fi.pirtti.support.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealingTest {
    private static final OffsetDateTime NINE = OffsetDateTime.parse("2022-05-02T09:00:00+03:00");

    @TempDir
    Path home;

    private Workspace workspace;
    private FacilitatorDesk desk;
    private UUID id;

    @BeforeEach
    void invite() {
        open();
        id = ((OpenResult.Invited) desk.open("a", Round.file())).discussion();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void the_office_finds_in_the_bundle_what_the_team_said() throws IOException {
        hold();
        Discussion held = desk.session(id).discussion();
        SealedBundle sealed = sealed();
        assertThat(sealed.file()).hasFileName("Vastaus - Neuvola, Hankasalmi - 1.pirtti");
        assertThat(sealed.size()).isEqualTo(Files.size(sealed.file()));
        byte[] file = Files.readAllBytes(sealed.file());
        assertThat(sealed.sha256()).isEqualTo(Sha256.hex(file));
        Bundle bundle = opened(file);
        assertThat(bundle.isSignedBy(Round.invitation(Round.unit()).signingKey().verifyKey()))
                .isTrue();
        assertThat(bundle.statement().manifestSha256()).isEqualTo(sealed.manifestSha256());
        assertThat(bundle.statement().previous()).isNull();
        assertThat(bundle.guideJson()).isEqualTo(Round.guideJson());
        assertThat(DiscussionCodec.read(bundle.discussionJson(), Round.guide()).orElseThrow())
                .isEqualTo(held.sealed());
        assertThat(Files.list(out())).containsExactly(sealed.file());
        String summary = new String(bundle.summaryHtml(), StandardCharsets.UTF_8);
        assertThat(summary).contains("Neuvola, Hankasalmi").endsWith("</html>\n");
    }

    @Test
    void a_sealed_discussion_takes_no_edits_and_reads_the_same_after_reopening() {
        hold();
        sealed();
        DiscussionSession session = desk.session(id);
        assertThat(session.isSealed()).isTrue();
        assertThat(session.canUndo()).isFalse();
        assertThatThrownBy(() -> session.apply(idea("i99", "myöhässä"))).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> desk.seal(session, out())).isInstanceOf(IllegalStateException.class);
        Discussion sealed = session.discussion();
        reopenProgram();
        assertThat(desk.session(id).isSealed()).isTrue();
        assertThat(desk.session(id).discussion()).isEqualTo(sealed);
        assertThat(desk.discussions().getFirst().phase()).isEqualTo(DiscussionSummary.Phase.SEALED);
    }

    @Test
    void deleted_text_is_gone_from_every_file_of_the_workspace() throws IOException {
        desk.tidy();
        DiscussionSession session = desk.session(id);
        session.apply(new Edit.StartSitting(1, NINE, Participants.NONE)).commit();
        for (int i = 1; i <= 300; i++) {
            session.apply(idea("i" + i, "Säilyvä ajatus numero " + i)).commit();
        }
        session.apply(idea("i301", "Poistettava salaisuus")).commit();
        session.apply(idea("i302", "Kumottava salaisuus")).commit();
        session.undo().orElseThrow().commit();
        session.apply(idea("i303", "Muutettava salaisuus")).commit();
        session.apply(new Edit.SetIdea("nykytila", new Idea("i303", "muutettu", null, Origin.SPOKEN, 1)))
                .commit();
        session.apply(new Edit.RemoveIdea("nykytila", "i301")).commit();
        session.apply(new Edit.SetStatement("visio", "Luonnos, salaisuus")).commit();
        session.apply(new Edit.KeepDraft("visio")).commit();
        session.apply(new Edit.SetStatement("visio", "Lopullinen lause")).commit();
        reopenProgram();
        desk.tidy();
        Files.createDirectories(home.resolve("w/backups"));
        assertThat(filesHolding("salaisuus")).isNotEmpty();
        SealResult.Sealed result = (SealResult.Sealed) desk.seal(desk.session(id), out());
        assertThat(result.erased()).isTrue();
        assertThat(filesHolding("salaisuus")).isEmpty();
        assertThat(filesHolding("Lopullinen lause")).isNotEmpty();
        workspace.close();
        assertThat(filesHolding("salaisuus")).isEmpty();
        open();
    }

    @Test
    void deleted_text_is_gone_from_a_damaged_workspace_that_was_set_aside() throws IOException {
        desk.tidy();
        DiscussionSession session = desk.session(id);
        session.apply(new Edit.StartSitting(1, NINE, Participants.NONE)).commit();
        session.apply(idea("i1", "Poistettava salaisuus")).commit();
        damageAndRestore();
        sealed();
        assertThat(filesHolding("salaisuus")).isEmpty();
    }

    @Test
    void a_damaged_workspace_from_before_the_discussion_is_left_alone() throws IOException {
        Path aside = Files.createDirectories(home.resolve("w/damaged-" + (Round.CLOCK.millis() - 1_000)));
        Files.writeString(aside.resolve("workspace.sqlite"), "all that is left of another discussion");
        sealed();
        assertThat(aside.resolve("workspace.sqlite")).exists();
    }

    /** The file breaks; the newest good copy takes its place, and what was broken is set aside with all it holds. */
    private void damageAndRestore() throws IOException {
        workspace.close();
        Path file = home.resolve("w/workspace.sqlite");
        byte[] bytes = Files.readAllBytes(file);
        java.util.Arrays.fill(bytes, 0, 64, (byte) 7);
        Files.write(file, bytes);
        workspace = ((WorkspaceOpening.Damaged) Workspace.open(home.resolve("w"), Round.CLOCK)).restore();
        desk = new FacilitatorDesk(workspace, Round.CLOCK);
        assertThat(filesHolding("salaisuus")).anyMatch(path -> path.toString().contains("damaged-"));
    }

    @Test
    void the_next_revision_names_the_one_before_and_keeps_all_that_was_sealed() throws IOException {
        hold();
        SealedBundle first = sealed();
        DiscussionSession session = desk.session(id);
        session.reopen().commit();
        assertThat(session.discussion().revision()).isEqualTo(2);
        assertThat(session.canUndo()).isFalse();
        session.apply(idea("i900", "Lisäys toiseen versioon")).commit();
        reopenProgram();
        assertThat(desk.discussions().getFirst().phase()).isEqualTo(DiscussionSummary.Phase.IN_PROGRESS);
        SealedBundle second = sealed();
        Bundle bundle = opened(Files.readAllBytes(second.file()));
        assertThat(second.file()).hasFileName("Vastaus - Neuvola, Hankasalmi - 2.pirtti");
        assertThat(bundle.statement().revision()).isEqualTo(2);
        assertThat(bundle.statement().previous()).isEqualTo(first.manifestSha256());
        assertThat(new String(bundle.discussionJson(), StandardCharsets.UTF_8)).contains("Lisäys toiseen versioon");
    }

    @Test
    void a_receipt_for_the_sealed_revision_acknowledges_it() {
        hold();
        SealedBundle sealed = sealed();
        Receipt receipt = new Receipt(
                Round.CONSULTATION, Round.INVITATION, id, 1, sealed.manifestSha256(), Round.MORNING.plusSeconds(60));
        assertThat(desk.open("Kuittaus.pirtti", ReceiptCodec.write(receipt, Round.OFFICE)))
                .isEqualTo(new OpenResult.Acknowledged(id, 1, Round.MORNING.plusSeconds(60)));
        assertThat(desk.discussions().getFirst().phase()).isEqualTo(DiscussionSummary.Phase.ACKNOWLEDGED);
        Receipt other = new Receipt(Round.CONSULTATION, Round.INVITATION, id, 1, "0".repeat(64), Round.MORNING);
        assertThat(FileOpeningTest.code(desk.open("x", ReceiptCodec.write(other, Round.OFFICE))))
                .isEqualTo("open-receipt-differs");
    }

    @Test
    void nothing_is_sealed_while_a_finding_is_open() {
        DiscussionSession session = desk.session(id);
        session.apply(new Edit.StartSitting(1, NINE, Participants.NONE)).commit();
        session.apply(idea("i1", "soita 040 1234567")).commit();
        assertThat(refused(desk.seal(session, out())).code()).isEqualTo("seal-findings");
        session.apply(new Edit.Judge(new Judgement.NoIdentifier("040 1234567"), true))
                .commit();
        assertThat(desk.seal(session, out())).isInstanceOf(SealResult.Sealed.class);
    }

    @Test
    void what_is_not_in_order_is_told_and_nothing_changes() throws IOException {
        UUID open = ((OpenResult.Invited) desk.open(
                        "b",
                        InvitationCodec.write(
                                Round.invitation(new UUID(5, 5), Round.OFFICE, null, new byte[32]), Round.OFFICE)))
                .discussion();
        SealResult result = desk.seal(desk.session(open), out());
        assertThat(refused(result).code()).isEqualTo("seal-blocked");
        assertThat(((SealResult.Refused) result).details())
                .extracting(Problem::pointer)
                .contains("/unit/name");
        Path file = Files.writeString(home.resolve("a file"), "in the way");
        assertThat(refused(desk.seal(desk.session(id), file)).code()).isEqualTo("seal-unwritable");
        desk.session(id)
                .apply(new Edit.StartSitting(1, NINE, Participants.NONE))
                .commit();
        assertThat(desk.discussions()).allMatch(summary -> summary.bundle() == null);
    }

    @Test
    void a_file_in_the_way_is_not_overwritten() throws IOException {
        Path taken = Files.createDirectories(out()).resolve("Vastaus - Neuvola, Hankasalmi - 1.pirtti");
        Files.writeString(taken, "older");
        assertThat(sealed().file()).hasFileName("Vastaus - Neuvola, Hankasalmi - 1 (2).pirtti");
        assertThat(taken).hasContent("older");
    }

    @Test
    void a_bundle_whose_sealing_was_not_recorded_is_found_at_the_next_start_and_not_sealed_again() throws IOException {
        hold();
        SealedBundle written = writtenAndCut();
        reopenProgram();
        assertThat(desk.discussions().getFirst().phase()).isEqualTo(DiscussionSummary.Phase.SEALED);
        assertThat(desk.session(id).isSealed()).isTrue();
        assertThat(workspace.sealings().bundles(id)).containsExactly(written);
        desk.session(id).reopen().commit();
        SealedBundle second = sealed();
        assertThat(second.revision()).isEqualTo(2);
        assertThat(opened(Files.readAllBytes(second.file())).statement().previous())
                .isEqualTo(written.manifestSha256());
    }

    @Test
    void a_revision_that_may_have_got_out_is_never_sealed_with_other_content() throws IOException {
        hold();
        SealedBundle taken = writtenAndCut();
        Files.move(taken.file(), home.resolve("taken away.pirtti"));
        reopenProgram();
        assertThat(desk.discussions().getFirst().phase()).isEqualTo(DiscussionSummary.Phase.IN_PROGRESS);
        assertThat(desk.session(id).isSealed()).isFalse();
        desk.session(id).apply(idea("i901", "Lisäys katkon jälkeen")).commit();
        SealedBundle next = sealed();
        assertThat(next.revision()).isEqualTo(2);
        assertThat(opened(Files.readAllBytes(next.file())).statement().revision())
                .isEqualTo(2);
        reopenProgram();
        assertThat(workspace.sealings().bundles(id)).containsExactly(next);
    }

    @Test
    void a_sealing_that_was_refused_leaves_nothing_begun_and_keeps_its_revision() throws IOException {
        hold();
        Path file = Files.writeString(home.resolve("a file"), "in the way");
        refused(desk.seal(desk.session(id), file));
        assertThat(workspace.sealings().interrupted()).isEmpty();
        assertThat(sealed().revision()).isEqualTo(1);
        assertThat(workspace.sealings().interrupted()).isEmpty();
    }

    /** What is on the disks when the power goes between the bundle's appearing and the record of it. */
    private SealedBundle writtenAndCut() {
        DiscussionSession session = desk.session(id);
        BundleFile.Result result = BundleFile.write(
                session.signedInvitation(),
                session.guide(),
                session.discussion().sealed(),
                null,
                out(),
                Round.MORNING,
                begun -> workspace.sealings().begin(id, begun));
        return ((BundleFile.Result.Written) result).bundle();
    }

    private void hold() {
        for (Edit edit : SampleDiscussions.edits(Round.guide(), Round.unit(), 16, 5, "fi")) {
            desk.session(id).apply(edit).commit();
        }
    }

    private SealedBundle sealed() {
        SealResult result = desk.seal(desk.session(id), out());
        assertThat(result).isInstanceOf(SealResult.Sealed.class);
        return ((SealResult.Sealed) result).bundle();
    }

    private static Problem refused(SealResult result) {
        assertThat(result).isInstanceOf(SealResult.Refused.class);
        return ((SealResult.Refused) result).reason();
    }

    private static Bundle opened(byte[] file) {
        BundleReader.Result result = BundleReader.open(file, List.of(Round.READER));
        assertThat(result).isInstanceOf(BundleReader.Result.Opened.class);
        return ((BundleReader.Result.Opened) result).bundle();
    }

    private List<Path> filesHolding(String text) throws IOException {
        try (Stream<Path> files = Files.walk(home.resolve("w"))) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> holds(file, text))
                    .toList();
        }
    }

    private static boolean holds(Path file, String text) {
        try {
            String needle = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(needle);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Edit idea(String idea, String text) {
        return new Edit.AddIdea("nykytila", new Idea(idea, text, null, Origin.SPOKEN, 1));
    }

    private Path out() {
        return home.resolve("out");
    }

    private void reopenProgram() {
        workspace.close();
        open();
    }

    private void open() {
        workspace = Workspace.open(home.resolve("w"), Round.CLOCK).orElseThrow();
        desk = new FacilitatorDesk(workspace, Round.CLOCK);
    }
}
