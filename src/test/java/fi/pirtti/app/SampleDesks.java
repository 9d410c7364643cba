package fi.pirtti.app;

import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.JoutsaHomeCare;
import fi.pirtti.domain.discussion.Judgement;
import fi.pirtti.domain.discussion.Participants;
import fi.pirtti.domain.discussion.Preparation.PlannedSitting;
import fi.pirtti.domain.discussion.Unit;
import fi.pirtti.exchange.age.AgeIdentity;
import fi.pirtti.exchange.envelope.SigningKey;
import fi.pirtti.exchange.invitation.Invitation;
import fi.pirtti.exchange.invitation.InvitationCodec;
import fi.pirtti.exchange.receipt.Receipt;
import fi.pirtti.exchange.receipt.ReceiptCodec;
import fi.pirtti.exchange.returnsheet.ReturnSheetCodec;
import fi.pirtti.exchange.returnsheet.SampleReturn;
import fi.pirtti.facilitation.DiscussionSession;
import fi.pirtti.facilitation.FacilitatorDesk;
import fi.pirtti.facilitation.OpenResult;
import fi.pirtti.facilitation.SealResult;
import fi.pirtti.facilitation.TwoMachines;
import fi.pirtti.storage.workspace.Workspace;
import fi.pirtti.ui.facilitator.run.RunFixture;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;

/** Facilitators' desks in every state that a screen can show, each on a real workspace of its own. */
final class SampleDesks implements AutoCloseable {
    private static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2022-05-19T11:02:00Z"), ZONE);
    private static final SigningKey OFFICE = SigningKey.of(new byte[32]);

    /** A desk and the discussion on it that the picture is about. */
    record Sample(FacilitatorDesk desk, Clock clock, UUID discussion) {
        DiscussionSession session() {
            return desk.session(discussion);
        }
    }

    private final Path home;
    private final List<Workspace> open = new ArrayList<>();
    private final List<RunFixture> running = new ArrayList<>();
    private final Map<String, Sample> made = new HashMap<>();

    SampleDesks(Path home) {
        this.home = home;
    }

    /** Nothing has come yet. */
    Sample empty() {
        return made("empty", name -> new Sample(desk(name), CLOCK, new UUID(0, 0)));
    }

    /** An invitation that has just been opened. */
    Sample invited() {
        return made("invited", name -> {
            FacilitatorDesk desk = desk(name);
            return new Sample(desk, CLOCK, invite(desk, 1, JoutsaHomeCare.unit()));
        });
    }

    /** Several discussions, in different states. */
    Sample several() {
        return made("several", name -> {
            FacilitatorDesk desk = desk(name);
            UUID waiting = invite(desk, 1, unit("KS-0101", "Päiväkeskus Kotilampi, Äänekoski", "Äänekoski"));
            invite(desk, 2, unit("KS-0102", "Lastensuojelun avohuolto", "Jyväskylä"));
            DiscussionSession begun = desk.session(invite(desk, 3, JoutsaHomeCare.unit()));
            JoutsaHomeCare.edits(begun.guide()).stream().limit(14).forEach(begun::apply);
            begun.retry();
            hold(desk, desk.session(invite(desk, 4, unit("KS-0413", "Kotihoito, Luhanka", "Luhanka"))), name);
            return new Sample(desk, CLOCK, waiting);
        });
    }

    /** A time agreed on, the team expected. */
    Sample prepared() {
        return prepared("prepared");
    }

    /** The same for a team that answered on paper. */
    Sample onPaper() {
        return prepared("on paper");
    }

    private Sample prepared(String key) {
        return made(key, name -> {
            FacilitatorDesk desk = desk(name);
            DiscussionSession session = desk.session(invite(desk, 1, JoutsaHomeCare.unit()));
            session.prepare(session.preparation()
                            .withExpected(new Participants(18, new TreeMap<>(Map.of("hoito", 13, "tuki", 5))))
                            .withSittings(List.of(
                                    new PlannedSitting(LocalDate.of(2022, 5, 24), LocalTime.of(13, 0), "tervetuloa"),
                                    new PlannedSitting(LocalDate.of(2022, 5, 31), LocalTime.of(13, 0), "visio"))))
                    .commit();
            return new Sample(desk, CLOCK, session.id());
        });
    }

