package fi.pirtti.ui.facilitator.review;

import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.JoutsaHomeCare;
import fi.pirtti.domain.discussion.Judgement;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.Labelled;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.exchange.age.AgeIdentity;
import fi.pirtti.exchange.envelope.SigningKey;
import fi.pirtti.exchange.invitation.Invitation;
import fi.pirtti.exchange.invitation.InvitationCodec;
import fi.pirtti.exchange.returnsheet.OutcomesFile;
import fi.pirtti.exchange.returnsheet.ReturnSheet;
import fi.pirtti.exchange.returnsheet.ReturnSheetCodec;
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
import java.util.ArrayList;
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
        OutcomesFile outcomes = OutcomesFile.read(resource("/fi/pirtti/sample/keski-suomi.outcomes.json"))
                .orElseThrow();
        List<ReturnSheet.Topic> topics = new ArrayList<>();
        for (Step step : guide().steps()) {
            if (step instanceof Step.Scale scale) {
                topics.add(topic(step, ReturnSheet.Measure.MEAN, scale.points(), scale.statements()));
            } else if (step instanceof Step.Choice choice) {
                topics.add(topic(step, ReturnSheet.Measure.SHARE, 1, choice.options()));
            }
        }
        ReturnSheet sheet = new ReturnSheet(
                CONSULTATION,
                INVITATION,
                session.id(),
                1,
                Instant.parse("2022-09-01T08:00:00Z"),
                outcomes.message(),
                620,
                9800,
                topics,
                outcomes.outcomes());
        return ReturnSheetCodec.write(sheet, OFFICE);
    }

    private static ReturnSheet.Topic topic(Step step, ReturnSheet.Measure measure, int most, List<Labelled> items) {
        List<ReturnSheet.Line> lines = new ArrayList<>();
        for (Labelled item : items) {
            double share = (lines.size() + 2.0) / (items.size() + 3);
            lines.add(new ReturnSheet.Line(item.id(), item.label(), share * most, lines.isEmpty() ? null : 0.6 * most));
        }
        return new ReturnSheet.Topic(step.id(), step.kind(), step.title(), measure, most, 600, 9000, lines);
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
