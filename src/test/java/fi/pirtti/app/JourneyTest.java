package fi.pirtti.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.pirtti.domain.discussion.Action;
import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.discussion.Cluster;
import fi.pirtti.domain.discussion.Dissent;
import fi.pirtti.domain.discussion.Idea;
import fi.pirtti.domain.discussion.Preparation.WallText;
import fi.pirtti.domain.discussion.Term;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.facilitation.DiscussionSession;
import fi.pirtti.support.Messages;
import fi.pirtti.support.UiLanguage;
import fi.pirtti.ui.common.DirectTasks;
import fi.pirtti.ui.facilitator.run.RunFixture;
import fi.pirtti.ui.presenter.WallMemory;
import fi.pirtti.ui.shell.MemorySettings;
import fi.pirtti.ui.shell.Place;
import fi.pirtti.ui.shell.Shell;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;

/** Each kind of step can be held with the mouse alone and with keys alone, and the same is recorded and shown. */
class JourneyTest {
    @TempDir
    Path home;

    private RunFixture fixture;
    private Shell shell;
    private Stage window;
    private Talk talk;
    private Journey journey;
    private UiLanguage language;

    @AfterEach
    void close() {
        FxRobot robot = new FxRobot();
        robot.interact(() -> {
            shell.close(window);
            window.hide();
        });
        robot.release(new KeyCode[0]).release(new MouseButton[0]);
        fixture.close();
    }

    @ParameterizedTest
    @CsvSource({"keys, FI", "keys, SV", "mouse, FI", "mouse, SV"})
    void every_kind_of_step_is_held(String means, UiLanguage spoken) throws Exception {
        open(means.equals("keys"), spoken);
        at("tervetuloa");
        journey.openWall();
        journey.fx.interact(() -> {
            // beside the desk, where a second screen would be
            journey.wall().setX(1000);
            journey.wall().setHeight(900);
        });
        wallShows(step("tervetuloa").prompt().in(tag()));
        then("nykytila", journey::ideas);
        String merged = talk.twin() + "; " + talk.otherTwin();
        assertThat(answer("nykytila", Answer.Ideas.class).ideas())
                .extracting(Idea::id, Idea::text, Idea::category)
                .containsExactly(
                        tuple("i2", talk.half(), "haaste"),
                        tuple("i1", talk.idea() + talk.mended(), "yhdyspinta"),
                        tuple("i4", talk.otherHalf(), "haaste"),
                        tuple("i3", merged, "haaste"));
        wallShows(merged, talk.idea() + talk.mended());
        then("termit", journey::terms);
        assertThat(answer("termit", Answer.Terms.class).terms())
                .containsExactly(new Term(talk.term(), talk.here(), talk.elsewhere()));
        wallShows(talk.term(), talk.here(), talk.elsewhere());
        then("teemat", journey::clusters);
        assertThat(answer("teemat", Answer.Clusters.class).clusters())
                .containsExactly(
                        new Cluster("c1", talk.group(), List.of("i2", "i1")),
                        new Cluster("c2", talk.otherGroup(), List.of("i4", "i3")));
        wallShows(talk.group(), talk.otherGroup());
        then("tarkeimmat", journey::dots);
        assertThat(answer("tarkeimmat", Answer.Dots.class).tallies().total()).isEqualTo(Map.of("c1", 5, "c2", 3));
        wallShows(talk.group(), "5", "3");
        then("visio", journey::statement);
        assertThat(answer("visio", Answer.Statement.class).text()).isEqualTo(talk.sentence());
        assertThat(answer("visio", Answer.Statement.class).drafts()).contains(talk.sentence() + talk.more());
        wallShows(talk.sentence());
        count();
        decide();
        journey.next();
        assertThat(journey.shows("seal")).isTrue();
    }

