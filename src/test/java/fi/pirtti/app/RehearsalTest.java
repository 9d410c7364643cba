package fi.pirtti.app;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.support.UiLanguage;
import fi.pirtti.ui.common.DirectTasks;
import fi.pirtti.ui.facilitator.InvitedDesk;
import fi.pirtti.ui.presenter.WallMemory;
import fi.pirtti.ui.shell.MemorySettings;
import fi.pirtti.ui.shell.Place;
import fi.pirtti.ui.shell.Shell;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A person who is new to it rehearses with the keyboard, and reads help meanwhile. */
@ExtendWith(ApplicationExtension.class)
class RehearsalTest {
    @TempDir
    Path home;

    private final MemorySettings settings = new MemorySettings(UiLanguage.FI);
    private InvitedDesk desk;
    private Shell shell;
    private Stage stage;
    private FxRobot robot;

    @Start
    void start(Stage primary) throws Exception {
        stage = primary;
        desk = new InvitedDesk(home, true);
        settings.textScale(0.7);
        shell = new Shell(
                new DirectTasks(),
                InvitedDesk.CLOCK,
                settings,
                new FacilitatorScreens(desk.desk(), WallMemory.forNow(), Optional.empty(), home, home));
        shell.open(stage);
    }

    @AfterEach
    void close(FxRobot hands) {
        hands.interact(() -> shell.close(stage));
        desk.close();
    }

    @Test
    void a_rehearsal_is_walked_through_by_keys_and_leaves_nothing_behind(FxRobot hands) {
        robot = hands;
        press("#rehearse");
        until("the rehearsal has begun", () -> shell.place() instanceof Place.Run);
        assertThat(node("#rehearsal-mark").isVisible()).isTrue();
        assertThat(done()).isZero();

        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        until("one lesson is ticked", () -> done() == 1);
        robot.write("Aamun viesti tulee liian myöhään").push(KeyCode.ENTER);
        press("#coach-accept");
        press("#coach-accept");
        until("the ideas are there", () -> done() == 2);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        until("something was taken back", () -> done() == 3);
        robot.push(KeyCode.F9);
        until("the wall is dark", () -> done() == 4);
        robot.push(KeyCode.F9);
        until("the wall shows again", () -> done() == 5);
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        until("hands are to be counted", () -> done() == 6);
        press("#coach-accept");
        until("the hands are counted", () -> done() == 7);
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        until("the last step is open", () -> done() == 8);
        press("#coach-pass");
        assertThat(done()).as("what is passed over is not ticked").isEqualTo(8);
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        until("the review is open", () -> shell.place() instanceof Place.Review);
        assertThat(done()).isEqualTo(9);
        assertThat(text("#coach-hint")).startsWith("Olet valmis");
        assertThat(Files.exists(home.resolve("rehearsal"))).isTrue();

        press("#coach-end");
        until("Home is back", () -> shell.place() instanceof Place.Home);
        until("nothing is left of it", () -> !Files.exists(home.resolve("rehearsal")));
        assertThat(desk.desk().discussions()).hasSize(1);
    }

    @Test
    void f1_tells_of_the_screen_beside_the_work_and_esc_gives_the_keyboard_back(FxRobot hands) {
        robot = hands;
        robot.interact(() -> shell.go(new Place.Run(desk.discussion())));
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        Node entry = shell.scene().getFocusOwner();
        robot.push(KeyCode.F1);
        until("help tells of ideas", () -> text(".help-title").equals("Ajatusten kerääminen"));
        assertThat(robot.lookup("#key-list").tryQuery()).isPresent();
        assertThat(node("#idea-list").isVisible()).isTrue();

        robot.push(KeyCode.F6);
        assertThat(shell.scene().getFocusOwner()).isSameAs(entry);
        robot.write("Työ jatkuu");
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.ALT, KeyCode.RIGHT);
        until("help follows", () -> text(".help-title").equals("Sama sana, eri merkitys"));

