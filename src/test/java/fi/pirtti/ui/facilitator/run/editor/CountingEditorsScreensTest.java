package fi.pirtti.ui.facilitator.run.editor;

import static org.assertj.core.api.Assertions.assertThat;

import fi.pirtti.domain.guide.Step;
import fi.pirtti.support.UiLanguage;
import fi.pirtti.ui.common.Screenshots;
import fi.pirtti.ui.common.Theme;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Draws the editors with a whole discussion in them, in the sizes of the stage, so that a person can look at them. */
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
        if (editor.lookup("#scale-statement-lahipalvelu") instanceof PickCard card) {
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
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, WaitForAsyncUtils.asyncFx(() -> {
            EditorFixture talk = SampleTalk.whole(EditorFixture.in(language, 18));
            StepEditor editor = make.apply(talk);
            Region node = editor.node();
            StackPane stage = new StackPane(node);
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
