package fi.pirtti.ui.facilitator.run;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.Idea;
import fi.pirtti.domain.discussion.Origin;
import fi.pirtti.domain.discussion.StepState;
import fi.pirtti.support.UiLanguage;
import fi.pirtti.ui.common.DirectTasks;
import fi.pirtti.ui.common.ThemeChoice;
import fi.pirtti.ui.presenter.WallState;
import fi.pirtti.ui.shell.MemorySettings;
import fi.pirtti.ui.shell.Place;
import fi.pirtti.ui.shell.Shell;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The desk by clicks and keys, on a real workspace. */
@ExtendWith(ApplicationExtension.class)
class RunViewTest {
    @TempDir
    static Path homes;

    private static int runs;

    private final List<Place> visited = new ArrayList<>();
    private RunFixture fixture;
    private Shell shell;

    @Start
    void start(Stage stage) {
        runs++;
        fixture = new RunFixture(homes.resolve("run" + runs));
        shell = new Shell(new DirectTasks(), fixture.clock(), new MemorySettings(UiLanguage.FI), (place, context) -> {
            visited.add(place);
            return place instanceof Place.Run ? new RunView(fixture.session(), context) : new Elsewhere();
        });
        stage.setScene(shell.scene());
        stage.setWidth(1000);
        stage.setHeight(700);
        stage.show();
        shell.go(new Place.Run(fixture.id()));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void ideas_are_typed_line_after_line(FxRobot robot) {
        go(robot, "nykytila");
        type(robot, "Omahoitaja pysyy samana");
        robot.type(KeyCode.ENTER);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        type(robot, "Sama asia kirjataan kolmesti");
        robot.type(KeyCode.ENTER);
        assertThat(ideas())
                .extracting(Idea::text)
                .containsExactly("Omahoitaja pysyy samana", "Sama asia kirjataan kolmesti");
        assertThat(ideas()).extracting(Idea::category).containsExactly("toimii", "haaste");
        assertThat(label(robot, "#idea-count")).isEqualTo("2 ajatusta");
        assertThat(robot.lookup("#idea-entry").query().isFocused()).isTrue();
    }

    @Test
    void an_idea_is_mended_moved_and_removed_by_keyboard_and_brought_back(FxRobot robot) {
        go(robot, "nykytila");
        type(robot, "Vuorot venyvat");
        robot.type(KeyCode.ENTER);
        robot.type(KeyCode.DOWN);
        robot.type(KeyCode.F2);
        type(robot, " pahasti");
        robot.type(KeyCode.ENTER);
        assertThat(ideas()).extracting(Idea::text).containsExactly("Vuorot venyvat pahasti");
        robot.type(KeyCode.DIGIT3);
        assertThat(ideas()).extracting(Idea::category).containsExactly("yhdyspinta");
        robot.type(KeyCode.DELETE);
        assertThat(ideas()).isEmpty();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(ideas()).extracting(Idea::category).containsExactly("yhdyspinta");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(ideas()).extracting(Idea::text).containsExactly("Vuorot venyvat");
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        assertThat(ideas()).extracting(Idea::text).containsExactly("Vuorot venyvat pahasti");
    }

    @Test
    void ideas_are_found_by_words_and_by_category(FxRobot robot) {
        go(robot, "nykytila");
        type(robot, "Akku ei kesta");
        robot.type(KeyCode.ENTER);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        type(robot, "Kentta katoaa");
        robot.type(KeyCode.ENTER);
        robot.push(KeyCode.CONTROL, KeyCode.F);
        type(robot, "akku");
        assertThat(robot.lookup(".row-cell").queryAll().stream().filter(RunViewTest::isFilled))
                .hasSize(1);
        robot.type(KeyCode.ESCAPE);
        assertThat(robot.lookup(".row-cell").queryAll().stream().filter(RunViewTest::isFilled))
                .hasSize(2);
        assertThat(robot.lookup("#idea-entry").query().isFocused()).isTrue();
    }

    @Test
    void what_may_identify_a_person_is_shown_and_can_be_taken_out(FxRobot robot) {
        go(robot, "nykytila");
        type(robot, "Soita 050 123 4567 heti");
        robot.type(KeyCode.ENTER);
        assertThat(robot.lookup(".found").<Label>query().getText()).isEqualTo("050 123 4567");
        robot.clickOn("#finding-i1");
        robot.clickOn("Poista tekstistä");
        assertThat(ideas()).extracting(Idea::text).containsExactly("Soita heti");
        assertThat(robot.lookup(".found").tryQuery()).isEmpty();
    }

    @Test
    void what_identifies_nobody_is_said_so_once(FxRobot robot) {
        go(robot, "nykytila");
        type(robot, "Vaihde on 050 123 4567");
        robot.type(KeyCode.ENTER);
        robot.clickOn("#finding-i1");
        robot.clickOn("Ei ole tunniste");
        assertThat(robot.lookup(".found").tryQuery()).isEmpty();
        assertThat(fixture.session().openFindings()).isEmpty();
    }

    @Test
    void terms_go_from_field_to_field_with_enter(FxRobot robot) {
        go(robot, "termit");
        type(robot, "omahoitaja");
        robot.type(KeyCode.ENTER);
        type(robot, "sama koko ajan");
        robot.type(KeyCode.ENTER);
        type(robot, "vuoron vastaava");
        robot.type(KeyCode.ENTER);
        Answer.Terms terms = (Answer.Terms) answer("termit");
        assertThat(terms.terms()).singleElement().satisfies(term -> {
            assertThat(term.term()).isEqualTo("omahoitaja");
            assertThat(term.here()).isEqualTo("sama koko ajan");
            assertThat(term.elsewhere()).isEqualTo("vuoron vastaava");
        });
        assertThat(robot.lookup("#term-word").query().isFocused()).isTrue();
    }

    @Test
    void a_statement_is_recorded_when_typing_pauses_and_a_draft_comes_back(FxRobot robot) throws Exception {
        go(robot, "visio");
        type(robot, "Apu tulee");
        WaitForAsyncUtils.waitFor(
                5,
                java.util.concurrent.TimeUnit.SECONDS,
                () -> statement().text().equals("Apu tulee"));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        type(robot, " ajoissa");
        robot.clickOn("#take-draft-1");
        assertThat(statement().text()).isEqualTo("Apu tulee");
        assertThat(statement().drafts()).containsExactly("Apu tulee", "Apu tulee ajoissa");
    }

    @Test
    void an_action_has_a_role_and_a_day_typed_as_people_write_it(FxRobot robot) {
        go(robot, "teot");
        type(robot, "Tiimipalaveri");
        robot.type(KeyCode.ENTER);
        type(robot, "hoitaja");
        robot.type(KeyCode.ENTER);
        type(robot, "1.10.2030");
        robot.type(KeyCode.ENTER);
        Answer.Actions actions = (Answer.Actions) answer("teot");
        assertThat(actions.actions()).singleElement().satisfies(action -> {
            assertThat(action.text()).isEqualTo("Tiimipalaveri");
            assertThat(action.role()).isEqualTo("hoitaja");
            assertThat(action.due()).isEqualTo(LocalDate.of(2030, 10, 1));
        });
        robot.clickOn("#delete-action-1");
        assertThat(((Answer.Actions) answer("teot")).actions()).isEmpty();
    }

    @Test
    void next_marks_the_step_done_and_names_what_comes(FxRobot robot) {
        assertThat(robot.lookup("#next-step").<Button>query().getAccessibleText())
                .isEqualTo("Seuraava: Mikä toimii, mikä ei");
        robot.clickOn("#next-step");
        assertThat(label(robot, "#step-title")).isEqualTo("Mikä toimii, mikä ei");
        assertThat(fixture.session().discussion().answers().get("tervetuloa").state())
                .isEqualTo(StepState.DONE);
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertThat(label(robot, "#step-title")).isEqualTo("Miksi keskustelemme");
        robot.type(KeyCode.PAGE_DOWN);
        assertThat(label(robot, "#step-title")).isEqualTo("Mikä toimii, mikä ei");
    }

    @Test
    void a_step_is_skipped_with_a_reason_and_taken_up_again(FxRobot robot) {
        go(robot, "termit");
        robot.clickOn("#fold-script");
        robot.clickOn("#skip-step");
        assertThat(robot.lookup("#skip-confirm").query().isDisabled()).isTrue();
        type(robot, "Ei aikaa");
        robot.type(KeyCode.ENTER);
        assertThat(fixture.session().discussion().answers().get("termit").state())
                .isEqualTo(StepState.SKIPPED);
        assertThat(fixture.session().discussion().answers().get("termit").reason())
                .isEqualTo("Ei aikaa");
        go(robot, "termit");
        robot.clickOn("#take-up");
        assertThat(fixture.session().discussion().answers().get("termit").state())
                .isEqualTo(StepState.OPEN);
    }

    @Test
    void notes_are_kept_apart_for_oneself_and_for_the_office(FxRobot robot) {
        robot.clickOn("#fold-script");
        robot.clickOn("#own-note");
        type(robot, "muista kahvi");
        robot.clickOn("#step-note");
        type(robot, "tila oli pieni");
        robot.clickOn("#next-step");
        assertThat(fixture.session().preparation().ownNotes()).containsEntry("tervetuloa", "muista kahvi");
        assertThat(fixture.session().discussion().answers().get("tervetuloa").note())
                .isEqualTo("tila oli pieni");
    }

    @Test
    void f9_darkens_the_wall_and_brings_it_back(FxRobot robot) {
        RunViewModel model = fixture.model(UiLanguage.FI);
        assertThat(model.wallState().get()).isEqualTo(WallState.LIVE);
        robot.type(KeyCode.F9);
        assertThat(robot.lookup("#wall-blank").queryAs(ToggleButton.class).isSelected())
                .isTrue();
        robot.type(KeyCode.F9);
        assertThat(robot.lookup("#wall-live").queryAs(ToggleButton.class).isSelected())
                .isTrue();
    }

    @Test
    void a_break_ends_the_sitting_and_goes_home_and_the_same_day_goes_on(FxRobot robot) {
        go(robot, "nykytila");
        type(robot, "Kesken jaanyt ajatus");
        robot.clickOn("#interrupt");
        assertThat(visited.getLast()).isEqualTo(new Place.Home());
        assertThat(ideas()).extracting(Idea::text).containsExactly("Kesken jaanyt ajatus");
        assertThat(fixture.session().discussion().sittings())
                .singleElement()
                .satisfies(sitting -> assertThat(sitting.ended()).isNotNull());
        robot.interact(() -> shell.go(new Place.Run(fixture.reopened().id())));
        assertThat(label(robot, "#step-title")).isEqualTo("Mikä toimii, mikä ei");
        assertThat(fixture.session().discussion().sittings())
                .singleElement()
                .satisfies(sitting -> assertThat(sitting.ended()).isNull());
    }

    @Test
    void the_wall_opens_beside_the_desk_and_closes_with_it(FxRobot robot) {
        int before = robot.listWindows().size();
        robot.clickOn("#open-wall");
        assertThat(robot.listWindows()).hasSize(before + 1);
        robot.interact(() -> shell.go(new Place.Home()));
        assertThat(robot.listWindows()).hasSize(before);
    }

    @Test
    void the_wall_stays_dark_whatever_the_desk_wears(FxRobot robot) {
        robot.clickOn("#open-wall");
        for (ThemeChoice theme : List.of(ThemeChoice.DARK, ThemeChoice.HIGH_CONTRAST, ThemeChoice.LIGHT)) {
            robot.interact(() -> shell.wear(theme));
            assertThat(robot.lookup("#wall").<Region>query().getBackground().getFills())
                    .extracting(fill -> fill.getFill())
                    .containsExactly(Color.web("#191613"));
        }
        robot.interact(() -> shell.go(new Place.Home()));
    }

    @Test
    void another_language_leaves_the_wall_open_and_the_time_standing(FxRobot robot) {
        go(robot, "nykytila");
        int before = robot.listWindows().size();
        robot.clickOn("#open-wall");
        robot.type(KeyCode.F9);
        robot.interact(() -> shell.speak(UiLanguage.SV));
        assertThat(robot.listWindows()).hasSize(before + 1);
        assertThat(robot.lookup("#wall-blank").<ToggleButton>query().isSelected())
                .isTrue();
        type(robot, "Ny tanke");
        robot.type(KeyCode.ENTER);
        assertThat(ideas()).extracting(Idea::text).containsExactly("Ny tanke");
        robot.interact(() -> shell.go(new Place.Home()));
        assertThat(robot.listWindows()).hasSize(before);
    }

    @Test
    void after_the_last_step_comes_the_review(FxRobot robot) {
        go(robot, "yhteisymmarrys");
        robot.clickOn("#next-step");
        assertThat(visited.getLast()).isEqualTo(new Place.Review(fixture.id()));
    }

    @Test
    void five_hundred_ideas_cost_no_more_rows_than_are_in_sight(FxRobot robot) {
        go(robot, "nykytila");
        List<Edit> many = new ArrayList<>();
        for (int i = 1; i <= 500; i++) {
            many.add(new Edit.AddIdea("nykytila", new Idea("i" + i, "Ajatus numero " + i, "haaste", Origin.SPOKEN, 1)));
        }
        robot.interact(() -> fixture.session().apply(new Edit.Together(many)).commit());
        type(robot, "Viela yksi");
        robot.type(KeyCode.ENTER);
        assertThat(label(robot, "#idea-count")).isEqualTo("501 ajatusta");
        assertThat(robot.lookup(".row-cell").queryAll()).hasSizeLessThan(40);
    }

    private void go(FxRobot robot, String step) {
        robot.clickOn("#agenda-" + step);
    }

    private static void type(FxRobot robot, String text) {
        robot.write(text, 0);
    }

    private static String label(FxRobot robot, String query) {
        return robot.lookup(query).<Label>query().getText();
    }

    private static boolean isFilled(Node cell) {
        return cell instanceof javafx.scene.control.ListCell<?> row && !row.isEmpty() && row.isVisible();
    }

    private Answer answer(String step) {
        return fixture.session()
                .discussion()
                .recordOf(step, fixture.step(step).kind())
                .answer();
    }

    private List<Idea> ideas() {
        return ((Answer.Ideas) answer("nykytila")).ideas();
    }

    private Answer.Statement statement() {
        return (Answer.Statement) answer("visio");
    }

    /** Any other screen. */
    private static final class Elsewhere implements fi.pirtti.ui.shell.Screen {
        private final StackPane root = new StackPane();

        @Override
        public Region node() {
            return root;
        }

        @Override
        public Node initialFocus() {
            return root;
        }
    }
}
