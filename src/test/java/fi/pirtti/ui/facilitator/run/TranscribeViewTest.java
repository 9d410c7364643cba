package fi.pirtti.ui.facilitator.run;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.discussion.Origin;
import fi.pirtti.domain.discussion.StepRecord;
import fi.pirtti.domain.discussion.StepState;
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
import javafx.scene.input.KeyCode;
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
    private RunFixture fixture;

    @Start
    void start(Stage stage) throws Exception {
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
        return new Shell(
                new DirectTasks(),
                fixture.clock(),
                settings,
                (place, context) -> new TranscribeView(fixture.session(), context));
    }

    private Place place() {
        return new Place.Transcribe(fixture.id());
    }

    @Test
    void papers_are_typed_in_by_keyboard_alone_and_no_time_is_recorded(FxRobot robot) throws Exception {
        assertThat(robot.lookup("#timer").tryQuery()).isEmpty();
        goTo(robot, "nykytila");
        robot.write("Omahoitaja pysyy samana").push(KeyCode.ENTER);
        robot.write("Vuorot venyvat").push(KeyCode.ENTER);
        assertThat(((Answer.Ideas) record("nykytila").answer()).ideas())
                .extracting(idea -> idea.text() + " " + idea.origin())
                .containsExactly("Omahoitaja pysyy samana " + Origin.PAPER, "Vuorot venyvat " + Origin.PAPER);
        fixture.clock().move(Duration.ofMinutes(4));

        goTo(robot, "digi");
        robot.write("14").push(KeyCode.ENTER).write("6").push(KeyCode.ENTER).write("9");
        int sitting = fixture.session().discussion().sittings().getLast().id();
        assertThat(((Answer.Choice) record("digi").answer()).tallies().in(sitting))
                .containsEntry("ajanvaraus", 14)
                .containsEntry("etavastaanotto", 6)
                .containsEntry("chat", 9);

        assertThat(record("nykytila").state()).isEqualTo(StepState.DONE);
        assertThat(record("nykytila").seconds()).isZero();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(((Answer.Choice) record("digi").answer()).tallies().count(sitting, "chat"))
                .isZero();
        settings.textScale(1);
        Pictures.take(this::window, place(), 1366, 768, 1, "transcribe");
        Pictures.take(this::window, place(), 1366, 768, 2, "transcribe-200");
    }

    private void goTo(FxRobot robot, String step) {
        for (int tries = 0; tries < 12 && !current().id().equals(step); tries++) {
            robot.push(KeyCode.ALT, KeyCode.RIGHT);
        }
        assertThat(current().id()).isEqualTo(step);
    }

    private Step current() {
        return fixture.step(fixture.session().preparation().currentStep());
    }

    private StepRecord record(String step) {
        return fixture.session().discussion().recordOf(step, fixture.step(step).kind());
    }
}
