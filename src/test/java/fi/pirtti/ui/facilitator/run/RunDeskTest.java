package fi.pirtti.ui.facilitator.run;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.domain.discussion.StepState;
import fi.pirtti.support.UiLanguage;
import fi.pirtti.ui.common.DirectTasks;
import fi.pirtti.ui.shell.MemorySettings;
import fi.pirtti.ui.shell.Place;
import fi.pirtti.ui.shell.Shell;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What lies over the desk in a real window: marks on what is typed, and the time card. */
@ExtendWith(ApplicationExtension.class)
class RunDeskTest {
    private static final PseudoClass FOUND = PseudoClass.getPseudoClass("finding");

    /** Step, what opens the field if it is not there at once, and the field. */
    private static final List<List<String>> FIELDS = List.of(
            List.of("nykytila", "", "idea-entry"),
            List.of("termit", "", "term-word"),
            List.of("termit", "", "term-here"),
            List.of("termit", "", "term-elsewhere"),
            List.of("visio", "", "statement-text"),
            List.of("arvot", "", "scale-reason-low"),
            List.of("arvot", "", "scale-reason-high"),
            List.of("malli", "weigh-reason-open-kiintea", "weigh-reason-kiintea"),
            List.of("teot", "", "action-text"),
            List.of("teot", "", "action-role"),
            List.of("yhteisymmarrys", "", "dissent-text"),
            List.of("yhteisymmarrys", "", "step-note"),
            List.of("digi", "skip-step", "skip-reason"));

    private static final List<List<String>> WHAT = List.of(
            List.of("Soittakaa 050 123 4567", "Puhelinnumero?"),
            List.of("Tunnus 131052-308T", "Henkilötunnus?"),
            List.of("Osoite liisa@example.fi", "Sähköposti?"));

    @TempDir
    Path home;

    private RunFixture fixture;
    private RunView view;
    private Stage window;

