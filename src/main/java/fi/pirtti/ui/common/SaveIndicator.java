package fi.pirtti.ui.common;

import fi.pirtti.support.Messages;
import java.time.LocalTime;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/** Tells whether what the screen shows is on disk, and nothing but the truth. */
public final class SaveIndicator extends Label {
    /** Size of the words, in em. */
    private static final double SMALL_TEXT = 0.9286;

    /** 840 px at normal text. */
    private static final double ROOM_FOR_WORDS = 60;

    private final Messages messages;
    private boolean brief;

    public SaveIndicator(Messages messages) {
        this.messages = messages;
        getStyleClass().add("save-indicator");
        setMinWidth(USE_PREF_SIZE);
    }

    /** It is on disk since {@code time}. */
    public void saved(LocalTime time) {
        show(Glyph.DONE, messages.text("common.saved", messages.time(time)), Tone.OK);
    }

    /** It is on its way to the disk. */
    public void saving() {
        show(Glyph.UPCOMING, messages.text("common.saving"), Tone.NEUTRAL);
    }

    /** It could not be written; an {@link UnsavedStrip} says why. */
    public void failed() {
        show(Glyph.PROBLEM, messages.text("common.unsaved"), Tone.BAD);
    }

    /** Where room is scarce the picture alone says how it is, with the words in a tooltip. */
    public void brief(boolean wanted) {
        brief = wanted;
        arrange();
    }

    /** Is brief while this is too narrow for the words, at the present size of the text. */
    public void fitTo(Region screen) {
        Runnable fit = () -> brief(screen.getWidth() / (getFont().getSize() / SMALL_TEXT) < ROOM_FOR_WORDS);
        screen.widthProperty().subscribe(fit);
        fontProperty().subscribe(fit);
    }

    private void arrange() {
        setContentDisplay(brief ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        setTooltip(brief ? new Tooltip(getText()) : null);
    }

    private void show(Glyph glyph, String text, Tone tone) {
        for (Tone each : Tone.values()) {
            getStyleClass().remove(each.styleClass());
        }
        getStyleClass().add(tone.styleClass());
        setGraphic(Icon.of(glyph));
        setText(text);
        setAccessibleText(text);
        arrange();
    }
}
