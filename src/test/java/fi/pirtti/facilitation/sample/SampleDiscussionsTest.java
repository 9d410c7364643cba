package fi.pirtti.facilitation.sample;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.discussion.Sitting;
import fi.pirtti.domain.discussion.StepRecord;
import fi.pirtti.domain.discussion.StepState;
import fi.pirtti.domain.discussion.Unit;
import fi.pirtti.domain.guide.EveryKind;
import fi.pirtti.domain.guide.Guide;
import fi.pirtti.domain.guide.Step;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SampleDiscussionsTest {
    private static final Guide GUIDE = EveryKind.guide();

    @Property(tries = 100)
    void every_step_is_answered_or_skipped_with_a_reason(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int headcount, @ForAll boolean swedish) {
        Discussion discussion = sample(seed, headcount, swedish ? "sv" : "fi");
        for (Step step : GUIDE.steps()) {
            StepRecord record = discussion.answers().get(step.id());
            if (record.state() == StepState.SKIPPED) {
                assertThat(step.optional()).isTrue();
                assertThat(record.reason()).isNotBlank();
            } else {
                assertThat(record.state()).isEqualTo(StepState.DONE);
                assertThat(record.answer().isEmpty()).as(step.id()).isEqualTo(step instanceof Step.Info);
            }
        }
    }

    @Property(tries = 100)
    void nobody_raises_a_hand_twice(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int headcount) {
        Discussion discussion = sample(seed, headcount, "fi");
        Answer.Scale scale = (Answer.Scale) discussion.answers().get("scale").answer();
        Answer.Choice choice =
                (Answer.Choice) discussion.answers().get("choice").answer();
        for (Sitting sitting : discussion.sittings()) {
            int present = sitting.participants().total();
            scale.statements()
                    .values()
                    .forEach(
                            tallies -> assertThat(sum(tallies.in(sitting.id()))).isEqualTo(present));
            assertThat(sum(choice.tallies().in(sitting.id()))).isEqualTo(present);
            assertThat(sum(sitting.participants().groups())).isEqualTo(present);
        }
    }

    @Test
    void the_same_seed_gives_the_same_discussion_and_another_seed_another() {
        assertThat(sample(7, 12, "fi")).isEqualTo(sample(7, 12, "fi")).isNotEqualTo(sample(8, 12, "fi"));
    }

    @Test
    void units_do_not_all_say_the_same() {
        Set<String> visions = new HashSet<>();
        for (int seed = 0; seed < 40; seed++) {
            visions.add(((Answer.Statement)
                            sample(seed, 12, "fi").answers().get("statement").answer())
                    .text());
        }
        assertThat(visions).hasSizeGreaterThan(5);
    }

    private static Discussion sample(long seed, int headcount, String language) {
        Unit unit = new Unit(
                "KS-1", "Kotihoito, Keuruu", "Seututerveyskeskus", "Keuruu", new TreeMap<>(Map.of("palvelu", "koti")));
        return SampleDiscussions.discussion(GUIDE, "0".repeat(64), unit, headcount, seed, language);
    }

    private static int sum(Map<String, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
