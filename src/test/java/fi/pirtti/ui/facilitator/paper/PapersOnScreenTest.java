package fi.pirtti.ui.facilitator.paper;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.domain.discussion.JoutsaHomeCare;
import fi.pirtti.support.UiLanguage;
import fi.pirtti.ui.common.DirectTasks;
import fi.pirtti.ui.facilitator.InvitedDesk;
import fi.pirtti.ui.facilitator.prepare.PrepareScreen;
import fi.pirtti.ui.facilitator.prepare.PrepareViewModel;
import fi.pirtti.ui.shell.MemorySettings;
import fi.pirtti.ui.shell.Place;
import fi.pirtti.ui.shell.Screen;
import fi.pirtti.ui.shell.Shell;
import fi.pirtti.ui.shell.UiContext;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
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
class PapersOnScreenTest {
    @TempDir
    static Path home;

    private final MemorySettings settings = new MemorySettings(UiLanguage.FI);
    private InvitedDesk desk;

    @Start
    void start(Stage stage) throws Exception {
        desk = new InvitedDesk(Files.createTempDirectory(home, "desk"), true);
        JoutsaHomeCare.edits(desk.session().guide())
                .forEach(edit -> desk.session().apply(edit).commit());
        settings.textScale(0.7);
        Shell shell = window();
        shell.go(new Place.Prepare(desk.discussion()));
        shell.open(stage);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private Shell window() {
        return new Shell(new DirectTasks(), InvitedDesk.CLOCK, settings, this::screen);
    }

    private Screen screen(Place place, UiContext context) {
        return new PrepareScreen(
                context,
                desk.discussion(),
                new PrepareViewModel(desk.session(), context.tasks(), context.clock(), context.messages()));
    }

    @Test
    void papers_are_chosen_looked_at_and_left_by_keyboard(FxRobot robot) {
        robot.clickOn("#prepare-papers");
        assertThat(robot.lookup("Työpohjat").query().isFocused()).isTrue();
        assertThat(place(robot)).isEqualTo("Sivu 1/12");

        robot.push(KeyCode.LEFT);
        assertThat(place(robot)).isEqualTo("Sivu 1/13");
        robot.push(KeyCode.PAGE_DOWN).push(KeyCode.PAGE_DOWN);
        assertThat(place(robot)).isEqualTo("Sivu 3/13");
        ImageView page =
                robot.from(robot.lookup("#papers")).lookup(".image-view").query();
        assertThat(page.getImage().getWidth()).isGreaterThan(page.getImage().getHeight());

        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#papers").tryQuery()).isEmpty();
        assertThat(robot.lookup("#prepare-papers").query().isFocused()).isTrue();
    }

    private static String place(FxRobot robot) {
        return robot.lookup("#paper-place").<Label>query().getText();
    }
}
