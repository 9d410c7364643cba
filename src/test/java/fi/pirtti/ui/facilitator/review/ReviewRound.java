package fi.pirtti.ui.facilitator.review;

import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.JoutsaHomeCare;
import fi.pirtti.domain.discussion.Judgement;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.exchange.age.AgeIdentity;
import fi.pirtti.exchange.envelope.SigningKey;
import fi.pirtti.exchange.invitation.Invitation;
import fi.pirtti.exchange.invitation.InvitationCodec;
import fi.pirtti.exchange.returnsheet.ReturnSheetCodec;
import fi.pirtti.exchange.returnsheet.SampleReturn;
import fi.pirtti.facilitation.DiscussionSession;
import fi.pirtti.facilitation.FacilitatorDesk;
import fi.pirtti.facilitation.OpenResult;
import fi.pirtti.storage.workspace.Workspace;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

/** A held discussion in a real workspace, waiting for review. */
final class ReviewRound implements AutoCloseable {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2022-05-19T11:02:00Z"), ZoneId.of("Europe/Helsinki"));
    static final String CONSULTATION = "keski-suomi-strategia-2022";
    static final UUID INVITATION = UUID.fromString("0197f1c2-0000-7000-8000-000000000413");
    static final AgeIdentity READER = AgeIdentity.generate();
    static final SigningKey OFFICE = office();

    final Workspace workspace;
    final FacilitatorDesk desk;
    final DiscussionSession session;

    ReviewRound(Path directory) {
        workspace = Workspace.open(directory, CLOCK).orElseThrow();
        desk = new FacilitatorDesk(workspace, CLOCK);
        OpenResult opened = desk.open("Kutsu - Kotihoito, Joutsa.pirtti", invitation());
        session = desk.session(((OpenResult.Invited) opened).discussion());
        for (Edit edit : JoutsaHomeCare.edits(session.guide())) {
            session.apply(edit);
        }
        session.retry();
    }

    Guide guide() {
        return session.guide();
    }

    private static byte[] invitation() {
        Invitation invitation = new Invitation(
                INVITATION,
                CONSULTATION,
                OFFICE.verifyKey(),
                JoutsaHomeCare.unit(),
                guideJson(),
                List.of(READER.recipient(), AgeIdentity.generate().recipient()),
                Instant.parse("2022-06-30T00:00:00Z"),
                new byte[Invitation.SEED_LENGTH]);
        return InvitationCodec.write(invitation, OFFICE);
    }

    private static SigningKey office() {
        byte[] secret = new byte[32];
        Arrays.fill(secret, (byte) 4);
        return SigningKey.of(secret);
    }

    /** What the office sends back, with the figures of the sample guide's statements and options. */
    byte[] returnSheet() {
        return ReturnSheetCodec.write(SampleReturn.sheet(guide(), CONSULTATION, INVITATION, session.id()), OFFICE);
    }

    private static byte[] guideJson() {
        return resource("/fi/pirtti/sample/keski-suomi-henkilosto.guide.json");
    }

    private static byte[] resource(String path) {
        try (InputStream in = ReviewRound.class.getResourceAsStream(path)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        workspace.close();
    }

    /** Says of everything found that it identifies nobody. */
    void settleFindings() {
        session.openFindings()
                .forEach(finding -> session.apply(new Edit.Judge(
                        new Judgement.NoIdentifier(finding.identifier().text()), true)));
    }
}
