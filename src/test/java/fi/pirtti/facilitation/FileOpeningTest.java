package fi.pirtti.facilitation;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.exchange.age.AgeFile;
import fi.pirtti.exchange.envelope.Envelope;
import fi.pirtti.exchange.envelope.SigningKey;
import fi.pirtti.exchange.invitation.Invitation;
import fi.pirtti.exchange.invitation.InvitationCodec;
import fi.pirtti.exchange.receipt.Receipt;
import fi.pirtti.exchange.receipt.ReceiptCodec;
import fi.pirtti.exchange.returnsheet.ReturnSheet;
import fi.pirtti.exchange.returnsheet.ReturnSheetCodec;
import fi.pirtti.exchange.returnsheet.ReturnSheetCodecTest;
import fi.pirtti.storage.workspace.Workspace;
import fi.pirtti.support.Problem;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileOpeningTest {
    @TempDir
    Path home;

    private Workspace workspace;
    private FacilitatorDesk desk;

    @BeforeEach
    void open() {
        workspace = Workspace.open(home.resolve("w"), Round.CLOCK).orElseThrow();
        desk = new FacilitatorDesk(workspace, Round.CLOCK);
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    @Test
    void an_invitation_begins_a_discussion_that_home_shows() throws Exception {
        Path file = Files.write(home.resolve("Kutsu - Neuvola, Hankasalmi.pirtti"), Round.file());
        OpenResult.Invited invited = (OpenResult.Invited) desk.open(file);
        assertThat(invited.warnings()).isEmpty();
        assertThat(desk.discussions()).singleElement().satisfies(summary -> {
            assertThat(summary.id()).isEqualTo(invited.discussion());
            assertThat(summary.phase()).isEqualTo(DiscussionSummary.Phase.NOT_STARTED);
            assertThat(summary.invitation()).isEqualTo(invited.invitation());
            assertThat(summary.invitation().unitName()).isEqualTo("Neuvola, Hankasalmi");
            assertThat(summary.invitation().background().in("fi")).isNotBlank();
            assertThat(summary.invitation().title().in("sv")).isEqualTo("Strategisamtal om välfärdsområdet");
            assertThat(summary.standing().steps()).isEqualTo(12);
        });
        assertThat(desk.session(invited.discussion()).guide()).isEqualTo(Round.guide());
        assertThat(desk.session(invited.discussion()).discussion().unit()).isEqualTo(Round.unit());
    }

    @Test
    void the_same_invitation_twice_is_one_discussion() {
        OpenResult.Invited first = (OpenResult.Invited) desk.open("a", Round.file());
        assertThat(desk.open("b", Round.file()))
                .isEqualTo(new OpenResult.AlreadyInvited(first.discussion(), first.invitation()));
        assertThat(desk.discussions()).hasSize(1);
    }

    @Test
    void a_second_key_for_the_consultation_is_refused() {
        desk.open("a", Round.file());
        SigningKey stranger = Round.key(2);
        Invitation forged = Round.invitation(new UUID(3, 3), stranger, Round.unit(), new byte[32]);
        assertThat(code(desk.open("b", InvitationCodec.write(forged, stranger))))
                .isEqualTo("open-another-key");
        assertThat(desk.discussions()).hasSize(1);
    }

    @Test
    void an_open_invitation_names_no_unit() {
        desk.open("a", InvitationCodec.write(Round.invitation(null), Round.OFFICE));
        DiscussionSummary summary = desk.discussions().getFirst();
        assertThat(summary.invitation().open()).isTrue();
        assertThat(desk.session(summary.id()).review().warnings())
                .extracting(warning -> warning.code())
                .contains("unit-missing");
    }

    @Test
    void an_expired_invitation_is_opened_with_a_warning() {
        FacilitatorDesk later =
                new FacilitatorDesk(workspace, InstantSource.fixed(Instant.parse("2022-07-01T00:00:00Z")));
        assertThat(later.open("a", Round.file()))
                .isInstanceOfSatisfying(
                        OpenResult.Invited.class,
                        invited -> assertThat(invited.warnings())
                                .extracting(Problem::code)
                                .containsExactly("invitation-expired"));
    }

    @Test
    void files_that_are_something_else_are_refused_by_name() {
        byte[] cut = Arrays.copyOf(Round.file(), Round.file().length / 2);
        assertThat(code(desk.open("a", cut))).isEqualTo("open-not-pirtti");
        byte[] other = Envelope.sign(InvitationCodec.PAYLOAD_TYPE, "{}".getBytes(StandardCharsets.UTF_8), Round.OFFICE)
                .toJson();
        assertThat(code(desk.open("a", other))).isEqualTo("open-broken");
        assertThat(code(desk.open("a", "hello".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("open-not-pirtti");
        assertThat(code(desk.open("a", Round.guideJson()))).isEqualTo("open-guide");
        assertThat(code(desk.open("a", AgeFile.seal(new byte[] {1}, List.of(Round.READER.recipient())))))
                .isEqualTo("open-bundle");
        assertThat(code(desk.open(
                        "a",
                        Envelope.sign(ReturnSheetCodec.PAYLOAD_TYPE, new byte[0], Round.OFFICE)
                                .toJson())))
                .isEqualTo("open-broken");
        assertThat(code(desk.open(home.resolve("nowhere")))).isEqualTo("open-unreadable");
        assertThat(desk.discussions()).isEmpty();
    }

    @Test
    void a_signature_that_does_not_fit_is_told_as_such() {
        byte[] payload = Envelope.read(Round.file()).orElseThrow().payload();
        byte[] forged = Envelope.sign(InvitationCodec.PAYLOAD_TYPE, payload, Round.key(2))
                .toJson();
        assertThat(code(desk.open("a", forged))).isEqualTo("open-bad-signature");
    }

    @Test
    void receipts_for_what_was_never_here_are_refused() {
        Receipt receipt =
                new Receipt(Round.CONSULTATION, Round.INVITATION, new UUID(1, 1), 1, "0".repeat(64), Round.MORNING);
        assertThat(code(desk.open("a", ReceiptCodec.write(receipt, Round.OFFICE))))
                .isEqualTo("open-receipt-unknown");
        OpenResult.Invited invited = (OpenResult.Invited) desk.open("a", Round.file());
        assertThat(code(desk.open("a", ReceiptCodec.write(receipt, Round.key(2)))))
                .isEqualTo("open-bad-signature");
        assertThat(code(desk.open("a", ReceiptCodec.write(receipt, Round.OFFICE))))
                .isEqualTo("open-receipt-unknown");
        Receipt unsealed = new Receipt(
                Round.CONSULTATION, Round.INVITATION, invited.discussion(), 1, "0".repeat(64), Round.MORNING);
        assertThat(code(desk.open("a", ReceiptCodec.write(unsealed, Round.OFFICE))))
                .isEqualTo("open-receipt-differs");
    }

    static String code(OpenResult result) {
        assertThat(result).isInstanceOf(OpenResult.Refused.class);
        return ((OpenResult.Refused) result).reason().code();
    }

    @Test
    void a_return_sheet_is_believed_only_with_the_pinned_key() {
        assertThat(code(desk.open("p", returned(Round.OFFICE)))).isEqualTo("open-return-unknown");
        UUID id = ((OpenResult.Invited) desk.open("a", Round.file())).discussion();
        assertThat(code(desk.open("p", returned(SigningKey.generate())))).isEqualTo("open-return-forged");
        assertThat(desk.returnSheet(id)).isEmpty();
        assertThat(desk.open("p", returned(Round.OFFICE))).isInstanceOf(OpenResult.Returned.class);
        assertThat(desk.returnSheet(id).orElseThrow().outcomes()).hasSize(1);
    }

    private static byte[] returned(SigningKey key) {
        ReturnSheet any = ReturnSheetCodecTest.sheet();
        return ReturnSheetCodec.write(
                new ReturnSheet(
                        Round.CONSULTATION,
                        Round.INVITATION,
                        any.discussion(),
                        1,
                        any.issued(),
                        null,
                        any.units(),
                        any.participants(),
                        any.topics(),
                        any.outcomes()),
                key);
    }
}
