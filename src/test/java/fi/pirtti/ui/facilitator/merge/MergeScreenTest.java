package fi.pirtti.ui.facilitator.merge;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.guide.StepKind;
import fi.pirtti.facilitation.TwoMachines;
import fi.pirtti.support.UiLanguage;
import fi.pirtti.ui.common.DirectTasks;
import fi.pirtti.ui.facilitator.run.RunFixture;
import fi.pirtti.ui.shell.MemorySettings;
import fi.pirtti.ui.shell.Pictures;
import fi.pirtti.ui.shell.Place;
import fi.pirtti.ui.shell.Screen;
import fi.pirtti.ui.shell.Shell;
import fi.pirtti.ui.shell.UiContext;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Two machines of one unit: the other's file is looked at, merged and taken back. */
@ExtendWith(ApplicationExtension.class)
class MergeScreenTest {
    @TempDir
    static Path homes;

    private static int runs;

    private RunFixture here;
    private RunFixture there;
    private Shell shell;

    @Start
    void start(Stage stage) throws Exception {
        runs++;
        here = new RunFixture(homes.resolve("here" + runs)).inTheMiddleOfIdeas();
        here.session()
                .apply(new Edit.SetStatement("visio", "Apu tulee ajoissa."))
                .commit();
        there = new RunFixture(homes.resolve("there" + runs));
        there.clock().move(Duration.ofHours(3));
        there.inTheMiddleOfIdeas().filled();
        there.session()
                .apply(new Edit.SetCount("digi", StepKind.CHOICE, 1, "chat", 9))
                .commit();
        MemorySettings settings = new MemorySettings(UiLanguage.FI);
        settings.textScale(0.7);
        shell = new Shell(new DirectTasks(), here.clock(), settings, this::open);
        stage.setScene(shell.scene());
        stage.setWidth(1000);
        stage.setHeight(700);
        stage.show();
        shell.go(new Place.Merge(here.id(), shared()));
    }

    @AfterEach
    void close() {
        here.close();
        there.close();
    }

    @Test
    void what_comes_from_where_is_seen_then_merged_then_taken_back(FxRobot robot) throws Exception {
        Discussion before = here.session().discussion();
        assertThat(robot.lookup("#merge-step-nykytila").tryQuery()).isPresent();
        Pictures.snapshot(shell.scene(), "merge-compared");
        robot.interact(() -> robot.lookup("#merge-choice-visio")
                .lookup(".segment")
                .nth(1)
                .<javafx.scene.control.ToggleButton>query()
                .fire());
        robot.interact(() -> robot.lookup("#merge-include-digi")
                .<javafx.scene.control.CheckBox>query()
                .fire());
        robot.clickOn("#merge-merge");
        assertThat(((Answer.Choice) answer("digi", StepKind.CHOICE)).tallies().isEmpty())
                .isEqualTo(((Answer.Choice)
                                before.recordOf("digi", StepKind.CHOICE).answer())
                        .tallies()
                        .isEmpty());
        assertThat(here.session().discussion().sittings()).hasSize(2);
        assertThat(((Answer.Ideas) answer("nykytila", StepKind.IDEAS)).ideas()).hasSize(30);
        assertThat(((Answer.Statement) answer("visio", StepKind.STATEMENT)).text())
                .isEqualTo("Apu tulee ennen kuin sitä ehtii pyytää, myös syrjäkylille.");
        Pictures.snapshot(shell.scene(), "merge-done");
        robot.clickOn("#merge-undo");
        assertThat(here.session().discussion()).isEqualTo(before);
        assertThat(robot.lookup("#merge-open").tryQuery()).isPresent();
    }

    @Test
    @Tag("screens")
    void the_screens_are_drawn() throws Exception {
        for (double scale : new double[] {1, 2}) {
            for (Path file : new Path[] {null, shared()}) {
                Pictures.take(
                        () -> new Shell(new DirectTasks(), here.clock(), new MemorySettings(UiLanguage.FI), this::open),
                        new Place.Merge(here.id(), file),
                        1366,
                        768,
                        scale,
                        "merge-" + (file == null ? "choose" : "compare") + "-" + (int) (scale * 100));
            }
        }
        assertThat(here.session().discussion().sittings()).hasSize(1);
    }

    private Path shared() throws Exception {
        return new TwoMachines(there.session(), there.clock())
                .share(homes.resolve("out" + runs))
                .orElseThrow();
    }

    private Answer answer(String step, StepKind kind) {
        return here.session().discussion().recordOf(step, kind).answer();
    }

    private Screen open(Place place, UiContext ui) {
        Place.Merge merge = (Place.Merge) place;
        return new MergeScreen(
                ui,
                new MergeViewModel(here.session(), merge.file(), homes, ui.tasks(), ui.clock(), ui.messages()),
                Optional.empty());
    }
}
