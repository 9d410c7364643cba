package fi.pirtti.app;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.JoutsaHomeCare;
import fi.pirtti.domain.discussion.Judgement;
import fi.pirtti.domain.discussion.Unit;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.exchange.age.AgeIdentity;
import fi.pirtti.exchange.envelope.SigningKey;
import fi.pirtti.exchange.invitation.Invitation;
import fi.pirtti.exchange.invitation.InvitationCodec;
import fi.pirtti.exchange.returnsheet.ReturnSheet;
import fi.pirtti.exchange.returnsheet.ReturnSheetCodec;
import fi.pirtti.exchange.returnsheet.ReturnSheetCodecTest;
import fi.pirtti.facilitation.DiscussionSession;
import fi.pirtti.facilitation.FacilitatorDesk;
import fi.pirtti.facilitation.OpenResult;
import fi.pirtti.facilitation.SealResult;
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
    /** The name of the stop at which the settings lie open. */
    static final String SETTINGS = "settings";

    private static final String CONSULTATION = "keski-suomi-strategia-2022";
    private static final UUID INVITATION = new UUID(7, 7);
    private static final SigningKey OFFICE = SigningKey.of(new byte[32]);
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
        stops.add(new Stop("where the wall is", new Place.Run(discussion), "#open-wall"));
        stops.add(new Stop("rehearsal", new Place.Home(), "#rehearse"));
        stops.add(new Stop("sealed", new Place.Review(discussion), this::seal));
        stops.add(new Stop("returned", new Place.Return(discussion), this::takeReturnIn));
        stops.add(new Stop(SETTINGS, new Place.Home(), "#open-settings"));
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

    private void seal() {
        DiscussionSession session = session();
        session.openFindings()
                .forEach(finding -> session.apply(new Edit.Judge(
                                new Judgement.NoIdentifier(finding.identifier().text()), true))
                        .commit());
        assertThat(desk.seal(session, home.resolve("sealed"))).isInstanceOf(SealResult.Sealed.class);
    }

    private void takeReturnIn() {
        ReturnSheet like = ReturnSheetCodecTest.sheet();
        ReturnSheet sheet = new ReturnSheet(
                CONSULTATION,
                INVITATION,
                discussion,
                1,
                like.issued(),
                like.message(),
                like.units(),
                like.participants(),
                like.topics(),
                like.outcomes());
        assertThat(desk.open("Palaute", ReturnSheetCodec.write(sheet, OFFICE))).isInstanceOf(OpenResult.Returned.class);
    }

    private static byte[] invitation() throws IOException {
        try (InputStream guide =
                HeldDesk.class.getResourceAsStream("/fi/pirtti/sample/keski-suomi-henkilosto.guide.json")) {
            Unit unit = JoutsaHomeCare.unit();
            return InvitationCodec.write(
                    new Invitation(
                            INVITATION,
                            CONSULTATION,
                            OFFICE.verifyKey(),
                            unit,
                            guide.readAllBytes(),
                            List.of(
                                    AgeIdentity.generate().recipient(),
                                    AgeIdentity.generate().recipient()),
                            Instant.parse("2022-06-30T00:00:00Z"),
                            new byte[Invitation.SEED_LENGTH]),
                    OFFICE);
        }
    }

    @Override
    public void close() {
        workspace.close();
    }
}
