package fi.pirtti.ui.presenter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class WallPlacingTest {
    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1366, 768);
    private static final Rectangle2D PROJECTOR = new Rectangle2D(1366, 0, 1024, 768);
    private static final Rectangle2D TELEVISION = new Rectangle2D(-1920, 0, 1920, 1080);
    private static final Rectangle2D DESK = new Rectangle2D(40, 30, 1200, 700);

    @Test
    void with_one_screen_the_wall_is_a_window() {
        assertThat(wall(screens(LAPTOP), DESK, Optional.empty())).isEmpty();
    }

    @Test
    void with_two_it_takes_the_one_where_the_desk_is_not() {
        assertThat(wall(screens(LAPTOP, PROJECTOR), DESK, Optional.empty())).contains(PROJECTOR);
        Rectangle2D mostlyOnTheProjector = new Rectangle2D(1300, 30, 1000, 700);
        assertThat(wall(screens(LAPTOP, PROJECTOR), mostlyOnTheProjector, Optional.empty()))
                .contains(LAPTOP);
    }

    @Test
    void with_three_it_takes_the_largest_until_a_person_chooses() {
        List<WallScreen> screens = screens(LAPTOP, PROJECTOR, TELEVISION);
        assertThat(wall(screens, DESK, Optional.empty())).contains(TELEVISION);
        assertThat(wall(screens, DESK, Optional.of(screens.get(1).key()))).contains(PROJECTOR);
    }

    @Test
    void a_remembered_screen_that_is_gone_or_under_the_desk_does_not_count() {
        String television = screens(TELEVISION).getFirst().key();
        assertThat(wall(screens(LAPTOP, PROJECTOR), DESK, Optional.of(television)))
                .contains(PROJECTOR);
        String laptop = screens(LAPTOP).getFirst().key();
        assertThat(wall(screens(LAPTOP, PROJECTOR), DESK, Optional.of(laptop))).contains(PROJECTOR);
    }

    @Test
    void a_window_that_was_chosen_stays_a_window() {
        assertThat(wall(screens(LAPTOP, PROJECTOR), DESK, Optional.of(WallMemory.WINDOW)))
                .isEmpty();
    }

    @Test
    void a_desk_that_no_screen_shows_counts_as_on_the_main_one() {
        WallPlacing placing =
                WallPlacing.of(screens(LAPTOP, PROJECTOR), new Rectangle2D(5000, 0, 800, 600), Optional.empty());
        assertThat(placing.desk().bounds()).isEqualTo(LAPTOP);
    }

    private static List<WallScreen> screens(Rectangle2D... bounds) {
        return PluggedScreens.screens(bounds);
    }

    private static Optional<Rectangle2D> wall(List<WallScreen> screens, Rectangle2D desk, Optional<String> chosen) {
        return WallPlacing.of(screens, desk, chosen).wall().map(WallScreen::bounds);
    }
}
