package fi.pirtti.ui.presenter;

import static fi.pirtti.ui.presenter.PluggedScreens.LAPTOP;
import static fi.pirtti.ui.presenter.PluggedScreens.PROJECTOR;
import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.support.Messages;
import fi.pirtti.support.UiLanguage;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The desk on one screen, the wall on another, and what happens when screens come and go. */
class TwoScreensTest {
    private final WallFixture source = new WallFixture("fi", "sv");
    private final PluggedScreens screens = new PluggedScreens(LAPTOP, PROJECTOR);
    private final WallMemory memory = WallMemory.forNow();
    private Stage desk;
    private PresenterStage wall;

    @BeforeEach
    void open() throws Exception {
        FxToolkit.registerPrimaryStage();
        onScreen(() -> {
            desk = new Stage();
            desk.setScene(new Scene(new Group(), 300, 200));
            desk.setX(20);
            desk.setY(20);
            desk.show();
            wall = wall();
            wall.show();
            return true;
        });
    }

    @AfterEach
    void close() throws Exception {
        onScreen(() -> {
            wall.close();
            desk.close();
            return true;
        });
    }

    @Test
    void the_wall_fills_the_other_screen_by_itself_and_the_desk_keeps_the_keyboard() throws Exception {
        assertThat(on()).contains(PROJECTOR);
        assertThat(onScreen(screens::filled)).isTrue();
        waitFor(() -> desk.isFocused());
    }

    @Test
    void a_wall_that_loses_its_screen_waits_hidden_and_comes_back_with_it() throws Exception {
        onScreen(() -> {
            screens.plug(LAPTOP);
            return true;
        });
        assertThat(onScreen(() -> wall.isShowing())).isFalse();
        assertThat(onScreen(() -> wall.waitingProperty().get() && wall.isOpen()))
                .isTrue();
        onScreen(() -> {
            screens.plug(LAPTOP, PROJECTOR);
            return true;
        });
        assertThat(onScreen(() -> wall.isShowing() && !wall.waitingProperty().get()))
                .isTrue();
        assertThat(on()).contains(PROJECTOR);
    }

    @Test
    void while_it_waits_it_can_be_had_as_a_window_and_stays_one() throws Exception {
        onScreen(() -> {
            screens.plug(LAPTOP);
            wall.putInWindow();
            screens.plug(LAPTOP, PROJECTOR);
            return true;
        });
        assertThat(onScreen(() -> wall.isShowing() && !screens.filled())).isTrue();
        assertThat(on()).isEmpty();
    }

    @Test
    void a_window_for_want_of_a_screen_moves_to_one_that_is_plugged_in() throws Exception {
        onScreen(() -> {
            wall.close();
            screens.plug(LAPTOP);
            wall = wall();
            wall.show();
            return true;
        });
        assertThat(on()).isEmpty();
        onScreen(() -> {
            screens.plug(LAPTOP, PROJECTOR);
            return true;
        });
        assertThat(on()).contains(PROJECTOR);
    }

    @Test
    void desk_and_wall_change_places_and_the_choice_is_remembered() throws Exception {
        onScreen(() -> {
            wall.swap();
            return true;
        });
        assertThat(on()).contains(LAPTOP);
        waitFor(() -> PROJECTOR.contains(desk.getX() + desk.getWidth() / 2, desk.getY() + 10));
        assertThat(memory.place()).isPresent();
        onScreen(() -> {
            wall.close();
            wall = wall();
            wall.show();
            return true;
        });
        assertThat(on()).contains(LAPTOP);
    }

    @Test
    void a_desk_whose_screen_is_taken_away_comes_to_the_one_that_is_left() throws Exception {
        onScreen(() -> {
            wall.swap();
            screens.plug(LAPTOP);
            return true;
        });
        waitFor(() -> LAPTOP.contains(desk.getX() + 1, desk.getY() + 1));
        assertThat(onScreen(() -> wall.waitingProperty().get())).isTrue();
    }

    @Test
    void waking_up_puts_the_wall_back_where_it_was() throws Exception {
        onScreen(() -> {
            wall.stage().setX(10);
            screens.plug(LAPTOP);
            screens.plug(LAPTOP, PROJECTOR);
            return true;
        });
        assertThat(onScreen(() -> wall.stage().getX() == PROJECTOR.getMinX() && wall.isShowing()))
                .isTrue();
    }

    @Test
    void f11_on_the_wall_fills_the_screen_and_escape_brings_the_window_back() throws Exception {
        FxRobot robot = new FxRobot();
        onScreen(() -> {
            wall.putInWindow();
            wall.stage().setX(0);
            wall.stage().setY(0);
            wall.stage().requestFocus();
            return true;
        });
        waitFor(() -> wall.stage().isFocused());
        robot.push(KeyCode.F11);
        waitFor(() -> wall.stage().isFullScreen());
        robot.push(KeyCode.ESCAPE);
        waitFor(() -> !wall.stage().isFullScreen());
    }

    @Test
    void a_closed_wall_is_collected_though_its_discussion_goes_on() throws Exception {
        List<WeakReference<?>> closed = new ArrayList<>();
        PresenterStage[] other = new PresenterStage[1];
        onScreen(() -> {
            other[0] = wall();
            other[0].show();
            closed.add(new WeakReference<>(other[0]));
            closed.add(new WeakReference<>(other[0].stage().getScene().getRoot()));
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents(4);
        onScreen(() -> {
            other[0].close();
            other[0] = null;
            return true;
        });
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> {
            System.gc();
            WaitForAsyncUtils.waitForFxEvents(1);
            return closed.stream().allMatch(each -> each.get() == null);
        });
        assertThat(source.guide().steps()).isNotEmpty();
    }

    private PresenterStage wall() {
        return new PresenterStage(source.model(), Messages.in(UiLanguage.FI), desk, screens, memory);
    }

    private Optional<Rectangle2D> on() throws Exception {
        return onScreen(() -> wall.onProperty().get().map(WallScreen::bounds));
    }

    private static <T> T onScreen(Callable<T> work) throws Exception {
        return WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, WaitForAsyncUtils.asyncFx(work));
    }

    private static void waitFor(Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> onScreen(condition));
    }
}
