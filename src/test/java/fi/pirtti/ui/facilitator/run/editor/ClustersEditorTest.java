package fi.pirtti.ui.facilitator.run.editor;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.domain.discussion.Answer;
import fi.pirtti.domain.discussion.Cluster;
import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.guide.Step;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class ClustersEditorTest extends EditorOnScreen {
    @Test
    void a_card_is_dragged_into_a_group() {
        openWithGroup();
        robot.drag("#idea-i2").dropTo("#cluster-c1");
        assertThat(clusters()).containsExactly(new Cluster("c1", "Tieto", List.of("i1", "i2")));
    }

    @Test
    void a_card_dropped_on_the_empty_place_makes_a_group_and_asks_for_its_name() {
        openWithGroup();
        robot.drag("#idea-i3").dropTo("#cluster-drop-new");
        robot.write("Apu");
        type(KeyCode.ENTER);
        assertThat(clusters())
                .containsExactly(new Cluster("c1", "Tieto", List.of("i1")), new Cluster("c2", "Apu", List.of("i3")));
    }

    @Test
    void a_card_is_dragged_out_of_its_group() {
        openWithGroup();
        robot.drag("#idea-i1").dropTo("#idea-i2");
        assertThat(clusters().getFirst().ideas()).isEmpty();
    }

    @Test
    void escape_lets_a_dragged_card_go_back() {
        openWithGroup();
        robot.drag("#idea-i2").moveTo("#cluster-c1").moveBy(4, 4);
        assertThat(find("#cluster-c1", Node.class).getPseudoClassStates())
                .extracting(Object::toString)
                .contains("drop");
        type(KeyCode.ESCAPE);
        robot.drop();
        assertThat(clusters().getFirst().ideas()).containsExactly("i1");
        assertThat(robot.lookup(".drag-ghost").queryAll()).isEmpty();
    }

    @Test
    void the_whole_sorting_goes_by_keyboard() {
        talk.ideas("Yksi", "Kaksi", "Kolme", "Neljä");
        open(ClustersEditorTest::editor);
        type(KeyCode.N);
        robot.write("Tieto");
        type(KeyCode.ENTER);
        // the keyboard is at the next idea that stands alone
        assertThat(focused().getId()).isEqualTo("idea-i2");
        type(KeyCode.DOWN, KeyCode.N);
        robot.write("Apu");
        type(KeyCode.ENTER);
        assertThat(focused().getId()).isEqualTo("idea-i4");
        type(KeyCode.DIGIT1, KeyCode.DIGIT2);
        assertThat(clusters())
                .containsExactly(
                        new Cluster("c1", "Tieto", List.of("i1", "i4")), new Cluster("c2", "Apu", List.of("i3", "i2")));
    }

    @Test
    void space_picks_several_and_a_digit_moves_them_as_one_act() {
        openWithGroup();
        long before = talk.acts();
        type(KeyCode.SPACE, KeyCode.DOWN, KeyCode.SPACE, KeyCode.DIGIT1);
        assertThat(clusters().getFirst().ideas()).containsExactly("i1", "i2", "i3");
        assertThat(talk.acts()).isEqualTo(before + 1);
    }

    @Test
    void u_and_zero_let_an_idea_stand_alone() {
        openWithGroup();
        type(KeyCode.RIGHT);
        assertThat(focused().getId()).isEqualTo("idea-i1");
        type(KeyCode.U);
        assertThat(clusters().getFirst().ideas()).isEmpty();
        assertThat(focused().getId()).isEqualTo("idea-i1");
        type(KeyCode.DIGIT1);
        type(KeyCode.RIGHT, KeyCode.DIGIT0);
        assertThat(clusters().getFirst().ideas()).isEmpty();
    }

    @Test
    void f2_renames_the_group_in_place_and_escape_leaves_the_old_name() {
        openWithGroup();
        type(KeyCode.RIGHT, KeyCode.F2);
        robot.write("Tieto kulkee");
        type(KeyCode.ENTER);
        assertThat(clusters().getFirst().name()).isEqualTo("Tieto kulkee");
        type(KeyCode.F2);
        robot.write("Hups");
        type(KeyCode.ESCAPE);
        assertThat(clusters().getFirst().name()).isEqualTo("Tieto kulkee");
    }

    @Test
    void a_click_on_the_head_names_the_group_and_with_picks_moves_them_there() {
        openWithGroup();
        click("#idea-i2");
        click("#cluster-head-c1");
        assertThat(clusters().getFirst().ideas()).containsExactly("i1", "i2");
        click("#cluster-head-c1");
        robot.write("Uusi nimi");
        click("#idea-i3");
        assertThat(clusters().getFirst().name()).isEqualTo("Uusi nimi");
    }

    @Test
    void a_group_is_taken_apart_with_delete_on_its_head() {
        openWithGroup();
        robot.interact(() -> find("#cluster-head-c1", Node.class).requestFocus());
        type(KeyCode.DELETE);
        assertThat(clusters()).isEmpty();
        assertThat(find("#idea-i1", Node.class).isVisible()).isTrue();
    }

    @Test
    void a_name_being_written_is_recorded_when_the_step_is_left() {
        openWithGroup();
        click("#cluster-head-c1");
        robot.write("Kesken");
        robot.interact(editor::flush);
        assertThat(clusters().getFirst().name()).isEqualTo("Kesken");
    }

    @Test
    void sixty_ideas_and_twelve_groups_scroll_inside_and_every_card_can_be_reached() throws Exception {
        talk.ideas(IntStream.rangeClosed(1, 60).mapToObj(i -> "Ajatus " + i).toArray(String[]::new));
        for (int group = 1; group <= 12; group++) {
            talk.with(new Edit.AddCluster("teemat", "c" + group, "Ryhmä " + group));
            for (int idea = 0; idea < 3; idea++) {
                talk.with(new Edit.PlaceIdea("teemat", "i" + (group * 4 - idea), "c" + group));
            }
        }
        open(ClustersEditorTest::editor);
        assertThat(editor.node().getHeight()).isLessThanOrEqualTo(640);
        for (int i = 1; i < 60; i++) {
            type(KeyCode.DOWN);
        }
        assertThat(focused().getId()).isEqualTo("idea-i46");
        WaitForAsyncUtils.waitFor(5, TimeUnit.SECONDS, () -> {
            var bounds = focused().localToScene(focused().getLayoutBounds());
            return bounds.getMinY() >= 0 && bounds.getMaxY() <= 640;
        });
    }

    @Test
    void an_idea_is_found_and_grouped_by_keys_and_then_all_are_back() {
        openWithGroup();
        robot.push(KeyCode.CONTROL, KeyCode.F);
        robot.write("kol");
        type(KeyCode.ENTER, KeyCode.DIGIT1);
        assertThat(clusters().getFirst().ideas()).containsExactly("i1", "i3");
        assertThat(robot.lookup("#idea-i2").tryQuery()).isEmpty();
        type(KeyCode.ESCAPE);
        assertThat(robot.lookup("#idea-i2").tryQuery()).isPresent();
        assertThat(find("#cluster-search", Node.class).isVisible()).isFalse();
    }

    private void openWithGroup() {
        talk.ideas("Yksi", "Kaksi", "Kolme")
                .with(new Edit.AddCluster("teemat", "c1", "Tieto"), new Edit.PlaceIdea("teemat", "i1", "c1"));
        open(ClustersEditorTest::editor);
    }

    private List<Cluster> clusters() {
        return answer("teemat", Answer.Clusters.class).clusters();
    }

    private static StepEditor editor(EditorFixture talk) {
        return new ClustersEditor(talk.step(Step.Clusters.class), talk);
    }
}
