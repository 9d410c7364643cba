package fi.pirtti.domain.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SuppressionTest {
    @Test
    void large_groups_are_shown() {
        assertThat(Suppression.hidden(Map.of("a", 5, "b", 9), 5, Set.of())).isEmpty();
    }

    @Test
    void a_small_group_takes_the_next_smallest_with_it_so_that_it_cannot_be_subtracted() {
        assertThat(Suppression.hidden(Map.of("a", 4, "b", 9, "c", 20), 5, Set.of()))
                .containsExactly("a", "b");
    }

    @Test
    void two_small_groups_that_are_too_small_together_take_a_third() {
        assertThat(Suppression.hidden(Map.of("a", 2, "b", 2, "c", 20, "d", 30), 5, Set.of()))
                .containsExactly("a", "b", "c");
    }

    @Test
    void two_small_groups_that_are_enough_together_are_all_that_is_hidden() {
        assertThat(Suppression.hidden(Map.of("a", 3, "b", 3, "c", 20), 5, Set.of()))
                .containsExactly("a", "b");
    }

    @Test
    void a_group_of_nobody_hides_nothing() {
        assertThat(Suppression.hidden(Map.of("a", 0, "b", 9), 5, Set.of())).isEmpty();
    }

    @Property(tries = 500)
    void what_is_hidden_can_never_be_subtracted_from_the_total(
            @ForAll @Size(min = 2, max = 8) Map<String, @IntRange(max = 12) Integer> groups) {
        Set<String> hidden = Suppression.hidden(new TreeMap<>(groups), 5, Set.of());
        int together = hidden.stream().mapToInt(groups::get).sum();
        boolean allHidden =
                groups.entrySet().stream().allMatch(entry -> entry.getValue() == 0 || hidden.contains(entry.getKey()));
        assertThat(hidden.isEmpty() || allHidden || (hidden.size() > 1 && together >= 5))
                .isTrue();
        groups.forEach((group, count) ->
                assertThat(count > 0 && count < 5 && !hidden.contains(group)).isFalse());
    }
}
