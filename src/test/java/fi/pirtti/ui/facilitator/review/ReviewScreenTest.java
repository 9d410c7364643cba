package fi.pirtti.ui.facilitator.review;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.guide.StepKind;
import fi.pirtti.support.UiLanguage;
import fi.pirtti.ui.common.DirectTasks;
import fi.pirtti.ui.shell.MemorySettings;
import fi.pirtti.ui.shell.Pictures;
import fi.pirtti.ui.shell.Place;
import fi.pirtti.ui.shell.Screen;
import fi.pirtti.ui.shell.Shell;
import fi.pirtti.ui.shell.UiContext;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Labeled;
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
class ReviewScreenTest {
    @TempDir
    static Path homes;

    private static int next;

    private final List<URI> opened = new ArrayList<>();
    private final List<Place> visited = new ArrayList<>();
    private ReviewRound round;
    private Shell shown;

    @Start
    void start(Stage stage) {
        round = new ReviewRound(homes.resolve("home" + next++));
        shown = shellThatFits();
        shown.go(place());
        shown.open(stage);
    }

    @AfterEach
    void close() {
        round.close();
    }

    @Test
    void the_keyboard_alone_handles_the_findings_and_opens_the_gate(FxRobot robot) {
        assertThat(text(robot, "#seal-reason")).isEqualTo("Käsittele ensin 2 havaintoa");
        robot.push(KeyCode.F8).push(KeyCode.SPACE);
        assertThat(text(robot, "#seal-reason")).isEqualTo("Käsittele ensin 1 havainto");
        robot.push(KeyCode.SPACE);
        assertThat(text(robot, "#seal-reason")).isEqualTo("Valmis sinetöitäväksi");
        assertThat(round.session.openFindings()).isEmpty();
        assertThat(robot.lookup("#seal").query().isFocused()).isTrue();
        robot.push(KeyCode.SPACE);
        assertThat(robot.lookup("#seal-page").tryQuery()).isPresent();
    }

    @Test
    void a_shut_gate_stays_in_the_way_of_the_tab_key_and_leads_to_the_problem(FxRobot robot) {
        robot.interact(() -> robot.lookup("#seal").query().requestFocus());
        robot.push(KeyCode.SPACE);
        assertThat(robot.lookup("#seal-page").tryQuery()).isEmpty();
        assertThat(robot.lookup("#finding-0-remove").query().isFocused()).isTrue();
    }

    @Test
    void an_edited_finding_reads_as_it_was_written(FxRobot robot) {
        robot.clickOn("#finding-0-edit");
        robot.interact(
                () -> robot.lookup("#finding-0-text").queryTextInputControl().clear());
        robot.write("Kuntoutusarvion saa soittamalla.").push(KeyCode.ENTER);
        assertThat(((Answer.Ideas) round.session
                                .discussion()
                                .answers()
                                .get("nykytila")
                                .answer())
                        .ideas()
                        .get(11)
                        .text())
                .isEqualTo("Kuntoutusarvion saa soittamalla.");
        robot.clickOn("#mended-undo");
        assertThat(round.session.openFindings()).hasSize(2);
    }

    @Test
    void what_was_said_to_be_no_identifier_can_be_taken_back(FxRobot robot) {
        robot.clickOn("#finding-0-dismiss");
        assertThat(round.session.judgedFindings()).hasSize(1);
        robot.clickOn("#dismissed-0-undo");
        assertThat(round.session.openFindings()).hasSize(2);
    }

    @Test
    void a_click_on_a_step_goes_back_to_it(FxRobot robot) {
        robot.clickOn("#review-step-teot");
        assertThat(visited).last().isEqualTo(new Place.Run(round.session.id()));
        assertThat(round.session.preparation().currentStep()).isEqualTo("teot");
    }

    @Test
    void the_whole_summary_is_read_and_closed_again(FxRobot robot) {
        robot.clickOn("#review-read-all");
        assertThat(robot.lookup("Tablettien akku ei kestä koko iltavuoroa.").tryQuery())
                .isPresent();
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#seal").tryQuery()).isPresent();
    }

    @Test
    void undo_and_a_new_dissent_are_seen_at_once(FxRobot robot) {
        robot.clickOn("#dissent-add");
        robot.write("Resurssit puuttuvat.").push(KeyCode.ENTER);
        assertThat(text(robot, "#dissent-2")).isEqualTo("Resurssit puuttuvat.");
        robot.clickOn("#undo");
        assertThat(robot.lookup("#dissent-2").tryQuery()).isEmpty();
    }

    @Test
    void the_sealed_file_is_where_the_screen_says_and_can_be_supplemented(FxRobot robot) throws Exception {
        robot.push(KeyCode.F8).push(KeyCode.SPACE).push(KeyCode.SPACE).push(KeyCode.SPACE);
        Path folder = homes.resolve("vienti" + next);
        robot.interact(
                () -> robot.lookup("#seal-folder").queryTextInputControl().setText(folder.toString()));
        robot.clickOn("#seal-now");
        assertThat(text(robot, "#sealed-file")).isEqualTo("Vastaus - Kotihoito, Joutsa - 1.pirtti");
        assertThat(folder.resolve("Vastaus - Kotihoito, Joutsa - 1.pirtti")).isNotEmptyFile();
        assertThat(text(robot, "#sealed-state")).isEqualTo("Viety");
        assertThat(text(robot, "#sealed-email")).isEqualTo("hanketoimisto@example.fi");
        robot.clickOn("#sealed-reopen");
        assertThat(round.session.isSealed()).isFalse();
        assertThat(round.session.discussion().revision()).isEqualTo(2);
        assertThat(robot.lookup("#seal").tryQuery()).isPresent();
        assertThat(robot.lookup("#since-sealed").query().isVisible()).isTrue();
        robot.interact(() -> round.session.apply(new Edit.SetNote("nykytila", StepKind.IDEAS, "Lisätty jälkikäteen.")));
        Pictures.take(() -> shell(UiLanguage.FI), place(), 1366, 768, 1, "review-since-sealed-fi");
        Pictures.take(() -> shell(UiLanguage.SV), place(), 1366, 768, 2, "review-since-sealed-200-sv");
    }

