package fi.pirtti.ui.facilitator.run.editor;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.domain.discussion.Edit;
import fi.pirtti.domain.guide.Step;
import fi.pirtti.support.UiLanguage;
import fi.pirtti.ui.common.Screenshots;
import fi.pirtti.ui.common.Theme;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Draws the editors with a whole discussion in them, in the sizes of the stage, so that a person can look at them. */
@Tag("screens")
class CountingEditorsScreensTest {
    private static final Path SCREENS = Path.of("target/screens/editors");
    private static final int PADDING = 24;

    @BeforeAll
    static void start() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void every_editor_is_drawn_in_each_size_of_the_stage() throws Exception {
        for (Map.Entry<String, Function<EditorFixture, StepEditor>> editor :
                editors().entrySet()) {
            draw(editor.getKey() + "-994-fi", UiLanguage.FI, editor.getValue(), 994, 510, 1);
            draw(editor.getKey() + "-778-sv", UiLanguage.SV, editor.getValue(), 778, 510, 1);
            draw(editor.getKey() + "-1230-en", UiLanguage.EN, editor.getValue(), 1230, 510, 1);
            draw(editor.getKey() + "-200", UiLanguage.FI, editor.getValue(), 1318, 460, 2);
        }
    }

    @Test
    void the_fullest_editors_are_drawn_on_the_narrowest_stage() throws Exception {
        draw("scale-ten-778-fi", UiLanguage.FI, CountingEditorsScreensTest::tenPoints, 778, 510, 1);
        draw("clusters-sixty-994-fi", UiLanguage.FI, CountingEditorsScreensTest::sixtyIdeas, 994, 510, 1);
        draw("ranking-open-778-sv", UiLanguage.SV, CountingEditorsScreensTest::openRanking, 778, 510, 1);
    }

    private static StepEditor tenPoints(EditorFixture talk) {
        Step.Scale five = talk.step(Step.Scale.class);
        Step.Scale ten = new Step.Scale(five.frame(), 10, true, five.low(), five.high(), five.statements());
        talk.startSitting(2, 12);
        SampleTalk.scale(talk, "ehkaiseva", 1, 2, 0, 0, 1, 3, 2, 5, 1, 0, 2);
        return new ScaleEditor(ten, talk);
    }

    private static StepEditor sixtyIdeas(EditorFixture talk) {
        SampleTalk.ideas(SampleTalk.ideas(SampleTalk.ideas(talk)));
        for (int group = 5; group <= 12; group++) {
            talk.with(
                    new Edit.AddCluster("teemat", "c" + group, "Ryhmä, jolla on pitkä nimi " + group),
                    new Edit.PlaceIdea("teemat", "i" + (16 + group), "c" + group),
                    new Edit.PlaceIdea("teemat", "i" + (26 + group), "c" + group));
        }
        return new ClustersEditor(talk.step(Step.Clusters.class), talk);
    }

    private static StepEditor openRanking(EditorFixture talk) {
        talk.with(new Edit.SetOrder("painopisteet", List.of("yhdenvertaisuus", "henkilosto", "talous", "ehkaisy")));
        return new RankingEditor(talk.step(Step.Ranking.class), talk);
    }

    static Map<String, Function<EditorFixture, StepEditor>> editors() {
        Map<String, Function<EditorFixture, StepEditor>> editors = new LinkedHashMap<>();
        editors.put("clusters", talk -> new ClustersEditor(talk.step(Step.Clusters.class), talk));
        editors.put("dots", talk -> new DotsEditor(talk.step(Step.Dots.class), talk));
        editors.put("scale", talk -> new ScaleEditor(talk.step(Step.Scale.class), talk));
        editors.put("choice", talk -> new ChoiceEditor(talk.step(Step.Choice.class), talk));
        editors.put("ranking", talk -> new RankingEditor(talk.step(Step.Ranking.class), talk));
        editors.put("weighing", talk -> new WeighingEditor(talk.step(Step.Weighing.class), talk));
        editors.put("agreement", talk -> new AgreementEditor(talk.step(Step.Agreement.class), talk));
        return editors;
    }

    /** What a person has done on the screen before the picture is taken. */
    private static void prepare(Region editor) {
        if (editor.lookup("#scale-count-10") != null) {
            ((PickCard) editor.lookup("#scale-statement-ehkaiseva")).pick();
        } else if (editor.lookup("#scale-statement-lahipalvelu") instanceof PickCard card) {
            card.pick();
        }
        if (editor.lookup("#weigh-yhdistetty-kustannus") instanceof WeighingCell cell) {
            cell.fire();
        }
    }

    private static void draw(
            String name,
            UiLanguage language,
            Function<EditorFixture, StepEditor> make,
            int width,
            int height,
            double scale)
            throws Exception {
        Path file = SCREENS.resolve(name + ".png");
        WaitForAsyncUtils.waitFor(2, TimeUnit.MINUTES, WaitForAsyncUtils.asyncFx(() -> {
            EditorFixture talk = SampleTalk.whole(EditorFixture.in(language, 18));
            StepEditor editor = make.apply(talk);
            Region node = editor.node();
            StackPane stage = new StackPane(node);
            StepEditors.dress(stage);
            stage.getStyleClass().add("canvas");
            stage.setPadding(new Insets(PADDING));
            Scene scene = new Scene(stage, width + 2 * PADDING, height + 2 * PADDING);
            Theme.LIGHT.dress(scene);
            Theme.scaleText(stage, scale);
            stage.applyCss();
            stage.layout();
            prepare(node);
            Screenshots.write(scene, file);
            editor.dispose();
            return null;
        }));
        assertThat(file).isNotEmptyFile();
    }
}
