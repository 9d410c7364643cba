package fi.pirtti.ui.facilitator.run.editor;

import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.Shortcut;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The scores as buttons beside a cell, for those who use the mouse. */
final class WeighingPalette extends HBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double DISTANCE = 8;

    private final List<Button> scores = new ArrayList<>();
    private final Region around;
    private @Nullable Node cell;

    /**
     * A hidden palette.
     *
     * @param around what it lies over and stays within
     * @param choose told the score, or null for none
     * @param writeReason opens the reason of the alternative
     */
    WeighingPalette(
            WeighingViewModel model,
            Messages messages,
            Region around,
            Consumer<@Nullable Integer> choose,
            Runnable writeReason) {
        this.around = around;
        getStyleClass().add("weighing-palette");
        setManaged(false);
        setVisible(false);
        for (int score = 1; score <= model.step().points(); score++) {
            int chosen = score;
            Button button = new Button(Integer.toString(score));
            button.setId("weigh-palette-" + score);
            button.getStyleClass().setAll("palette-score", "matrix-" + model.colourOf(score));
            button.setAccessibleText(messages.text("run.weighing.score", score));
            button.setOnAction(event -> choose.accept(chosen));
            scores.add(button);
        }
        Button clear = Buttons.icon(Glyph.ERASE, messages.text("run.weighing.clear"), () -> choose.accept(null));
        clear.setId("weigh-palette-clear");
        Button reason = Buttons.icon(Glyph.REASON, messages.text("run.weighing.addReason"), () -> {
            hide();
            writeReason.run();
        });
        reason.setId("weigh-palette-reason");
        getChildren().addAll(scores);
        getChildren().addAll(Rows.bar(), clear, reason);
        getChildren()
                .forEach(child -> child.focusedProperty().subscribe((before, focused) -> {
                    if (!focused) {
                        hideUnlessFocused();
                    }
                }));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (Shortcut.CLOSE.matches(event)) {
                Node back = cell;
                hide();
                if (back != null) {
                    back.requestFocus();
                }
                event.consume();
            }
        });
    }

    /** Shows the palette below the cell, or above it where there is no room below. */
    void show(Node below, Optional<Integer> score) {
        cell = below;
        for (int i = 0; i < scores.size(); i++) {
            scores.get(i).pseudoClassStateChanged(CHOSEN, score.equals(Optional.of(i + 1)));
        }
        setVisible(true);
        toFront();
        applyCss();
        autosize();
        Bounds place = around.sceneToLocal(below.localToScene(below.getLayoutBounds()));
        double x = Math.clamp(place.getCenterX() - getWidth() / 2, 0, Math.max(0, around.getWidth() - getWidth()));
        double y = place.getMaxY() + DISTANCE;
        boolean fits = y + getHeight() <= around.getHeight();
        relocate(Math.round(x), Math.round(fits ? y : place.getMinY() - DISTANCE - getHeight()));
    }

    /** Hides the palette; tells whether it was shown. */
    boolean hide() {
        boolean was = isVisible();
        setVisible(false);
        cell = null;
        return was;
    }

    /** Hides the palette when the keyboard is neither on it nor on its cell. */
    void hideUnlessFocused() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        boolean stays = owner != null && (owner == cell || getChildren().contains(owner));
        if (!stays) {
            hide();
        }
    }
}
