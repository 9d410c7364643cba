package fi.pirtti.ui.facilitator.run.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.junit.jupiter.api.Test;

class GrowthTest {
    private static final List<Integer> MANY = IntStream.range(0, 500).boxed().toList();

    private final ObservableList<Integer> shown = FXCollections.observableArrayList();
    private final Queue<Runnable> frames = new ArrayDeque<>();
    private final Growth<Integer> growth = new Growth<>(shown, frames::add);

    @Test
    void rows_in_sight_come_a_few_in_each_frame_and_the_rest_at_once() {
        growth.show(MANY);
        assertThat(shown).hasSizeBetween(1, 5);
        for (int frame = 0; !frames.isEmpty(); frame++) {
            assertThat(frame).isLessThan(20);
            int before = shown.size();
            frames.remove().run();
            assertThat(shown.size() - before <= 5 || shown.size() == MANY.size())
                    .isTrue();
        }
        assertThat(shown).isEqualTo(MANY);
    }

    @Test
    void a_change_while_rows_still_come_is_shown_whole_and_not_taken_back() {
        growth.show(MANY);
        List<Integer> fewer = MANY.subList(0, 100);
        growth.show(fewer);
        assertThat(shown).isEqualTo(fewer);
        frames.forEach(Runnable::run);
        assertThat(shown).isEqualTo(fewer);
    }

    @Test
    void what_is_asked_for_is_there_at_once() {
        growth.show(MANY);
        growth.finish();
        assertThat(shown).isEqualTo(MANY);
    }
}
