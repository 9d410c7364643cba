package fi.pirtti.ui.facilitator.run;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.domain.discussion.Action;
import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.discussion.Dissent;
import fi.pirtti.domain.discussion.Origin;
import fi.pirtti.domain.discussion.StepRecord;
import fi.pirtti.domain.discussion.StepState;
import fi.pirtti.domain.discussion.Term;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.support.UiLanguage;
import fi.pirtti.ui.common.DirectTasks;
import fi.pirtti.ui.shell.MemorySettings;
import fi.pirtti.ui.shell.Pictures;
import fi.pirtti.ui.shell.Place;
import fi.pirtti.ui.shell.Shell;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class TranscribeViewTest {
    @TempDir
    static Path home;

    private final MemorySettings settings = new MemorySettings(UiLanguage.FI);
    private final List<Place> places = new ArrayList<>();
    private RunFixture fixture;
    private Stage window;

    @Start
    void start(Stage stage) throws Exception {
        window = stage;
        fixture = new RunFixture(Files.createTempDirectory(home, "desk"));
        settings.textScale(0.7);
        Shell shell = window();
        stage.setScene(shell.scene());
        stage.setWidth(1000);
        stage.setHeight(700);
        stage.show();
        shell.go(place());
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    private Shell window() {
        return new Shell(new DirectTasks(), fixture.clock(), settings, (place, context) -> {
            places.add(place);
            return new TranscribeView(fixture.session(), context);
        });
    }

    private Place place() {
        return new Place.Transcribe(fixture.id());
    }

    @Test
    void digits_words_and_enter_go_through_every_step_and_no_time_is_recorded(FxRobot robot) throws Exception {
        assertThat(robot.lookup("#timer").tryQuery()).isEmpty();
        assertThat(robot.lookup("#agenda-end").query().isVisible()).isFalse();
        enter(robot, "tervetuloa", 1);

        line(robot, "nykytila", "Omahoitaja pysyy samana");
        fixture.clock().move(Duration.ofMinutes(4));
        line(robot, "nykytila", "Vuorot venyvat");
        robot.interact(() -> type("Soittakaa 040 123 4567"));
        assertThat(robot.lookup("#typed-finding").query().isVisible()).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.A).push(KeyCode.DELETE);
        enter(robot, "nykytila", 1);
        assertThat(((Answer.Ideas) record("nykytila").answer()).ideas())
                .extracting(idea -> idea.text() + " " + idea.origin())
                .containsExactly("Omahoitaja pysyy samana " + Origin.PAPER, "Vuorot venyvat " + Origin.PAPER);
        assertThat(record("nykytila").state()).isEqualTo(StepState.DONE);
        assertThat(record("nykytila").seconds()).isZero();

        for (String words : List.of("kotikuntoutus", "kuusi viikkoa", "toistaiseksi")) {
            line(robot, "termit", words);
        }
        enter(robot, "termit", 1);
        assertThat(current().id()).isEqualTo("teemat");
        robot.push(KeyCode.ALT, KeyCode.RIGHT);

        line(robot, "tarkeimmat", "5");
        line(robot, "tarkeimmat", "3");
        line(robot, "visio", "Apu tulee ajoissa");
        scale(robot);
        for (String count : List.of("14", "6", "9")) {
            line(robot, "digi", count);
        }
        enter(robot, "digi", 2);
        enter(robot, "painopisteet", 7);
        for (String score : "534521435324".split("")) {
            robot.interact(() -> type(score));
        }
        robot.push(KeyCode.RIGHT);
        enter(robot, "malli", 2);
        for (String words : List.of("Tiimipalaveri", "vastaava hoitaja", "1.10.2022")) {
            line(robot, "teot", words);
        }
        enter(robot, "teot", 1);
        for (String words : List.of("6", "2", "0", "1", "Resurssit puuttuvat")) {
            line(robot, "yhteisymmarrys", words);
        }
        enter(robot, "yhteisymmarrys", 1);
        assertThat(places.getLast()).isInstanceOf(Place.Review.class);
        everythingIsOnRecord();

        settings.textScale(1);
        Pictures.take(this::window, place(), 1366, 768, 1, "transcribe");
        Pictures.take(this::window, place(), 1366, 768, 2, "transcribe-200");
    }

    /** Hands for the first statement with a reason; the four others are left empty, and what is taken back is gone. */
    private void scale(FxRobot robot) {
        enter(robot, "arvot", 2);
        for (String words : List.of("2", "5", "1", "", "Jono on pitka", "")) {
            line(robot, "arvot", words);
        }
        robot.interact(() -> type("7"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        enter(robot, "arvot", 4 * 8);
    }

    private void everythingIsOnRecord() {
        int sitting = fixture.session().discussion().sittings().getLast().id();
        assertThat(((Answer.Terms) record("termit").answer()).terms())
                .containsExactly(new Term("kotikuntoutus", "kuusi viikkoa", "toistaiseksi"));
        assertThat(((Answer.Dots) record("tarkeimmat").answer()).tallies().sum())
                .isEqualTo(8);
        assertThat(((Answer.Statement) record("visio").answer()).text()).isEqualTo("Apu tulee ajoissa");
        Answer.Scale scale = (Answer.Scale) record("arvot").answer();
        assertThat(scale.of("ihmislahtoinen").in(sitting))
                .containsEntry("3", 2)
                .containsEntry("4", 5)
                .containsEntry("5", 1);
        assertThat(scale.reasonsOf("ihmislahtoinen").low()).isEqualTo("Jono on pitka");
        assertThat(scale.of("ehkaiseva").sum()).isZero();
        assertThat(((Answer.Choice) record("digi").answer()).tallies().in(sitting))
                .containsEntry("ajanvaraus", 14)
                .containsEntry("etavastaanotto", 6)
                .containsEntry("chat", 9);
        assertThat(((Answer.Ranking) record("painopisteet").answer()).order())
                .startsWith("saatavuus", "henkilosto", "yhdenvertaisuus");
        Answer.Weighing weighing = (Answer.Weighing) record("malli").answer();
        assertThat(weighing.score("kiintea", "asiakas")).isEqualTo(5);
        assertThat(weighing.score("yhdistetty", "saavutettavuus")).isEqualTo(4);
        assertThat(weighing.recommended()).isEqualTo("liikkuva");
        assertThat(((Answer.Actions) record("teot").answer()).actions())
                .containsExactly(new Action("Tiimipalaveri", "vastaava hoitaja", LocalDate.of(2022, 10, 1)));
        Answer.Agreement agreement = (Answer.Agreement) record("yhteisymmarrys").answer();
        assertThat(agreement.tallies().in(sitting)).containsEntry("fully", 6).containsEntry("disagree", 1);
        assertThat(agreement.dissent()).extracting(Dissent::text).containsExactly("Resurssit puuttuvat");
    }

    private void line(FxRobot robot, String step, String words) {
        assertThat(current().id()).as("where “%s” is typed", words).isEqualTo(step);
        robot.interact(() -> {
            type(words);
            new Robot().keyType(KeyCode.ENTER);
        });
    }

    private void type(String words) {
        Node field = window.getScene().getFocusOwner();
        for (char letter : words.toCharArray()) {
            String typed = Character.toString(letter);
            Event.fireEvent(
                    field, new KeyEvent(KeyEvent.KEY_TYPED, typed, "", KeyCode.UNDEFINED, false, false, false, false));
        }
    }

    private void enter(FxRobot robot, String step, int times) {
        for (int i = 0; i < times; i++) {
            line(robot, step, "");
        }
    }

    private Step current() {
        return fixture.step(fixture.session().preparation().currentStep());
    }

    private StepRecord record(String step) {
        return fixture.session().discussion().recordOf(step, fixture.step(step).kind());
    }
}
