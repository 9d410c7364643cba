package fi.pirtti.ui.common;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** A tinted strip with an icon and words, in the page: notes, warnings, errors. */
public final class Banner extends HBox {
    private final Label words;

    public Banner(Tone tone, Glyph glyph, String text) {
        getStyleClass().addAll("banner", tone.styleClass());
        words = Texts.wrapped(text, "banner-words");
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(Icon.of(glyph), words);
    }

    /** Says something else. */
    public void say(String text) {
        words.setText(text);
    }

    /** Puts a deed at the end of the strip; returns itself. */
    public Banner withDeed(javafx.scene.Node deed) {
        getChildren().add(deed);
        return this;
    }
}
