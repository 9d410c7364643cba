package fi.pirtti.ui.common;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Key caps, such as {@code Ctrl} {@code Z}. */
public final class Kbd extends HBox {
    /** The keys of one shortcut, as they are printed on a Finnish keyboard; arrows as ← ↑ → ↓. */
    public static Kbd of(String... keys) {
        return new Kbd(keys);
    }

    private Kbd(String... keys) {
        getStyleClass().add("kbd");
        setMouseTransparent(true);
        for (String key : keys) {
            Label cap = Texts.label(key, "key-cap");
            cap.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
            getChildren().add(cap);
        }
    }
}
