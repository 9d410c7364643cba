package fi.pirtti.ui.common;

import fi.pirtti.support.Messages;
import java.time.LocalTime;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

/** Tells whether what the screen shows is on disk, and nothing but the truth. */
public final class SaveIndicator extends Label {
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

    /** It could not be written, and why in the user's words. */
    public void failed(String reason) {
        show(Glyph.PROBLEM, messages.text("common.notSaved", reason), Tone.BAD);
    }

    /** It could not be written; why is said elsewhere. */
    public void failed() {
        show(Glyph.PROBLEM, messages.text("common.unsaved"), Tone.BAD);
    }

    /** Where room is scarce the picture alone says that all is well; what went wrong keeps its words. */
    public void brief(boolean wanted) {
        brief = wanted;
        arrange();
    }

    private void arrange() {
        boolean bad = getStyleClass().contains(Tone.BAD.styleClass());
        setContentDisplay(brief && !bad ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        // A long reason gives way before it pushes the buttons beside it out of the window; the tooltip has it whole.
        setMinWidth(bad ? 0 : USE_PREF_SIZE);
        setTooltip(brief || bad ? new Tooltip(getText()) : null);
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
