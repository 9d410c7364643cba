package fi.pirtti.domain.discussion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fi.pirtti.domain.guide.StepKind;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DiscussionTest {
    private static final OffsetDateTime NOON = OffsetDateTime.parse("2022-05-02T12:00:00+03:00");

    @Test
    void an_idea_is_in_one_cluster_at_most() {
        Discussion discussion = RandomEdits.blank()
                .apply(new Edit.AddCluster("clusters", "c1", "Tiimit"))
                .apply(new Edit.AddCluster("clusters", "c2", "Jonot"))
                .apply(new Edit.PlaceIdea("clusters", "i1", "c1"))
                .apply(new Edit.PlaceIdea("clusters", "i1", "c2"));

        assertThat(clusters(discussion))
                .containsExactly(new Cluster("c1", "Tiimit", List.of()), new Cluster("c2", "Jonot", List.of("i1")));
        assertThat(clusters(discussion.apply(new Edit.PlaceIdea("clusters", "i1", null))))
                .allSatisfy(cluster -> assertThat(cluster.ideas()).isEmpty());
    }

    @Test
    void tallies_of_sittings_add_up_and_a_counted_zero_stays() {
        Discussion discussion = RandomEdits.blank()
                .apply(new Edit.SetCount("choice", StepKind.CHOICE, 1, "chat", 4))
                .apply(new Edit.SetCount("choice", StepKind.CHOICE, 2, "chat", 3))
                .apply(new Edit.SetCount("choice", StepKind.CHOICE, 2, "muu", 0));

        Answer.Choice choice =
                (Answer.Choice) discussion.answers().get("choice").answer();
        assertThat(choice.tallies().total()).isEqualTo(Map.of("chat", 7, "muu", 0));
        assertThat(choice.tallies().sum()).isEqualTo(7);
    }

    @Test
    void sittings_follow_each_other_and_their_attendance_adds_up() {
        Discussion discussion = RandomEdits.blank()
                .apply(new Edit.StartSitting(1, NOON, Participants.NONE.withGroup("hoito", 6)))
                .apply(new Edit.EndSitting(1, NOON.plusHours(1)))
                .apply(new Edit.StartSitting(2, NOON.plusDays(2), Participants.NONE.withGroup("hoito", 3)))
                .apply(new Edit.SetAttendance(2, Participants.NONE.withGroup("hoito", 4)));

        assertThat(discussion.participants()).isEqualTo(10);
        assertThat(discussion.sitting(1).orElseThrow().ended()).isEqualTo(NOON.plusHours(1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> discussion.apply(new Edit.StartSitting(2, NOON, Participants.NONE)));
    }

    @Test
    void an_edit_of_another_kind_than_its_step_is_refused() {
        Discussion discussion = RandomEdits.blank().apply(new Edit.SetStatement("visio", "Apu tulee"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> discussion.apply(new Edit.PutTerm("visio", 0, new Term("a", "b", "c"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> discussion.apply(new Edit.SetCount("visio", StepKind.STATEMENT, 1, "x", 1)));
    }

    @Test
    void a_sealed_discussion_keeps_the_sentence_and_forgets_its_drafts() {
        Discussion discussion = RandomEdits.blank()
                .apply(new Edit.SetStatement("visio", "Luonnos"))
                .apply(new Edit.KeepDraft("visio"))
                .apply(new Edit.SetStatement("visio", "Apu tulee ajoissa"));

        assertThat(discussion.answers().get("visio").answer())
                .isEqualTo(new Answer.Statement("Apu tulee ajoissa", List.of("Luonnos")));
        assertThat(discussion.sealed().answers().get("visio").answer())
                .isEqualTo(new Answer.Statement("Apu tulee ajoissa", List.of()));
    }

    @Test
    void an_order_has_no_ties() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RandomEdits.blank().apply(new Edit.SetOrder("r", List.of("x", "x"))));
    }

    private static List<Cluster> clusters(Discussion discussion) {
        return ((Answer.Clusters) discussion.answers().get("clusters").answer()).clusters();
    }
}
