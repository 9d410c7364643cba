package fi.pirtti.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fi.pirtti.domain.discussion.Discussion;
import fi.pirtti.domain.results.GroupResult;
import fi.pirtti.domain.results.ResultTable;
import fi.pirtti.domain.results.StepResult;
import fi.pirtti.exchange.invitation.Invitation;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AnalysisTest {
    @TempDir
    Path directory;

    private Round round;
    private Discussion keuruu;
    private Discussion multia;

    @BeforeEach
    void receive() throws Exception {
        round = new Round(directory);
        keuruu = answered("Kotihoito, Keuruu", 1);
        multia = answered("Kotihoito, Multia", 2);
    }

    @AfterEach
    void close() {
        round.close();
    }

    private Discussion answered(String unit, long seed) throws Exception {
        Invitation invitation = round.invitation(unit);
        Discussion discussion = Round.discussion(invitation, seed);
        round.imported(Round.sealed(invitation, discussion));
        return discussion;
    }

    @Test
    void results_are_grouped_and_chosen_by_what_the_office_knows_of_units() {
        ResultTable table = new Analysis(round.office).of("arvot", "municipality", null, false);
        assertThat(table.groups())
                .extracting(GroupResult::group, GroupResult::units, GroupResult::participants)
                .containsExactly(tuple("Keuruu", 1, keuruu.participants()), tuple("Multia", 1, multia.participants()));
        ResultTable chosen =
                new Analysis(round.office).of("arvot", null, new Analysis.Condition("municipality", "Multia"), false);
        assertThat(chosen.groups())
                .singleElement()
                .satisfies(group -> assertThat(group.result())
                        .isEqualTo(table.groups().getLast().result()));
    }

    @Test
    void dots_come_with_the_names_of_what_they_lie_on() {
        StepResult.Dots dots = (StepResult.Dots) Objects.requireNonNull(new Analysis(round.office)
                .of("tarkeimmat", null, null, false)
                .groups()
                .getFirst()
                .result());
        assertThat(dots.items()).isNotEmpty().noneMatch(item -> item.name().isBlank());
    }

    @Test
    void a_step_that_no_guide_asks_is_named_as_such() {
        assertThatThrownBy(() -> new Analysis(round.office).of("sää", null, null, false))
                .hasMessageContaining("step-not-asked");
    }
}
