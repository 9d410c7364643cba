package fi.pirtti.facilitation.rehearsal;

import fi.pirtti.domain.discussion.Participants;
import fi.pirtti.domain.discussion.Preparation;
import fi.pirtti.domain.discussion.Unit;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.exchange.age.AgeIdentity;
import fi.pirtti.exchange.envelope.SigningKey;
import fi.pirtti.exchange.guide.GuideCodec;
import fi.pirtti.exchange.invitation.Invitation;
import fi.pirtti.exchange.invitation.InvitationCodec;
import fi.pirtti.facilitation.DiscussionSession;
import fi.pirtti.facilitation.FacilitatorDesk;
import fi.pirtti.facilitation.OpenResult;
import fi.pirtti.storage.workspace.Workspace;
import fi.pirtti.support.Ids;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;

/** A workspace with one discussion of the shortened guide, to which a made-up team of seven is invited. */
final class Rehearsal implements AutoCloseable {
    static final String CONSULTATION = "pirtti-harjoitus";

    private static final int DAYS_OPEN = 7;

    private final Workspace workspace;
    private final FacilitatorDesk desk;
    private final UUID discussion;

    private Rehearsal(Workspace workspace, FacilitatorDesk desk, UUID discussion) {
        this.workspace = workspace;
        this.desk = desk;
        this.discussion = discussion;
    }

    /** A rehearsal whose files lie in {@code directory}, ready to be held. */
    static Rehearsal in(Path directory, Clock clock, String language) {
        byte[] invitation = invitation(clock, guide(clock), language);
        Workspace workspace = Workspace.open(directory, clock).orElseThrow();
        try {
            FacilitatorDesk desk = new FacilitatorDesk(workspace, clock);
            if (!(desk.open("rehearsal", invitation) instanceof OpenResult.Invited invited)) {
                throw new IllegalStateException("the rehearsal's own invitation was refused");
            }
            DiscussionSession session = desk.session(invited.discussion());
            Preparation arranged = session.preparation()
                    .withExpected(new Participants(MadeUpTeam.SIZE, new TreeMap<>()))
                    .withWall(List.of(language), Preparation.WallText.LARGE, true);
            session.prepare(arranged).commit();
            return new Rehearsal(workspace, desk, invited.discussion());
        } catch (RuntimeException e) {
            workspace.close();
            throw e;
        }
    }

    FacilitatorDesk desk() {
        return desk;
    }

    UUID discussion() {
        return discussion;
    }

    @Override
    public void close() {
        workspace.close();
    }

    /** Signed and sealed to keys that nobody keeps: what is sealed in a rehearsal, no one can open. */
    private static byte[] invitation(Clock clock, Guide guide, String language) {
        SigningKey nobodys = SigningKey.generate();
        Invitation invitation = new Invitation(
                Ids.newUuid(clock),
                CONSULTATION,
                nobodys.verifyKey(),
                new Unit(CONSULTATION, guide.title().in(language), "", "", new TreeMap<>()),
                GuideCodec.write(guide),
                List.of(
                        AgeIdentity.generate().recipient(),
                        AgeIdentity.generate().recipient()),
                clock.instant().plus(DAYS_OPEN, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS),
                Invitation.newSeed());
        return InvitationCodec.write(invitation, nobodys);
    }

    private static Guide guide(Clock clock) {
        try (InputStream in = Rehearsal.class.getResourceAsStream("/fi/pirtti/sample/harjoitus.guide.json")) {
            if (in == null) {
                throw new IllegalStateException("The program's files are incomplete: the rehearsal's guide");
            }
            LocalDate today = LocalDate.now(clock);
            return GuideCodec.read(in.readAllBytes()).orElseThrow().between(today, today.plusDays(DAYS_OPEN));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
