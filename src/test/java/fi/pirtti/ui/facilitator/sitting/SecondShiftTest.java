package fi.pirtti.ui.facilitator.sitting;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.Origin;
import fi.pirtti.domain.discussion.Sitting;
import fi.pirtti.domain.guide.StepKind;
import fi.pirtti.support.UiLanguage;
import fi.pirtti.ui.common.DirectTasks;
import fi.pirtti.ui.facilitator.run.RunFixture;
import fi.pirtti.ui.facilitator.run.RunView;
import fi.pirtti.ui.shell.MemorySettings;
import fi.pirtti.ui.shell.Pictures;
import fi.pirtti.ui.shell.Place;
import fi.pirtti.ui.shell.Screen;
import fi.pirtti.ui.shell.Shell;
import fi.pirtti.ui.shell.UiContext;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The guide is held again with another shift, and those who were absent are heard afterwards, in the window. */
@ExtendWith(ApplicationExtension.class)
class SecondShiftTest {
    @TempDir
    static Path homes;

    private static int runs;

    private final List<Place> visited = new ArrayList<>();
    private RunFixture fixture;
    private Shell shell;

    @Start
    void start(Stage stage) {
        runs++;
        fixture = new RunFixture(homes.resolve("run" + runs)).inTheMiddleOfIdeas();
        apply(new Edit.SetCount("digi", StepKind.CHOICE, 1, "chat", 9));
        MemorySettings settings = new MemorySettings(UiLanguage.FI);
        settings.textScale(0.7);
        shell = new Shell(new DirectTasks(), fixture.clock(), settings, this::open);
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
    void another_shift_counts_its_own_hands_and_they_add_up(FxRobot robot) throws Exception {
        fixture.clock().move(Duration.ofHours(1));
        robot.clickOn("#sitting-menu");
        robot.clickOn("Pidä toiselle vuorolle…");
        assertThat(robot.lookup("#sitting-begin").query().isDisabled()).isTrue();
        robot.write("7");
        robot.clickOn("#sitting-steps-none");
        robot.clickOn("#sitting-step-nykytila");
        robot.clickOn("#sitting-step-digi");
        robot.type(KeyCode.F5);

        assertThat(visited.getLast()).isEqualTo(new Place.Run(fixture.id()));
        assertThat(discussion().sittings())
                .extracting(held -> held.participants().total())
                .containsExactly(18, 7);
        assertThat(discussion().sittings().getFirst().ended()).isNotNull();
        assertThat(label(robot, "#agenda-count")).startsWith("0/2 vaihetta");
        robot.clickOn("#next-step");
        robot.interact(() ->
                shell.scene().lookup("#choice-editor").lookup(".stepper-field").requestFocus());
        robot.write("5");
        Pictures.snapshot(shell.scene(), "second-shift-choice");

        Answer.Choice digi =
                (Answer.Choice) discussion().recordOf("digi", StepKind.CHOICE).answer();
        assertThat(digi.tallies().in(1)).containsEntry("chat", 9);
        assertThat(digi.tallies().in(2)).containsValue(5);
        assertThat(digi.tallies().sum()).isEqualTo(14);
        assertThat(label(robot, "#choice-total")).contains("Kerta 2").contains("14");
        assertThat(label(robot, "#agenda-count")).startsWith("1/2 vaihetta");
    }

    @Test
    void those_who_were_absent_are_marked_as_heard_afterwards(FxRobot robot) throws Exception {
        robot.clickOn("#sitting-menu");
        robot.clickOn("Lisää poissa olleiden vastauksia…");
        robot.write("2");
        robot.type(KeyCode.F5);
        assertThat(robot.lookup("#sitting-finish").tryQuery()).isPresent();
        robot.clickOn("#next-step");
        robot.write("Yölläkin");
        robot.type(KeyCode.ENTER);
        Pictures.snapshot(shell.scene(), "afterwards-ideas");
        Answer.Ideas ideas =
                (Answer.Ideas) discussion().recordOf("nykytila", StepKind.IDEAS).answer();
        assertThat(ideas.ideas().getLast().origin()).isEqualTo(Origin.LATER);
        assertThat(ideas.ideas().getLast().sitting()).isEqualTo(2);
        assertThat(discussion().sitting(2))
                .hasValueSatisfying(added -> assertThat(added.addedAfterwards()).isTrue());
        robot.clickOn("#sitting-finish");
        assertThat(visited.getLast()).isEqualTo(new Place.Home());
        robot.interact(() -> shell.go(new Place.Run(fixture.id())));
        assertThat(robot.lookup("#sitting-menu")
                        .<javafx.scene.control.MenuButton>query()
                        .getText())
                .isEqualTo("Kerta 1");
        assertThat(discussion().sittings()).hasSize(2).noneMatch(held -> held.id() == 1 && isOver(held));
    }

    @Test
    @Tag("screens")
    void the_choices_are_drawn() throws Exception {
        for (double scale : new double[] {1, 2}) {
            Pictures.take(
                    () -> new Shell(new DirectTasks(), fixture.clock(), new MemorySettings(UiLanguage.FI), this::open),
                    new Place.NewSitting(fixture.id(), Place.NewSitting.Kind.ANOTHER_SHIFT),
                    1366,
                    768,
                    scale,
                    "new-sitting-" + (int) (scale * 100));
        }
    }

    private static boolean isOver(Sitting sitting) {
        return sitting.ended() != null;
    }

    private Screen open(Place place, UiContext ui) {
        visited.add(place);
        return switch (place) {
            case Place.Run _ -> new RunView(fixture.session(), ui);
            case Place.NewSitting(var id, var kind) ->
                new NewSittingScreen(
                        ui,
                        id,
                        new NewSittingViewModel(fixture.session(), kind, ui.tasks(), ui.clock(), ui.messages()));
            default -> new Elsewhere();
        };
    }

    private Discussion discussion() {
        return fixture.session().discussion();
    }

    private void apply(Edit edit) {
        fixture.session().apply(edit).commit();
    }

    private static String label(FxRobot robot, String id) {
        return robot.lookup(id).<Label>query().getText();
    }

    private static final class Elsewhere implements Screen {
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
