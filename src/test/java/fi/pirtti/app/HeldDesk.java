package fi.pirtti.app;

import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.JoutsaHomeCare;
import fi.pirtti.domain.discussion.Unit;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.exchange.age.AgeIdentity;
import fi.pirtti.exchange.envelope.SigningKey;
import fi.pirtti.exchange.invitation.Invitation;
import fi.pirtti.exchange.invitation.InvitationCodec;
import fi.pirtti.facilitation.DiscussionSession;
import fi.pirtti.facilitation.FacilitatorDesk;
import fi.pirtti.facilitation.OpenResult;
import fi.pirtti.storage.workspace.Workspace;
import fi.pirtti.ui.presenter.WallMemory;
import fi.pirtti.ui.shell.Place;
import fi.pirtti.ui.shell.ScreenFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The program's own screens on a real workspace, with the discussion of the home care of Joutsa held on it. */
final class HeldDesk implements AutoCloseable {
    private static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");

    private final Clock clock =
            Clock.fixed(LocalDateTime.of(2022, 5, 17, 13, 13).atZone(ZONE).toInstant(), ZONE);
    private final Workspace workspace;
    private final FacilitatorDesk desk;
    private final UUID discussion;
    private final Path home;

    HeldDesk(Path home) throws IOException {
        this.home = home;
        workspace = Workspace.open(home.resolve("workspace"), clock).orElseThrow();
        desk = new FacilitatorDesk(workspace, clock);
        discussion = ((OpenResult.Invited) desk.open("Kutsu", invitation())).discussion();
        DiscussionSession session = session();
        for (Edit edit : JoutsaHomeCare.edits(session.guide())) {
            session.apply(edit).commit();
        }
    }

    /**
     * One screen of the desk.
     *
     * @param before what must be so before it is entered
     * @param pressed the button that opens what is to be looked at, if the screen itself is not
     */
    record Stop(
            String name,
            Place place,
            Runnable before,
            @Nullable String pressed) {
        Stop(String name, Place place, Runnable before) {
            this(name, place, before, null);
        }

        Stop(String name, Place place, String pressed) {
            this(name, place, () -> {}, pressed);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    /** All screens, each kind of step one of them. */
    List<Stop> stops() {
        List<Stop> stops = new ArrayList<>();
        stops.add(new Stop("home", new Place.Home(), () -> {}));
        stops.add(new Stop("prepare", new Place.Prepare(discussion), () -> {}));
        for (Step step : session().guide().steps()) {
            stops.add(new Stop("run " + step.kind().wireName(), new Place.Run(discussion), () -> at(step)));
        }
        stops.add(new Stop("review", new Place.Review(discussion), () -> {}));
        stops.add(new Stop("papers", new Place.Prepare(discussion), "#prepare-papers"));
        stops.add(new Stop("from paper", new Place.Transcribe(discussion), () -> {}));
        stops.add(new Stop("afterwards", new Place.NewSitting(discussion, Place.NewSitting.Kind.AFTERWARDS), () -> {}));
        stops.add(new Stop("two machines", new Place.Merge(discussion, null), () -> {}));
        stops.add(new Stop("timetable", new Place.Run(discussion), "#open-time"));
        stops.add(new Stop("skipping", new Place.Run(discussion), "#skip-step"));
        stops.add(new Stop("help", new Place.Review(discussion), "#show-help"));
        return stops;
    }

    ScreenFactory screens() {
        return new FacilitatorScreens(desk, WallMemory.forNow(), Optional.empty(), home, home);
    }

    Clock clock() {
        return clock;
    }

    private DiscussionSession session() {
        return desk.session(discussion);
    }

    private void at(Step step) {
        DiscussionSession session = session();
        session.prepare(session.preparation().withCurrentStep(step.id())).commit();
    }

    private static byte[] invitation() throws IOException {
        try (InputStream guide =
                HeldDesk.class.getResourceAsStream("/fi/pirtti/sample/keski-suomi-henkilosto.guide.json")) {
            SigningKey office = SigningKey.of(new byte[32]);
            Unit unit = JoutsaHomeCare.unit();
            return InvitationCodec.write(
                    new Invitation(
                            new UUID(7, 7),
                            "keski-suomi-strategia-2022",
                            office.verifyKey(),
                            unit,
                            guide.readAllBytes(),
                            List.of(
                                    AgeIdentity.generate().recipient(),
                                    AgeIdentity.generate().recipient()),
                            Instant.parse("2022-06-30T00:00:00Z"),
                            new byte[Invitation.SEED_LENGTH]),
                    office);
        }
    }

    @Override
    public void close() {
        workspace.close();
    }
}
