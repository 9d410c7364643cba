package fi.pirtti.ui.facilitator.run.editor;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.discussion.Cluster;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.discussion.Idea;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.domain.guide.StepKind;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IdeaDeedsTest {
    private final EditorFixture talk = EditorFixture.of(18).ideas("Jono on pitkä. Puhelin ei vastaa", "Kaksi", "Kolme");
    private final IdeasViewModel model = new IdeasViewModel(talk, talk.step(Step.Ideas.class));
    private final IdeaDeeds deeds = model.deeds();
    private final long before = talk.acts();

    @AfterEach
    void every_deed_is_one_act() {
        assertThat(talk.acts()).isEqualTo(before + 1);
        talk.undo();
        assertThat(texts()).containsExactly("Jono on pitkä. Puhelin ei vastaa", "Kaksi", "Kolme");
        model.dispose();
    }

    @Test
    void an_idea_is_split_in_its_place_and_in_its_category() {
        assertThat(deeds.split("i1", "Jono on pitkä. ", "Puhelin ei vastaa")).contains("i4");
        assertThat(texts()).containsExactly("Jono on pitkä.", "Puhelin ei vastaa", "Kaksi", "Kolme");
        assertThat(ideas().get(1).category()).isEqualTo(ideas().get(0).category());
        assertThat(deeds.split("i2", "Kaksi", "  ")).isEmpty();
    }

    @Test
    void ideas_are_merged_into_the_first_in_the_order_of_the_step() {
        assertThat(deeds.merge(List.of("i3", "i1", "i2"))).contains("i1");
        assertThat(texts()).containsExactly("Jono on pitkä. Puhelin ei vastaa; Kaksi; Kolme");
        assertThat(deeds.merge(List.of("i1"))).isEmpty();
    }

    @Test
    void several_ideas_change_category_at_once() {
        model.recategorise(List.of("i1", "i3"), 3);
        assertThat(ideas()).extracting(Idea::category).containsExactly("ero", "haaste", "ero");
        model.recategorise(List.of("i1"), 9);
    }

    @Test
    void several_ideas_are_removed_at_once() {
        deeds.remove(List.of("i1", "i3"));
        assertThat(texts()).containsExactly("Kaksi");
    }

    @Test
    void ideas_move_together_and_stop_at_the_end() {
        deeds.shift(List.of("i2", "i1"), 1);
        assertThat(texts()).containsExactly("Kolme", "Jono on pitkä. Puhelin ei vastaa", "Kaksi");
        deeds.shift(List.of("i2"), 1);
    }

    @Test
    void a_pasted_list_is_added_as_one_act() {
        model.categoryProperty().set(2);
        model.add(List.of("Neljä", "Viisi"));
        assertThat(texts()).hasSize(5).endsWith("Neljä", "Viisi");
        assertThat(ideas().getLast()).extracting(Idea::id, Idea::category).containsExactly("i5", "yhdyspinta");
    }

    @Test
    void dots_of_merged_ideas_add_up() {
        talk.with(dots("i1", 2), dots("i3", 5));
        deeds.merge(List.of("i1", "i3"));
        assertThat(((Answer.Dots) talk.answer("tarkeimmat")).tallies().total())
                .containsOnlyKeys("i1")
                .containsEntry("i1", 7);
        talk.undo();
        talk.undo();
        assertThat(talk.acts()).isEqualTo(before + 1);
    }

    @Test
    void groups_follow_what_is_split_and_merged() {
        talk.with(new Edit.Together(
                List.of(new Edit.AddCluster("teemat", "c1", "Jonot"), new Edit.PlaceIdea("teemat", "i3", "c1"))));
        deeds.merge(List.of("i1", "i3"));
        assertThat(clusters()).containsExactly(new Cluster("c1", "Jonot", List.of("i1")));
        deeds.split("i1", "Jono on pitkä.", "Kolme");
        assertThat(clusters()).containsExactly(new Cluster("c1", "Jonot", List.of("i1", "i3")));
        talk.undo();
        talk.undo();
    }

    @Test
    void words_that_do_not_fit_into_one_idea_are_not_merged() {
        deeds.add(
                IntStream.range(0, 2)
                        .mapToObj(i -> "a".repeat(model.maxLength() - 9))
                        .toList(),
                null);
        assertThat(deeds.canMerge(List.of("i4", "i5"))).isFalse();
        assertThat(deeds.merge(List.of("i4", "i5"))).isEmpty();
    }

    private static Edit dots(String item, int count) {
        return new Edit.SetCount("tarkeimmat", StepKind.DOTS, 1, item, count);
    }

    private List<Idea> ideas() {
        return ((Answer.Ideas) talk.answer("nykytila")).ideas();
    }

    private List<String> texts() {
        return ideas().stream().map(Idea::text).toList();
    }

    private List<Cluster> clusters() {
        return ((Answer.Clusters) talk.answer("teemat")).clusters();
    }
}
