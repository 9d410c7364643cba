package fi.pirtti.ui.common;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** A pill that can be chosen, with an icon, a word and, where there is one, the key that chooses it. */
public final class ChoiceChip extends ToggleButton {
    private final HBox content = new HBox();

    public ChoiceChip(@Nullable Glyph glyph, String text, @Nullable String key) {
        getStyleClass().setAll("choice-chip");
        content.getStyleClass().add("button-content");
        if (glyph != null) {
            content.getChildren().add(Icon.of(glyph));
        }
        content.getChildren().add(Texts.label(text, "button-words"));
        if (key != null) {
            content.getChildren().add(Kbd.of(key));
        }
        setText(text);
        setGraphic(content);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMinWidth(USE_PREF_SIZE);
    }
}