        robot.push(KeyCode.F6);
        robot.clickOn("#help-search").write("projektori");
        until(
                "the wall is found",
                () -> robot.lookup(".help-result").queryAllAs(Button.class).stream()
                        .anyMatch(found -> found.getText().equals("Taulu")));
        robot.push(KeyCode.ENTER);
        until("the page is open", () -> text(".help-title").equals("Taulu"));
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        until("and back", () -> text(".help-title").equals("Sama sana, eri merkitys"));
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#help-panel").tryQuery()).isEmpty();
        assertThat(shell.scene().getFocusOwner()).isNotNull();
    }

    @Test
    void tips_come_one_at_a_time_beside_what_they_speak_of_and_only_once(FxRobot hands) {
        robot = hands;
        assertThat(robot.lookup("#tip").tryQuery()).isEmpty();
        settings.forgetTips();
        robot.interact(() -> shell.go(new Place.Home()));
        until("the first tip is there", () -> shows("#tip-ok") && tip().startsWith("Vinkki: Tästä avaat"));
        assertThat(bounds(".tip").intersects(bounds("#home-open"))).isFalse();
        assertThat(shell.scene().getFocusOwner().getId()).isEqualTo("home-hero");
        press("#tip-ok");
        until("the second tip is there", () -> shows("#tip-ok") && tip().startsWith("Vinkki: Kokeile"));
        assertThat(bounds(".tip").intersects(bounds("#rehearse"))).isFalse();
        robot.push(KeyCode.ESCAPE);
        until("no tip is left", () -> !shows("#tip"));

        robot.interact(() -> shell.go(new Place.Prepare(desk.discussion())));
        until("another screen has its own", () -> shows("#tip") && shows("#tip-none"));
        press("#prepare-papers");
        until("the tip waits while papers lie over the screen", () -> !shows("#tip"));
        press("#papers-close");
        until("the tip is back with the screen", () -> shows("#tip"));
        press("#tip-none");
        assertThat(settings.tips()).isFalse();
        robot.interact(() -> shell.go(new Place.Run(desk.discussion())));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(shows("#tip")).isFalse();
    }

    @Test
    void help_that_is_open_follows_from_place_to_place(FxRobot hands) {
        robot = hands;
        Map<Place, String> titles = Map.of(
                new Place.Home(), "Aloitusnäyttö",
                new Place.Prepare(desk.discussion()), "Valmistelu",
                new Place.Run(desk.discussion()), "Alustus",
                new Place.NewSitting(desk.discussion(), Place.NewSitting.Kind.AFTERWARDS), "Kerrat",
                new Place.Merge(desk.discussion(), null), "Kaksi konetta",
                new Place.Review(desk.discussion()), "Tarkistus");
        // Typing in from paper has the topics of the steps; the sheet that comes back needs a sealed answer first; the
        // office's windows need an archive.
        assertThat(Place.class.getPermittedSubclasses()).hasSize(titles.size() + 3);
        robot.push(KeyCode.F1);
        titles.forEach((place, title) -> {
            robot.interact(() -> shell.go(place));
            until("help tells of " + place, () -> text(".help-title").equals(title));
        });
    }

    private boolean shows(String selector) {
        return robot.lookup(selector).tryQuery().filter(Node::isVisible).isPresent();
    }

    private String tip() {
        return node(".tip").getAccessibleText();
    }

    private Bounds bounds(String selector) {
        Node node = node(selector);
        return node.localToScene(node.getLayoutBounds());
    }

    private void press(String selector) {
        Node button = node(selector);
        robot.interact(button::requestFocus);
        robot.push(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private int done() {
        String count = text("#coach-count");
        return Integer.parseInt(count.substring(0, count.indexOf('/')));
    }

    private String text(String selector) {
        return robot.lookup(selector)
                .tryQueryAs(Label.class)
                .map(Label::getText)
                .orElse("0/");
    }

    private Node node(String selector) {
        return robot.lookup(selector).query();
    }

    private static void until(String what, BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition::getAsBoolean);
        } catch (java.util.concurrent.TimeoutException e) {
            throw new AssertionError("in vain: " + what, e);
        }
    }
}
