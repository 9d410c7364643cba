package fi.pirtti.ui.facilitator.home;

import static fi.pirtti.ui.facilitator.home.SampleDesk.entry;
import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.support.UiLanguage;
import fi.pirtti.ui.common.DirectTasks;
import fi.pirtti.ui.shell.MemorySettings;
import fi.pirtti.ui.shell.Pictures;
import fi.pirtti.ui.shell.Place;
import fi.pirtti.ui.shell.Screen;
import fi.pirtti.ui.shell.Shell;
import fi.pirtti.ui.shell.UiContext;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class HomeScreenTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");
    private static final Clock CLOCK = Clock.fixed(
            SampleDesk.TODAY.atTime(LocalTime.of(9, 30)).atZone(ZONE).toInstant(), ZONE);

    private final SampleDesk desk = new SampleDesk();
    private final MemorySettings settings = new MemorySettings(UiLanguage.FI);
    private final List<Place> visited = new ArrayList<>();
    private HomeScreen home;
    private Shell shell;

    @Start
    void start(Stage stage) {
        desk.entries.add(entry(1, "Kotihoito, Joutsa", new HomeEntry.State.Waiting(false)));
        desk.entries.add(entry(2, "Erityisryhmien asumispalvelut, Joutsa", new HomeEntry.State.InProgress()));
        desk.entries.add(entry(
                3, "Ikääntyvien asumispalvelut, Joutsa", new HomeEntry.State.Exported(SampleDesk.TODAY.minusDays(4))));
        desk.entries.add(entry(
                4, "Ennaltaehkäisevä työ, Joutsa", new HomeEntry.State.Acknowledged(SampleDesk.TODAY.minusDays(10))));
        // The headless screen is 1000 px wide; smaller text makes the whole page fit, as at 1366 px.
        settings.textScale(0.7);
        shell = new Shell(new DirectTasks(), CLOCK, settings, this::screen);
        shell.open(stage);
    }

    private Screen screen(Place place, UiContext context) {
        visited.add(place);
        home = new HomeScreen(context, new HomeViewModel(desk, context.tasks(), context.clock(), context.messages()));
        return home;
    }

    @Test
    void enter_prepares_the_discussion_that_waits(FxRobot robot) {
        assertThat(text(robot, "#home-hero")).isEqualTo("Valmistele keskustelu");
        assertThat(robot.lookup("#home-hero").query().isFocusVisible()).isTrue();
        robot.push(KeyCode.ENTER);
        assertThat(visited).last().isEqualTo(new Place.Prepare(new UUID(0, 1)));
    }

    @Test
    void a_discussion_in_progress_is_continued_from_the_list(FxRobot robot) {
        robot.clickOn("Jatka");
        assertThat(visited).last().isEqualTo(new Place.Run(new UUID(0, 2)));
    }

    @Test
    void a_file_that_cannot_be_used_is_told_in_the_page(FxRobot robot) {
        robot.interact(() -> home.takeIn(Path.of("kokous.docx")));
        assertThat(robot.lookup("#home-notice .banner-words").queryLabeled().getText())
                .isEqualTo("kokous.docx ei ole Pirtin tiedosto. Virhekoodi: open-not-pirtti.");
        assertThat(text(robot, "#home-hero")).isEqualTo("Valmistele keskustelu");
    }

    @Test
    void a_new_invitation_becomes_the_first_thing_on_the_page(FxRobot robot) {
        UUID fresh = new UUID(0, 5);
        desk.entries.add(entry(5, "Päivystys, Jyväskylä", new HomeEntry.State.Waiting(false)));
        desk.outcome = new HomeDesk.Opened.NewInvitation(fresh, List.of());
        robot.interact(() -> home.takeIn(Path.of("Kutsu.pirtti")));
        robot.clickOn("#home-hero");
        assertThat(visited).last().isEqualTo(new Place.Prepare(fresh));
    }

    @Test
    void the_questions_can_be_read_and_closed_with_escape(FxRobot robot) {
        robot.clickOn("#home-questions");
        assertThat(robot.lookup("Punnitaan vaihtoehdot").tryQuery()).isPresent();
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("Punnitaan vaihtoehdot").tryQuery()).isEmpty();
        assertThat(robot.lookup("#home-questions").query().isFocused()).isTrue();
    }

    @Test
    void a_store_that_cannot_be_read_is_told_and_files_can_still_be_opened(FxRobot robot) {
        desk.broken = true;
        robot.interact(() -> shell.go(new Place.Home()));
        assertThat(robot.lookup("#home-notice").tryQuery()).isPresent();
        assertThat(robot.lookup("#home-open").tryQuery()).isPresent();
        assertThat(home.ready().get()).isTrue();
    }

    @Test
    void without_discussions_home_asks_for_an_invitation(FxRobot robot) {
        desk.entries.clear();
        robot.interact(() -> shell.go(new Place.Home()));
        assertThat(robot.lookup("Tervetuloa Pirttiin").tryQuery()).isPresent();
        assertThat(robot.lookup("#home-open").query().isFocused()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    @Tag("screens")
    void it_is_drawn_in_every_language_and_with_large_text(UiLanguage language) throws Exception {
        settings.language(language);
        assertThat(picture("home-" + language.tag(), 1366, 768, 1)).isNotEmptyFile();
        assertThat(picture("home-200-" + language.tag(), 1366, 768, 2)).isNotEmptyFile();
        assertThat(picture("home-small-" + language.tag(), 1024, 640, 1)).isNotEmptyFile();
    }

    @Test
    @Tag("screens")
    void it_is_drawn_without_discussions() throws Exception {
        desk.entries.clear();
        assertThat(picture("home-empty", 1366, 768, 1)).isNotEmptyFile();
    }

    @Test
    void the_arrangements_of_a_discussion_in_progress_can_be_changed(FxRobot robot) throws Exception {
        desk.entries.removeFirst();
        robot.interact(() -> shell.go(new Place.Home()));
        assertThat(picture("home-in-progress", 1366, 768, 1)).isNotEmptyFile();
        robot.clickOn("#home-arrangements");
        assertThat(visited).last().isEqualTo(new Place.Prepare(new UUID(0, 2)));
    }

    private Path picture(String name, int width, int height, double scale) throws Exception {
        return Pictures.take(
                () -> new Shell(new DirectTasks(), CLOCK, settings, this::screen),
                new Place.Home(),
                width,
                height,
                scale,
                name);
    }

    private static String text(FxRobot robot, String query) {
        return ((Labeled) robot.lookup(query).query()).getText();
    }
}