    /** In the middle of the discussion, something in every step; {@code step} is the present one. */
    Sample runningAt(String step) {
        Sample sample = made("running", name -> {
            RunFixture fixture = new RunFixture(home.resolve(name))
                    .inTheMiddleOfIdeas()
                    .filled()
                    .counted();
            running.add(fixture);
            return new Sample(fixture.desk(), fixture.clock(), fixture.id());
        });
        DiscussionSession session = sample.session();
        session.prepare(session.preparation().withCurrentStep(step)).commit();
        return sample;
    }

    /** Just begun: the steps are empty; {@code step} is the present one. */
    Sample begunAt(String step) {
        Sample sample = made("begun", name -> {
            RunFixture fixture = new RunFixture(home.resolve(name));
            running.add(fixture);
            return new Sample(fixture.desk(), fixture.clock(), fixture.id());
        });
        DiscussionSession session = sample.session();
        session.prepare(session.preparation().withCurrentStep(step)).commit();
        return sample;
    }

    /** In the middle of the discussion, on a machine whose disk is taken away when that is asked. */
    Sample beforeTheDiskIsLost() {
        RunFixture fixture = new RunFixture(home.resolve("lost" + running.size())).inTheMiddleOfIdeas();
        running.add(fixture);
        return new Sample(fixture.desk(), fixture.clock(), fixture.id());
    }

    /** No more can be written on the desk that was made last. */
    void loseDisk() {
        running.getLast().loseDisk();
    }

    /** Held by one shift, for another to come. */
    Sample firstShift() {
        RunFixture fixture = new RunFixture(home.resolve("shift" + running.size()))
                .inTheMiddleOfIdeas()
                .counted();
        running.add(fixture);
        return new Sample(fixture.desk(), fixture.clock(), fixture.id());
    }

    /** Much was said, and at length. */
    Sample crowded() {
        return made("crowded", name -> {
            Sample held = held("to be crowded");
            Crowd.edits().forEach(held.session()::apply);
            held.session().retry();
            return held;
        });
    }

    /** Sealed, opened again and added to. */
    Sample revised() {
        return made("revised", name -> {
            Sample held = held("to be revised");
            hold(held.desk(), held.session(), name);
            held.session().reopen().commit();
            Crowd.edits().stream().limit(12).forEach(held.session()::apply);
            held.session().apply(new Edit.SetStatement("visio", "Apu tulee ajoissa, myös syrjäkylille."));
            held.session().apply(new Edit.RemoveIdea("nykytila", "i4"));
            held.session().retry();
            return held;
        });
    }

    /** The office has sent back what came of it. */
    Sample returned() {
        return made("returned", name -> {
            Sample held = held("to be returned");
            hold(held.desk(), held.session(), name);
            held.desk()
                    .open(
                            "Palaute.pirtti",
                            ReturnSheetCodec.write(
                                    SampleReturn.sheet(
                                            held.session().guide(),
                                            "keski-suomi-strategia-2022",
                                            invitation(1),
                                            held.discussion()),
                                    OFFICE));
            return held;
        });
    }

