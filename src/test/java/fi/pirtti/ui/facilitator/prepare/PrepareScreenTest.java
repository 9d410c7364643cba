package fi.pirtti.ui.facilitator.prepare;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.domain.discussion.Preparation;
import fi.pirtti.domain.discussion.Unit;
import fi.pirtti.facilitation.DiscussionSession;
import fi.pirtti.support.UiLanguage;
import fi.pirtti.ui.common.DirectTasks;
import fi.pirtti.ui.facilitator.InvitedDesk;
import fi.pirtti.ui.shell.MemorySettings;
import fi.pirtti.ui.shell.Pictures;
import fi.pirtti.ui.shell.Place;
import fi.pirtti.ui.shell.Screen;
import fi.pirtti.ui.shell.Shell;
import fi.pirtti.ui.shell.UiContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class PrepareScreenTest {
    @TempDir
    static Path home;

    private final MemorySettings settings = new MemorySettings(UiLanguage.FI);
    private final List<Place> visited = new ArrayList<>();
    private InvitedDesk desk;
    private Shell shell;

    @Start
    void start(Stage stage) throws Exception {
        desk = new InvitedDesk(Files.createTempDirectory(home, "desk"), true);
        // The headless screen is 1000 px wide; smaller text makes the whole page fit, as at 1366 px.
        settings.textScale(0.7);
        shell = window();
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
        visited.add(place);
        return new PrepareScreen(
                context,
                desk.discussion(),
                new PrepareViewModel(desk.session(), context.tasks(), context.clock(), context.messages()));
    }

    @Test
    void counts_typed_and_stepped_are_on_disk(FxRobot robot) {
        assertThat(robot.lookup("#group-hoito").query().isFocused()).isTrue();
        robot.write("13").push(KeyCode.TAB).push(KeyCode.TAB).write("+");
        assertThat(text(robot, "#participants-total")).isEqualTo("14");
        Preparation kept = desk.reread().preparation();
        assertThat(kept.expected().groups()).containsEntry("hoito", 13).containsEntry("sosiaali", 1);
        assertThat(kept.expected().total()).isEqualTo(14);
    }

    @Test
    void day_and_time_are_typed_as_people_type_them(FxRobot robot) {
        type(robot, "#sitting-date-1", "17.5.");
        type(robot, "#sitting-time-1", "1300");
        assertThat(desk.reread().preparation().sittings()).singleElement().satisfies(sitting -> {
            assertThat(sitting.date()).isEqualTo(LocalDate.of(2022, 5, 17));
            assertThat(sitting.time()).isEqualTo(LocalTime.of(13, 0));
        });
        assertThat(robot.lookup("#sitting-time-1").<TextField>query().getText()).isEqualTo("13.00");
        assertThat(robot.lookup("Alkaa huomenna klo 13.00. Voit aloittaa, vaikka lista olisi kesken.")
                        .tryQuery())
                .isPresent();
    }

    @Test
    void a_time_that_is_none_is_not_taken(FxRobot robot) {
        type(robot, "#sitting-time-1", "1300");
        type(robot, "#sitting-time-1", "kohta");
        assertThat(robot.lookup("#sitting-time-1").<TextField>query().getText()).isEqualTo("13.00");
    }

    @Test
    void a_discussion_in_parts_is_divided_between_two_sections(FxRobot robot) {
        robot.clickOn("Osissa");
        List<Preparation.PlannedSitting> planned = desk.session().preparation().sittings();
        assertThat(planned).hasSize(2);
        assertThat(desk.session().guide().sections())
                .anyMatch(section ->
                        section.steps().getFirst().id().equals(planned.get(1).fromStep()));
        robot.clickOn("#add-sitting");
        assertThat(desk.session().preparation().sittings()).hasSize(3);
        robot.clickOn("#remove-sitting").clickOn("Yhdellä kerralla");
        assertThat(desk.reread().preparation().sittings()).hasSize(1);
    }

    @Test
    void the_wall_the_rules_and_the_checklist_are_kept(FxRobot robot) {
        robot.clickOn("#rules-on-wall").clickOn("#check-noteTaker");
        robot.clickOn("#wall-languages").clickOn("suomi + ruotsi");
        Preparation kept = desk.reread().preparation();
        assertThat(kept.groundRulesOnWall()).isFalse();
        assertThat(kept.checked()).containsExactly("noteTaker");
        assertThat(kept.wallLanguages()).containsExactly("fi", "sv");
    }

    @Test
    void a_background_value_is_part_of_the_discussion(FxRobot robot) {
        robot.interact(() -> robot.lookup("#background-palvelukokonaisuus")
                .queryComboBox()
                .getSelectionModel()
                .selectFirst());
        DiscussionSession kept = desk.reread();
        assertThat(kept.discussion().unit().background()).containsEntry("palvelukokonaisuus", "perheet");
    }

    @Test
    void f5_begins_and_takes_what_is_being_typed_along(FxRobot robot) {
        robot.clickOn("#sitting-time-1").write("9").push(KeyCode.F5);
        assertThat(visited).last().isEqualTo(new Place.Run(desk.discussion()));
        assertThat(desk.reread().preparation().sittings().getFirst().time()).isEqualTo(LocalTime.of(9, 0));
    }

    @Test
    void another_language_keeps_what_has_been_set(FxRobot robot) {
        robot.write("7");
        robot.clickOn("#language-menu").clickOn("Svenska");
        assertThat(robot.lookup("Förbered samtalet").tryQuery()).isPresent();
        assertThat(robot.lookup("#group-hoito").<TextField>query().getText()).isEqualTo("7");
    }

    @Test
    void the_saved_indicator_tells_when(FxRobot robot) {
        robot.write("7");
        assertThat(text(robot, "#save-indicator")).isEqualTo("Tallennettu 10.04");
    }

    @Test
    void an_open_invitation_asks_who_answers(FxRobot robot) throws Exception {
        desk.close();
        desk = new InvitedDesk(Files.createTempDirectory(home, "open"), false);
        robot.interact(() -> shell.go(new Place.Prepare(desk.discussion())));
        robot.write("Kotihoito, Keuruu")
                .push(KeyCode.TAB)
                .write("Keuruun kaupunki")
                .push(KeyCode.TAB)
                .write("Keuruu");
        assertThat(picture("prepare-open", 1366, 768, 1)).isNotEmptyFile();
        robot.push(KeyCode.F5);
        Unit unit = desk.reread().discussion().unit();
        assertThat(List.of(unit.name(), unit.organisation(), unit.municipality()))
                .containsExactly("Kotihoito, Keuruu", "Keuruun kaupunki", "Keuruu");
    }

    @ParameterizedTest
    @EnumSource
    @Tag("screens")
    void it_is_drawn_in_every_language_and_with_large_text(UiLanguage language) throws Exception {
        settings.language(language);
        DiscussionSession session = desk.session();
        session.prepare(session.preparation()
                        .withSittings(List.of(
                                new Preparation.PlannedSitting(
                                        LocalDate.of(2022, 5, 17), LocalTime.of(13, 0), "tervetuloa"),
                                new Preparation.PlannedSitting(
                                        LocalDate.of(2022, 5, 19),
                                        LocalTime.of(13, 0),
                                        SittingPlan.middle(session.guide()))))
                        .withExpected(session.preparation()
                                .expected()
                                .withGroup("hoito", 13)
                                .withGroup("sosiaali", 1)
                                .withGroup("muu-asiantuntija", 3))
                        .withChecked("noteTaker", true))
                .commit();
        assertThat(picture("prepare-" + language.tag(), 1366, 768, 1)).isNotEmptyFile();
        assertThat(picture("prepare-200-" + language.tag(), 1366, 3000, 2)).isNotEmptyFile();
        assertThat(picture("prepare-small-" + language.tag(), 1024, 1400, 1)).isNotEmptyFile();
    }

    private Path picture(String name, int width, int height, double scale) throws Exception {
        return Pictures.take(this::window, new Place.Prepare(desk.discussion()), width, height, scale, name);
    }

    private static void type(FxRobot robot, String query, String text) {
        robot.clickOn(query).push(KeyCode.CONTROL, KeyCode.A).write(text).push(KeyCode.ENTER);
    }

    private static String text(FxRobot robot, String query) {
        return ((Labeled) robot.lookup(query).query()).getText();
    }
}
