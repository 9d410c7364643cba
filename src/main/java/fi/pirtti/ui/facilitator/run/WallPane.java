package fi.pirtti.ui.facilitator.run;

import fi.pirtti.support.Messages;
import fi.pirtti.ui.common.Buttons;
import fi.pirtti.ui.common.Glyph;
import fi.pirtti.ui.common.Kbd;
import fi.pirtti.ui.common.Rows;
import fi.pirtti.ui.common.SegmentedChoice;
import fi.pirtti.ui.presenter.WallState;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** The wall from the desk: opening its window, and whether the room sees what goes on. */
final class WallPane extends HBox {
    private final Button window;
    private final SegmentedChoice<WallState> choice;
    private final ObjectProperty<WallState> state;

    WallPane(ObjectProperty<WallState> state, Messages messages, Runnable open) {
        this.state = state;
        getStyleClass().add("wall-pane");
        window = Buttons.plain(messages.text("run.wall"), Glyph.AUDIENCE_SCREEN, open);
        window.setId("open-wall");
        window.setAccessibleHelp(messages.text("run.wall.open"));
        choice = new SegmentedChoice<>(
                List.of(WallState.values()),
                state.get(),
                value -> switch (value) {
                    case LIVE -> messages.text("run.wall.live");
                    case FROZEN -> messages.text("run.wall.frozen");
                    case BLANK -> messages.text("run.wall.blank");
                },
                value -> value == WallState.BLANK ? "F9" : null);
        choice.setId("wall-state");
        choice.setAccessibleText(messages.text("run.wall"));
        List<String> ids = List.of("wall-live", "wall-frozen", "wall-blank");
        List<Node> segments = choice.getChildren();
        for (int i = 0; i < segments.size(); i++) {
            segments.get(i).setId(ids.get(i));
        }
        choice.valueProperty().bindBidirectional(state);
        getChildren().addAll(Rows.row(4, window, choice));
    }

    /** Key caps are the first to go where room is scarce. */
    void showKeys(boolean shown) {
        for (Node segment : choice.getChildren()) {
            if (segment instanceof ToggleButton button && button.getGraphic() instanceof Kbd) {
                button.setContentDisplay(shown ? ContentDisplay.RIGHT : ContentDisplay.TEXT_ONLY);
            }
        }
    }

    /** Between a small window and a roomy one the picture says what the button opens. */
    void showWord(boolean shown) {
        window.setContentDisplay(shown ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
        window.setTooltip(shown ? null : new Tooltip(window.getText()));
    }

    void dispose() {
        choice.valueProperty().unbindBidirectional(state);
    }
}
