package fi.pirtti.domain.units;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SuccessionTest {
    private static final Instant INVITED = Instant.parse("2022-04-11T06:00:00Z");

    @Test
    void an_answer_counts_for_its_own_unit_as_long_as_nothing_becomes_of_it() {
        Succession none = new Succession(List.of(
                change(1, UnitChange.Kind.CLOSED, List.of("A"), List.of()),
                change(2, UnitChange.Kind.MERGED, List.of("X", "Y"), List.of("Z"))));
        assertThat(none.heirs("A", INVITED)).containsExactly("A");
    }

    @Test
    void the_answer_of_a_merged_unit_counts_for_its_successor_and_on_through_a_split() {
        Succession both = new Succession(List.of(
                change(1, UnitChange.Kind.MERGED, List.of("A", "B"), List.of("C")),
                change(2, UnitChange.Kind.SPLIT, List.of("C"), List.of("D", "E"))));
        assertThat(both.heirs("A", INVITED)).containsExactly("D", "E");
        assertThat(both.heirs("B", INVITED)).containsExactly("D", "E");
        assertThat(both.heirs("C", INVITED.plus(Duration.ofDays(1)).plusSeconds(1)))
                .containsExactly("D", "E");
    }

    @Test
    void what_a_unit_answers_after_a_part_was_split_from_it_is_its_own() {
        Succession split = new Succession(List.of(change(1, UnitChange.Kind.SPLIT, List.of("A"), List.of("A", "B"))));
        assertThat(split.heirs("A", INVITED)).containsExactly("A", "B");
        assertThat(split.heirs("A", INVITED.plus(Duration.ofDays(2)))).containsExactly("A");
    }

    @Test
    void a_unit_that_is_opened_again_counts_for_itself_and_the_other_for_the_successor() {
        Succession undone = new Succession(List.of(
                change(1, UnitChange.Kind.MERGED, List.of("A", "B"), List.of("C")),
                change(2, UnitChange.Kind.REOPENED, List.of(), List.of("A"))));
        assertThat(undone.heirs("A", INVITED)).containsExactly("A");
        assertThat(undone.heirs("B", INVITED)).containsExactly("C");
    }

    @Test
    void participants_are_shared_by_headcount_and_the_shares_add_up() {
        LinkedHashSet<String> heirs = new LinkedHashSet<>(Arrays.asList("A", "B", "C"));
        Map<String, Integer> people = Map.of("A", 10, "B", 10, "C", 13);
        assertThat(Succession.share(7, heirs, people::get).values().stream()
                        .mapToInt(each -> each)
                        .sum())
                .isEqualTo(7);
        assertThat(Succession.share(10, heirs, unit -> 0))
                .containsExactly(Map.entry("A", 3), Map.entry("B", 3), Map.entry("C", 4));
        assertThat(Succession.share(9, new LinkedHashSet<>(List.of("A")), unit -> 20))
                .containsExactly(Map.entry("A", 9));
    }

    private static UnitChange change(int day, UnitChange.Kind kind, List<String> before, List<String> after) {
        return new UnitChange(INVITED.plus(Duration.ofDays(day)), kind, "", before, after, List.of());
    }
}