    @Start
    void start(Stage stage) {
        window = stage;
        fixture = new RunFixture(home.resolve("desk"));
        MemorySettings settings = new MemorySettings(UiLanguage.FI);
        settings.textScale(0.7);
        settings.reducedMotion(true);
        Shell shell = new Shell(new DirectTasks(), fixture.clock(), settings, (place, context) -> {
            view = new RunView(fixture.session(), context);
            return view;
        });
        stage.setScene(shell.scene());
        stage.setWidth(1000);
        stage.setHeight(800);
        stage.show();
        shell.go(new Place.Run(fixture.id()));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void what_may_identify_a_person_is_marked_in_every_field_while_it_is_typed(FxRobot robot) {
        List<String> wrong = new ArrayList<>();
        robot.interact(() -> {
            for (int i = 0; i < FIELDS.size(); i++) {
                List<String> where = FIELDS.get(i);
                List<String> what = WHAT.get(i % WHAT.size());
                open(where.get(0), where.get(1));
                TextInputControl field = (TextInputControl) find(where.get(2));
                field.requestFocus();
                field.setText(what.getFirst());
                if (!marks(field, what.getLast())) {
                    wrong.add(where + " does not mark " + what.getFirst());
                }
                field.setText("Apu tulee ajoissa");
                if (mark().isVisible() || field.getPseudoClassStates().contains(FOUND)) {
                    wrong.add(where + " keeps the mark");
                }
                field.clear();
            }
            open("nykytila", "");
            TextInputControl own = (TextInputControl) find("own-note");
            own.requestFocus();
            own.setText(WHAT.getFirst().getFirst());
            if (mark().isVisible()) {
                wrong.add("one's own note, which never leaves the machine, is marked");
            }
        });
        assertThat(wrong).isEmpty();
    }

    @Test
    void f8_offers_to_take_it_out_where_it_is_typed(FxRobot robot) {
        robot.interact(() -> {
            open("teemat", "");
            open("visio", "");
            TextInputControl field = (TextInputControl) find("statement-text");
            field.requestFocus();
            field.setText("Soittakaa 050 123 4567 aamulla");
            new Robot().keyType(KeyCode.F8);
            ContextMenu menu = Window.getWindows().stream()
                    .filter(ContextMenu.class::isInstance)
                    .map(ContextMenu.class::cast)
                    .findFirst()
                    .orElseThrow();
            menu.getItems().stream()
                    .filter(item -> "typed-finding-remove".equals(item.getId()))
                    .findFirst()
                    .orElseThrow()
                    .fire();
            menu.hide();
            assertThat(field.getText()).isEqualTo("Soittakaa  aamulla");
            assertThat(mark().isVisible()).isFalse();
        });
    }

    @Test
    void minutes_are_moved_borrowed_and_given_back_and_what_is_offered_when_late_is_done(FxRobot robot) {
        robot.interact(() -> {
            open("nykytila", "");
            press("more-minutes");
            assertThat(words("time-notice")).anyMatch(text -> text.contains("2"));
            assertThat(extra()).containsEntry("nykytila", 2);
            press("borrow-minutes");
            assertThat(extra().values().stream().mapToInt(Integer::intValue).sum())
                    .isZero();
            assertThat(extra()).containsEntry("nykytila", 2).hasSize(2);
            press("undo-minutes");
            assertThat(shown("time-notice")).isFalse();
            assertThat(extra().values()).containsOnly(0);

            press("open-time");
            press("more-teemat");
            press("more-teemat");
            press("less-tarkeimmat");
            assertThat(extra()).containsEntry("teemat", 2).containsEntry("tarkeimmat", -1);
            press("time-reset");
            assertThat(extra().values()).containsOnly(0);

            fixture.clock().move(Duration.ofMinutes(30));
            view.model().tick();
            press("accept-termit");
            assertThat(fixture.session()
                            .discussion()
                            .recordOf("termit", fixture.step("termit").kind())
                            .state())
                    .isEqualTo(StepState.SKIPPED);
            String shortened = offered();
            press("accept-" + shortened);
            assertThat(extra().get(shortened)).isNegative();
            press("undo");
            press("undo");
            assertThat(extra().get(shortened)).isZero();
            assertThat(fixture.session()
                            .discussion()
                            .recordOf("termit", fixture.step("termit").kind())
                            .state())
                    .isEqualTo(StepState.OPEN);
        });
    }

    /** The first step that is offered to be shortened. */
    private String offered() {
        return window.getScene().getRoot().lookupAll("#catch-up .button").stream()
                .map(Node::getId)
                .filter(id -> id.startsWith("accept-"))
                .findFirst()
                .orElseThrow()
                .substring("accept-".length());
    }

    private Map<String, Integer> extra() {
        return fixture.session().preparation().extraMinutes();
    }

    private void open(String step, String opener) {
        view.showStep(fixture.step(step));
        layOut();
        if (!opener.isEmpty()) {
            press(opener);
        }
    }

    private void press(String id) {
        Button button = (Button) find(id);
        assertThat(button.isDisabled()).as(id).isFalse();
        button.fire();
        layOut();
    }

    private void layOut() {
        window.getScene().getRoot().applyCss();
        window.getScene().getRoot().layout();
    }

    /** The field has its edge, and the button that asks lies within the window. */
    private boolean marks(TextInputControl field, String asked) {
        Bounds at = mark().localToScene(mark().getLayoutBounds());
        return mark().isVisible()
                && field.getPseudoClassStates().contains(FOUND)
                && ((Labeled) mark()).getText().equals(asked)
                && at.getMinX() >= 0
                && at.getMinY() >= 0
                && at.getMaxX() <= window.getScene().getWidth()
                && at.getMaxY() <= window.getScene().getHeight();
    }

    private Node mark() {
        return find("typed-finding");
    }

    private boolean shown(String id) {
        return window.getScene().lookup("#" + id) != null;
    }

    private List<String> words(String id) {
        return find(id).lookupAll(".label").stream()
                .map(label -> ((Labeled) label).getText())
                .toList();
    }

    private Node find(String id) {
        Node found = window.getScene().lookup("#" + id);
        assertThat(found).as(id).isNotNull();
        return found;
    }
}
