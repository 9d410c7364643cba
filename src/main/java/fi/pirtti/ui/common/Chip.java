package fi.pirtti.ui.common;

import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/** A pill with an icon and a word that tells a state. */
public final class Chip extends Label {
    public Chip(Tone tone, @Nullable Glyph glyph, String text) {
        super(text);
        getStyleClass().addAll("chip", tone.styleClass());
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        if (glyph != null) {
            setGraphic(Icon.of(glyph, 16));
        }
    }

    /** A round count, such as the number of cards in a column. */
    public static Chip count(int count) {
        Chip chip = new Chip(Tone.NEUTRAL, null, Integer.toString(count));
        chip.getStyleClass().add("count-chip");
        return chip;
    }
}
