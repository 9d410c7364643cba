package fi.pirtti.ui.facilitator.run;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.support.Messages;
import fi.pirtti.support.UiLanguage;
import fi.pirtti.ui.common.DirectTasks;
import fi.pirtti.ui.shell.MemorySettings;
import fi.pirtti.ui.shell.Place;
import fi.pirtti.ui.shell.Screen;
import fi.pirtti.ui.shell.Shell;
import fi.pirtti.ui.shell.UiContext;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class RunViewRetentionTest {
    @TempDir
    Path home;

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void a_desk_that_was_left_is_collected_while_its_discussion_stays_open() throws Exception {
        try (RunFixture fixture = new RunFixture(home).inTheMiddleOfIdeas()) {
            WeakReference<RunView> left = onScreen(() -> {
                RunView view = openedAndMoved(fixture);
                view.flush();
                view.dispose();
                return new WeakReference<>(view);
            });
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> {
                System.gc();
                return left.get() == null;
            });
            assertThat(fixture.session().discussion().sittings()).hasSize(1);
        }
    }

    /** Shown in a real window, moved through all steps, its cards opened; then another screen takes its place. */
    @Test
    void a_desk_that_was_on_screen_and_its_wall_are_collected_once_they_are_left() throws Exception {
        try (RunFixture fixture = new RunFixture(home).inTheMiddleOfIdeas()) {
            List<WeakReference<?>> left = new ArrayList<>();
            Stage[] stage = new Stage[1];
            Shell shell = onScreen(() -> {
                Shell made = new Shell(
                        new DirectTasks(), fixture.clock(), new MemorySettings(UiLanguage.FI), (place, context) -> {
                            if (!(place instanceof Place.Run)) {
                                return new Bare();
                            }
                            RunView view = new RunView(fixture.session(), context);
                            left.add(new WeakReference<>(view));
                            left.add(new WeakReference<>(view.node()));
                            return view;
                        });
                stage[0] = new Stage();
                made.open(stage[0]);
                made.go(new Place.Run(fixture.id()));
                press(made, "open-wall");
                press(made, "open-time");
                press(made, "open-time");
                press(made, "next-step");
                return made;
            });
            WaitForAsyncUtils.waitForFxEvents(4);
            onScreen(() -> {
                shell.go(new Place.Home());
                return null;
            });
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> {
                System.gc();
                WaitForAsyncUtils.waitForFxEvents(1);
                return left.stream().allMatch(each -> each.get() == null);
            });
            assertThat(left).hasSize(2);
            onScreen(() -> {
                shell.close(stage[0]);
                stage[0].close();
                return null;
            });
        }
    }

    private static void press(Shell shell, String id) {
        ((Button) shell.scene().getRoot().lookup("#" + id)).fire();
    }

    private static final class Bare implements Screen {
        private final Region node = new Region();

        @Override
        public Node initialFocus() {
            return node;
        }

        @Override
        public Region node() {
            return node;
        }
    }

    private static RunView openedAndMoved(RunFixture fixture) {
        Messages messages = Messages.in(UiLanguage.FI);
        RunView view = new RunView(
                fixture.session(), new UiContext(messages, new DirectTasks(), fixture.clock(), place -> {}));
        view.showStep(fixture.step("visio"));
        view.showStep(fixture.step("teot"));
        return view;
    }

    private static <T> T onScreen(java.util.concurrent.Callable<T> work) throws Exception {
        return WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, WaitForAsyncUtils.asyncFx(work));
    }
}