    @Test
    void after_sealing_the_way_leads_home(FxRobot robot) throws Exception {
        round.settleFindings();
        round.desk.seal(round.session, homes.resolve("vienti" + next));
        Pictures.take(() -> shell(UiLanguage.FI), place(), 1366, 768, 1, "sealed-fi");
        Pictures.take(() -> shell(UiLanguage.SV), place(), 1366, 768, 2, "sealed-200-sv");
        robot.interact(() -> shown.go(place()));
        robot.clickOn("#sealed-home");
        assertThat(visited).last().isEqualTo(new Place.Home());
    }

    @Test
    void a_draft_of_a_message_names_the_file_and_the_office(FxRobot robot) {
        round.settleFindings();
        round.desk.seal(round.session, homes.resolve("vienti" + next));
        robot.interact(() -> shown.go(place()));
        robot.clickOn("#sealed-mail");
        URI draft = opened.getLast();
        assertThat(draft.getScheme()).isEqualTo("mailto");
        assertThat(draft.getSchemeSpecificPart())
                .startsWith("hanketoimisto@example.fi?subject=Vastauspaketti: Kotihoito, Joutsa, versio 1&body=")
                .contains("Vastaus - Kotihoito, Joutsa - 1.pirtti")
                .contains("\r\n\r\nHei,");
    }

    @Test
    void what_came_back_is_shown_beside_all(FxRobot robot) throws Exception {
        round.desk.open("Palaute", round.returnSheet());
        Place there = new Place.Return(round.session.id());
        robot.interact(() -> shown.go(there));
        assertThat(text(robot, "#return-facts")).contains("620 yksikköä");
        assertThat(robot.lookup("Kirjataan kerran").tryQuery()).isPresent();
        Pictures.take(() -> shell(UiLanguage.FI), there, 1366, 768, 1, "return-fi");
        Pictures.take(() -> shell(UiLanguage.SV), there, 1366, 768, 2, "return-200-sv");
        robot.push(KeyCode.ESCAPE);
        assertThat(visited).last().isEqualTo(new Place.Home());
    }

    @Test
    void a_finding_is_kept_for_a_reason_and_asked_about_while_typing(FxRobot robot) throws Exception {
        robot.clickOn("#finding-0-keep");
        robot.write("yksikön oma numero").push(KeyCode.ENTER);
        assertThat(round.session.openFindings()).hasSize(1);
        robot.clickOn("#dissent-add");
        robot.write("Kysykää Pekalta");
        assertThat(((Labeled) robot.lookup("#typed-finding").query()).getText()).isEqualTo("Nimi?");
        assertThat(robot.lookup("#typed-finding").query().isVisible()).isTrue();
        Pictures.snapshot(shown.scene(), "review-typing");
        robot.push(KeyCode.F8);
        robot.clickOn("Poista tekstistä");
        assertThat(robot.lookup("#dissent-text").queryTextInputControl().getText())
                .isEqualTo("Kysykää ");
        assertThat(robot.lookup("#typed-finding").query().isVisible()).isFalse();
        robot.clickOn("#dissent-cancel");
        robot.clickOn("#approval");
        assertThat(round.session.approval().holds()).isTrue();
        Pictures.snapshot(shown.scene(), "review-kept");
    }

    @Test
    @Tag("screens")
    void the_pages_of_reading_and_sealing_are_drawn(FxRobot robot) throws Exception {
        robot.clickOn("#review-read-all");
        Pictures.snapshot(shown.scene(), "review-summary");
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.F8).push(KeyCode.SPACE).push(KeyCode.SPACE).push(KeyCode.SPACE);
        Pictures.snapshot(shown.scene(), "seal-ready");
        assertThat(robot.lookup("#seal-now").query().isFocused()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    @Tag("screens")
    void the_screen_is_drawn_in_every_language(UiLanguage language) throws Exception {
        assertThat(Pictures.take(() -> shell(language), place(), 1366, 768, 1, "review-" + language.tag()))
                .isNotEmptyFile();
        assertThat(Pictures.take(() -> shell(language), place(), 1366, 768, 2, "review-200-" + language.tag()))
                .isNotEmptyFile();
    }

    private Place place() {
        return new Place.Review(round.session.id());
    }

    private Shell shell(UiLanguage language) {
        return new Shell(new DirectTasks(), ReviewRound.CLOCK, new MemorySettings(language), this::screen);
    }

    /** The screen of the headless platform is 1000 px wide: smaller text makes it as roomy as a laptop's. */
    private Shell shellThatFits() {
        MemorySettings settings = new MemorySettings(UiLanguage.FI);
        settings.textScale(0.73);
        return new Shell(new DirectTasks(), ReviewRound.CLOCK, settings, this::screen);
    }

    private Screen screen(Place place, UiContext context) {
        visited.add(place);
        if (place instanceof Place.Return) {
            return new ReturnScreen(context, round.session, round.desk);
        }
        return new ReviewScreen(
                context, round.session, round.desk, Optional.of(opened::add), homes, homes.resolve("fallback"));
    }

    private static String text(FxRobot robot, String query) {
        return ((Labeled) robot.lookup(query).query()).getText();
    }
}
