package fi.pirtti.domain.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.guide.Criterion;
import fi.pirtti.domain.guide.LocalizedText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ItemsTest {
    @Test
    void scale_figures_are_those_computed_by_hand() {
        // (2·3 + 2·4 + 1·5) ÷ 5 = 3.8 and (1 + 5) ÷ 2 = 3; together 19 + 6 over 7 hands
        ScaleItem item =
                ScaleItem.of("s", 5, List.of(Map.of("3", 2, "4", 2, "5", 1, "cannotSay", 2), Map.of("1", 1, "5", 1)));
        assertThat(item.counts()).containsExactlyEntriesOf(new TreeMap<>(Map.of(1, 1, 2, 0, 3, 2, 4, 2, 5, 2)));
        assertThat(item.cannotSay()).isEqualTo(2);
        assertThat(item.mean()).isCloseTo(25 / 7.0, within(1e-12));
        assertThat(item.unitMean()).isCloseTo(3.4, within(1e-12));
        // Squares: (1−m)² + 2(3−m)² + 2(4−m)² + 2(5−m)² = 101 − 625/7 (Σx² = 1 + 18 + 32 + 50)
        assertThat(item.sd()).isCloseTo(Math.sqrt((101 - 625 / 7.0) / 7), within(1e-12));
    }

    @Test
    void consensus_is_that_of_the_published_formula() {
        // Hands 1,2,3,4,5 once each, mean 3: 1 + (2·log2(0.5) + 2·log2(0.75) + 0) ÷ 5
        ScaleItem even = ScaleItem.of("s", 5, List.of(Map.of("1", 1, "2", 1, "3", 1, "4", 1, "5", 1)));
        assertThat(even.consensus()).isCloseTo(0.4339850002884624, within(1e-12));
    }

    @Test
    void consensus_is_1_when_all_agree_and_0_when_half_stands_at_each_end() {
        for (int point = 1; point <= 7; point++) {
            assertThat(ScaleItem.of("s", 7, List.of(Map.of("" + point, 9))).consensus())
                    .isEqualTo(1);
        }
        assertThat(ScaleItem.of("s", 7, List.of(Map.of("1", 4, "7", 4))).consensus())
                .isEqualTo(0);
    }

    @Test
    void a_statement_without_a_numeric_hand_has_counts_and_no_figures() {
        ScaleItem item = ScaleItem.of("s", 3, List.of(Map.of("cannotSay", 4)));
        assertThat(item)
                .isEqualTo(new ScaleItem("s", new TreeMap<>(Map.of(1, 0, 2, 0, 3, 0)), 4, null, null, null, null));
    }

    @Property(tries = 300)
    void scale_counts_are_the_sum_over_units_and_figures_lie_in_their_range(
            @ForAll @Size(min = 1, max = 6) List<@Size(5) List<@IntRange(max = 9) Integer>> hands) {
        List<Map<String, Integer>> units = new ArrayList<>();
        int[] sums = new int[5];
        for (List<Integer> one : hands) {
            Map<String, Integer> unit = new HashMap<>();
            for (int i = 0; i < 5; i++) {
                unit.put("" + (i + 1), one.get(i));
                sums[i] += one.get(i);
            }
            units.add(unit);
        }
        ScaleItem item = ScaleItem.of("s", 5, units);
        for (int i = 0; i < 5; i++) {
            assertThat(item.counts().get(i + 1)).isEqualTo(sums[i]);
        }
        if (item.mean() != null) {
            assertThat(item.mean()).isBetween(1.0, 5.0);
            assertThat(item.unitMean()).isBetween(1.0, 5.0);
            assertThat(item.sd()).isBetween(0.0, 2.0);
            assertThat(item.consensus()).isBetween(0.0, 1.0);
        }
    }

    @Test
    void borda_points_count_unplaced_options_as_none() {
        // Of three options, b is first (3), second (2) and unplaced (0)
        List<List<String>> orders = List.of(List.of("b", "a", "c"), List.of("a", "b"), List.of("c"));
        assertThat(RankingItem.of("b", 3, orders)).isEqualTo(new RankingItem("b", 5 / 3.0, 1, 2));
        assertThat(RankingItem.of("b", 3, List.of())).isEqualTo(new RankingItem("b", null, 0, 0));
    }

    @Property(tries = 100)
    void complete_orders_share_out_all_borda_points(
            @ForAll @Size(min = 1, max = 8) List<@IntRange(max = 5) Integer> turns) {
        List<List<String>> orders = turns.stream()
                .map(turn -> List.of("a", "b", "c").subList(0, 3).stream()
                        .sorted((x, y) -> Integer.compare((x.hashCode() + turn) % 3, (y.hashCode() + turn) % 3))
                        .toList())
                .toList();
        double sum = List.of("a", "b", "c").stream()
                .mapToDouble(id -> RankingItem.of(id, 3, orders).meanPoints())
                .sum();
        assertThat(sum).isCloseTo(3 + 2 + 1, within(1e-9));
    }

    @Test
    void weighing_weights_the_scores_given_and_leaves_empty_cells_out() {
        List<Criterion> criteria = List.of(criterion("client", 3), criterion("staff", 2), criterion("cost", 1));
        // (3·5 + 1·2) ÷ 4 = 4.25; (3·1 + 2·2 + 1·3) ÷ 6 = 10/6; the third unit scored another alternative only
        List<Answer.Weighing> answers = List.of(
                weighing("bus", Map.of("client", 5, "cost", 2), "bus"),
                weighing("bus", Map.of("client", 1, "staff", 2, "cost", 3), null),
                weighing("house", Map.of("client", 4), "bus"));
        WeighingItem item = WeighingItem.of("bus", criteria, answers);
        assertThat(item.mean()).isCloseTo((4.25 + 10 / 6.0) / 2, within(1e-12));
        assertThat(item.recommended()).isEqualTo(2);
        assertThat(WeighingItem.of("none", criteria, answers)).isEqualTo(new WeighingItem("none", null, 0));
    }

    @Test
    void a_share_of_hands_is_of_participants() {
        assertThat(ChoiceItem.of("chat", 6, 8)).isEqualTo(new ChoiceItem("chat", 6, 0.75));
        assertThat(ChoiceItem.of("chat", 0, 0)).isEqualTo(new ChoiceItem("chat", 0, null));
    }

    private static Criterion criterion(String id, int weight) {
        return new Criterion(id, LocalizedText.of("fi", id), weight);
    }

    private static Answer.Weighing weighing(String alternative, Map<String, Integer> scores, String recommended) {
        TreeMap<String, SortedMap<String, Integer>> rows = new TreeMap<>();
        rows.put(alternative, new TreeMap<>(scores));
        return new Answer.Weighing(rows, recommended, new TreeMap<>());
    }
}
