package fi.pirtti.ui.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.discussion.Idea;
import fi.pirtti.domain.discussion.JoutsaHomeCare;
import fi.pirtti.domain.discussion.Preparation.WallText;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.domain.guide.StepKind;
import fi.pirtti.ui.common.Screenshots;
import fi.pirtti.ui.common.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Draws the wall for every kind of step, so that a person can look at it, and checks what can be checked. */
class PresenterViewTest {
    private static final Path SCREENS = Path.of("target/screens");
    private static final double FLOOR = 28;

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void every_kind_of_step_stays_inside_the_wall_and_readable() throws Exception {
        WallFixture desk = new WallFixture("fi", "sv");
        for (Step step : desk.guide().steps()) {
            desk.goTo(step.id());
            List<Text> texts = draw(desk, 1920, 1080, "wall-" + step.kind().wireName() + ".png");
            assertThat(texts).isNotEmpty().allSatisfy(text -> {
                assertThat(text.getFont().getSize()).isGreaterThanOrEqualTo(FLOOR);
                Bounds bounds = text.localToScene(text.getLayoutBounds());
                assertThat(bounds.getMinX()).as(text.getText()).isGreaterThanOrEqualTo(80);
                assertThat(bounds.getMaxX()).as(text.getText()).isLessThanOrEqualTo(1920 - 80);
                assertThat(bounds.getMaxY()).as(text.getText()).isLessThanOrEqualTo(1064);
            });
        }
    }

    @Test
    @Tag("screens")
    void one_language_huge_text_and_a_small_window_are_drawn_too() throws Exception {
        WallFixture desk = new WallFixture("sv");
        desk.text(WallText.HUGE);
        desk.time(600, 684);
        for (String step : List.of("nykytila", "arvot", "malli", "teemat", "yhteisymmarrys")) {
            desk.goTo(step);
            assertThat(draw(desk, 1920, 1080, "wall-huge-" + step + ".png")).isNotEmpty();
        }
        desk.goTo("nykytila");
        assertThat(draw(desk, 800, 600, "wall-small.png")).isNotEmpty();
    }

    @Test
    void before_anyone_has_answered_the_wall_shows_the_question() throws Exception {
        WallFixture desk = new WallFixture("fi", "sv");
        desk.begin();
        for (Step step : desk.guide().steps()) {
            desk.goTo(step.id());
            assertThat(draw(desk, 1920, 1080, "wall-empty-" + step.kind().wireName() + ".png"))
                    .extracting(Text::getText)
                    .contains(step.title().in("fi"));
        }
    }

    @Test
    @Tag("screens")
    void every_kind_can_be_read_on_every_screen_upright_ones_too() throws Exception {
        WallFixture desk = new WallFixture("fi", "sv");
        for (int[] size :
                new int[][] {{1024, 768}, {1366, 768}, {1920, 1080}, {3840, 2160}, {1080, 1920}, {768, 1024}}) {
            double em = WallType.of(size[0], size[1], WallText.LARGE).em();
            for (Step step : desk.guide().steps()) {
                desk.goTo(step.id());
                String name = "wall-" + size[0] + "-" + step.kind().wireName() + ".png";
                assertThat(draw(desk, size[0], size[1], name))
                        .as(name)
                        .isNotEmpty()
                        .allSatisfy(text -> {
                            assertThat(text.getFont().getSize()).isGreaterThanOrEqualTo(FLOOR * em - 0.01);
                            Bounds bounds = text.localToScene(text.getLayoutBounds());
                            assertThat(bounds.getMinX()).as(text.getText()).isGreaterThanOrEqualTo(0);
                            assertThat(bounds.getMaxX()).as(text.getText()).isLessThanOrEqualTo(size[0]);
                            assertThat(bounds.getMaxY()).as(text.getText()).isLessThanOrEqualTo(size[1]);
                        });
            }
        }
    }

    @Test
    void an_upright_screen_gets_larger_text_where_all_still_fits() throws Exception {
        WallFixture desk = new WallFixture("fi", "sv");
        desk.goTo("painopisteet");
        double lying = largest(draw(desk, 1080, 607, "wall-lying.png"));
        assertThat(largest(draw(desk, 1080, 1920, "wall-upright.png"))).isGreaterThan(1.25 * lying);
    }

    @Test
    void ideas_that_found_no_room_are_counted_and_come_in_their_turn() throws Exception {
        WallFixture desk = new WallFixture("fi", "sv");
        desk.goTo("nykytila");
        Set<String> seen = new HashSet<>();
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            PresenterViewModel model = desk.model();
            PresenterView view = new PresenterView(model);
            Scene scene = new Scene(view, 1366, 768);
            Theme.DARK.dress(scene);
            view.layout();
            assertThat(words(view)).anyMatch(words -> words.startsWith("ja ") && words.contains(" muuta"));
            for (int page = 0; page < 12; page++) {
                seen.addAll(words(view));
                view.roll();
                view.layout();
            }
            desk.wall(WallState.FROZEN);
            List<String> before = words(view);
            view.roll();
            view.layout();
            assertThat(words(view)).isEqualTo(before);
            desk.wall(WallState.LIVE);
            scene.setRoot(new Group());
            view.dispose();
            model.dispose();
            return null;
        });
        assertThat(seen).contains("Tablettien akku ei kestä koko iltavuoroa.");
        List<String> all = ((Answer.Ideas) desk.discussion()
                        .get()
                        .recordOf("nykytila", StepKind.IDEAS)
                        .answer())
                .ideas().stream()
                        .map(Idea::text)
                        .filter(text -> !text.equals(JoutsaHomeCare.PHONE_IDEA))
                        .toList();
        assertThat(seen).containsAll(all);
    }

    private static double largest(List<Text> texts) {
        return texts.stream()
                .mapToDouble(text -> text.getFont().getSize())
                .max()
                .orElse(0);
    }

    private static List<String> words(PresenterView view) {
        return texts(view).stream().map(Text::getText).toList();
    }

    private static List<Text> draw(WallFixture desk, int width, int height, String name) throws Exception {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            PresenterViewModel model = desk.model();
            PresenterView view = new PresenterView(model);
            Screenshots.write(view, Theme.DARK, width, height, 1, SCREENS.resolve(name));
            List<Text> texts = texts(view);
            view.dispose();
            model.dispose();
            return texts;
        });
    }

    /** The texts that the drawing itself put, and not those inside controls. */
    private static List<Text> texts(Node node) {
        List<Text> found = new ArrayList<>();
        if (node instanceof Text text && !text.getStyleClass().contains("text")) {
            found.add(text);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(texts(child)));
        }
        return found;
    }
}
