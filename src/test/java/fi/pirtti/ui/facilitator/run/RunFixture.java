package fi.pirtti.ui.facilitator.run;

import fi.pirtti.domain.discussion.Action;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.Idea;
import fi.pirtti.domain.discussion.JoutsaHomeCare;
import fi.pirtti.domain.discussion.Origin;
import fi.pirtti.domain.discussion.Participants;
import fi.pirtti.domain.discussion.Preparation;
import fi.pirtti.domain.discussion.Preparation.PlannedSitting;
import fi.pirtti.domain.discussion.StepState;
import fi.pirtti.domain.discussion.Term;
import fi.pirtti.domain.discussion.Unit;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.domain.guide.StepKind;
import fi.pirtti.exchange.age.AgeIdentity;
import fi.pirtti.exchange.age.AgeRecipient;
import fi.pirtti.exchange.envelope.SigningKey;
import fi.pirtti.exchange.invitation.Invitation;
import fi.pirtti.exchange.invitation.InvitationCodec;
import fi.pirtti.facilitation.DiscussionSession;
import fi.pirtti.facilitation.FacilitatorDesk;
import fi.pirtti.facilitation.OpenResult;
import fi.pirtti.storage.workspace.Workspace;
import fi.pirtti.support.Messages;
import fi.pirtti.support.UiLanguage;
import fi.pirtti.ui.common.DirectTasks;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** The discussion of the home care of Joutsa, on a clock that the test moves. */
public final class RunFixture implements AutoCloseable {
    private static final Set<StepKind> COUNTING = EnumSet.of(
            StepKind.CLUSTERS, StepKind.DOTS, StepKind.SCALE, StepKind.CHOICE, StepKind.RANKING, StepKind.WEIGHING);

    private static final List<String[]> IDEAS = List.of(
            new String[] {"toimii", "Aamun lyhyt tilannekatsaus: kaikki tietävät, kenen luona tarvitaan kahta."},
            new String[] {"toimii", "Omahoitaja pysyy samana, ja asiakas uskaltaa kertoa asioistaan."},
            new String[] {"haaste", "Sama asia kirjataan kolmeen järjestelmään."},
            new String[] {"haaste", "Iltavuorossa välimatkat syövät ajan asiakkaalta."},
            new String[] {"ero", "Iltakäynnit päättyvät Joutsassa klo 21, Luhangassa klo 20."},
            new String[] {"yhdyspinta", "Kotiutuksesta tulee tieto vasta perjantaina iltapäivällä."},
            new String[] {"toimii", "Apteekin annosjakelu on vähentänyt lääkevirheitä."},
            new String[] {"haaste", "Kesäsijaisia ei löydy, ja vuorot venyvät."},
            new String[] {"ero", "Tukipalvelujen maksut vaihtelevat kunnittain."},
            new String[] {"yhdyspinta", "Ensihoidolta voi kysyä neuvoa, ennen kuin asiakas lähtee päivystykseen."},
            new String[] {"haaste", "Mobiilikirjaus ei toimi, kun kenttä katoaa syrjäkylillä."},
            new String[] {"yhdyspinta", "Kuntoutusarvion saa nopeimmin, kun soittaa suoraan 050 000 0000."},
            new String[] {"ero", "Turvapuhelimeen vastaa yhdessä kunnassa kotihoito, toisessa vartija."},
            new String[] {"toimii", "Uusi työntekijä kulkee kaksi viikkoa kokeneen parina."},
            new String[] {"haaste", "Omaishoitajan loma sovitaan kolmella eri luukulla."});

    private final MovedClock clock = new MovedClock(Instant.parse("2022-05-17T10:00:00Z"));
    private final Path home;
    private final UUID id;
    private Workspace workspace;
    private FacilitatorDesk desk;
    private DiscussionSession session;

    /** An invitation just opened, on a workspace of its own. */
    public RunFixture(Path home) {
        this.home = home;
        workspace = Workspace.open(home, clock).orElseThrow();
        desk = new FacilitatorDesk(workspace, clock);
        id = ((OpenResult.Invited) desk.open("kutsu", invitation())).discussion();
        session = desk.session(id);
        session.prepare(preparation(session.guide())).commit();
    }

    /** The program ends as if killed: what is on disk stays, and it is opened again. */
    public RunFixture reopened() {
        workspace.close();
        workspace = Workspace.open(home, clock).orElseThrow();
        desk = new FacilitatorDesk(workspace, clock);
        session = desk.session(id);
        return this;
    }

    /** No more can be written from now on. */
    public void loseDisk() {
        workspace.close();
    }

    @Override
    public void close() {
        workspace.close();
    }

