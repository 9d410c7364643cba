package fi.pirtti.ui.common;

import fi.pirtti.support.Messages;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * Says below the window's header that something could not be saved and what to do about it, and lets it be tried again.
 * Takes no room while all is well.
 */
public final class UnsavedStrip extends StackPane {
    private final Banner banner = new Banner(Tone.BAD, Glyph.PROBLEM, "");

    public UnsavedStrip(Messages messages, Runnable retry) {
        Button again = Buttons.secondary(messages.text("run.save.retry"), Glyph.REDO, retry);
        again.setId("save-again");
        again.setMinWidth(Region.USE_PREF_SIZE);
        banner.setId("unsaved");
        getStyleClass().add("unsaved-strip");
        setMinHeight(USE_PREF_SIZE);
        getChildren().add(banner.withDeed(again));
        show(false);
    }

    /** Something could not be written; stays until {@link #saved()}, also while it is tried again. */
    public void failed(String words) {
        banner.say(words);
        show(true);
    }

    /** All is on disk. */
    public void saved() {
        show(false);
    }

    private void show(boolean shown) {
        setVisible(shown);
        setManaged(shown);
    }
}
