package fi.pirtti.ui.common;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;

/**
 * A picture from the icon typeface. It is sized in em, so it grows with the text around it, and silent to screen
 * readers: the words beside it or the accessible text of its button say what it means.
 */
public final class Icon extends Label {
    /** An icon of 18 px at normal text size. */
    public static Icon of(Glyph glyph) {
        return new Icon(glyph, 18);
    }

    /**
     * An icon of a given size.
     *
     * @param px size in pixels beside text of 14 px; grows with the surrounding text
     */
    public static Icon of(Glyph glyph, double px) {
        return new Icon(glyph, px);
    }

    private Icon(Glyph glyph, double px) {
        super(glyph.character());
        getStyleClass().setAll("icon");
        setStyle("-fx-font-size: " + px / 14 + "em;");
        setAccessibleRole(AccessibleRole.NODE);
        setAccessibleText("");
        setMouseTransparent(true);
        setFocusTraversable(false);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    /** Gives the icon the colour of a tone; returns itself. */
    public Icon toned(Tone tone) {
        getStyleClass().add(tone.styleClass());
        return this;
    }

    /** Adds a style class; returns itself. */
    public Icon styled(String styleClass) {
        getStyleClass().add(styleClass);
        return this;
    }

    /** Shows another picture. */
    public void show(Glyph glyph) {
        setText(glyph.character());
    }
}