    private static byte[] invitation() {
        try (InputStream in =
                RunFixture.class.getResourceAsStream("/fi/pirtti/sample/keski-suomi-henkilosto.guide.json")) {
            SigningKey office = SigningKey.of(new byte[32]);
            Unit unit = new Unit("KS-0101", "Kotihoito, Joutsa", "Joutsan kunta", "Joutsa", new TreeMap<>());
            List<AgeRecipient> readers = List.of(
                    AgeIdentity.generate().recipient(), AgeIdentity.generate().recipient());
            Instant expires = Instant.parse("2022-06-30T00:00:00Z");
            byte[] seed = new byte[Invitation.SEED_LENGTH];
            return InvitationCodec.write(
                    new Invitation(
                            new UUID(7, 7),
                            "keski-suomi-strategia-2022",
                            office.verifyKey(),
                            unit,
                            in.readAllBytes(),
                            readers,
                            expires,
                            seed),
                    office);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A clock that stands until it is moved. */
    public static final class MovedClock extends Clock {
        private Instant now;

        private MovedClock(Instant now) {
            this.now = now;
        }

        public void move(Duration by) {
            now = now.plus(by);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.ofHours(3);
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private static Preparation preparation(Guide guide) {
        return Preparation.initial("fi", guide.steps().getFirst().id())
                .withExpected(new Participants(
                        18, new TreeMap<>(Map.of("hoito", 13, "sosiaali", 1, "muu-asiantuntija", 3, "tuki", 1))))
                .withSittings(List.of(
                        new PlannedSitting(LocalDate.of(2022, 5, 17), LocalTime.of(13, 0), "tervetuloa"),
                        new PlannedSitting(LocalDate.of(2022, 5, 19), LocalTime.of(13, 0), "visio")));
    }

    public MovedClock clock() {
        return clock;
    }

    public FacilitatorDesk desk() {
        return desk;
    }

    public DiscussionSession session() {
        return session;
    }

    public RunViewModel model(UiLanguage language) {
        return new RunViewModel(session, new DirectTasks(), clock, Messages.in(language));
    }

    private void apply(Edit edit) {
        session.apply(edit).commit();
    }

    public UUID id() {
        return id;
    }

    public Step step(String id) {
        return session.guide().step(id).orElseThrow();
    }

    /** As the second mockup of the run shows it: one step behind, ideas written, some time used. */
    public RunFixture inTheMiddleOfIdeas() {
        apply(new Edit.StartSitting(
                1,
                clock.instant().atOffset(ZoneOffset.ofHours(3)),
                session.preparation().expected()));
        apply(new Edit.SetState("tervetuloa", StepKind.INFO, StepState.DONE, null, 1));
        apply(new Edit.AddSeconds("nykytila", StepKind.IDEAS, 498));
        clock.move(Duration.ofMinutes(8));
        int number = 0;
        for (String[] idea : IDEAS) {
            number++;
            clock.move(Duration.ofSeconds(22));
            apply(new Edit.AddIdea("nykytila", new Idea("i" + number, idea[1], idea[0], Origin.SPOKEN, 1)));
        }
        session.prepare(session.preparation().withCurrentStep("nykytila")).commit();
        return this;
    }

    /** Something in each of the other steps of text. */
    public RunFixture filled() {
        apply(new Edit.PutTerm(
                "termit",
                0,
                new Term("kotikuntoutus", "kuusi viikkoa kotona, oma terapeutti", "toistaiseksi, ostopalveluna")));
        apply(new Edit.PutTerm("termit", 1, new Term("omahoitaja", "sama hoitaja koko ajan", "vuoron vastaava")));
        apply(new Edit.SetStatement("visio", "Apu tulee ajoissa."));
        apply(new Edit.KeepDraft("visio"));
        apply(new Edit.SetStatement("visio", "Apu tulee ennen kuin sitä ehtii pyytää, myös syrjäkylille."));
        apply(new Edit.PutAction(
                "teot",
                0,
                new Action("Yhteinen tiimipalaveri kerran viikossa", "vastaava hoitaja", LocalDate.of(2022, 10, 1))));
        apply(new Edit.PutAction("teot", 1, new Action("Käydään läpi iltavuoron reitit", "tiimi", null)));
        return this;
    }

    /** Something in each of the steps that count and order. */
    public RunFixture counted() {
        for (Edit edit : JoutsaHomeCare.edits(session.guide())) {
            if (edit instanceof Edit.OnStep on && COUNTING.contains(on.kind()) && !(edit instanceof Edit.SetState)) {
                apply(edit);
            }
        }
        return this;
    }
}
