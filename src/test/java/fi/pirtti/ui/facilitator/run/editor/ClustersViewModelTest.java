package fi.pirtti.ui.facilitator.run.editor;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.discussion.Cluster;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.domain.guide.StepKind;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClustersViewModelTest {
    private final EditorFixture talk = EditorFixture.of(18).ideas("Yksi", "Kaksi", "Kolme", "Neljä");
    private final ClustersViewModel model = new ClustersViewModel(talk.step(Step.Clusters.class), talk);

    @Test
    void ideas_stand_alone_until_they_are_placed() {
        assertThat(alone()).containsExactly("i1", "i2", "i3", "i4");
        String group = model.newGroup(List.of("i2", "i4"));
        assertThat(alone()).containsExactly("i1", "i3");
        assertThat(clusters()).containsExactly(new Cluster(group, "", List.of("i2", "i4")));
    }

    @Test
    void a_new_group_with_ideas_is_one_act() {
        long before = talk.acts();
        model.newGroup(List.of("i2", "i4"));
        assertThat(talk.acts()).isEqualTo(before + 1);
        talk.undo();
        assertThat(clusters()).isEmpty();
        assertThat(alone()).hasSize(4);
    }

    @Test
    void an_idea_moves_from_group_to_group_and_out_again() {
        String first = model.newGroup(List.of("i1"));
        String second = model.newGroup(List.of());
        model.place(List.of("i1"), second);
        assertThat(clusters())
                .containsExactly(new Cluster(first, "", List.of()), new Cluster(second, "", List.of("i1")));
        model.place(List.of("i1"), null);
        assertThat(alone()).contains("i1");
    }

    @Test
    void placing_an_idea_where_it_is_already_is_no_edit() {
        String group = model.newGroup(List.of("i1"));
        long before = talk.acts();
        model.place(List.of("i1"), group);
        model.place(List.of("i2"), null);
        assertThat(talk.acts()).isEqualTo(before);
    }

    @Test
    void groups_are_numbered_from_one_and_other_numbers_do_nothing() {
        model.newGroup(List.of());
        assertThat(model.placeByNumber(List.of("i3"), 2)).isFalse();
        assertThat(model.placeByNumber(List.of("i3"), 1)).isTrue();
        assertThat(clusters().getFirst().ideas()).containsExactly("i3");
    }

    @Test
    void what_is_picked_moves_together_in_the_order_of_the_ideas() {
        String group = model.newGroup(List.of());
        model.togglePicked("i4");
        model.togglePicked("i1");
        model.togglePicked("i3");
        model.togglePicked("i3");
        model.place(model.moving("i4"), group);
        assertThat(clusters().getFirst().ideas()).containsExactly("i1", "i4");
        assertThat(model.picked()).isEmpty();
    }

    @Test
    void grouping_an_idea_takes_the_dots_that_it_had_on_its_own() {
        talk.with(new Edit.SetCount("tarkeimmat", StepKind.DOTS, 1, "i1", 5));
        model.newGroup(List.of("i1"));
        assertThat(((Answer.Dots) talk.answer("tarkeimmat")).tallies().sum()).isZero();
    }

    @Test
    void taking_a_group_apart_leaves_its_ideas_and_takes_its_dots() {
        String group = model.newGroup(List.of("i1", "i2"));
        talk.with(new Edit.SetCount("tarkeimmat", StepKind.DOTS, 1, group, 5));
        model.remove(group);
        assertThat(alone()).hasSize(4);
        assertThat(((Answer.Dots) talk.answer("tarkeimmat")).tallies().sum()).isZero();
    }

    @Test
    void a_name_is_recorded_without_blanks_around_it_and_only_when_it_changes() {
        String group = model.newGroup(List.of("i1"));
        model.rename(group, " Tieto kulkee ");
        long before = talk.acts();
        model.rename(group, "Tieto kulkee");
        assertThat(clusters().getFirst().name()).isEqualTo("Tieto kulkee");
        assertThat(talk.acts()).isEqualTo(before);
    }

    @Test
    void the_keyboard_walks_through_all_cards_and_across_columns() {
        model.newGroup(List.of());
        model.newGroup(List.of("i2", "i3"));
        ClustersViewModel.Board board = model.now();
        assertThat(board.next("i4", 1)).contains("i2");
        assertThat(board.next("i1", -1)).isEmpty();
        assertThat(board.beside("i4", 1)).contains("i3");
        assertThat(board.beside("i3", -1)).contains("i4");
        assertThat(board.beside("i1", -1)).isEmpty();
    }

    @Test
    void a_search_leaves_the_matching_cards_in_their_places_and_all_groups() {
        String group = model.newGroup(List.of("i2", "i3"));
        model.queryProperty().set(" KA");
        ClustersViewModel.Board found = model.visible().getValue();
        assertThat(found.alone()).isEmpty();
        assertThat(found.groups()).extracting(ClustersViewModel.Group::id).containsExactly(group);
        assertThat(found.groups().getFirst().cards())
                .extracting(ClustersViewModel.Card::text)
                .containsExactly("Kaksi");
        model.queryProperty().set("");
        assertThat(model.visible().getValue()).isEqualTo(model.now());
    }

    @Test
    void sorting_goes_on_with_the_next_idea_that_stands_alone() {
        assertThat(model.now().aloneAfter("i2", List.of("i2"))).contains("i3");
        assertThat(model.now().aloneAfter("i4", List.of("i4", "i3"))).contains("i2");
        assertThat(model.now().aloneAfter("i1", List.of("i1", "i2", "i3", "i4")))
                .isEmpty();
    }

    @Test
    void cards_carry_number_and_category() {
        ClustersViewModel.Card card = model.now().alone().get(1);
        assertThat(card.number()).isEqualTo(2);
        assertThat(card.category()).isEqualTo(1);
        assertThat(card.categoryLabel()).isEqualTo("Haaste");
    }

    private List<String> alone() {
        return model.now().alone().stream().map(ClustersViewModel.Card::id).toList();
    }

    private List<Cluster> clusters() {
        return ((Answer.Clusters) talk.answer("teemat")).clusters();
    }
}
