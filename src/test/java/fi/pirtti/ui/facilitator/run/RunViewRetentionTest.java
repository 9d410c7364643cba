package fi.pirtti.ui.facilitator.run;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.support.Messages;
import fi.pirtti.support.UiLanguage;
import fi.pirtti.ui.common.DirectTasks;
import fi.pirtti.ui.shell.UiContext;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
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

    private static RunView openedAndMoved(RunFixture fixture) {
        Messages messages = Messages.in(UiLanguage.FI);
        RunView view = new RunView(
                fixture.session(), new UiContext(messages, new DirectTasks(), fixture.clock(), place -> {}));
        view.showStep(fixture.step("visio"));
        view.showStep(fixture.step("teot"));
        return view;
    }

    private static <T> T onScreen(java.util.concurrent.Callable<T> work) throws Exception {
        return WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, WaitForAsyncUtils.asyncFx(work));
    }
}
