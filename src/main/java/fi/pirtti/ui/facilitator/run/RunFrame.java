package fi.pirtti.ui.facilitator.run;

import fi.pirtti.domain.guide.StepKind;
import fi.pirtti.ui.common.Rows;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/**
 * Arranges the desk for the room there is. All measures are in em of the present text size, so a window at 200 % text
 * is arranged as one of half the width at 100 %.
 */
final class RunFrame extends BorderPane {
    /** 1280 px at normal text: below this, rail and script fold. */
    private static final double FOLDED_BELOW = 1280 / 14.0;
    /** 1330 px at normal text: from this on, the bar has room for the next step's title and the key caps. */
    private static final double ROOMY_FROM = 1330 / 14.0;
    /** 1100 px at normal text: below this, the script opens over the stage. */
    private static final double OVER_BELOW = 1100 / 14.0;
    /** 920 px at normal text: below this, the rail is a menu and the bar has two rows. */
    private static final double COMPACT_BELOW = 920 / 14.0;

    /** Kinds whose stage is a table or a board: the rail folds to make room. */
    private static final Set<StepKind> WIDE =
            EnumSet.of(StepKind.CLUSTERS, StepKind.SCALE, StepKind.WEIGHING, StepKind.AGREEMENT);

    private static final double AROUND_CARD = 12;

    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final AgendaRail rail;
    private final StepHeader stepHeader;
    private final ScriptPanel script;
    private final BottomBar bar;
    private final Consumer<Boolean> header;
    private final StepStage stage;
    private final StackPane middle = new StackPane();
    private final Label ruler = new Label();
    private @Nullable Region raised;
    private StepKind kind;
    private double emWidth;
    private double emHeight;

    RunFrame(
            AgendaRail rail,
            StepHeader stepHeader,
            StackPane editorRoom,
            ScriptPanel script,
            BottomBar bar,
            Consumer<Boolean> header,
            StepKind kind) {
        this.kind = kind;
        this.rail = rail;
        this.stepHeader = stepHeader;
        this.script = script;
        this.bar = bar;
        this.header = header;
        getStyleClass().add("run-frame");
        // The frame adapts to the window; it never asks the window to be larger.
        setMinSize(0, 0);
        stage = new StepStage(stepHeader, Rows.grow(editorRoom));
        ruler.setVisible(false);
        ruler.setManaged(false);
        middle.getChildren().addAll(stage, ruler);
        setLeft(rail);
        setCenter(middle);
        setRight(script);
        setBottom(bar);
        widthProperty().subscribe((before, now) -> measure());
        heightProperty().subscribe((before, now) -> measure());
        ruler.fontProperty().subscribe((before, now) -> measure());
        script.foldedProperty().subscribe((before, now) -> arrange());
    }

    /** Puts something above the step. */
    void above(Node strip) {
        stage.above(strip);
    }

    /** Gives the stage of this kind the room it needs; in a small window the sides are folded anyway. */
    void show(StepKind shown) {
        kind = shown;
        if (emWidth > 0) {
            fold();
            arrange();
        }
    }

    /** Raises a card from the bottom bar, in place of the one that is there; null takes it away. */
    void raise(@Nullable Region card, Pos where) {
        middle.getChildren().removeIf(child -> child == raised);
        raised = card;
        if (card != null) {
            StackPane.setAlignment(card, where);
            StackPane.setMargin(card, new Insets(AROUND_CARD));
            // As high as it needs to be, or as there is room for.
            card.setMinHeight(0);
            card.setMaxHeight(Region.USE_PREF_SIZE);
            middle.getChildren().add(card);
        }
    }

    private void fold() {
        boolean narrow = emWidth < FOLDED_BELOW;
        rail.foldedProperty().set(narrow || WIDE.contains(kind));
        script.foldedProperty().set(narrow || kind == StepKind.CLUSTERS);
    }

    private void measure() {
        double em = ruler.getFont().getSize();
        double width = getWidth() / em;
        double height = getHeight() / em;
        if (getWidth() <= 0 || width == emWidth && height == emHeight) {
            return;
        }
        boolean narrowed = crossed(emWidth, width, FOLDED_BELOW);
        emWidth = width;
        emHeight = height;
        if (narrowed) {
            fold();
        }
        arrange();
    }

    private void arrange() {
        boolean compact = emWidth < COMPACT_BELOW;
        pseudoClassStateChanged(COMPACT, compact);
        setLeft(compact ? null : rail);
        stepHeader.compactProperty().set(compact);
        bar.compactProperty().set(compact);
        bar.roomyProperty().set(emWidth >= ROOMY_FROM);
        header.accept(compact);
        pseudoClassStateChanged(LOW, emHeight < StepStage.LOW_BELOW);
        stage.scrolls(emHeight < StepStage.LOW_BELOW);
        placeScript(emWidth < OVER_BELOW && !script.foldedProperty().get());
    }

    /** Rail and script follow the window only when it crosses the measure: what a person folds stays folded. */
    private static boolean crossed(double before, double now, double limit) {
        return before == 0 || before < limit != now < limit;
    }

    private void placeScript(boolean over) {
        script.pseudoClassStateChanged(OVER, over);
        if (over) {
            setRight(null);
            if (!middle.getChildren().contains(script)) {
                middle.getChildren().add(script);
            }
            StackPane.setAlignment(script, Pos.CENTER_RIGHT);
            script.setMaxWidth(Region.USE_PREF_SIZE);
        } else {
            middle.getChildren().remove(script);
            setRight(script);
        }
    }
}