    /** What another machine of the unit that {@link #begunAt} is about shares. */
    Path sharedByAnother() {
        RunFixture another = new RunFixture(home.resolve("another" + running.size()))
                .inTheMiddleOfIdeas()
                .filled();
        running.add(another);
        DiscussionSession other = another.session();
        try {
            return new TwoMachines(other, CLOCK)
                    .share(Files.createDirectories(home.resolve("shared")))
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Held, with findings. */
    Sample held() {
        return held("held");
    }

    /** Held, and nothing stands in the way of sealing. */
    Sample clean() {
        return made("clean", name -> {
            Sample held = held("to be clean");
            dismissAll(held.session());
            return held;
        });
    }

    /** Sealed, on its way to the office. */
    Sample sealed() {
        return sealed("sealed");
    }

    /** The same, to be opened again. */
    Sample reopened() {
        return sealed("reopened");
    }

    private Sample sealed(String key) {
        return made(key, name -> {
            Sample held = held("to be " + name);
            hold(held.desk(), held.session(), name);
            return held;
        });
    }

    /** The office has said that it came. */
    Sample acknowledged() {
        return made("acknowledged", name -> {
            Sample held = held("to be acknowledged");
            SealResult result = hold(held.desk(), held.session(), name);
            if (result instanceof SealResult.Sealed sealed) {
                held.desk().open("Kuittaus.pirtti", receipt(sealed, held.session()));
            }
            return held;
        });
    }

    /** Made once; one sample may be made of another. */
    private Sample made(String name, Function<String, Sample> making) {
        Sample sample = made.get(name);
        if (sample == null) {
            sample = making.apply(name);
            made.put(name, sample);
        }
        return sample;
    }

    @Override
    public void close() {
        running.forEach(RunFixture::close);
        open.forEach(Workspace::close);
    }

    private Sample held(String key) {
        return made(key, name -> {
            FacilitatorDesk desk = desk(name);
            DiscussionSession session = desk.session(invite(desk, 1, JoutsaHomeCare.unit()));
            JoutsaHomeCare.edits(session.guide()).forEach(session::apply);
            session.retry();
            return new Sample(desk, CLOCK, session.id());
        });
    }

    private SealResult hold(FacilitatorDesk desk, DiscussionSession session, String name) {
        if (session.discussion().sittings().isEmpty()) {
            JoutsaHomeCare.edits(session.guide()).forEach(session::apply);
            session.retry();
        }
        dismissAll(session);
        return desk.seal(session, home.resolve(name + " sealed"));
    }

    private static void dismissAll(DiscussionSession session) {
        session.openFindings()
                .forEach(finding -> session.apply(new Edit.Judge(
                        new Judgement.NoIdentifier(finding.identifier().text()), true)));
        session.retry();
    }

    private FacilitatorDesk desk(String name) {
        Workspace workspace = Workspace.open(home.resolve(name), CLOCK).orElseThrow();
        open.add(workspace);
        return new FacilitatorDesk(workspace, CLOCK);
    }

    private static UUID invite(FacilitatorDesk desk, int number, Unit unit) {
        byte[] seed = new byte[Invitation.SEED_LENGTH];
        seed[0] = (byte) number;
        Invitation invitation = new Invitation(
                invitation(number),
                "keski-suomi-strategia-2022",
                OFFICE.verifyKey(),
                unit,
                guide(),
                List.of(
                        AgeIdentity.generate().recipient(),
                        AgeIdentity.generate().recipient()),
                Instant.parse("2022-06-30T00:00:00Z"),
                seed);
        byte[] file = InvitationCodec.write(invitation, OFFICE);
        return ((OpenResult.Invited) desk.open("Kutsu.pirtti", file)).discussion();
    }

    private static UUID invitation(int number) {
        return new UUID(0x0197f1c200007000L, 0x8000000000000000L + number);
    }

    private static Unit unit(String id, String name, String municipality) {
        return new Unit(id, name, "Keski-Suomi", municipality, new TreeMap<>(Map.of("palvelukokonaisuus", "koti")));
    }

    private static byte[] receipt(SealResult.Sealed sealed, DiscussionSession session) {
        return ReceiptCodec.write(
                new Receipt(
                        "keski-suomi-strategia-2022",
                        invitation(1),
                        session.id(),
                        1,
                        sealed.bundle().manifestSha256(),
                        Instant.parse("2022-05-19T12:00:00Z")),
                OFFICE);
    }

    private static byte[] guide() {
        try (InputStream in =
                SampleDesks.class.getResourceAsStream("/fi/pirtti/sample/keski-suomi-henkilosto.guide.json")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
