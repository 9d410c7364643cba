package fi.pirtti.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

class WindowPlaceTest {
    private static final Rectangle2D LAPTOP = new Rectangle2D(0, 0, 1366, 728);
    private static final Rectangle2D PROJECTOR = new Rectangle2D(1366, 0, 1920, 1080);

    @Test
    void a_window_comes_back_where_it_was() {
        WindowPlace there = new WindowPlace(1500, 100, 1200, 700, false);
        assertThat(there.within(List.of(LAPTOP, PROJECTOR))).isEqualTo(there);
    }

    @Test
    void a_window_from_a_screen_that_is_gone_comes_to_the_first_one() {
        WindowPlace gone = new WindowPlace(1500, 100, 1200, 700, false);
        WindowPlace back = gone.within(List.of(LAPTOP));
        assertThat(back.x()).isZero();
        assertThat(back.width()).isEqualTo(1366);
        assertThat(back.height()).isEqualTo(728);
    }

    @Test
    void a_window_whose_title_is_above_the_screen_is_brought_down() {
        assertThat(new WindowPlace(100, -300, 1200, 700, false)
                        .within(List.of(LAPTOP))
                        .y())
                .isGreaterThanOrEqualTo(0);
    }

    @Test
    void a_window_larger_than_its_screen_is_cut_to_it() {
        assertThat(new WindowPlace(0, 0, 1920, 1080, false)
                        .within(List.of(LAPTOP))
                        .height())
                .isEqualTo(728);
    }
}