    private void count() {
        then("arvot", journey::scale);
        Answer.Scale scale = answer("arvot", Answer.Scale.class);
        assertThat(scale.statements().get("ihmislahtoinen").total()).isEqualTo(Map.of("3", 3, "4", 4));
        assertThat(scale.statements().get("ehkaiseva").total())
                .isEqualTo(Map.of("1", 1, "2", 2, "3", 3, "cannotSay", 1));
        wallShows("2,3");
        then("digi", journey::choice);
        // a reason that is being typed is recorded when the step is left
        assertThat(answer("arvot", Answer.Scale.class)
                        .reasons()
                        .get("ehkaiseva")
                        .low())
                .isEqualTo(talk.low());
        assertThat(answer("digi", Answer.Choice.class).tallies().total())
                .isEqualTo(Map.of("ajanvaraus", 3, "etavastaanotto", 2));
        wallShows("3", "2");
        then("painopisteet", journey::ranking);
        assertThat(answer("painopisteet", Answer.Ranking.class).order())
                .containsExactly("henkilosto", "saatavuus", "yhdenvertaisuus");
        Step.Ranking ranking = (Step.Ranking) step("painopisteet");
        wallShows(ranking.options().getFirst().label().in(tag()));
    }

    private void decide() {
        then("malli", journey::weighing);
        Answer.Weighing weighing = answer("malli", Answer.Weighing.class);
        assertThat(weighing.scores())
                .isEqualTo(Map.of("kiintea", new TreeMap<>(Map.of("asiakas", 4, "henkilosto", 2))));
        assertThat(weighing.recommended()).isEqualTo("liikkuva");
        wallShows("4", "2");
        then("teot", journey::actions);
        assertThat(answer("malli", Answer.Weighing.class).reasons()).isEqualTo(Map.of("kiintea", talk.reason()));
        assertThat(answer("teot", Answer.Actions.class).actions())
                .containsExactly(new Action(talk.action(), talk.role(), LocalDate.of(2022, 10, 1)));
        wallShows(talk.action(), talk.role());
        then("yhteisymmarrys", journey::agreement);
        Answer.Agreement agreement = answer("yhteisymmarrys", Answer.Agreement.class);
        assertThat(agreement.tallies().total()).isEqualTo(Map.of("fully", 8, "mostly", 1));
        assertThat(agreement.dissent()).containsExactly(new Dissent(talk.dissent(), "nykytila"));
        wallShows(talk.dissent());
    }

    private void open(boolean keys, UiLanguage spoken) throws Exception {
        language = spoken;
        talk = Talk.in(spoken);
        fixture = new RunFixture(home);
        DiscussionSession session = fixture.session();
        session.prepare(session.preparation().withWall(List.of(tag()), WallText.NORMAL, false))
                .commit();
        MemorySettings settings = new MemorySettings(spoken);
        settings.textScale(0.7);
        settings.tips(false);
        settings.reducedMotion(true);
        window = FxToolkit.registerPrimaryStage();
        FxRobot robot = new FxRobot();
        robot.interact(() -> {
            shell = new Shell(
                    new DirectTasks(),
                    fixture.clock(),
                    settings,
                    new FacilitatorScreens(fixture.desk(), WallMemory.forNow(), Optional.empty(), home, home));
            window.setScene(shell.scene());
            window.setX(0);
            window.setY(0);
            window.setWidth(1000);
            window.setHeight(980);
            window.show();
            shell.go(new Place.Run(fixture.id()));
        });
        journey = keys
                ? new KeyboardJourney(window, talk)
                : new MouseJourney(window, talk, Messages.in(spoken), session.guide());
    }

    /** Goes on to the step, and holds it. */
    private void then(String step, Runnable hold) {
        journey.next();
        at(step);
        hold.run();
    }

    private void at(String step) {
        assertThat(journey.words("step-title")).isEqualTo(step(step).title().in(tag()));
    }

    private void wallShows(String... words) {
        assertThat(journey.wallWords()).contains(words);
    }

    private Step step(String id) {
        return fixture.step(id);
    }

    private <A extends Answer> A answer(String step, Class<A> kind) {
        return kind.cast(
                fixture.session().discussion().recordOf(step, step(step).kind()).answer());
    }

    private String tag() {
        return language.tag();
    }
}
