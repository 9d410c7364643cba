package fi.pirtti.ui.facilitator;

import fi.pirtti.domain.discussion.Unit;
import fi.pirtti.exchange.age.AgeIdentity;
import fi.pirtti.exchange.envelope.SigningKey;
import fi.pirtti.exchange.invitation.Invitation;
import fi.pirtti.exchange.invitation.InvitationCodec;
import fi.pirtti.facilitation.DiscussionSession;
import fi.pirtti.facilitation.FacilitatorDesk;
import fi.pirtti.storage.workspace.Workspace;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A real desk on a real workspace, on which one invitation with the sample guide has been opened. */
public final class InvitedDesk implements AutoCloseable {
    private static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");

    public static final Clock CLOCK =
            Clock.fixed(LocalDateTime.of(2022, 5, 16, 10, 4).atZone(ZONE).toInstant(), ZONE);

    private final Path home;
    private Workspace workspace;
    private FacilitatorDesk desk;
    private final UUID discussion;

    /**
     * A desk in {@code home}.
     *
     * @param unitNamed whether the invitation names the unit; otherwise it is an open one
     */
    public InvitedDesk(Path home, boolean unitNamed) throws IOException {
        this.home = home;
        workspace = Workspace.open(home.resolve("w"), CLOCK).orElseThrow();
        desk = new FacilitatorDesk(workspace, CLOCK);
        desk.open(invitationFile(unitNamed));
        discussion = desk.discussions().getFirst().id();
    }

    /** The discussion that answers the invitation. */
    public UUID discussion() {
        return discussion;
    }

    public FacilitatorDesk desk() {
        return desk;
    }

    public DiscussionSession session() {
        return desk.session(discussion);
    }

    /** What is on disk, read by a program started anew. */
    public DiscussionSession reread() {
        workspace.close();
        workspace = Workspace.open(home.resolve("w"), CLOCK).orElseThrow();
        desk = new FacilitatorDesk(workspace, CLOCK);
        return session();
    }

    @Override
    public void close() {
        workspace.close();
    }

    private Path invitationFile(boolean unitNamed) throws IOException {
        SigningKey office = SigningKey.of(new byte[32]);
        @Nullable
        Unit unit = unitNamed
                ? new Unit(
                        "KS-0101",
                        "Kotihoito, Joutsa",
                        "Joutsan kunta",
                        "Joutsa",
                        new TreeMap<>(Map.of("palvelukokonaisuus", "koti")))
                : null;
        Invitation invitation = new Invitation(
                new UUID(0x0197f1c200007000L, 0x8000000000000001L),
                "keski-suomi-strategia-2022",
                office.verifyKey(),
                unit,
                guide(),
                List.of(
                        AgeIdentity.generate().recipient(),
                        AgeIdentity.generate().recipient()),
                Instant.parse("2022-06-30T00:00:00Z"),
                Invitation.newSeed());
        return Files.write(home.resolve("Kutsu.pirtti"), InvitationCodec.write(invitation, office));
    }

    private static byte[] guide() throws IOException {
        try (InputStream in =
                InvitedDesk.class.getResourceAsStream("/fi/pirtti/sample/keski-suomi-henkilosto.guide.json")) {
            return in.readAllBytes();
        }
    }
}
